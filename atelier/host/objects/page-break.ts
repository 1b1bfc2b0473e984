/** `Excel.PageBreakCollection` and `Excel.PageBreak`: where a person asked for a new page. */
import { parseAddress } from '../../engine/area';
import type { Book } from '../book';
import { invalidArgument, itemNotFound } from '../errors';
import { HostCollection, HostObject } from '../object';
import { readPageSetup, writePageSetup } from './page-layout-options';
import { Range } from './range';
import { RangeMoves } from './range-moves';

export type Axis = 'horizontalBreaks' | 'verticalBreaks';

export class PageBreakCollection extends HostCollection<PageBreak> {
  readonly className = 'PageBreakCollection';

  constructor(
    book: Book,
    private readonly sheetId: string,
    private readonly axis: Axis,
  ) {
    super(book);
  }

  items(): PageBreak[] {
    const lines = readPageSetup(this.book, this.sheetId)[this.axis] ?? [];
    return lines.map((line) => new PageBreak(this.book, this.sheetId, this.axis, line));
  }

  find(key: string | number): PageBreak | null {
    return this.items()[Number(key)] ?? null;
  }

  protected missing(key: string | number): Error {
    return itemNotFound(`La feuille n’a pas de saut de page ${String(key)}.`);
  }

  /** Before the first cell of the range; the first row and the first column begin a page already. */
  Add(range: RangeMoves | string): PageBreak {
    const area = range instanceof RangeMoves ? range.area : parseAddress(String(range))?.rectangle;
    if (area === undefined) throw invalidArgument(`«\u00a0${String(range)}\u00a0» n’est pas une plage.`);
    const line = this.axis === 'horizontalBreaks' ? area.startRow : area.startColumn;
    if (line === 0) throw invalidArgument('La première page commence déjà là.');
    const lines = new Set(readPageSetup(this.book, this.sheetId)[this.axis] ?? []).add(line);
    writePageSetup(this.book, this.sheetId, { [this.axis]: [...lines].sort((a, b) => a - b) });
    return new PageBreak(this.book, this.sheetId, this.axis, line);
  }

  RemovePageBreaks(): void {
    writePageSetup(this.book, this.sheetId, { [this.axis]: [] });
  }
}

export class PageBreak extends HostObject {
  readonly className = 'PageBreak';

  constructor(
    book: Book,
    private readonly sheetId: string,
    private readonly axis: Axis,
    private readonly line: number,
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return ['ColumnIndex', 'RowIndex'];
  }

  private get lines(): readonly number[] {
    return readPageSetup(this.book, this.sheetId)[this.axis] ?? [];
  }

  get RowIndex(): number {
    return this.axis === 'horizontalBreaks' ? this.line : 0;
  }

  get ColumnIndex(): number {
    return this.axis === 'verticalBreaks' ? this.line : 0;
  }

  GetCellAfterBreak(): Range {
    const [row, column] = [this.RowIndex, this.ColumnIndex];
    return new Range(this.book, {
      sheetId: this.sheetId,
      startRow: row,
      endRow: row,
      startColumn: column,
      endColumn: column,
    });
  }

  Delete(): void {
    if (!this.lines.includes(this.line)) throw itemNotFound('Le saut de page a été supprimé.');
    writePageSetup(this.book, this.sheetId, { [this.axis]: this.lines.filter((line) => line !== this.line) });
  }
}
