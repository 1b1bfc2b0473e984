/** `Excel.RangeView` and its rows: what a range shows, hidden rows and columns left out. */
import { formatRectangle, quoteSheetName } from '../../engine/area';
import type { Area } from '../../engine/area';
import { requireSheet } from '../book';
import type { Book } from '../book';
import { invalidArgument } from '../errors';
import { HostCollection, HostObject } from '../object';
import { Range } from './range';

type Grid = readonly (readonly unknown[])[];
type Member =
  | 'Values'
  | 'Formulas'
  | 'FormulasLocal'
  | 'FormulasR1C1'
  | 'NumberFormat'
  | 'Text'
  | 'ValueTypes';

export class RangeView extends HostObject {
  readonly className = 'RangeView';

  constructor(
    book: Book,
    private readonly area: Area,
    /** The place of a row among the visible ones; null for the whole view. */
    private readonly at: number | null,
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return [
      ...['CellAddresses', 'ColumnCount', 'Formulas', 'FormulasLocal', 'FormulasR1C1', 'Index'],
      ...['NumberFormat', 'RowCount', 'Text', 'ValueTypes', 'Values'],
    ];
  }

  private get rows(): number[] {
    const sheet = requireSheet(this.book, this.area.sheetId);
    const all = lines(this.area.startRow, this.area.endRow).filter((row) => sheet.getRowVisible(row));
    return this.at === null ? all : all.slice(this.at, this.at + 1);
  }

  private get columns(): number[] {
    const sheet = requireSheet(this.book, this.area.sheetId);
    return lines(this.area.startColumn, this.area.endColumn).filter((column) => sheet.getColVisible(column));
  }

  private async pick(member: Member): Promise<unknown[][]> {
    const all = (await (new Range(this.book, this.area)[member] as Promise<Grid> | Grid)) as Grid;
    return this.rows.map((row) =>
      this.columns.map((column) => all[row - this.area.startRow]?.[column - this.area.startColumn]),
    );
  }

  private put(
    member: 'Values' | 'Formulas' | 'FormulasLocal' | 'FormulasR1C1' | 'NumberFormat',
    values: unknown,
  ): void {
    const { rows, columns } = this;
    const grid = values as Grid;
    const isShaped =
      Array.isArray(values) &&
      grid.length === rows.length &&
      grid.every((line) => line.length === columns.length);
    if (!isShaped) throw invalidArgument('Le tableau n’a pas la taille de ce qui est visible.');
    rows.forEach((row, i) =>
      columns.forEach((column, j) => {
        const place = { startRow: row, endRow: row, startColumn: column, endColumn: column };
        new Range(this.book, { ...place, sheetId: this.area.sheetId })[member] = grid[i]?.[j];
      }),
    );
  }

  get Values(): unknown {
    return this.pick('Values');
  }
  set Values(values: unknown) {
    this.put('Values', values);
  }
  get Formulas(): unknown {
    return this.pick('Formulas');
  }
  set Formulas(values: unknown) {
    this.put('Formulas', values);
  }
  get FormulasLocal(): unknown {
    return this.pick('FormulasLocal');
  }
  set FormulasLocal(values: unknown) {
    this.put('FormulasLocal', values);
  }
  get FormulasR1C1(): unknown {
    return this.pick('FormulasR1C1');
  }
  set FormulasR1C1(values: unknown) {
    this.put('FormulasR1C1', values);
  }
  get NumberFormat(): unknown {
    return this.pick('NumberFormat');
  }
  set NumberFormat(values: unknown) {
    this.put('NumberFormat', values);
  }
  get Text(): unknown {
    return this.pick('Text');
  }
  get ValueTypes(): unknown {
    return this.pick('ValueTypes');
  }

  get CellAddresses(): string[][] {
    const sheet = quoteSheetName(requireSheet(this.book, this.area.sheetId).getName());
    return this.rows.map((row) =>
      this.columns.map(
        (column) =>
          `${sheet}!${formatRectangle({ startRow: row, endRow: row, startColumn: column, endColumn: column })}`,
      ),
    );
  }

  get RowCount(): number {
    return this.rows.length;
  }

  get ColumnCount(): number {
    return this.columns.length;
  }

  get Index(): number {
    return this.at ?? 0;
  }

  get Rows(): RangeViewCollection {
    return new RangeViewCollection(this.book, this.area, this.rows.length);
  }

  GetRange(): Range {
    const { rows } = this;
    if (this.at === null) return new Range(this.book, this.area);
    const row = rows[0] ?? this.area.startRow;
    return new Range(this.book, { ...this.area, startRow: row, endRow: row });
  }
}

export class RangeViewCollection extends HostCollection<RangeView> {
  readonly className = 'RangeViewCollection';

  constructor(
    book: Book,
    private readonly area: Area,
    private readonly count: number,
  ) {
    super(book);
  }

  items(): RangeView[] {
    return lines(0, this.count - 1).map((at) => new RangeView(this.book, this.area, at));
  }

  find(key: string | number): RangeView | null {
    return this.items()[Number(key)] ?? null;
  }

  protected missing(key: string | number): Error {
    return invalidArgument(`Il n’y a pas de ligne visible numéro ${key}.`);
  }
}

function lines(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
