/** What is refused of comments on a protected sheet, and the events they raise. */
import type { SheetComment } from '../../../engine/comments';
import { noteWrite, protectionOf, requireSheet } from '../../book';
import type { Book } from '../../book';
import { accessDenied } from '../../errors';
import { EventType, WORKBOOK_TARGET } from '../../events';

/** Comments count among objects: a protected sheet takes them only when it lets objects be edited. */
export function requireEditableObjects(book: Book, sheetId: string): void {
  if (book.readOnly) throw accessDenied('Le classeur est ouvert en lecture seule.');
  const allowed = protectionOf(book, sheetId);
  const isTaken = allowed === null || allowed['allowEditObjects'] === true;
  if (!isTaken) throw accessDenied(`La feuille « ${requireSheet(book, sheetId).getName()} » est protégée.`);
  noteWrite(book);
}

type CommentChange =
  | 'CommentEdited'
  | 'CommentResolved'
  | 'CommentReopened'
  | 'ReplyAdded'
  | 'ReplyDeleted'
  | 'ReplyEdited';

export function raiseCommentAdded(book: Book, sheetId: string, comment: SheetComment): void {
  raise(book, EventType.commentAdded, sheetId, [comment]);
}

export function raiseCommentsDeleted(book: Book, sheetId: string, comments: readonly SheetComment[]): void {
  if (comments.length > 0) raise(book, EventType.commentDeleted, sheetId, comments);
}

/** `replyIds`: the replies concerned; those of the whole thread unless told. */
export function raiseCommentChanged(
  book: Book,
  sheetId: string,
  comment: SheetComment,
  changeType: CommentChange,
  replyIds?: readonly string[],
): void {
  raise(book, EventType.commentChanged, sheetId, [comment], { changeType }, replyIds);
}

function raise(
  book: Book,
  type: number,
  sheetId: string,
  comments: readonly SheetComment[],
  more: object = {},
  replyIds?: readonly string[],
): void {
  book.events.raise(type, [sheetId, WORKBOOK_TARGET], {
    commentDetails: comments.map((comment) => ({
      commentId: comment.id,
      replyIds: replyIds ?? comment.replies.map(({ id }) => id),
    })),
    source: 'Local',
    worksheetId: sheetId,
    ...more,
  });
}
