/** `Excel.WorkbookProtection`: while the structure is protected, no sheet can be added, renamed, moved or deleted. */
import { requireWritableBook } from '../book';
import type { Book } from '../book';
import { accessDenied, invalidArgument, OfficeError } from '../errors';
import { HostObject } from '../object';

/** Books whose structure is protected, with their password ('' when there is none). Kept for the session. */
const protectedBooks = new WeakMap<Book, string>();

/** Refuses what changes the sheets of a protected workbook. */
export function requireFreeStructure(book: Book): void {
  requireWritableBook(book);
  if (protectedBooks.has(book)) throw accessDenied('La structure du classeur est protégée.');
}

export class WorkbookProtection extends HostObject {
  readonly className = 'WorkbookProtection';

  override scalars(): readonly string[] {
    return ['Protected'];
  }

  get Protected(): boolean {
    return protectedBooks.has(this.book);
  }

  Protect(password?: string | null): void {
    requireWritableBook(this.book);
    if (this.Protected) throw new OfficeError('InvalidOperation', 'Le classeur est déjà protégé.');
    protectedBooks.set(this.book, password ?? '');
  }

  Unprotect(password?: string | null): void {
    requireWritableBook(this.book);
    const expected = protectedBooks.get(this.book);
    if (expected === undefined) return;
    if (expected !== '' && !password) throw accessDenied('Le classeur est protégé par un mot de passe.');
    if (expected !== '' && password !== expected) throw invalidArgument('Le mot de passe n’est pas le bon.');
    protectedBooks.delete(this.book);
  }
}
