/** `Excel.RangeFormat`: alignment, sizes, and the way to fonts, fills and borders. */
import type { IStyleData } from '@univerjs/core';
import type { Area } from '../../engine/area';
import { autofitColumns, autofitRows, readSize, setSize } from '../../engine/lines';
import { readUniform } from '../../engine/styles';
import { clampToSheet, writeStyle } from '../../engine/write-cells';
import { requireSheet, requireWritable } from '../book';
import type { Book } from '../book';
import { invalidArgument } from '../errors';
import { HostObject } from '../object';
import { FormatProtection } from './format-protection';
import { RangeBorderCollection } from './range-borders';
import { RangeFill } from './range-fill';
import { RangeFont } from './range-font';

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Justify', '', 'Distributed'] as const;
const VERTICAL = ['', 'Top', 'Center', 'Bottom'] as const;
const WRAP = 3;
const BASE_PADDING = 2;
const INDENT_PIXELS = 9;

export class RangeFormat extends HostObject {
  readonly className = 'RangeFormat';

  constructor(
    book: Book,
    private readonly area: Area,
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return [
      'ColumnWidth',
      'HorizontalAlignment',
      'IndentLevel',
      'RowHeight',
      'TextOrientation',
      'VerticalAlignment',
      'WrapText',
    ];
  }

  private read<T extends string | number | boolean>(pick: (style: IStyleData) => T): T | null {
    return readUniform(
      requireSheet(this.book, this.area.sheetId),
      clampToSheet(this.book.engine, this.area),
      pick,
    );
  }

  private write(style: IStyleData): void {
    requireWritable(this.book, this.area.sheetId, 'allowFormatCells');
    writeStyle(this.book.engine, this.area, style);
  }

  get Font(): RangeFont {
    return new RangeFont(this.book, this.area);
  }

  get Fill(): RangeFill {
    return new RangeFill(this.book, this.area);
  }

  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.book, this.area);
  }

  get Protection(): FormatProtection {
    return new FormatProtection(this.book, this.area);
  }

  get WrapText(): boolean | null {
    return this.read((style) => style.tb === WRAP);
  }

  set WrapText(isWrapped: boolean) {
    this.write({ tb: isWrapped ? WRAP : 0 });
  }

  get HorizontalAlignment(): string | null {
    return this.read((style) => HORIZONTAL[style.ht ?? 0] || 'General');
  }

  set HorizontalAlignment(alignment: string) {
    const known = alignment === 'CenterAcrossSelection' ? 'Center' : alignment;
    const ht = HORIZONTAL.findIndex((name) => name === known);
    if (ht < 0) throw invalidArgument(`« ${alignment} » n’est pas un alignement.`);
    this.write({ ht: ht === 0 ? null : ht });
  }

  get VerticalAlignment(): string | null {
    return this.read((style) => VERTICAL[style.vt ?? 3] || 'Bottom');
  }

  set VerticalAlignment(alignment: string) {
    const known = alignment === 'Justify' || alignment === 'Distributed' ? 'Center' : alignment;
    const vt = VERTICAL.findIndex((name) => name === known);
    if (vt < 1) throw invalidArgument(`« ${alignment} » n’est pas un alignement vertical.`);
    this.write({ vt });
  }

  get TextOrientation(): number | null {
    return this.read((style) => -(style.tr?.a ?? 0));
  }

  set TextOrientation(degrees: number) {
    this.write({ tr: { a: -degrees } });
  }

  get IndentLevel(): number | null {
    return this.read((style) =>
      Math.max(0, Math.round(((style.pd?.l ?? BASE_PADDING) - BASE_PADDING) / INDENT_PIXELS)),
    );
  }

  set IndentLevel(level: number) {
    this.write({ pd: level === 0 ? null : { l: BASE_PADDING + level * INDENT_PIXELS } });
  }

  /** In points, like `rowHeight`; null when the columns differ. */
  get ColumnWidth(): number | null {
    const sheet = requireSheet(this.book, this.area.sheetId);
    return readSize(sheet, 'column', this.area.startColumn, this.area.endColumn);
  }

  set ColumnWidth(points: number) {
    requireWritable(this.book, this.area.sheetId, 'allowFormatRows');
    if (!(points >= 0)) throw invalidArgument('Une largeur est un nombre positif.');
    setSize(this.book.engine, this.area, 'column', points);
  }

  get RowHeight(): number | null {
    return readSize(requireSheet(this.book, this.area.sheetId), 'row', this.area.startRow, this.area.endRow);
  }

  set RowHeight(points: number) {
    requireWritable(this.book, this.area.sheetId, 'allowFormatColumns');
    if (!(points >= 0 && points <= 409)) throw invalidArgument('Une hauteur de ligne va de 0 à 409 points.');
    setSize(this.book.engine, this.area, 'row', points);
  }

  AutofitColumns(): void {
    requireWritable(this.book, this.area.sheetId, 'allowFormatRows');
    autofitColumns(this.book.engine, this.area);
  }

  AutofitRows(): void {
    requireWritable(this.book, this.area.sheetId, 'allowFormatColumns');
    autofitRows(this.book.engine, this.area);
  }
}
