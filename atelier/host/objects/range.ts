/** `Excel.Range`: what is in the cells, what they show, and what is done to them. */
import {
  columnCount,
  formatRectangle,
  isEntireColumn,
  isEntireRow,
  quoteSheetName,
  rowCount,
} from '../../engine/area';
import type { Rectangle } from '../../engine/area';
import { createReader, mapArea } from '../../engine/cells';
import type { CellReader, CellValue, ValueType } from '../../engine/cells';
import { normalizeFormula } from '../../engine/formula-input';
import { parseInput } from '../../engine/input';
import { areHidden, setHidden } from '../../engine/lines';
import { readNumberFormat } from '../../engine/styles';
import { writeContents, writeStyles } from '../../engine/write-cells';
import { requireSheet, requireWritable } from '../book';
import { invalidArgument } from '../errors';
import { ConditionalFormatCollection } from './conditional-format-collection';
import { DataValidation } from './data-validation';
import { RangeProperties } from './range-properties';
import { RangeFormat } from './range-format';
import { RangeSort } from './range-sort';
import { afterContents, beforeContents } from './table-headers';
import { Worksheet } from './worksheet';

const SCALARS = [
  'Address',
  'AddressLocal',
  'CellCount',
  'ColumnCount',
  'ColumnHidden',
  'ColumnIndex',
  'Formulas',
  'FormulasLocal',
  'FormulasR1C1',
  'HasSpill',
  'Hidden',
  'Hyperlink',
  'IsEntireColumn',
  'IsEntireRow',
  'NumberFormat',
  'NumberFormatLocal',
  'RowCount',
  'RowHidden',
  'RowIndex',
  'Text',
  'ValueTypes',
  'Values',
];

export class Range extends RangeProperties {
  protected override at(rectangle: Rectangle, sheetId = this.area.sheetId): this {
    const { startRow, startColumn, endRow, endColumn } = rectangle;
    return new Range(this.book, { sheetId, startRow, startColumn, endRow, endColumn }) as this;
  }

  override scalars(): readonly string[] {
    return SCALARS;
  }

  get Address(): string {
    const name = requireSheet(this.book, this.area.sheetId).getName();
    return `${quoteSheetName(name)}!${formatRectangle(this.area)}`;
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.book, this.area.sheetId);
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.book, this.area);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this.book, this.area);
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.book, this.area);
  }

  get Sort(): RangeSort {
    return new RangeSort(this.book, this.area);
  }

  /** Whole rows and columns have no values in Excel: their cell-level properties are null. */
  private async readCells<T>(
    pick: (reader: CellReader, row: number, column: number) => T,
  ): Promise<T[][] | null> {
    if (isEntireColumn(this.area) || isEntireRow(this.area)) return null;
    await this.book.engine.calculated();
    const reader = createReader(this.book.engine, requireSheet(this.book, this.area.sheetId));
    return mapArea(this.area, (row, column) => pick(reader, row, column));
  }

  get Values(): unknown {
    return this.readCells<CellValue>((reader, row, column) => reader.value(row, column));
  }

  set Values(values: unknown) {
    this.writeValues(values);
  }

  get Formulas(): unknown {
    return this.readCells<CellValue>((reader, row, column) => reader.formula(row, column));
  }

  set Formulas(values: unknown) {
    this.writeValues(values);
  }

  get FormulasLocal(): unknown {
    return this.Formulas;
  }

  get FormulasR1C1(): unknown {
    return this.Formulas;
  }

  get Text(): unknown {
    return this.readCells<string>((reader, row, column) => reader.text(row, column));
  }

  get ValueTypes(): unknown {
    return this.readCells<ValueType>((reader, row, column) => reader.valueType(row, column));
  }

  get HasSpill(): Promise<boolean> {
    return this.readCells((reader, row, column) => {
      const cell = reader.cell(row, column);
      return (
        cell !== undefined &&
        !cell.f &&
        cell.v !== undefined &&
        requireSheet(this.book, this.area.sheetId).getCellRaw(row, column)?.v === undefined
      );
    }).then((cells) => (cells ?? []).flat().some(Boolean));
  }

  get NumberFormat(): unknown {
    if (isEntireColumn(this.area) || isEntireRow(this.area)) return null;
    const sheet = requireSheet(this.book, this.area.sheetId);
    return mapArea(this.area, (row, column) => readNumberFormat(sheet, row, column));
  }

  set NumberFormat(formats: unknown) {
    requireWritable(this.book, this.area.sheetId);
    const pick = this.spread(formats, true);
    writeStyles(this.book.engine, this.area, (row, column) => {
      const format = pick(row - this.area.startRow, column - this.area.startColumn);
      if (format === null || format === undefined) return undefined;
      const pattern = String(format);
      return { n: pattern === 'General' ? null : { pattern } };
    });
  }

  get NumberFormatLocal(): unknown {
    return this.NumberFormat;
  }

  get RowHidden(): boolean | null {
    return areHidden(requireSheet(this.book, this.area.sheetId), 'row', this.area.startRow, this.area.endRow);
  }

  set RowHidden(hidden: boolean) {
    requireWritable(this.book, this.area.sheetId);
    setHidden(this.book.engine, this.area, 'row', hidden);
  }

  get ColumnHidden(): boolean | null {
    return areHidden(
      requireSheet(this.book, this.area.sheetId),
      'column',
      this.area.startColumn,
      this.area.endColumn,
    );
  }

  set ColumnHidden(hidden: boolean) {
    requireWritable(this.book, this.area.sheetId);
    setHidden(this.book.engine, this.area, 'column', hidden);
  }

  get Hidden(): boolean | null {
    return this.RowHidden === true || this.ColumnHidden === true;
  }

  /** A single value fills the range; else the shape must be the range's. */
  private spread(values: unknown, isFormat = false): (row: number, column: number) => unknown {
    if (!Array.isArray(values)) {
      if (typeof values === 'object' && values !== null) throw invalidArgument();
      return () => values;
    }
    const rows = values as unknown[];
    const isOne = rows.length === 1 && Array.isArray(rows[0]) && rows[0].length === 1;
    if (isOne) return () => (rows[0] as unknown[])[0];
    const width = columnCount(this.area);
    const isShaped =
      rows.length === rowCount(this.area) && rows.every((row) => Array.isArray(row) && row.length === width);
    if (!isShaped) {
      const size = `${rowCount(this.area)} × ${width}`;
      const what = isFormat ? 'formats' : 'valeurs';
      throw invalidArgument(
        `Le nombre de lignes ou de colonnes du tableau de ${what} ne correspond pas à la taille de la plage (${size}).`,
      );
    }
    return (row, column) => (rows[row] as unknown[])[column];
  }

  private writeValues(values: unknown): void {
    requireWritable(this.book, this.area.sheetId);
    const pick = this.spread(values);
    const target = { ...this.area };
    if (isEntireColumn(target) || isEntireRow(target))
      throw invalidArgument('La plage est trop grande pour cette opération.');
    const sheet = requireSheet(this.book, target.sheetId);
    const formats = new Map<string, string>();
    const contents = mapArea(target, (row, column) => {
      const format = readNumberFormat(sheet, row, column);
      const value = pick(row - target.startRow, column - target.startColumn);
      const input = parseInput(value, format === '@');
      if (input.numberFormat !== undefined && format === 'General')
        formats.set(`${row}/${column}`, input.numberFormat);
      if (input.content?.f === undefined || input.content.f === null) return input.content;
      return { f: normalizeFormula(this.book.engine, input.content.f, target.sheetId, row, column) };
    });
    const written = beforeContents(this.book, target, contents);
    writeContents(this.book.engine, target, written);
    if (formats.size > 0) {
      writeStyles(this.book.engine, target, (row, column) => {
        const pattern = formats.get(`${row}/${column}`);
        return pattern === undefined ? undefined : { n: { pattern } };
      });
    }
    afterContents(this.book, target);
  }
}
