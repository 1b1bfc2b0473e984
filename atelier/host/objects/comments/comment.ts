/** `Excel.Comment`: a thread on a cell. */
import { commentsOf, keepComments } from '../../../engine/comments';
import type { CommentPost, SheetComment } from '../../../engine/comments';
import type { Book } from '../../book';
import { invalidArgument } from '../../errors';
import { Range } from '../range';
import { raiseCommentChanged, raiseCommentsDeleted, requireEditableObjects } from './changes';
import { CommentReplyCollection } from './comment-reply';
import { Post, threadOf } from './post';

export class Comment extends Post {
  readonly className = 'Comment';

  constructor(
    book: Book,
    private readonly sheetId: string,
    private readonly commentId: string,
  ) {
    super(book);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.commentId };
  }

  protected override get data(): SheetComment {
    return threadOf(this.book, this.sheetId, this.commentId);
  }

  protected override edit(said: Partial<CommentPost>): void {
    this.change(said);
    raiseCommentChanged(this.book, this.sheetId, this.data, 'CommentEdited');
  }

  private change(values: Partial<SheetComment>): void {
    const { data } = this;
    requireEditableObjects(this.book, this.sheetId);
    Object.assign(data, values);
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

  Delete(): void {
    const { data } = this;
    requireEditableObjects(this.book, this.sheetId);
    const { extras } = this.book.engine;
    const others = commentsOf(extras, this.sheetId).filter((comment) => comment !== data);
    keepComments(extras, this.sheetId, others);
    raiseCommentsDeleted(this.book, this.sheetId, [data]);
  }
}
