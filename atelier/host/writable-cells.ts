/** Whether cells may be written on a protected sheet: those that are unlocked, and no others. */
import type { Area } from '../engine/area';
import { readCellFormat } from '../engine/cell-format';
import { protectionOf, requireWritable } from './book';
import type { Book, ProtectionOption } from './book';

export function requireWritableCells(book: Book, area: Area): void {
  const isProtected = protectionOf(book, area.sheetId) !== null;
  const isUnlocked =
    isProtected &&
    !book.readOnly &&
    readCellFormat(book.engine, area, ({ locked }) => locked ?? true) === false;
  if (!isUnlocked) requireWritable(book, area.sheetId);
}

/** Sorting and deleting lines ask twice: the protection allows it, and none of the cells is locked. */
export function requireWritableLines(book: Book, area: Area, option: ProtectionOption): void {
  const isProtected = protectionOf(book, area.sheetId) !== null;
  const isUnlocked =
    isProtected && readCellFormat(book.engine, area, ({ locked }) => locked ?? true) === false;
  requireWritable(book, area.sheetId, isUnlocked ? option : undefined);
}
