/** `Excel.RangeFormat`: alignment, sizes, and the way to fonts, fills and borders. */
import type { IStyleData } from '@univerjs/core';
import type { Area } from '../../engine/area';
import { readCellFormat, writeCellFormat } from '../../engine/cell-format';
import { autofitColumns, autofitRows, readSize, setSize, toPoints } from '../../engine/lines';
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
const READING_ORDERS = ['Context', 'LeftToRight', 'RightToLeft'] as const;
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
      'AutoIndent',
      'ColumnWidth',
      'HorizontalAlignment',
      'IndentLevel',
      'ReadingOrder',
      'RowHeight',
      'ShrinkToFit',
      'TextOrientation',
      'UseStandardHeight',
      'UseStandardWidth',
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

  /** From the level each cell has. */
  AdjustIndent(amount: number): void {
    const level = this.IndentLevel ?? 0;
    const wanted = level + amount;
    if (!(wanted >= 0 && wanted <= 250)) throw invalidArgument('Un retrait va de 0 à 250.');
    this.IndentLevel = wanted;
  }

  get ReadingOrder(): string | null {
    return this.read((style) => READING_ORDERS[style.td ?? 0] ?? 'Context');
  }

  set ReadingOrder(order: string) {
    const td = READING_ORDERS.findIndex((name) => name === order);
    if (td < 0) throw invalidArgument(`« ${order} » n’est pas un sens de lecture.`);
    this.write({ td });
  }

  get ShrinkToFit(): boolean | null {
    return readCellFormat(this.book.engine, this.area, ({ shrinkToFit }) => shrinkToFit ?? false);
  }

  set ShrinkToFit(shrinkToFit: boolean) {
    requireWritable(this.book, this.area.sheetId, 'allowFormatCells');
    writeCellFormat(this.book.engine, this.area, { shrinkToFit });
  }

  get AutoIndent(): boolean | null {
    return readCellFormat(this.book.engine, this.area, ({ autoIndent }) => autoIndent ?? false);
  }

  set AutoIndent(autoIndent: boolean) {
    requireWritable(this.book, this.area.sheetId, 'allowFormatCells');
    writeCellFormat(this.book.engine, this.area, { autoIndent });
  }

  get UseStandardHeight(): boolean | null {
    return this.isStandard(this.RowHeight, 'defaultRowHeight');
  }

  set UseStandardHeight(isStandard: boolean) {
    if (isStandard) this.RowHeight = this.standard('defaultRowHeight');
  }

  get UseStandardWidth(): boolean | null {
    return this.isStandard(this.ColumnWidth, 'defaultColumnWidth');
  }

  set UseStandardWidth(isStandard: boolean) {
    if (isStandard) this.ColumnWidth = this.standard('defaultColumnWidth');
  }

  private standard(size: 'defaultRowHeight' | 'defaultColumnWidth'): number {
    return toPoints(requireSheet(this.book, this.area.sheetId).getConfig()[size]);
  }

  private isStandard(points: number | null, size: 'defaultRowHeight' | 'defaultColumnWidth'): boolean | null {
    return points === null ? null : points === this.standard(size);
  }

  /** In points, like `rowHeight`; null when the columns differ. */
  get ColumnWidth(): number | null {
    const sheet = requireSheet(this.book, this.area.sheetId);
    return readSize(sheet, 'column', this.area.startColumn, this.area.endColumn);
  }

  set ColumnWidth(points: number) {
    requireWritable(this.book, this.area.sheetId, 'allowFormatColumns');
    if (!(points >= 0)) throw invalidArgument('Une largeur est un nombre positif.');
    setSize(this.book.engine, this.area, 'column', points);
  }

  get RowHeight(): number | null {
    return readSize(requireSheet(this.book, this.area.sheetId), 'row', this.area.startRow, this.area.endRow);
  }

  set RowHeight(points: number) {
    requireWritable(this.book, this.area.sheetId, 'allowFormatRows');
    if (!(points >= 0 && points <= 409)) throw invalidArgument('Une hauteur de ligne va de 0 à 409 points.');
    setSize(this.book.engine, this.area, 'row', points);
  }

  AutofitColumns(): void {
    requireWritable(this.book, this.area.sheetId, 'allowFormatColumns');
    autofitColumns(this.book.engine, this.area);
  }

  AutofitRows(): void {
    requireWritable(this.book, this.area.sheetId, 'allowFormatRows');
    autofitRows(this.book.engine, this.area);
  }
}
