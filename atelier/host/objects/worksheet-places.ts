/** Ranges obtained from a sheet: by address, name, indexes, or what is used. */
import { MAX_COLUMNS, MAX_ROWS, parseAddress } from '../../engine/area';
import { usedRectangle } from '../../engine/cells';
import { findName } from '../../engine/names';
import { findTable } from '../../engine/tables';
import { requireSheet } from '../book';
import { invalidArgument } from '../errors';
import { Range } from './range';
import { WorksheetSearch } from './worksheet-search';

export abstract class WorksheetPlaces extends WorksheetSearch {
  abstract get Name(): string;

  /** An address, a name of the workbook or a table's; nothing for the whole sheet. */
  GetRange(address?: string | null): Range {
    requireSheet(this.book, this.sheetId);
    const { sheetId } = this;
    if (address === undefined || address === null || address === '') {
      return new Range(this.book, {
        sheetId,
        startRow: 0,
        startColumn: 0,
        endRow: MAX_ROWS - 1,
        endColumn: MAX_COLUMNS - 1,
      });
    }
    const parsed = parseAddress(address);
    if (parsed !== null) {
      if (parsed.sheetName !== null && parsed.sheetName.toLowerCase() !== this.Name.toLowerCase())
        throw invalidArgument();
      return new Range(this.book, { ...parsed.rectangle, sheetId });
    }
    const named = findName(this.book.engine, address, sheetId)?.area ?? this.tableArea(address);
    if (named === null)
      throw invalidArgument(`« ${address} » n’est ni une adresse ni un nom de ce classeur.`);
    return new Range(this.book, named);
  }

  private tableArea(name: string): Range['area'] | null {
    const table = findTable(this.book.engine, name);
    if (table === null || table.name.toLowerCase() !== name.toLowerCase()) return null;
    return { ...table.range, startRow: table.range.startRow + 1, sheetId: table.sheetId };
  }

  GetRangeByIndexes(startRow: number, startColumn: number, rowCount: number, columnCount: number): Range {
    if (rowCount < 1 || columnCount < 1) throw invalidArgument();
    const { sheetId } = this;
    const endRow = startRow + rowCount - 1;
    const endColumn = startColumn + columnCount - 1;
    if (startRow < 0 || startColumn < 0 || endRow >= MAX_ROWS || endColumn >= MAX_COLUMNS)
      throw invalidArgument();
    return new Range(this.book, { sheetId, startRow, startColumn, endRow, endColumn });
  }

  GetCell(row: number, column: number): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }

  async GetUsedRange(valuesOnly?: boolean): Promise<Range> {
    return (await this.GetUsedRangeOrNullObject(valuesOnly)) ?? this.GetRange('A1');
  }

  /** Waits for the calculation: a formula may spill. */
  async GetUsedRangeOrNullObject(valuesOnly?: boolean): Promise<Range | null> {
    await this.book.engine.calculated();
    const sheet = requireSheet(this.book, this.sheetId);
    const used = usedRectangle(this.book.engine, sheet, valuesOnly === true);
    return used === null ? null : new Range(this.book, { ...used, sheetId: this.sheetId });
  }
}
