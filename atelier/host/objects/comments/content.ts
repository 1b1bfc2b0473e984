/** What Office.js gives to say: a text, or a rich text with the people it mentions. */
import type { CommentMention, CommentPost } from '../../../engine/comments';
import { newGuid } from '../../../engine/custom-xml';
import { invalidArgument } from '../../errors';

/** Who writes in the atelier: it has no accounts, so everybody is this one person. */
export const AUTHOR = {
  authorName: 'Utilisateur de l’atelier',
  authorEmail: 'utilisateur@atelier.invalid',
} as const;

type Said = Pick<CommentPost, 'content' | 'richContent' | 'mentions'>;

export function newPost(content: unknown, contentType: unknown): CommentPost {
  return { id: newGuid(), ...AUTHOR, created: new Date().toISOString(), ...say(content, contentType) };
}

/** The words of a comment; Excel takes no empty one. */
export function say(content: unknown, contentType: unknown = 'Plain'): Said {
  const type = contentType ?? 'Plain';
  if (type !== 'Plain' && type !== 'Mention')
    throw invalidArgument('Le type de contenu est « Plain » ou « Mention ».');
  if (type === 'Mention') return sayMentions(content);
  if (typeof content !== 'string' || content === '') throw invalidArgument('Un commentaire a un texte.');
  return { content, richContent: content, mentions: [] };
}

const TAG = /<at id="(\d+)">([\s\S]*?)<\/at>/g;

/** `{ richContent: '<at id="0">Camille</at>, …', mentions: [{ id: 0, name, email }] }`. */
export function sayMentions(content: unknown): Said {
  const { richContent, mentions } = (content ?? {}) as { richContent?: unknown; mentions?: unknown };
  if (typeof richContent !== 'string' || richContent === '')
    throw invalidArgument('Un commentaire qui mentionne quelqu’un a un « richContent ».');
  const people = requireMentions(mentions ?? []);
  const plain = richContent.replace(TAG, (_whole, id: string, name: string) => {
    if (!people.some((person) => person.id === Number(id)))
      throw invalidArgument(`Le texte mentionne la personne ${id}, absente de « mentions ».`);
    return `@${name}`;
  });
  return { content: plain, richContent, mentions: people };
}

function requireMentions(mentions: unknown): CommentMention[] {
  if (!Array.isArray(mentions)) throw invalidArgument('« mentions » est une liste.');
  return (mentions as readonly unknown[]).map((mention) => {
    const { email, id, name } = (mention ?? {}) as Record<string, unknown>;
    if (typeof email !== 'string' || typeof id !== 'number' || typeof name !== 'string')
      throw invalidArgument('Une mention a « email », « id » et « name ».');
    return { email, id, name };
  });
}
