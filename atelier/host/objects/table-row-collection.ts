/** `Excel.TableRowCollection`. */
import { columnCount } from '../../engine/area';
import type { Area } from '../../engine/area';
import { createReader } from '../../engine/cells';
import { deleteCells, insertCells } from '../../engine/structure';
import { hasInsertRow } from '../../engine/insert-row';
import { resizeTable, writeExtras } from '../../engine/tables';
import type { TableInfo } from '../../engine/tables';
import { requireSheet } from '../book';
import type { Book } from '../book';
import { invalidArgument, itemNotFound } from '../errors';
import { HostCollection } from '../object';
import { Range } from './range';
import { Table } from './table';
import { TableRow } from './table-row';

export class TableRowCollection extends HostCollection<TableRow> {
  readonly className = 'TableRowCollection';

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
    const { info } = this.table;
    return hasInsertRow(this.book.engine, info) ? 0 : info.range.endRow - info.range.startRow;
  }

  private get table(): Table {
    return new Table(this.book, this.tableId);
  }

  items(): TableRow[] {
    return Array.from({ length: this.Count }, (_, index) => new TableRow(this.book, this.tableId, index));
  }

  find(key: string | number): TableRow | null {
    const index = Number(key);
    return index >= 0 && index < this.Count ? new TableRow(this.book, this.tableId, index) : null;
  }

  protected missing(key: string | number): Error {
    return itemNotFound(`Le tableau « ${this.table.Name} » n’a pas de ligne ${key}.`);
  }

  /** At the end without an index; rows under the table move down when something stands there. */
  async Add(index?: number | null, values?: unknown): Promise<TableRow> {
    const info = this.table.writable();
    const count = this.Count;
    const at = index === undefined || index === null || index === -1 ? count : index;
    if (at < 0 || at > count) throw invalidArgument(`Le tableau a ${count} lignes.`);
    const lines = this.lines(values);
    if (hasInsertRow(this.book.engine, info)) return this.addFirst(info, lines, values);
    const startRow = info.range.startRow + 1 + at;
    const area: Area = {
      ...info.range,
      sheetId: info.sheetId,
      startRow,
      endRow: startRow + lines.length - 1,
    };
    if (at < count || this.isOccupied(area)) await insertCells(this.book.engine, area, 'Down');
    if (this.Count === count) {
      const present = this.table.info;
      resizeTable(this.book.engine, present, {
        ...present.range,
        endRow: present.range.endRow + lines.length,
      });
    }
    if (values !== undefined && values !== null) new Range(this.book, area).Values = lines;
    return new TableRow(this.book, this.tableId, at);
  }

  /** The insert row becomes the first one. */
  private async addFirst(info: TableInfo, lines: unknown[][], values: unknown): Promise<TableRow> {
    writeExtras(this.book.engine, info.id, { insertRow: false });
    const startRow = info.range.startRow + 1;
    const [first, ...others] = lines;
    if (values !== undefined && values !== null)
      new Range(this.book, { ...info.range, sheetId: info.sheetId, startRow, endRow: startRow }).Values = [
        first,
      ];
    if (others.length > 0) await this.Add(null, others);
    return new TableRow(this.book, this.tableId, 0);
  }

  private isOccupied(area: Area): boolean {
    const reader = createReader(this.book.engine, requireSheet(this.book, area.sheetId));
    for (let row = area.startRow; row <= area.endRow; row += 1) {
      for (let column = area.startColumn; column <= area.endColumn; column += 1) {
        if (reader.value(row, column) !== '') return true;
      }
    }
    return false;
  }

  /** A row of values, several rows, or one value for the whole row. */
  private lines(values: unknown): unknown[][] {
    const width = columnCount(this.table.info.range);
    if (values === undefined || values === null) return [new Array<unknown>(width).fill(null)];
    if (!Array.isArray(values)) return [new Array<unknown>(width).fill(values)];
    const rows = (values.every((row) => Array.isArray(row)) ? values : [values]) as unknown[][];
    if (rows.length === 0 || rows.some((row) => row.length !== width)) {
      throw invalidArgument(`Chaque ligne du tableau « ${this.table.Name} » a ${width} cellules.`);
    }
    return rows;
  }

  async DeleteRowsAt(index: number, count = 1): Promise<void> {
    const info = this.table.writable();
    if (index < 0 || count < 1 || index + count > this.Count) throw this.missing(index + count - 1);
    const startRow = info.range.startRow + 1 + index;
    const area: Area = { ...info.range, sheetId: info.sheetId, startRow, endRow: startRow + count - 1 };
    if (count === this.Count) {
      // The last row of a table is emptied, never taken away: it is where the next one will be written.
      writeExtras(this.book.engine, info.id, { insertRow: true });
      new Range(this.book, { ...area, endRow: startRow }).Clear('Contents');
      if (count > 1) await this.removeCells({ ...area, startRow: startRow + 1 });
      return;
    }
    await this.removeCells(area);
  }

  /** What stands under the rows moves up; the table ends as many rows higher. */
  private async removeCells(area: Area): Promise<void> {
    const before = this.Count;
    await deleteCells(this.book.engine, area, 'Up');
    if (this.Count < before) return;
    const { info } = this.table;
    const endRow = info.range.endRow - (area.endRow - area.startRow + 1);
    resizeTable(this.book.engine, info, { ...info.range, endRow });
  }

  async DeleteRows(rows: readonly (number | TableRow)[]): Promise<void> {
    const indexes = rows.map((row) => (row instanceof TableRow ? row.Index : row)).sort((a, b) => b - a);
    for (const index of new Set(indexes)) await this.DeleteRowsAt(index, 1);
  }
}
