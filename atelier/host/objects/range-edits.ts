/** What changes a range without giving it values: inserting, deleting, clearing, copying, merging, selecting, linking. */
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import { columnCount, contains, intersect, isEntireColumn, isEntireRow, rowCount } from '../../engine/area';
import type { Rectangle } from '../../engine/area';
import { withoutFormat } from '../../engine/cell-format';
import { readLink, writeLink } from '../../engine/links';
import type { Hyperlink } from '../../engine/links';
import { deleteCells, insertCells } from '../../engine/structure';
import { resizeTable, tablesOfSheet } from '../../engine/tables';
import { clearValidation } from '../../engine/validation';
import { clampToSheet, writeCellData } from '../../engine/write-cells';
import { requireSheet, requireWritable } from '../book';
import { invalidArgument, OfficeError } from '../errors';
import { requireWritableLines } from '../writable-cells';
import { RangeAreas } from './range-areas';
import { RangeSearch } from './range-search';
import { beforeClear } from './table-headers';
import { TableScopedCollection } from './table-scoped-collection';

const CLEARED = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;
type ClearApplyTo = (typeof CLEARED)[number];

export abstract class RangeEdits extends RangeSearch {
  private referenceId: string | null = null;

  override identity(): Record<string, unknown> {
    return this.referenceId === null ? {} : { _ReferenceId: this.referenceId };
  }

  _KeepReference(): void {
    this.referenceId ??= this.book.references.keep(this);
  }

  /** Office.js cuts a large array into blocks of rows, and first has the size of the whole checked. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows === rowCount(this.area) && columns === columnCount(this.area)) return;
    const size = `${rowCount(this.area)} × ${columnCount(this.area)}`;
    throw invalidArgument(
      `Le tableau de valeurs (${rows} × ${columns}) n’a pas la taille de la plage (${size}).`,
    );
  }

  async Insert(shift: string): Promise<this> {
    const columns = isEntireColumn(this.area) ? 'allowInsertColumns' : undefined;
    requireWritable(this.book, this.area.sheetId, isEntireRow(this.area) ? 'allowInsertRows' : columns);
    if (shift !== 'Down' && shift !== 'Right')
      throw invalidArgument('Le décalage doit être « Down » ou « Right ».');
    this.refuseToSplit(shift === 'Down');
    await insertCells(this.book.engine, this.area, shift);
    return this.at(this.area);
  }

  async Delete(shift: string): Promise<void> {
    if (isEntireRow(this.area)) requireWritableLines(this.book, this.area, 'allowDeleteRows');
    else if (isEntireColumn(this.area)) requireWritableLines(this.book, this.area, 'allowDeleteColumns');
    else requireWritable(this.book, this.area.sheetId);
    if (shift !== 'Up' && shift !== 'Left')
      throw invalidArgument('Le décalage doit être « Up » ou « Left ».');
    this.refuseToSplit(shift === 'Up');
    const { engine } = this.book;
    const shorter = shift === 'Up' ? this.tablesLosingRows() : [];
    await deleteCells(engine, this.area, shift);
    // The engine shortens some tables by itself, and leaves the others as long as they were.
    const present = tablesOfSheet(engine, this.area.sheetId);
    for (const { name, endRow } of shorter) {
      const table = present.find((info) => info.name === name);
      if (table !== undefined && table.range.endRow > endRow)
        resizeTable(engine, table, { ...table.range, endRow });
    }
  }

  /** Tables whose whole rows are deleted, under their header, and where each then ends. */
  private tablesLosingRows(): { name: string; endRow: number }[] {
    return tablesOfSheet(this.book.engine, this.area.sheetId).flatMap(({ name, range }) => {
      const lost = intersect(this.area, { ...range, startRow: range.startRow + 1 });
      const isWhole =
        lost !== null &&
        this.area.startColumn <= range.startColumn &&
        this.area.endColumn >= range.endColumn &&
        this.area.startRow > range.startRow;
      return isWhole ? [{ name, endRow: Math.max(range.startRow + 1, range.endRow - rowCount(lost)) }] : [];
    });
  }

  /** Excel refuses to shift a part of a table, or of merged cells. */
  private refuseToSplit(isVertical: boolean): void {
    const { engine } = this.book;
    const table = tablesOfSheet(engine, this.area.sheetId).find(({ range }) =>
      this.splits(range, isVertical),
    );
    if (table !== undefined) {
      throw new OfficeError(
        'InsertDeleteConflict',
        `Cette opération n’est pas autorisée : elle déplacerait une partie des cellules du tableau « ${table.name} ».`,
      );
    }
    const merged = requireSheet(this.book, this.area.sheetId).getMergeData();
    if (merged.some((range) => this.splits(range, isVertical))) {
      throw new OfficeError(
        'MergedRangeConflict',
        'Cette opération n’est pas autorisée : elle déplacerait une partie de cellules fusionnées.',
      );
    }
  }

  /** Whether a shift from here would move a part of it only: it must take the whole width (or height). */
  private splits(range: Rectangle, isVertical: boolean): boolean {
    const { area } = this;
    const moved: Rectangle = isVertical ? { ...area, endRow: 2 ** 20 } : { ...area, endColumn: 2 ** 14 };
    if (intersect(moved, range) === null) return false;
    return isVertical
      ? area.startColumn > range.startColumn || area.endColumn < range.endColumn
      : area.startRow > range.startRow || area.endRow < range.endRow;
  }

  Clear(kind?: ClearApplyTo | null): void {
    requireWritable(this.book, this.area.sheetId);
    const applyTo = kind ?? 'All';
    if (!CLEARED.includes(applyTo)) throw invalidArgument(`« ${applyTo} » n’est pas ce qui s’efface.`);
    if (applyTo === 'Hyperlinks' || applyTo === 'RemoveHyperlinks') {
      this.Hyperlink = null;
      return;
    }
    const isAll = applyTo === 'All';
    const cells: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
    const target = clampToSheet(this.book.engine, this.area);
    const sheet = requireSheet(this.book, this.area.sheetId);
    sheet.getCellMatrix().forValue((row, column, cell) => {
      const isInside = contains(target, {
        startRow: row,
        endRow: row,
        startColumn: column,
        endColumn: column,
      });
      if (!isInside) return;
      const contents: ICellData = { v: null, t: null, f: null, si: null, p: null };
      (cells[row] ??= {})[column] = isAll
        ? null
        : applyTo === 'Formats'
          ? { s: null, custom: withoutFormat(cell) }
          : contents;
    });
    if (applyTo !== 'Formats') beforeClear(this.book, this.area, cells);
    writeCellData(this.book.engine, this.area.sheetId, cells);
    if (isAll) clearValidation(this.book.engine, this.area);
  }

  Merge(across?: boolean | null): void {
    requireWritable(this.book, this.area.sheetId);
    const tables = tablesOfSheet(this.book.engine, this.area.sheetId);
    if (tables.some(({ range }) => intersect(range, this.area) !== null))
      throw new OfficeError('InvalidOperation', 'Les cellules d’un tableau ne se fusionnent pas.');
    this.Unmerge();
    const { startRow, endRow, startColumn, endColumn } = this.area;
    const rows = across
      ? Array.from({ length: endRow - startRow + 1 }, (_, index) => startRow + index)
      : [startRow];
    const ranges = rows.map((row) => ({
      startRow: row,
      endRow: across ? row : endRow,
      startColumn,
      endColumn,
    }));
    for (const range of ranges) this.emptyAllButFirst(range);
    const { engine } = this.book;
    engine.run(AddWorksheetMergeMutation.id, { unitId: engine.unitId, subUnitId: this.area.sheetId, ranges });
  }

  /** Merging keeps the top left cell only. */
  private emptyAllButFirst(range: Rectangle): void {
    const cells: IObjectMatrixPrimitiveType<ICellData> = {};
    for (let row = range.startRow; row <= range.endRow; row += 1) {
      for (let column = range.startColumn; column <= range.endColumn; column += 1) {
        if (row === range.startRow && column === range.startColumn) continue;
        (cells[row] ??= {})[column] = { v: null, f: null, si: null, p: null };
      }
    }
    writeCellData(this.book.engine, this.area.sheetId, cells);
  }

  /** Whole merged areas, those that the range only meets included. */
  GetMergedAreasOrNullObject(): RangeAreas | null {
    const merged = requireSheet(this.book, this.area.sheetId)
      .getMergeData()
      .filter((range) => intersect(range, this.area) !== null);
    return merged.length === 0 ? null : new RangeAreas(this.book, this.area.sheetId, merged);
  }

  Unmerge(): void {
    requireWritable(this.book, this.area.sheetId);
    const { engine } = this.book;
    const merged = requireSheet(this.book, this.area.sheetId).getMergeData();
    const ranges = merged.filter((range) => intersect(range, this.area) !== null);
    if (ranges.length === 0) return;
    engine.run(RemoveWorksheetMergeMutation.id, {
      unitId: engine.unitId,
      subUnitId: this.area.sheetId,
      ranges,
    });
  }

  Select(): void {
    this.book.select(this.area);
  }

  GetTables(fullyContained?: boolean | null): TableScopedCollection {
    return new TableScopedCollection(this.book, this.area, fullyContained ?? false);
  }

  get Hyperlink(): Hyperlink | null {
    return readLink(this.book.engine, this.area);
  }

  set Hyperlink(link: Hyperlink | null) {
    requireWritable(this.book, this.area.sheetId);
    writeLink(this.book.engine, this.area, link);
  }
}
