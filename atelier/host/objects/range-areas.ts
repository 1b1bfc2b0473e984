/** `Excel.RangeAreas`: several rectangles of one sheet, written together. */
import {
  columnCount,
  formatRectangle,
  intersect,
  isEntireColumn,
  isEntireRow,
  isInsideSheet,
  MAX_COLUMNS,
  MAX_ROWS,
  quoteSheetName,
  rowCount,
} from '../../engine/area';
import type { Area, Rectangle } from '../../engine/area';
import type { CopyKind } from '../../engine/copy';
import { requireSheet } from '../book';
import type { Book } from '../book';
import { invalidArgument, itemNotFound } from '../errors';
import { HostObject } from '../object';
import { AreasTables } from './areas-tables';
import { joinSpans } from './join-spans';
import { Range } from './range';
import { RangeCollection } from './range-collection';
import type { RangeMoves } from './range-moves';
import { noSpecialCells, specialRectangles } from './special-kinds';
import { together } from './together';
import { Worksheet } from './worksheet';

export class RangeAreas extends HostObject {
  readonly className = 'RangeAreas';
  private referenceId: string | null = null;

  constructor(
    book: Book,
    readonly sheetId: string,
    readonly rectangles: readonly Rectangle[],
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return ['Address', 'AddressLocal', 'AreaCount', 'CellCount', 'IsEntireColumn', 'IsEntireRow', 'Style'];
  }

  override identity(): Record<string, unknown> {
    return this.referenceId === null ? {} : { _ReferenceId: this.referenceId };
  }

  _KeepReference(): void {
    this.referenceId ??= this.book.references.keep(this);
  }

  get ranges(): Range[] {
    return this.rectangles.map((area) => new Range(this.book, { ...area, sheetId: this.sheetId }));
  }

  private areas(rectangles: readonly Rectangle[]): RangeAreas {
    if (!rectangles.every(isInsideSheet)) throw invalidArgument('La plage sort de la feuille.');
    return new RangeAreas(this.book, this.sheetId, rectangles);
  }

  get Address(): string {
    const sheet = quoteSheetName(requireSheet(this.book, this.sheetId).getName());
    return this.rectangles.map((rectangle) => `${sheet}!${formatRectangle(rectangle)}`).join(',');
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get AreaCount(): number {
    return this.rectangles.length;
  }

  get CellCount(): number {
    const cells = this.rectangles.reduce((total, area) => total + rowCount(area) * columnCount(area), 0);
    return cells >= 2 ** 31 ? -1 : cells;
  }

  get IsEntireColumn(): boolean {
    return this.rectangles.every(isEntireColumn);
  }

  get IsEntireRow(): boolean {
    return this.rectangles.every(isEntireRow);
  }

  get Areas(): RangeCollection {
    return new RangeCollection(this.book, 'RangeCollection', this.ranges);
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheetId);
  }

  get Format(): HostObject {
    return together(this.ranges.map((range) => range.Format));
  }

  /** Null when the areas wear several styles. */
  get Style(): string | null {
    const [first, ...others] = this.ranges.map((range) => range.Style);
    return others.every((style) => style === first) ? (first ?? null) : null;
  }

  set Style(name: unknown) {
    for (const range of this.ranges) range.Style = name;
  }

  get DataValidation(): HostObject {
    return together(this.ranges.map((range) => range.DataValidation));
  }

  get ConditionalFormats(): HostObject {
    return together(this.ranges.map((range) => range.ConditionalFormats));
  }

  async Calculate(): Promise<void> {
    for (const range of this.ranges) await range.Calculate();
  }

  SetDirty(): void {
    for (const range of this.ranges) range.SetDirty();
  }

  Clear(applyTo?: Parameters<Range['Clear']>[0]): void {
    for (const range of this.ranges) range.Clear(applyTo);
  }

  ConvertDataTypeToText(): void {
    for (const range of this.ranges) range.ConvertDataTypeToText();
  }

  /** A range goes to each area; several areas keep their places from the first of each side. */
  async CopyFrom(
    source: RangeMoves | RangeAreas | string,
    kind?: CopyKind | null,
    skipBlanks?: boolean | null,
    isTransposed?: boolean | null,
  ): Promise<void> {
    if (!(source instanceof RangeAreas)) {
      for (const range of this.ranges) await range.CopyFrom(source, kind, skipBlanks, isTransposed);
      return;
    }
    const [from, to] = [source.rectangles[0], this.rectangles[0]];
    if (from === undefined || to === undefined) return;
    const moved = source.ranges.map(
      (range) =>
        [
          range,
          range.GetOffsetRange(to.startRow - from.startRow, to.startColumn - from.startColumn),
        ] as const,
    );
    for (const [range, place] of moved) {
      const target = new Range(this.book, { ...place.area, sheetId: this.sheetId });
      await target.CopyFrom(range, kind, skipBlanks, isTransposed);
    }
  }

  GetEntireColumn(): RangeAreas {
    return this.areas(
      joinSpans(this.rectangles.map((area) => [area.startColumn, area.endColumn])).map(([first, last]) => ({
        startRow: 0,
        endRow: MAX_ROWS - 1,
        startColumn: first,
        endColumn: last,
      })),
    );
  }

  GetEntireRow(): RangeAreas {
    return this.areas(
      joinSpans(this.rectangles.map((area) => [area.startRow, area.endRow])).map(([first, last]) => ({
        startRow: first,
        endRow: last,
        startColumn: 0,
        endColumn: MAX_COLUMNS - 1,
      })),
    );
  }

  GetIntersection(other: RangeMoves | RangeAreas | string): RangeAreas {
    const found = this.GetIntersectionOrNullObject(other);
    if (found === null) throw itemNotFound('Les plages ne se coupent pas.');
    return found;
  }

  GetIntersectionOrNullObject(other: RangeMoves | RangeAreas | string): RangeAreas | null {
    const others = this.areasOf(other).filter(({ sheetId }) => sheetId === this.sheetId);
    const common = this.rectangles.flatMap((area) =>
      others.map((one) => intersect(area, one)).filter((rectangle) => rectangle !== null),
    );
    return common.length === 0 ? null : this.areas(common);
  }

  private areasOf(other: RangeMoves | RangeAreas | string): Area[] {
    if (other instanceof RangeAreas)
      return other.rectangles.map((area) => ({ ...area, sheetId: other.sheetId }));
    const [first] = this.ranges;
    return first === undefined ? [] : [first.otherArea(other)];
  }

  GetOffsetRangeAreas(rows: number, columns: number): RangeAreas {
    return this.areas(
      this.rectangles.map((area) => ({
        startRow: area.startRow + rows,
        endRow: area.endRow + rows,
        startColumn: area.startColumn + columns,
        endColumn: area.endColumn + columns,
      })),
    );
  }

  async GetSpecialCells(kind: string, valueType?: string | null): Promise<RangeAreas> {
    return (await this.GetSpecialCellsOrNullObject(kind, valueType)) ?? noSpecialCells();
  }

  async GetSpecialCellsOrNullObject(kind: string, valueType?: string | null): Promise<RangeAreas | null> {
    await this.book.engine.calculated();
    const found = specialRectangles(this.book, this.rectangles, this.sheetId, kind, valueType);
    return found.length === 0 ? null : this.areas(found);
  }

  GetTables(fullyContained?: boolean | null): AreasTables {
    return new AreasTables(
      this.book,
      this.ranges.map(({ area }) => area),
      fullyContained ?? false,
    );
  }

  async GetUsedRangeAreas(valuesOnly = false): Promise<RangeAreas> {
    const used = await this.GetUsedRangeAreasOrNullObject(valuesOnly);
    if (used === null) throw itemNotFound('Ces plages sont vides.');
    return used;
  }

  async GetUsedRangeAreasOrNullObject(valuesOnly = false): Promise<RangeAreas | null> {
    const used: Rectangle[] = [];
    for (const range of this.ranges) {
      const part = await range.GetUsedRangeOrNullObject(valuesOnly);
      if (part !== null) used.push(part.area);
    }
    return used.length === 0 ? null : this.areas(used);
  }
}
