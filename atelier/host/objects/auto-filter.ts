/** `Excel.AutoFilter`: of a table, or of a sheet. */
import { parseAddress } from '../../engine/area';
import type { Area } from '../../engine/area';
import type { FilterCriteria } from '../../engine/filter-criteria';
import {
  hideRows,
  readSheetCriteria,
  removeSheetFilter,
  setSheetFilter,
  sheetFilterRange,
  writeSheetCriteria,
} from '../../engine/sheet-filter';
import {
  clearTableFilters,
  readColumnFilter,
  reapplyTableFilters,
  writeColumnFilter,
} from '../../engine/table-filters';
import { clampToSheet } from '../../engine/write-cells';
import { requireWritable } from '../book';
import type { Book } from '../book';
import { invalidArgument, itemNotFound } from '../errors';
import { HostObject } from '../object';
import { readCriteria } from './filter';
import { Range } from './range';
import { RangeMoves } from './range-moves';
import { Table } from './table';

export class AutoFilter extends HostObject {
  readonly className = 'AutoFilter';

  constructor(
    book: Book,
    readonly sheetId: string,
    private readonly tableId: string | null,
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return ['Criteria', 'Enabled', 'IsDataFiltered'];
  }

  private get table(): Table | null {
    return this.tableId === null ? null : new Table(this.book, this.tableId);
  }

  /** Header included; null without a filter. */
  private get area(): Area | null {
    const { table } = this;
    if (table !== null) return table.ShowFilterButton ? table.area() : null;
    const range = sheetFilterRange(this.book.engine, this.sheetId);
    return range === null ? null : { ...range, sheetId: this.sheetId };
  }

  get Enabled(): boolean {
    return this.area !== null;
  }

  get IsDataFiltered(): boolean {
    return this.Criteria.some((criteria) => criteria !== null);
  }

  get Criteria(): (FilterCriteria | null)[] {
    const { area, table } = this;
    if (area === null) return [];
    const { engine } = this.book;
    const count = area.endColumn - area.startColumn + 1;
    return Array.from({ length: count }, (_, index) =>
      table === null
        ? readSheetCriteria(engine, this.sheetId, index)
        : readColumnFilter(engine, table.info, index),
    );
  }

  /** On a sheet, the range becomes the filtered one; a column and criteria may come with it. */
  async Apply(
    range: RangeMoves | string,
    columnIndex?: number | null,
    criteria?: FilterCriteria | null,
  ): Promise<void> {
    requireWritable(this.book, this.sheetId, 'allowAutoFilter');
    await this.book.engine.calculated();
    const { table } = this;
    if (table === null) this.applyToSheet(this.areaOf(range));
    else table.ShowFilterButton = true;
    if (columnIndex === undefined || columnIndex === null) return;
    const read = criteria ? readCriteria(criteria) : null;
    this.write(columnIndex, read);
  }

  private areaOf(range: RangeMoves | string): Area {
    const area = range instanceof RangeMoves ? range.area : parseAddress(String(range))?.rectangle;
    if (area === undefined) throw invalidArgument(`«\u00a0${String(range)}\u00a0» n’est pas une plage.`);
    if ('sheetId' in area && area.sheetId !== this.sheetId)
      throw invalidArgument('Cette plage est sur une autre feuille.');
    return clampedTo(this.book, { ...area, sheetId: this.sheetId });
  }

  private applyToSheet(area: Area): void {
    const present = this.area;
    const isSame =
      present !== null &&
      present.startRow === area.startRow &&
      present.startColumn === area.startColumn &&
      present.endRow === area.endRow &&
      present.endColumn === area.endColumn;
    if (!isSame) setSheetFilter(this.book.engine, area);
  }

  private write(columnIndex: number, criteria: FilterCriteria | null): void {
    const { area, table } = this;
    if (area === null) throw itemNotFound('La feuille n’a pas de filtre.');
    if (columnIndex < 0 || columnIndex > area.endColumn - area.startColumn)
      throw invalidArgument(`Le filtre n’a pas de colonne ${columnIndex}.`);
    if (table === null) writeSheetCriteria(this.book.engine, this.sheetId, columnIndex, criteria);
    else writeColumnFilter(this.book.engine, table.info, columnIndex, criteria);
  }

  ClearCriteria(): void {
    requireWritable(this.book, this.sheetId, 'allowAutoFilter');
    this.Criteria.forEach((criteria, index) => {
      if (criteria !== null) this.write(index, null);
    });
  }

  ClearColumnCriteria(columnIndex: number): void {
    requireWritable(this.book, this.sheetId, 'allowAutoFilter');
    this.write(columnIndex, null);
  }

  async Reapply(): Promise<void> {
    requireWritable(this.book, this.sheetId, 'allowAutoFilter');
    await this.book.engine.calculated();
    const { table } = this;
    if (table === null) hideRows(this.book.engine, this.sheetId);
    else reapplyTableFilters(this.book.engine, table.info);
  }

  Remove(): void {
    requireWritable(this.book, this.sheetId, 'allowAutoFilter');
    const { table } = this;
    if (table === null) {
      removeSheetFilter(this.book.engine, this.sheetId);
      return;
    }
    clearTableFilters(this.book.engine, table.info);
    table.ShowFilterButton = false;
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (range === null) throw itemNotFound('Il n’y a pas de filtre.');
    return range;
  }

  GetRangeOrNullObject(): Range | null {
    const { area } = this;
    return area === null ? null : new Range(this.book, area);
  }
}

function clampedTo(book: Book, area: Area): Area {
  return { ...area, ...clampToSheet(book.engine, area) };
}
