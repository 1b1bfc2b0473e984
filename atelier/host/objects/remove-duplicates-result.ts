/** `Excel.RemoveDuplicatesResult`. */
import type { Book } from '../book';
import { HostObject } from '../object';

export class RemoveDuplicatesResult extends HostObject {
  readonly className = 'RemoveDuplicatesResult';
  private referenceId: string | null = null;

  constructor(
    book: Book,
    private readonly counts: { readonly removed: number; readonly uniqueRemaining: number },
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return ['Removed', 'UniqueRemaining'];
  }

  override identity(): Record<string, unknown> {
    return this.referenceId === null ? {} : { _ReferenceId: this.referenceId };
  }

  _KeepReference(): void {
    this.referenceId ??= this.book.references.keep(this);
  }

  get Removed(): number {
    return this.counts.removed;
  }

  get UniqueRemaining(): number {
    return this.counts.uniqueRemaining;
  }
}
