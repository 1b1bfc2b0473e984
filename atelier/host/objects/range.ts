/** `Excel.Range`: where it is, how it looks, and all that its layers add. */
import { formatRectangle, quoteSheetName } from '../../engine/area';
import type { Rectangle } from '../../engine/area';
import { areHidden, readExtent, setHidden } from '../../engine/lines';
import { findStyle, wearStyle, wornStyle } from '../../engine/named-styles';
import { requireSheet, requireWritable } from '../book';
import { invalidArgument } from '../errors';
import { ConditionalFormatCollection } from './conditional-format-collection';
import { DataValidation } from './data-validation';
import { RangeContents } from './range-contents';
import { RangeFormat } from './range-format';
import { RangeSort } from './range-sort';
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
  'Height',
  'Hidden',
  'Hyperlink',
  'IsEntireColumn',
  'IsEntireRow',
  'Left',
  'LinkedDataTypeState',
  'NumberFormat',
  'NumberFormatCategories',
  'NumberFormatLocal',
  'RowCount',
  'RowHidden',
  'RowIndex',
  'SavedAsArray',
  'Style',
  'Text',
  'Top',
  'ValueTypes',
  'Values',
  'Width',
];

export class Range extends RangeContents {
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

  /** Null when its cells wear several styles. */
  get Style(): string | null {
    return wornStyle(this.book.engine, this.area);
  }

  set Style(name: unknown) {
    requireWritable(this.book, this.area.sheetId);
    const style = typeof name === 'string' ? findStyle(this.book.engine, name) : null;
    if (style === null) throw invalidArgument(`« ${String(name)} » n’est pas un style du classeur.`);
    wearStyle(this.book.engine, this.area, style);
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.book, this.area);
  }

  get Sort(): RangeSort {
    return new RangeSort(this.book, this.area);
  }

  /** True or false when all cells are alike, null when they are not. */
  get HasSpill(): Promise<boolean | null> {
    return this.areSpilled();
  }

  get SavedAsArray(): Promise<boolean | null> {
    return this.areSpilled();
  }

  get Height(): number {
    return this.extent('row', this.area.startRow, this.area.endRow);
  }

  get Width(): number {
    return this.extent('column', this.area.startColumn, this.area.endColumn);
  }

  /** In points, from the top and the left of the sheet. */
  get Top(): number {
    return this.extent('row', 0, this.area.startRow - 1);
  }

  get Left(): number {
    return this.extent('column', 0, this.area.startColumn - 1);
  }

  private extent(axis: 'row' | 'column', first: number, last: number): number {
    return readExtent(requireSheet(this.book, this.area.sheetId), axis, first, last);
  }

  get RowHidden(): boolean | null {
    return areHidden(requireSheet(this.book, this.area.sheetId), 'row', this.area.startRow, this.area.endRow);
  }

  set RowHidden(hidden: boolean) {
    requireWritable(this.book, this.area.sheetId, 'allowFormatRows');
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
    requireWritable(this.book, this.area.sheetId, 'allowFormatColumns');
    setHidden(this.book.engine, this.area, 'column', hidden);
  }

  /** Whether all cells are hidden, by their row or by their column; null for some of them. */
  get Hidden(): boolean | null {
    const { RowHidden: rows, ColumnHidden: columns } = this;
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  }
}
