/** `Excel.RangeBorderCollection` and `Excel.RangeBorder`. */
import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import type { Area } from '../../engine/area';
import { formatOf } from '../../engine/cell-format';
import { clampToSheet, writeStyles } from '../../engine/write-cells';
import { requireWritable } from '../book';
import type { Book } from '../book';
import { invalidArgument, itemNotFound } from '../errors';
import { HostCollection } from '../object';
import { requireColor, requireTint, showColor, StylePart } from './style-part';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof SIDES)[number];
type Edge = 't' | 'b' | 'l' | 'r' | 'tl_br' | 'bl_tr';

/** Univer's line by style and weight. */
export const LINES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  Continuous: { Hairline: 2, Thin: 1, Medium: 8, Thick: 13 },
  Dash: { Hairline: 4, Thin: 4, Medium: 9, Thick: 9 },
  DashDot: { Hairline: 5, Thin: 5, Medium: 10, Thick: 10 },
  DashDotDot: { Hairline: 6, Thin: 6, Medium: 11, Thick: 11 },
  Dot: { Hairline: 3, Thin: 3, Medium: 3, Thick: 3 },
  Double: { Hairline: 7, Thin: 7, Medium: 7, Thick: 7 },
  SlantDashDot: { Hairline: 12, Thin: 12, Medium: 12, Thick: 12 },
};

export class RangeBorderCollection extends HostCollection<RangeBorder> {
  readonly className = 'RangeBorderCollection';

  constructor(
    book: Book,
    private readonly area: Area,
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return ['Count', 'TintAndShade'];
  }

  get Count(): number {
    return SIDES.length;
  }

  /** Null when the borders differ. */
  get TintAndShade(): number | null {
    const tints = new Set(this.items().map((border) => border.TintAndShade));
    return tints.size === 1 ? ([...tints][0] ?? null) : null;
  }

  set TintAndShade(tint: number) {
    for (const border of this.items()) if (border.Style !== 'None') border.TintAndShade = tint;
  }

  items(): RangeBorder[] {
    return SIDES.map((side) => new RangeBorder(this.book, this.area, side));
  }

  find(key: string | number): RangeBorder | null {
    const side = SIDES.find((name) => name === String(key));
    return side === undefined ? null : new RangeBorder(this.book, this.area, side);
  }

  protected missing(key: string | number): Error {
    return itemNotFound(`« ${key} » n’est pas une bordure.`);
  }
}

export class RangeBorder extends StylePart {
  readonly className = 'RangeBorder';

  constructor(
    book: Book,
    area: Area,
    private readonly side: Side,
  ) {
    super(book, area);
  }

  override scalars(): readonly string[] {
    return ['Color', 'SideIndex', 'Style', 'TintAndShade', 'Weight'];
  }

  override identity(): Record<string, unknown> {
    return { Id: this.side };
  }

  get SideIndex(): string {
    return this.side;
  }

  /** The edge of the cell at (row, column) that this border draws; null when it draws none there. */
  private edgesOf(row: number, column: number): Edge[] {
    const { startRow, startColumn, endRow, endColumn } = clampToSheet(this.book.engine, this.area);
    switch (this.side) {
      case 'EdgeTop':
        return row === startRow ? ['t'] : [];
      case 'EdgeBottom':
        return row === endRow ? ['b'] : [];
      case 'EdgeLeft':
        return column === startColumn ? ['l'] : [];
      case 'EdgeRight':
        return column === endColumn ? ['r'] : [];
      case 'InsideHorizontal':
        return [...(row > startRow ? (['t'] as const) : []), ...(row < endRow ? (['b'] as const) : [])];
      case 'InsideVertical':
        return [
          ...(column > startColumn ? (['l'] as const) : []),
          ...(column < endColumn ? (['r'] as const) : []),
        ];
      case 'DiagonalDown':
        return ['tl_br'];
      case 'DiagonalUp':
        return ['bl_tr'];
    }
  }

  private present(): Nullable<IBorderStyleData> {
    const sheet = this.book.engine.sheet(this.area.sheetId);
    const { startRow, startColumn, endRow, endColumn } = clampToSheet(this.book.engine, this.area);
    for (const [row, column] of [
      [startRow, startColumn],
      [endRow, endColumn],
    ] as const) {
      const edge = this.edgesOf(row, column)[0];
      if (edge !== undefined) return sheet?.getComposedCellStyle(row, column)?.bd?.[edge];
    }
    return null;
  }

  private draw(border: IBorderStyleData | null): void {
    requireWritable(this.book, this.area.sheetId, 'allowFormatCells');
    writeStyles(this.book.engine, this.area, (row, column): IStyleData | undefined => {
      const edges = this.edgesOf(row, column);
      if (edges.length === 0) return undefined;
      const bd: IBorderData = {};
      for (const edge of edges) bd[edge] = border;
      return { bd };
    });
  }

  private change(style: string, weight: string, color: string): void {
    if (style === 'None') {
      this.draw(null);
      return;
    }
    const line = LINES[style]?.[weight];
    if (line === undefined) throw invalidArgument(`« ${style} » « ${weight} » n’est pas un trait.`);
    this.draw({ s: line, cl: { rgb: color } });
  }

  get Style(): string {
    const line = this.present()?.s ?? 0;
    return Object.entries(LINES).find(([, weights]) => Object.values(weights).includes(line))?.[0] ?? 'None';
  }

  set Style(style: string) {
    this.change(style, this.Weight, this.Color);
  }

  get Weight(): string {
    const line = this.present()?.s ?? 1;
    for (const weights of Object.values(LINES)) {
      const thin = weights['Thin'] === line ? 'Thin' : undefined;
      const found = thin ?? Object.keys(weights).find((weight) => weights[weight] === line);
      if (found !== undefined) return found;
    }
    return 'Thin';
  }

  set Weight(weight: string) {
    this.change(this.Style === 'None' ? 'Continuous' : this.Style, weight, this.Color);
  }

  get TintAndShade(): number {
    return this.readFormat(({ borderTints }) => borderTints?.[this.side] ?? 0) ?? 0;
  }

  set TintAndShade(tint: number) {
    const cell = this.book.engine
      .sheet(this.area.sheetId)
      ?.getCellRaw(this.area.startRow, this.area.startColumn);
    this.writeFormat({ borderTints: { ...formatOf(cell).borderTints, [this.side]: requireTint(tint) } });
  }

  get Color(): string {
    return showColor(this.present()?.cl?.rgb, '#000000');
  }

  set Color(color: string) {
    this.change(this.Style === 'None' ? 'Continuous' : this.Style, this.Weight, requireColor(color));
  }
}
