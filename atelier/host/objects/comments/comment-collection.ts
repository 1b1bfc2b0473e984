/** `Excel.CommentCollection`: the comments of the workbook, or of one sheet. */
import { parseAddress } from '../../../engine/area';
import type { Area } from '../../../engine/area';
import { addComment, commentsOf } from '../../../engine/comments';
import type { PlacedComment } from '../../../engine/comments';
import { findSheet, listSheets } from '../../../engine/sheets';
import type { Book } from '../../book';
import { invalidArgument, itemNotFound, OfficeError } from '../../errors';
import { EventType, WORKBOOK_TARGET } from '../../events';
import { HostCollection } from '../../object';
import { RangeMoves } from '../range-moves';
import { raiseCommentAdded, requireEditableObjects } from './changes';
import { Comment } from './comment';
import { newPost } from './content';

export class CommentCollection extends HostCollection<Comment> {
  readonly className = 'CommentCollection';

  constructor(
    book: Book,
    /** Null for all the comments of the workbook. */
    private readonly sheetId: string | null,
  ) {
    super(book);
  }

  /** Sheet after sheet, and in each by row then by column. */
  private placed(): PlacedComment[] {
    const { engine } = this.book;
    const sheets =
      this.sheetId === null ? listSheets(engine).map((sheet) => sheet.getSheetId()) : [this.sheetId];
    return sheets.flatMap((sheetId) =>
      [...commentsOf(engine.extras, sheetId)]
        .sort((one, other) => one.row - other.row || one.column - other.column)
        .map((comment) => ({ sheetId, comment })),
    );
  }

  private asComment({ sheetId, comment }: PlacedComment): Comment {
    return new Comment(this.book, sheetId, comment.id);
  }

  items(): Comment[] {
    return this.placed().map((placed) => this.asComment(placed));
  }

  find(key: string | number): Comment | null {
    const found = this.placed().find(({ comment }) => comment.id === key);
    return found === undefined ? null : this.asComment(found);
  }

  protected missing(key: string | number): Error {
    return itemNotFound(`Le commentaire « ${key} » n’existe pas.`);
  }

  Add(cellAddress: RangeMoves | string, content: unknown, contentType?: unknown): Comment {
    const { sheetId, startRow: row, startColumn: column } = this.cellOf(cellAddress);
    const post = newPost(content, contentType);
    requireEditableObjects(this.book, sheetId);
    if (this.at(sheetId, row, column) !== undefined)
      throw new OfficeError('InvalidOperation', 'Cette cellule a déjà un commentaire.');
    const comment = { ...post, row, column, resolved: false, replies: [] };
    addComment(this.book.engine.extras, sheetId, comment);
    raiseCommentAdded(this.book, sheetId, comment);
    return this.asComment({ sheetId, comment });
  }

  GetItemByCell(cellAddress: RangeMoves | string): Comment {
    const { sheetId, startRow, startColumn } = this.cellOf(cellAddress);
    const found = this.at(sheetId, startRow, startColumn);
    if (found === undefined) throw itemNotFound('Cette cellule n’a pas de commentaire.');
    return this.asComment(found);
  }

  GetItemByReplyId(replyId: string): Comment {
    const found = this.placed().find(({ comment }) => comment.replies.some(({ id }) => id === replyId));
    if (found === undefined) throw itemNotFound(`La réponse « ${replyId} » n’existe pas.`);
    return this.asComment(found);
  }

  private at(sheetId: string, row: number, column: number): PlacedComment | undefined {
    return this.placed().find(
      (placed) =>
        placed.sheetId === sheetId && placed.comment.row === row && placed.comment.column === column,
    );
  }

  /** One cell: a range, or its full address, where a sheet's own comments may leave the sheet's name out. */
  private cellOf(cellAddress: RangeMoves | string): Area {
    const area = cellAddress instanceof RangeMoves ? cellAddress.area : this.parse(cellAddress);
    if (area.startRow !== area.endRow || area.startColumn !== area.endColumn)
      throw invalidArgument('Un commentaire tient à une seule cellule.');
    if (this.sheetId !== null && area.sheetId !== this.sheetId)
      throw invalidArgument('Cette cellule est dans une autre feuille.');
    return area;
  }

  private parse(address: unknown): Area {
    const parsed = typeof address === 'string' ? parseAddress(address) : null;
    if (parsed === null) throw invalidArgument(`« ${String(address)} » n’est pas une cellule.`);
    if (parsed.sheetName === null && this.sheetId !== null)
      return { ...parsed.rectangle, sheetId: this.sheetId };
    const sheet = parsed.sheetName === null ? null : findSheet(this.book.engine, parsed.sheetName);
    if (sheet === null)
      throw invalidArgument(`L’adresse « ${String(address)} » doit donner le nom d’une feuille du classeur.`);
    return { ...parsed.rectangle, sheetId: sheet.getSheetId() };
  }

  private get eventTarget(): string {
    return this.sheetId ?? WORKBOOK_TARGET;
  }

  _RegisterAddedEvent(): void {
    this.book.events.register(EventType.commentAdded, this.eventTarget);
  }
  _UnregisterAddedEvent(): void {
    this.book.events.unregister(EventType.commentAdded, this.eventTarget);
  }
  _RegisterChangedEvent(): void {
    this.book.events.register(EventType.commentChanged, this.eventTarget);
  }
  _UnregisterChangedEvent(): void {
    this.book.events.unregister(EventType.commentChanged, this.eventTarget);
  }
  _RegisterDeletedEvent(): void {
    this.book.events.register(EventType.commentDeleted, this.eventTarget);
  }
  _UnregisterDeletedEvent(): void {
    this.book.events.unregister(EventType.commentDeleted, this.eventTarget);
  }
}
