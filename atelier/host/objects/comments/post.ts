/** What a comment and a reply have alike: somebody's words, said once and edited. */
import { commentsOf } from '../../../engine/comments';
import type { CommentMention, CommentPost, SheetComment } from '../../../engine/comments';
import type { Book } from '../../book';
import { itemNotFound } from '../../errors';
import { HostObject } from '../../object';
import { say, sayMentions } from './content';

const SCALARS = [
  'AuthorEmail',
  'AuthorName',
  'Content',
  'ContentType',
  'CreationDate',
  'Id',
  'Mentions',
  'Resolved',
  'RichContent',
];

/** The thread of this id, as it is now. */
export function threadOf(book: Book, sheetId: string, commentId: string): SheetComment {
  const found = commentsOf(book.engine.extras, sheetId).find(({ id }) => id === commentId);
  if (found === undefined) throw itemNotFound('Le commentaire a été supprimé.');
  return found;
}

export abstract class Post extends HostObject {
  protected abstract get data(): CommentPost;

  /** Takes other words, and tells those who listen. */
  protected abstract edit(said: Partial<CommentPost>): void;

  override scalars(): readonly string[] {
    return SCALARS;
  }

  get Id(): string {
    return this.data.id;
  }
  get AuthorName(): string {
    return this.data.authorName;
  }
  get AuthorEmail(): string {
    return this.data.authorEmail;
  }
  get CreationDate(): string | null {
    return this.data.created;
  }
  get ContentType(): string {
    return this.data.mentions.length > 0 ? 'Mention' : 'Plain';
  }
  get RichContent(): string {
    return this.data.richContent;
  }
  get Mentions(): readonly CommentMention[] {
    return this.data.mentions;
  }
  get Content(): string {
    return this.data.content;
  }

  set Content(content: unknown) {
    this.edit(say(content));
  }

  UpdateMentions(contentWithMentions: unknown): void {
    this.edit(sayMentions(contentWithMentions));
  }
}
