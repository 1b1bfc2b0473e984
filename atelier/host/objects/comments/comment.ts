/** `Excel.Comment`: a thread on a cell. */
import { commentsOf, keepComments } from '../../../engine/comments';
import type { CommentMention, SheetComment } from '../../../engine/comments';
import type { Book } from '../../book';
import { invalidArgument, itemNotFound } from '../../errors';
import { HostObject } from '../../object';
import { Range } from '../range';
import { raiseCommentChanged, raiseCommentsDeleted, requireEditableObjects } from './changes';
import { CommentReplyCollection } from './comment-reply';
import { say, sayMentions } from './content';

export class Comment extends HostObject {
  readonly className = 'Comment';

  constructor(
    book: Book,
    private readonly sheetId: string,
    private readonly commentId: string,
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return [
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
  }

  override identity(): Record<string, unknown> {
    return { Id: this.commentId };
  }

  private get data(): SheetComment {
    const found = commentsOf(this.book.engine.extras, this.sheetId).find(({ id }) => id === this.commentId);
    if (found === undefined) throw itemNotFound('Le commentaire a été supprimé.');
    return found;
  }

  private change(values: Partial<SheetComment>): void {
    const { data } = this;
    requireEditableObjects(this.book, this.sheetId);
    Object.assign(data, values);
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
    this.change(say(content));
    raiseCommentChanged(this.book, this.sheetId, this.data, 'CommentEdited');
  }

  get Resolved(): boolean {
    return this.data.resolved;
  }

  set Resolved(resolved: unknown) {
    if (typeof resolved !== 'boolean') throw invalidArgument('« resolved » est vrai ou faux.');
    if (resolved === this.data.resolved) return;
    this.change({ resolved });
    const change = resolved ? 'CommentResolved' : 'CommentReopened';
    raiseCommentChanged(this.book, this.sheetId, this.data, change);
  }

  get Replies(): CommentReplyCollection {
    return new CommentReplyCollection(this.book, this.sheetId, this.commentId);
  }

  GetLocation(): Range {
    const { row, column } = this.data;
    const corner = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    return new Range(this.book, { ...corner, sheetId: this.sheetId });
  }

  UpdateMentions(contentWithMentions: unknown): void {
    this.change(sayMentions(contentWithMentions));
    raiseCommentChanged(this.book, this.sheetId, this.data, 'CommentEdited');
  }

  Delete(): void {
    const { data } = this;
    requireEditableObjects(this.book, this.sheetId);
    const { extras } = this.book.engine;
    const others = commentsOf(extras, this.sheetId).filter((comment) => comment !== data);
    keepComments(extras, this.sheetId, others);
    raiseCommentsDeleted(this.book, this.sheetId, [data]);
  }
}
