/** `Excel.WorksheetFreezePanes`. */
import { MAX_COLUMNS, MAX_ROWS, parseAddress } from '../../engine/area';
import { writeFreeze } from '../../engine/sheets';
import { requireSheet, requireWritable } from '../book';
import type { Book } from '../book';
import { invalidArgument, itemNotFound } from '../errors';
import { HostObject } from '../object';
import { Range } from './range';
import { RangeMoves } from './range-moves';

export class FreezePanes extends HostObject {
  readonly className = 'WorksheetFreezePanes';

  constructor(
    book: Book,
    private readonly sheetId: string,
  ) {
    super(book);
  }

  private freeze(rows: number, columns: number): void {
    requireWritable(this.book, this.sheetId);
    writeFreeze(this.book.engine, this.sheetId, rows, columns);
  }

  FreezeRows(count = 1): void {
    this.freeze(count, 0);
  }

  FreezeColumns(count = 1): void {
    this.freeze(0, count);
  }

  FreezeAt(range: RangeMoves | string): void {
    const area = range instanceof RangeMoves ? range.area : parseAddress(range)?.rectangle;
    if (area === undefined) throw invalidArgument(`« ${String(range)} » n’est pas une plage.`);
    this.freeze(
      area.endRow === MAX_ROWS - 1 ? 0 : area.endRow + 1,
      area.endColumn === MAX_COLUMNS - 1 ? 0 : area.endColumn + 1,
    );
  }

  Unfreeze(): void {
    this.freeze(0, 0);
  }

  GetLocation(): Range {
    const location = this.GetLocationOrNullObject();
    if (location === null) throw itemNotFound('La feuille n’a pas de volets figés.');
    return location;
  }

  GetLocationOrNullObject(): Range | null {
    const { xSplit, ySplit } = requireSheet(this.book, this.sheetId).getFreeze();
    if (xSplit === 0 && ySplit === 0) return null;
    return new Range(this.book, {
      sheetId: this.sheetId,
      startRow: 0,
      startColumn: 0,
      endRow: ySplit === 0 ? MAX_ROWS - 1 : ySplit - 1,
      endColumn: xSplit === 0 ? MAX_COLUMNS - 1 : xSplit - 1,
    });
  }
}
