/** `Excel.TableColumnCollection`. */
import type { Area } from '../../engine/area';
import { createReader } from '../../engine/cells';
import { insertCells } from '../../engine/structure';
import { resizeTable, syncHeaders } from '../../engine/tables';
import { writeContents } from '../../engine/write-cells';
import { requireSheet } from '../book';
import type { Book } from '../book';
import { invalidArgument, itemNotFound } from '../errors';
import { HostCollection } from '../object';
import { Range } from './range';
import { Table } from './table';
import { TableColumn } from './table-column';
import { uniqueHeader } from './table-headers';

export class TableColumnCollection extends HostCollection<TableColumn> {
  readonly className = 'TableColumnCollection';

  constructor(
    book: Book,
    private readonly tableId: string,
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return ['Count'];
  }

  get Count(): number {
    return this.table.info.columns.length;
  }

  private get table(): Table {
    return new Table(this.book, this.tableId);
  }

  items(): TableColumn[] {
    return this.table.info.columns.map(({ id }) => new TableColumn(this.book, this.tableId, id));
  }

  /** By name, without regard to case, or by id. */
  find(key: string | number): TableColumn | null {
    const wanted = String(key).toLowerCase();
    const { columns } = this.table.info;
    const found =
      columns.find(({ name }) => name.toLowerCase() === wanted) ??
      columns.find(({ id }) => id === String(key));
    return found === undefined ? null : new TableColumn(this.book, this.tableId, found.id);
  }

  protected missing(key: string | number): Error {
    return itemNotFound(`La colonne « ${key} » n’existe pas dans le tableau « ${this.table.Name} ».`);
  }

  /** `values` is a name, or one column of cells with its header first. */
  async Add(index?: number | null, values?: unknown, name?: string | null): Promise<TableColumn> {
    const info = this.table.writable();
    const count = info.columns.length;
    const at = index === undefined || index === null || index === -1 ? count : index;
    if (at < 0 || at > count) throw invalidArgument(`Le tableau a ${count} colonnes.`);
    const { startRow, endRow, startColumn } = info.range;
    const column = startColumn + at;
    const area: Area = { sheetId: info.sheetId, startRow, endRow, startColumn: column, endColumn: column };
    await insertCells(this.book.engine, area, 'Right');
    const present = this.table.info;
    if (present.columns.length === count) {
      const range = { ...info.range, endColumn: info.range.endColumn + 1 };
      resizeTable(this.book.engine, present, range);
    }
    this.writeColumn(area, values, name ?? null);
    return this.GetItemAt(at);
  }

  private writeColumn(area: Area, values: unknown, name: string | null): void {
    const rows = area.endRow - area.startRow + 1;
    const given = Array.isArray(values)
      ? (values as unknown[]).map((row) => (Array.isArray(row) ? (row as unknown[])[0] : row))
      : [];
    if (given.length > 0 && given.length !== rows)
      throw invalidArgument(`La colonne a ${rows} cellules, en-tête compris.`);
    const header = name ?? (given.length > 0 ? String(given[0]) : typeof values === 'string' ? values : '');
    const taken = new Set(this.table.info.columns.map((column) => column.name.toLowerCase()));
    const title = uniqueHeader(header, taken, this.table.info.columns.length - 1);
    writeContents(this.book.engine, { ...area, endRow: area.startRow }, [[{ v: title, t: 1 }]]);
    syncHeaders(this.book.engine, this.tableId);
    if (given.length === 0) return;
    new Range(this.book, { ...area, startRow: area.startRow + 1 }).Values = given
      .slice(1)
      .map((value) => [value]);
  }

  /** Gives a name to the header cells that have none, as Excel does when a table grows. */
  fillHeaders(area: Area): void {
    const reader = createReader(this.book.engine, requireSheet(this.book, area.sheetId));
    const taken = new Set<string>();
    const names: string[] = [];
    for (let column = area.startColumn; column <= area.endColumn; column += 1) {
      const name = uniqueHeader(reader.text(area.startRow, column), taken, column - area.startColumn);
      taken.add(name.toLowerCase());
      names.push(name);
    }
    writeContents(this.book.engine, { ...area, endRow: area.startRow }, [
      names.map((name) => ({ v: name, t: 1 })),
    ]);
  }
}
