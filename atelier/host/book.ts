/** What the objects of one workbook share: the engine, what is kept, what is said to the add-in, what may be written. */
import type { Worksheet as EngineSheet } from '@univerjs/core';
import type { Area } from '../engine/area';
import type { Engine } from '../engine/engine';
import type { BookFile, FileState } from './book-file';
import type { EventHub } from './events';
import { accessDenied, itemNotFound } from './errors';
import type { Faults } from './faults';
import type { References } from './references';

/** What was asked and not answered, and our own faults: never silent. */
export interface HostLog {
  readonly unknownMembers: readonly string[];
  readonly faults: readonly { location: string; error: unknown }[];
  unknown(message: string): void;
  fault(location: string, error: unknown): void;
  /** For whoever has read it. */
  forget(): void;
}

export interface Book {
  readonly engine: Engine;
  readonly references: References;
  readonly events: EventHub;
  readonly log: HostLog;
  /** Requirement sets the host declares, by name: "ExcelApi" → "1.14". */
  readonly requirements: Readonly<Record<string, string>>;
  readonly readOnly: boolean;
  readonly faults: Faults;
  readonly file: BookFile;
  readonly fileState: FileState;
  /** How many writes of the add-in were taken. */
  writes: number;
  /** The sheet and cells selected in the grid. */
  selection(): Area;
  select(area: Area): void;
  activeSheetId(): string;
  activate(sheetId: string): void;
  /** `Application.calculate`. */
  calculate(full: boolean): Promise<void>;
}

/** The engine's sheet; an error like Excel's when it was deleted. */
export function requireSheet(book: Book, sheetId: string): EngineSheet {
  const sheet = book.engine.sheet(sheetId);
  if (sheet === undefined) throw itemNotFound('La feuille a été supprimée.');
  return sheet;
}

/** What a protected sheet may still allow, in the words of `WorksheetProtectionOptions`. */
export type ProtectionOption =
  | 'allowAutoFilter'
  | 'allowDeleteColumns'
  | 'allowDeleteRows'
  | 'allowEditObjects'
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertColumns'
  | 'allowInsertHyperlinks'
  | 'allowInsertRows'
  | 'allowSort';

/** The add-in is about to change the workbook. */
export function noteWrite(book: Book): void {
  book.fileState.isDirty = true;
  book.writes += 1;
}

/** What the protection of a sheet still allows; null when it is not protected. */
export function protectionOf(book: Book, sheetId: string): Readonly<Record<string, unknown>> | null {
  const protection = book.engine.extras.sheets[sheetId]?.protection;
  if (protection?.protected === true) return protection.options ?? {};
  return book.faults.protection ? {} : null;
}

/** Refuses when the workbook is read-only or the sheet protected, unless its protection allows this, as Excel does before any write. */
export function requireWritable(book: Book, sheetId: string, option?: ProtectionOption): void {
  if (book.readOnly) throw accessDenied('Le classeur est ouvert en lecture seule.');
  const allowed = protectionOf(book, sheetId);
  if (allowed !== null && (option === undefined || allowed[option] !== true)) {
    const name = requireSheet(book, sheetId).getName();
    throw accessDenied(`La feuille « ${name} » est protégée.`);
  }
  noteWrite(book);
}

/** Refuses a change of the workbook itself (sheets, names) when it is read-only. */
export function requireWritableBook(book: Book): void {
  if (book.readOnly) throw accessDenied('Le classeur est ouvert en lecture seule.');
  noteWrite(book);
}
