/** `Excel.CommentReply` and `Excel.CommentReplyCollection`. */
import type { CommentPost, SheetComment } from '../../../engine/comments';
import type { Book } from '../../book';
import { itemNotFound } from '../../errors';
import { HostCollection } from '../../object';
import type { Range } from '../range';
import { raiseCommentChanged, requireEditableObjects } from './changes';
import { Comment } from './comment';
import { newPost } from './content';
import { Post, threadOf } from './post';

export class CommentReply extends Post {
  readonly className = 'CommentReply';

  constructor(
    book: Book,
    private readonly sheetId: string,
    private readonly commentId: string,
    private readonly replyId: string,
  ) {
    super(book);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.replyId };
  }

  private get thread(): SheetComment {
    return threadOf(this.book, this.sheetId, this.commentId);
  }

  protected override get data(): CommentPost {
    const found = this.thread.replies.find(({ id }) => id === this.replyId);
    if (found === undefined) throw itemNotFound('La réponse a été supprimée.');
    return found;
  }

  protected override edit(said: Partial<CommentPost>): void {
    const { data } = this;
    requireEditableObjects(this.book, this.sheetId);
    Object.assign(data, said);
    raiseCommentChanged(this.book, this.sheetId, this.thread, 'ReplyEdited', [this.replyId]);
  }

  /** A reply is resolved with its thread. */
  get Resolved(): boolean {
    return this.data && this.thread.resolved;
  }
  GetParentComment(): Comment {
    return new Comment(this.book, this.sheetId, this.thread.id);
  }

  GetLocation(): Range {
    return this.GetParentComment().GetLocation();
  }

  Delete(): void {
    const { data, thread } = this;
    requireEditableObjects(this.book, this.sheetId);
    thread.replies = thread.replies.filter((reply) => reply !== data);
    raiseCommentChanged(this.book, this.sheetId, thread, 'ReplyDeleted', [this.replyId]);
  }
}

export class CommentReplyCollection extends HostCollection<CommentReply> {
  readonly className = 'CommentReplyCollection';

  constructor(
    book: Book,
    private readonly sheetId: string,
    private readonly commentId: string,
  ) {
    super(book);
  }

  private reply(id: string): CommentReply {
    return new CommentReply(this.book, this.sheetId, this.commentId, id);
  }

  items(): CommentReply[] {
    return threadOf(this.book, this.sheetId, this.commentId).replies.map(({ id }) => this.reply(id));
  }

  find(key: string | number): CommentReply | null {
    const { replies } = threadOf(this.book, this.sheetId, this.commentId);
    return replies.some(({ id }) => id === key) ? this.reply(String(key)) : null;
  }

  protected missing(key: string | number): Error {
    return itemNotFound(`La réponse « ${key} » n’existe pas.`);
  }

  Add(content: unknown, contentType?: unknown): CommentReply {
    const thread = threadOf(this.book, this.sheetId, this.commentId);
    const post = newPost(content, contentType);
    requireEditableObjects(this.book, this.sheetId);
    thread.replies = [...thread.replies, post];
    raiseCommentChanged(this.book, this.sheetId, thread, 'ReplyAdded', [post.id]);
    return this.reply(post.id);
  }
}
