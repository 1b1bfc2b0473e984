/** `Excel.TableSort`. */
import { sortRows } from '../../engine/sort';
import { readExtras, writeExtras } from '../../engine/tables';
import type { TableSortState } from '../../engine/document';
import type { Book } from '../book';
import { raiseSorted } from '../change-events';
import { requireWritableLines } from '../writable-cells';
import { invalidArgument } from '../errors';
import { HostObject } from '../object';
import { sortKeys } from './range-sort';
import type { SortField } from './range-sort';
import { Table } from './table';

export class TableSort extends HostObject {
  readonly className = 'TableSort';

  constructor(
    book: Book,
    private readonly tableId: string,
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return ['Fields', 'MatchCase', 'Method'];
  }

  private get state(): TableSortState | null {
    return readExtras(this.book.engine, new Table(this.book, this.tableId).info.id).sort;
  }

  get Fields(): readonly object[] {
    return this.state?.fields ?? [];
  }

  get MatchCase(): boolean {
    return this.state?.matchCase ?? false;
  }

  get Method(): string {
    return this.state?.method ?? 'PinYin';
  }

  async Apply(
    fields: readonly SortField[],
    matchCase?: boolean | null,
    method?: string | null,
  ): Promise<void> {
    if (!Array.isArray(fields)) throw invalidArgument('Le tri demande une liste de colonnes.');
    const table = new Table(this.book, this.tableId);
    const { id } = table.info;
    requireWritableLines(this.book, table.GetDataBodyRange().area, 'allowSort');
    await this.book.engine.calculated();
    const { area } = table.GetDataBodyRange();
    const kept = (fields as readonly SortField[]).map((field) => ({
      ...field,
      ascending: field.ascending ?? true,
    }));
    const keys = sortKeys(kept, area.endColumn - area.startColumn);
    const changed = sortRows(this.book.engine, area, keys, matchCase ?? false);
    raiseSorted(this.book, area, changed, 'Rows');
    const sort = { fields: kept, matchCase: matchCase ?? false, method: method ?? 'PinYin' };
    writeExtras(this.book.engine, id, { sort });
  }

  /** The rows stay where they are. */
  Clear(): void {
    writeExtras(this.book.engine, new Table(this.book, this.tableId).writable('allowSort').id, {
      sort: null,
    });
  }

  async Reapply(): Promise<void> {
    const { state } = this;
    if (state !== null)
      await this.Apply(state.fields as unknown as SortField[], state.matchCase, state.method);
  }
}
