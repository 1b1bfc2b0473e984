/** Comments and notes of a sheet, from the parts Excel writes: threads, the people who speak in them, and plain notes. */
import type { CommentMention, CommentPost, SheetComment, SheetNote } from '../engine/comments';
import { newGuid } from '../engine/custom-xml';
import { parseCell } from './addresses';
import { readStringItem } from './open-context';
import type { Relationship, XlsxPackage } from './package';
import { childOf, childrenOf, descendantsOf, isTrue, unescapeCellText, type XmlElement } from './xml';

export interface Person {
  readonly name: string;
  readonly email: string;
}

export type People = ReadonlyMap<string, Person>;

/** The people of the workbook, by their id in files. */
export async function readPeople(opened: XlsxPackage, book: readonly Relationship[]): Promise<People> {
  const people = new Map<string, Person>();
  for (const { type, target } of book) {
    const xml = type === 'person' ? await opened.readXml(target) : null;
    for (const { attributes } of childrenOf(xml ?? undefined, 'person')) {
      const { id = '', displayName = '', userId = '' } = attributes;
      people.set(id, { name: displayName, email: userId.includes('@') ? userId : '' });
    }
  }
  return people;
}

/** A note behind which a thread stands has this author in files. */
const THREAD = /^tc=/;

export async function readComments(
  opened: XlsxPackage,
  relationships: readonly Relationship[],
  people: People,
): Promise<{ comments?: SheetComment[]; notes?: SheetNote[] }> {
  const comments: SheetComment[] = [];
  const notes: SheetNote[] = [];
  for (const { type, target } of relationships) {
    if (type === 'threadedComment') comments.push(...readThreads(await opened.readXml(target), people));
    if (type === 'comments') notes.push(...readNotes(await opened.readXml(target)));
  }
  return { ...(comments.length > 0 ? { comments } : {}), ...(notes.length > 0 ? { notes } : {}) };
}

function readNotes(xml: XmlElement | null): SheetNote[] {
  const authors = childrenOf(childOf(xml ?? undefined, 'authors'), 'author').map(({ text }) =>
    unescapeCellText(text),
  );
  return descendantsOf(xml ?? undefined, 'comment').flatMap((comment) => {
    const cell = parseCell(comment.attributes['ref'] ?? '');
    const author = authors[Number(comment.attributes['authorId'] ?? -1)] ?? '';
    if (cell === null || THREAD.test(author)) return [];
    const { text } = readStringItem(childOf(comment, 'text'));
    return [{ row: cell.row, column: cell.column, author, text }];
  });
}

function readThreads(xml: XmlElement | null, people: People): SheetComment[] {
  const elements = childrenOf(xml ?? undefined, 'threadedComment');
  const threads = elements
    .filter(({ attributes }) => attributes['parentId'] === undefined)
    .flatMap((element): SheetComment[] => {
      const cell = parseCell(element.attributes['ref'] ?? '');
      if (cell === null) return [];
      const post = readPost(element, people);
      const replies = elements
        .filter(({ attributes }) => attributes['parentId'] === post.id)
        .map((reply) => readPost(reply, people));
      const resolved = isTrue(element.attributes['done']);
      return [{ ...post, row: cell.row, column: cell.column, resolved, replies }];
    });
  return threads;
}

function readPost(element: XmlElement, people: People): CommentPost {
  const { id = newGuid(), personId = '', dT } = element.attributes;
  const content = unescapeCellText(childOf(element, 'text')?.text ?? '');
  const author = people.get(personId);
  return {
    id,
    authorName: author?.name ?? '',
    authorEmail: author?.email ?? '',
    created: dT === undefined ? null : toMoment(dT),
    content,
    ...readMentions(element, content, people),
  };
}

/** Moments of threads are in universal time, and do not say so. */
function toMoment(text: string): string {
  const moment = new Date(/(?:Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);
  return Number.isNaN(moment.getTime()) ? text : moment.toISOString();
}

function readMentions(
  element: XmlElement,
  content: string,
  people: People,
): Pick<CommentPost, 'mentions' | 'richContent'> {
  const mentions: CommentMention[] = [];
  let richContent = '';
  let at = 0;
  for (const { attributes } of childrenOf(childOf(element, 'mentions'), 'mention')) {
    const start = Number(attributes['startIndex'] ?? 0);
    const end = start + Number(attributes['length'] ?? 0);
    const person = people.get(attributes['mentionpersonId'] ?? '');
    const said = content.slice(start, end).replace(/^@/, '');
    const id = mentions.length;
    mentions.push({ email: person?.email ?? '', id, name: person?.name ?? said });
    richContent += `${content.slice(at, start)}<at id="${String(id)}">${said}</at>`;
    at = end;
  }
  return { mentions, richContent: richContent + content.slice(at) };
}
