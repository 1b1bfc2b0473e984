/** Ranges obtained from a range: cells, rows, offsets, sizes, neighbours. */
import {
  columnCount,
  contains,
  intersect,
  isEntireColumn,
  isEntireRow,
  isInsideSheet,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  rowCount,
} from '../../engine/area';
import type { Area, Rectangle } from '../../engine/area';
import { usedRectangle } from '../../engine/cells';
import { requireSheet } from '../book';
import type { Book } from '../book';
import { invalidArgument, itemNotFound } from '../errors';
import { HostObject } from '../object';

export abstract class RangeMoves extends HostObject {
  readonly className = 'Range';

  constructor(
    book: Book,
    public area: Area,
  ) {
    super(book);
  }

  protected abstract at(area: Rectangle, sheetId?: string): this;

  /** A range of the sheet, or the refusal Excel gives for one that leaves it. */
  private inside(rectangle: Rectangle): this {
    if (!isInsideSheet(rectangle)) throw invalidArgument('La plage sort de la feuille.');
    return this.at(rectangle);
  }

  GetCell(row: number, column: number): this {
    const startRow = this.area.startRow + row;
    const startColumn = this.area.startColumn + column;
    return this.inside({ startRow, startColumn, endRow: startRow, endColumn: startColumn });
  }

  GetRow(row: number): this {
    const startRow = this.area.startRow + row;
    if (row < 0 || startRow > this.area.endRow) throw invalidArgument('Cette ligne n’est pas dans la plage.');
    return this.inside({ ...this.area, startRow, endRow: startRow });
  }

  GetColumn(column: number): this {
    const startColumn = this.area.startColumn + column;
    if (column < 0 || startColumn > this.area.endColumn)
      throw invalidArgument('Cette colonne n’est pas dans la plage.');
    return this.inside({ ...this.area, startColumn, endColumn: startColumn });
  }

  GetLastCell(): this {
    const { endRow, endColumn } = this.area;
    return this.inside({ startRow: endRow, endRow, startColumn: endColumn, endColumn });
  }

  GetLastRow(): this {
    return this.inside({ ...this.area, startRow: this.area.endRow });
  }

  GetLastColumn(): this {
    return this.inside({ ...this.area, startColumn: this.area.endColumn });
  }

  GetOffsetRange(rows: number, columns: number): this {
    return this.inside({
      startRow: this.area.startRow + rows,
      endRow: this.area.endRow + rows,
      startColumn: this.area.startColumn + columns,
      endColumn: this.area.endColumn + columns,
    });
  }

  GetResizedRange(rows: number, columns: number): this {
    return this.inside({
      ...this.area,
      endRow: this.area.endRow + rows,
      endColumn: this.area.endColumn + columns,
    });
  }

  GetAbsoluteResizedRange(rows: number, columns: number): this {
    if (rows < 1 || columns < 1) throw invalidArgument('Une plage a au moins une ligne et une colonne.');
    const { startRow, startColumn } = this.area;
    return this.inside({
      startRow,
      startColumn,
      endRow: startRow + rows - 1,
      endColumn: startColumn + columns - 1,
    });
  }

  GetEntireRow(): this {
    return this.inside({ ...this.area, startColumn: 0, endColumn: MAX_COLUMNS - 1 });
  }

  GetEntireColumn(): this {
    return this.inside({ ...this.area, startRow: 0, endRow: MAX_ROWS - 1 });
  }

  GetRowsAbove(count = 1): this {
    return this.beside(count, (n) => ({ startRow: this.area.startRow - n, endRow: this.area.startRow - 1 }));
  }

  GetRowsBelow(count = 1): this {
    return this.beside(count, (n) => ({ startRow: this.area.endRow + 1, endRow: this.area.endRow + n }));
  }

  GetColumnsBefore(count = 1): this {
    return this.beside(count, (n) => ({
      startColumn: this.area.startColumn - n,
      endColumn: this.area.startColumn - 1,
    }));
  }

  GetColumnsAfter(count = 1): this {
    return this.beside(count, (n) => ({
      startColumn: this.area.endColumn + 1,
      endColumn: this.area.endColumn + n,
    }));
  }

  private beside(count: number | null, edges: (count: number) => Partial<Rectangle>): this {
    const many = count ?? 1;
    if (many < 1) throw invalidArgument('Le nombre de lignes ou de colonnes doit être positif.');
    return this.inside({ ...this.area, ...edges(many) });
  }

  GetIntersection(other: RangeMoves | string): this {
    const found = this.GetIntersectionOrNullObject(other);
    if (found === null) throw itemNotFound('Les deux plages ne se coupent pas.');
    return found;
  }

  GetIntersectionOrNullObject(other: RangeMoves | string): this | null {
    const area = this.otherArea(other);
    const common = area.sheetId === this.area.sheetId ? intersect(this.area, area) : null;
    return common === null ? null : this.at(common);
  }

  GetBoundingRect(other: RangeMoves | string): this {
    const area = this.otherArea(other);
    if (area.sheetId !== this.area.sheetId)
      throw invalidArgument('Les deux plages ne sont pas sur la même feuille.');
    return this.inside({
      startRow: Math.min(this.area.startRow, area.startRow),
      startColumn: Math.min(this.area.startColumn, area.startColumn),
      endRow: Math.max(this.area.endRow, area.endRow),
      endColumn: Math.max(this.area.endColumn, area.endColumn),
    });
  }

  async GetUsedRange(valuesOnly?: boolean): Promise<this> {
    const used = await this.GetUsedRangeOrNullObject(valuesOnly);
    if (used === null) throw itemNotFound('Aucune cellule de la plage n’est utilisée.');
    return used;
  }

  /** Waits for the calculation: a formula may spill. */
  async GetUsedRangeOrNullObject(valuesOnly?: boolean): Promise<this | null> {
    await this.book.engine.calculated();
    const sheet = requireSheet(this.book, this.area.sheetId);
    const used = usedRectangle(this.book.engine, sheet, valuesOnly === true, this.area);
    return used === null ? null : this.at(used);
  }

  /** The block of filled cells around this range, up to empty rows and columns. */
  GetSurroundingRegion(): this {
    const sheet = requireSheet(this.book, this.area.sheetId);
    let region: Rectangle = this.area;
    for (;;) {
      const around = {
        startRow: Math.max(0, region.startRow - 1),
        startColumn: Math.max(0, region.startColumn - 1),
        endRow: Math.min(MAX_ROWS - 1, region.endRow + 1),
        endColumn: Math.min(MAX_COLUMNS - 1, region.endColumn + 1),
      };
      const used = usedRectangle(this.book.engine, sheet, true, around);
      if (used === null || contains(region, used)) return this.at(region);
      region = {
        startRow: Math.min(region.startRow, used.startRow),
        startColumn: Math.min(region.startColumn, used.startColumn),
        endRow: Math.max(region.endRow, used.endRow),
        endColumn: Math.max(region.endColumn, used.endColumn),
      };
    }
  }

  /** The area of a range given as an object or an address (on this sheet unless it names one). */
  otherArea(other: unknown): Area {
    if (other instanceof RangeMoves) return other.area;
    const parsed = typeof other === 'string' ? parseAddress(other) : null;
    if (parsed === null) throw invalidArgument(`« ${String(other)} » n’est pas une plage.`);
    const { sheetName } = parsed;
    const sheetId =
      sheetName === null
        ? this.area.sheetId
        : this.book.engine.workbook().getSheetBySheetName(sheetName)?.getSheetId();
    if (sheetId === undefined) throw invalidArgument(`La feuille « ${String(sheetName)} » n’existe pas.`);
    return { ...parsed.rectangle, sheetId };
  }

  get RowIndex(): number {
    return this.area.startRow;
  }

  get ColumnIndex(): number {
    return this.area.startColumn;
  }

  get RowCount(): number {
    return rowCount(this.area);
  }

  get ColumnCount(): number {
    return columnCount(this.area);
  }

  get CellCount(): number {
    const cells = rowCount(this.area) * columnCount(this.area);
    return cells >= 2 ** 31 ? -1 : cells;
  }

  get IsEntireRow(): boolean {
    return isEntireRow(this.area);
  }

  get IsEntireColumn(): boolean {
    return isEntireColumn(this.area);
  }
}
