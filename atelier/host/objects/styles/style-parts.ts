/** The font, the fill and the borders of a named style: those of ranges, whose changes go to the style and the cells that wear it. */
import type { IStyleData } from '@univerjs/core';
import type { NamedStyle } from '../../../engine/named-styles';
import type { Book } from '../../book';
import { invalidArgument, itemNotFound } from '../../errors';
import { HostCollection, HostObject } from '../../object';
import { LINES } from '../range-borders';
import { RangeFill } from '../range-fill';
import { RangeFont } from '../range-font';
import { requireColor, showColor } from '../style-part';

/** How a part reaches its style. */
export interface StyleAccess {
  get(): NamedStyle;
  changeLook(look: IStyleData): void;
}

const NOWHERE = { sheetId: '', startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };

export class StyleFont extends RangeFont {
  constructor(
    book: Book,
    private readonly style: StyleAccess,
  ) {
    super(book, NOWHERE);
  }

  protected override read<T extends string | number | boolean>(pick: (style: IStyleData) => T): T | null {
    return pick(this.style.get().look);
  }

  protected override write(style: IStyleData): void {
    this.style.changeLook(style);
  }
}

export class StyleFill extends RangeFill {
  constructor(
    book: Book,
    private readonly style: StyleAccess,
  ) {
    super(book, NOWHERE);
  }

  protected override read<T extends string | number | boolean>(pick: (style: IStyleData) => T): T | null {
    return pick(this.style.get().look);
  }

  protected override write(style: IStyleData): void {
    this.style.changeLook(style);
  }
}

const SIDES = { EdgeBottom: 'b', EdgeLeft: 'l', EdgeRight: 'r', EdgeTop: 't' } as const;
type Side = keyof typeof SIDES;

/** A style has four borders. */
export class StyleBorders extends HostCollection<StyleBorder> {
  readonly className = 'RangeBorderCollection';

  constructor(
    book: Book,
    private readonly style: StyleAccess,
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return ['Count'];
  }

  get Count(): number {
    return this.items().length;
  }

  items(): StyleBorder[] {
    return (Object.keys(SIDES) as Side[]).map((side) => new StyleBorder(this.book, this.style, side));
  }

  find(key: string | number): StyleBorder | null {
    return this.items().find(({ SideIndex }) => SideIndex === key) ?? null;
  }

  protected missing(key: string | number): Error {
    return itemNotFound(`« ${key} » n’est pas une bordure de style.`);
  }
}

export class StyleBorder extends HostObject {
  readonly className = 'RangeBorder';

  constructor(
    book: Book,
    private readonly style: StyleAccess,
    private readonly side: Side,
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return ['Color', 'SideIndex', 'Style', 'Weight'];
  }

  override identity(): Record<string, unknown> {
    return { Id: this.side };
  }

  get SideIndex(): string {
    return this.side;
  }

  private get line(): { s: number; rgb: string } {
    const edge = this.style.get().look.bd?.[SIDES[this.side]];
    return { s: edge?.s ?? 0, rgb: showColor(edge?.cl?.rgb, '#000000') };
  }

  private draw(style: string, weight: string, rgb: string): void {
    const s = style === 'None' ? 0 : LINES[style]?.[weight];
    if (s === undefined) throw invalidArgument(`« ${style} » « ${weight} » n’est pas un trait.`);
    this.style.changeLook({ bd: { [SIDES[this.side]]: s === 0 ? null : { s, cl: { rgb } } } });
  }

  get Style(): string {
    const { s } = this.line;
    return Object.entries(LINES).find(([, weights]) => Object.values(weights).includes(s))?.[0] ?? 'None';
  }

  set Style(style: string) {
    this.draw(style, this.Weight, this.Color);
  }

  get Weight(): string {
    const weights = Object.entries(LINES[this.Style] ?? {}).filter(([, s]) => s === this.line.s);
    return weights.some(([weight]) => weight === 'Thin') ? 'Thin' : (weights[0]?.[0] ?? 'Thin');
  }

  set Weight(weight: string) {
    this.draw(this.Style === 'None' ? 'Continuous' : this.Style, weight, this.Color);
  }

  get Color(): string {
    return this.line.rgb;
  }

  set Color(color: string) {
    this.draw(this.Style === 'None' ? 'Continuous' : this.Style, this.Weight, requireColor(color));
  }
}
