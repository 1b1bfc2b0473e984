/** `Excel.WorksheetProtection`: a flag every write checks; a password is remembered for the session only. */
import { protectionOf, requireWritableBook } from '../book';
import type { Book } from '../book';
import { EventType, WORKBOOK_TARGET } from '../events';
import { accessDenied, invalidArgument, OfficeError } from '../errors';
import { HostObject } from '../object';

/** What Excel keeps for options that were not given. */
const NOTHING_ALLOWED = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
} as const;

const passwords = new WeakMap<Book, Map<string, string>>();

export class WorksheetProtection extends HostObject {
  readonly className = 'WorksheetProtection';

  constructor(
    book: Book,
    private readonly sheetId: string,
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return ['Options', 'Protected'];
  }

  get Protected(): boolean {
    return protectionOf(this.book, this.sheetId) !== null;
  }

  get Options(): Record<string, unknown> | null {
    const allowed = protectionOf(this.book, this.sheetId);
    return allowed === null ? null : { ...NOTHING_ALLOWED, ...allowed };
  }

  private write(isProtected: boolean, options?: Record<string, unknown>): void {
    const extras = this.book.engine.extras.sheets[this.sheetId] ?? {};
    const protection = { protected: isProtected, ...(options === undefined ? {} : { options }) };
    this.book.engine.extras.sheets[this.sheetId] = { ...extras, protection };
    this.book.events.raise(EventType.worksheetProtectionChanged, [this.sheetId, WORKBOOK_TARGET], {
      isProtected,
      source: 'Local',
      worksheetId: this.sheetId,
    });
  }

  Protect(options?: Record<string, unknown> | null, password?: string | null): void {
    requireWritableBook(this.book);
    if (this.Protected) throw new OfficeError('InvalidOperation', 'La feuille est déjà protégée.');
    if (password) {
      const known = passwords.get(this.book) ?? new Map<string, string>();
      passwords.set(this.book, known.set(this.sheetId, password));
    }
    this.write(true, options ?? {});
  }

  Unprotect(password?: string | null): void {
    requireWritableBook(this.book);
    if (!this.Protected) return;
    const expected = passwords.get(this.book)?.get(this.sheetId);
    if (this.book.faults.protection || (expected !== undefined && !password))
      throw accessDenied('La feuille est protégée par un mot de passe.');
    if (expected !== undefined && password !== expected)
      throw invalidArgument('Le mot de passe n’est pas le bon.');
    passwords.get(this.book)?.delete(this.sheetId);
    this.write(false);
  }
}
