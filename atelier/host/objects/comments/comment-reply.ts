/** `Excel.CommentReply` and `Excel.CommentReplyCollection`. */
import { commentsOf } from '../../../engine/comments';
import type { CommentMention, CommentPost, SheetComment } from '../../../engine/comments';
import type { Book } from '../../book';
import { itemNotFound } from '../../errors';
import { HostCollection, HostObject } from '../../object';
import type { Range } from '../range';
import { raiseCommentChanged, requireEditableObjects } from './changes';
import { Comment } from './comment';
import { newPost, say, sayMentions } from './content';

function threadOf(book: Book, sheetId: string, commentId: string): SheetComment {
  const found = commentsOf(book.engine.extras, sheetId).find(({ id }) => id === commentId);
  if (found === undefined) throw itemNotFound('Le commentaire a été supprimé.');
  return found;
}

export class CommentReply extends HostObject {
  readonly className = 'CommentReply';

  constructor(
    book: Book,
    private readonly sheetId: string,
    private readonly commentId: string,
    private readonly replyId: string,
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
    return { Id: this.replyId };
  }

  private get thread(): SheetComment {
    return threadOf(this.book, this.sheetId, this.commentId);
  }

  private get data(): CommentPost {
    const found = this.thread.replies.find(({ id }) => id === this.replyId);
    if (found === undefined) throw itemNotFound('La réponse a été supprimée.');
    return found;
  }

  private change(said: Partial<CommentPost>): void {
    const { data } = this;
    requireEditableObjects(this.book, this.sheetId);
    Object.assign(data, said);
    raiseCommentChanged(this.book, this.sheetId, this.thread, 'ReplyEdited', [this.replyId]);
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
  /** A reply is resolved with its thread. */
  get Resolved(): boolean {
    return this.data && this.thread.resolved;
  }
  get Content(): string {
    return this.data.content;
  }

  set Content(content: unknown) {
    this.change(say(content));
  }

  UpdateMentions(contentWithMentions: unknown): void {
    this.change(sayMentions(contentWithMentions));
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
