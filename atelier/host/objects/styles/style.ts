/** `Excel.Style`: a cell style of the workbook. */
import type { IStyleData } from '@univerjs/core';
import type { CellFormat } from '../../../engine/cell-format';
import { toEnglishFormat, toFrenchFormat } from '../../../engine/french/number-format';
import { findStyle, keepStyle, NORMAL, wearers, wearStyle } from '../../../engine/named-styles';
import type { NamedStyle, StyleGroup } from '../../../engine/named-styles';
import { requireWritableBook } from '../../book';
import type { Book } from '../../book';
import { invalidArgument, itemNotFound, OfficeError } from '../../errors';
import { HostObject } from '../../object';
import { StyleBorders, StyleFill, StyleFont } from './style-parts';
import type { StyleAccess } from './style-parts';

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Justify', '', 'Distributed'];
const VERTICAL = ['', 'Top', 'Center', 'Bottom'];
const READING = ['Context', 'LeftToRight', 'RightToLeft'] as const;
const WRAP = 3;
const BASE_PADDING = 2;
const INDENT_PIXELS = 9;
const MOST_INDENT = 250;

export class Style extends HostObject implements StyleAccess {
  readonly className = 'Style';
  declare AutoIndent: boolean;
  declare FormulaHidden: boolean;
  declare Locked: boolean;
  declare ShrinkToFit: boolean;
  declare IncludeAlignment: boolean;
  declare IncludeBorder: boolean;
  declare IncludeFont: boolean;
  declare IncludeNumber: boolean;
  declare IncludePatterns: boolean;
  declare IncludeProtection: boolean;

  constructor(
    book: Book,
    private readonly styleName: string,
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return [
      ...['AutoIndent', 'BuiltIn', 'FormulaHidden', 'HorizontalAlignment', 'IncludeAlignment'],
      ...['IncludeBorder', 'IncludeFont', 'IncludeNumber', 'IncludePatterns', 'IncludeProtection'],
      ...['IndentLevel', 'Locked', 'Name', 'NumberFormat', 'NumberFormatLocal', 'ReadingOrder'],
      ...['ShrinkToFit', 'TextOrientation', 'VerticalAlignment', 'WrapText'],
    ];
  }

  get(): NamedStyle {
    const style = findStyle(this.book.engine, this.styleName);
    if (style === null) throw itemNotFound(`Le style « ${this.styleName} » n’existe pas.`);
    return style;
  }

  /** The cells that wear the style change with it. */
  private change(values: Partial<NamedStyle>): void {
    const { engine } = this.book;
    requireWritableBook(this.book);
    const style = { ...this.get(), ...values };
    keepStyle(engine, style);
    for (const area of wearers(engine, style.name)) wearStyle(engine, area, style);
  }

  changeLook(look: IStyleData): void {
    const present = this.get().look;
    const bd = look.bd === undefined ? present.bd : { ...present.bd, ...look.bd };
    this.change({ look: { ...present, ...look, ...(bd === undefined ? {} : { bd }) } });
  }

  changeFormat(format: CellFormat): void {
    this.change({ format: { ...this.get().format, ...format } });
  }

  include(group: StyleGroup, isIncluded: unknown): void {
    this.change({ includes: { ...this.get().includes, [group]: requireBoolean(isIncluded) } });
  }

  get Name(): string {
    return this.get().name;
  }
  get BuiltIn(): boolean {
    return this.get().isBuiltIn;
  }
  get Font(): StyleFont {
    return new StyleFont(this.book, this);
  }
  get Fill(): StyleFill {
    return new StyleFill(this.book, this);
  }
  get Borders(): StyleBorders {
    return new StyleBorders(this.book, this);
  }

  get HorizontalAlignment(): string {
    return HORIZONTAL[this.get().look.ht ?? 0] || 'General';
  }
  set HorizontalAlignment(alignment: string) {
    const ht = HORIZONTAL.indexOf(alignment === 'CenterAcrossSelection' ? 'Center' : alignment);
    if (ht < 0 || alignment === '') throw invalidArgument(`« ${alignment} » n’est pas un alignement.`);
    this.changeLook({ ht: ht === 0 ? null : ht });
  }
  get VerticalAlignment(): string {
    return VERTICAL[this.get().look.vt ?? 3] || 'Bottom';
  }
  set VerticalAlignment(alignment: string) {
    const vt = VERTICAL.indexOf(
      alignment === 'Justify' || alignment === 'Distributed' ? 'Center' : alignment,
    );
    if (vt < 1) throw invalidArgument(`« ${alignment} » n’est pas un alignement vertical.`);
    this.changeLook({ vt });
  }
  get WrapText(): boolean {
    return this.get().look.tb === WRAP;
  }
  set WrapText(isWrapped: unknown) {
    this.changeLook({ tb: requireBoolean(isWrapped) ? WRAP : 0 });
  }
  get IndentLevel(): number {
    const padding = this.get().look.pd?.l ?? BASE_PADDING;
    return Math.max(0, Math.round((padding - BASE_PADDING) / INDENT_PIXELS));
  }
  set IndentLevel(level: unknown) {
    if (typeof level !== 'number' || !Number.isInteger(level) || level < 0 || level > MOST_INDENT)
      throw invalidArgument(`Un retrait va de 0 à ${MOST_INDENT}.`);
    this.changeLook({ pd: level === 0 ? null : { l: BASE_PADDING + level * INDENT_PIXELS } });
  }
  get TextOrientation(): number {
    const { tr } = this.get().look;
    return tr?.v === 1 ? 180 : -(tr?.a ?? 0);
  }
  /** From -90 to 90 degrees, or 180 for letters one above the other. Office.js reads `TextOrientation` and writes `Orientation`. */
  set Orientation(degrees: unknown) {
    if (typeof degrees !== 'number' || !((degrees >= -90 && degrees <= 90) || degrees === 180))
      throw invalidArgument('Une orientation va de -90 à 90 degrés, ou vaut 180.');
    this.changeLook({ tr: degrees === 180 ? { a: 0, v: 1 } : { a: -degrees } });
  }
  get NumberFormat(): string {
    return this.get().look.n?.pattern ?? 'General';
  }
  set NumberFormat(pattern: unknown) {
    if (typeof pattern !== 'string') throw invalidArgument('Un format de nombre est un texte.');
    this.changeLook({ n: pattern === 'General' ? null : { pattern } });
  }
  get NumberFormatLocal(): string {
    return toFrenchFormat(this.NumberFormat);
  }
  set NumberFormatLocal(pattern: unknown) {
    if (typeof pattern !== 'string') throw invalidArgument('Un format de nombre est un texte.');
    this.NumberFormat = toEnglishFormat(pattern);
  }
  get ReadingOrder(): string {
    return this.get().readingOrder;
  }
  set ReadingOrder(order: unknown) {
    const readingOrder = READING.find((known) => known === order);
    if (readingOrder === undefined) throw invalidArgument('Le sens de lecture n’est pas connu.');
    this.change({ readingOrder });
  }

  Delete(): void {
    const { name } = this.get();
    const { engine } = this.book;
    requireWritableBook(this.book);
    if (name === NORMAL) throw new OfficeError('InvalidOperation', 'Le style « Normal » ne se supprime pas.');
    const normal = findStyle(engine, NORMAL);
    for (const area of wearers(engine, name)) if (normal !== null) wearStyle(engine, area, normal);
    engine.extras.styles = { ...engine.extras.styles, [name]: null };
  }
}

const FORMATS = {
  AutoIndent: { key: 'autoIndent', otherwise: false },
  FormulaHidden: { key: 'formulaHidden', otherwise: false },
  Locked: { key: 'locked', otherwise: true },
  ShrinkToFit: { key: 'shrinkToFit', otherwise: false },
} as const;

for (const [name, { key, otherwise }] of Object.entries(FORMATS)) {
  Object.defineProperty(Style.prototype, name, {
    get(this: Style): boolean {
      return this.get().format[key] ?? otherwise;
    },
    set(this: Style, value: unknown) {
      this.changeFormat({ [key]: requireBoolean(value) });
    },
  });
}

for (const group of ['Alignment', 'Border', 'Font', 'Number', 'Patterns', 'Protection'] as const) {
  Object.defineProperty(Style.prototype, `Include${group}`, {
    get(this: Style): boolean {
      return this.get().includes[group];
    },
    set(this: Style, value: unknown) {
      this.include(group, value);
    },
  });
}

function requireBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument('La valeur est vraie ou fausse.');
  return value;
}
