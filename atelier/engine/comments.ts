/** Threaded comments, cell by cell: what they say, who said it, and how they follow their cells. */
import type { Area } from './area';
import type { EngineChange } from './changes';
import type { DocumentExtras } from './engine';

export interface CommentMention {
  readonly email: string;
  readonly id: number;
  readonly name: string;
}

/** A comment or a reply. */
export interface CommentPost {
  readonly id: string;
  readonly authorName: string;
  readonly authorEmail: string;
  /** ISO moment; null for a comment that was a note, which has none. */
  readonly created: string | null;
  /** What is read: plain text, names of people mentioned in it. */
  content: string;
  /** With `<at id="0">…</at>` around the people mentioned; the text itself when there is none. */
  richContent: string;
  mentions: CommentMention[];
}

export interface SheetComment extends CommentPost {
  row: number;
  column: number;
  resolved: boolean;
  replies: CommentPost[];
}

/** A note: the older kind of comment, one text and the name of who wrote it. Office.js gives them from ExcelApi 1.18 on. */
export interface SheetNote {
  row: number;
  column: number;
  readonly author: string;
  readonly text: string;
}

export interface PlacedComment {
  readonly sheetId: string;
  readonly comment: SheetComment;
}

export function commentsOf(extras: DocumentExtras, sheetId: string): SheetComment[] {
  return extras.sheets[sheetId]?.comments ?? [];
}

export function keepComments(extras: DocumentExtras, sheetId: string, comments: SheetComment[]): void {
  extras.sheets[sheetId] = { ...extras.sheets[sheetId], comments };
}

export function addComment(extras: DocumentExtras, sheetId: string, comment: SheetComment): void {
  keepComments(extras, sheetId, [...commentsOf(extras, sheetId), comment]);
}

type LineChange = Extract<EngineChange, { start: number }>;

/** Moves the comments of a sheet with its rows or columns; gives those whose cell is gone. */
export function shiftComments(extras: DocumentExtras, change: LineChange): SheetComment[] {
  const axis = change.kind.startsWith('rows') ? 'row' : 'column';
  const { start, count } = change;
  const isInsertion = change.kind.endsWith('inserted');
  return moveComments(extras, change.sheetId, (comment) => {
    const at = comment[axis];
    if (at < start) return comment;
    if (isInsertion) return { ...comment, [axis]: at + count };
    return at < start + count ? null : { ...comment, [axis]: at - count };
  });
}

/** The same when a part of some rows or columns is inserted (+1) or deleted (-1). */
export function shiftCommentsBeside(
  extras: DocumentExtras,
  area: Area,
  axis: 'row' | 'column',
  direction: 1 | -1,
): SheetComment[] {
  const [across, first, last] =
    axis === 'row'
      ? (['column', area.startRow, area.endRow] as const)
      : (['row', area.startColumn, area.endColumn] as const);
  const [from, to] =
    axis === 'row' ? [area.startColumn, area.endColumn] : ([area.startRow, area.endRow] as const);
  const count = last - first + 1;
  return moveComments(extras, area.sheetId, (comment) => {
    const at = comment[axis];
    if (comment[across] < from || comment[across] > to || at < first) return comment;
    if (direction === 1) return { ...comment, [axis]: at + count };
    return at <= last ? null : { ...comment, [axis]: at - count };
  });
}

type Placed = { readonly row: number; readonly column: number };

/** Notes move as comments do; only comments that are gone are told. */
function moveComments(
  extras: DocumentExtras,
  sheetId: string,
  move: <T extends Placed>(comment: T) => T | null,
): SheetComment[] {
  const { comments = [], notes = [] } = extras.sheets[sheetId] ?? {};
  if (comments.length + notes.length === 0) return [];
  const gone: SheetComment[] = [];
  const kept = comments.flatMap((comment) => {
    const moved = move(comment);
    if (moved === null) gone.push(comment);
    return moved ?? [];
  });
  extras.sheets[sheetId] = {
    ...extras.sheets[sheetId],
    comments: kept,
    notes: notes.flatMap((note) => move(note) ?? []),
  };
  return gone;
}

/** The comments of a copied sheet: the same words under ids of their own. */
export function copyComments(comments: readonly SheetComment[], newId: () => string): SheetComment[] {
  return structuredClone(comments).map((comment) => ({
    ...comment,
    id: newId(),
    replies: comment.replies.map((reply) => ({ ...reply, id: newId() })),
  }));
}
