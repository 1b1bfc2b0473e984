/** Cells that go elsewhere or are made from others: moving, filling, removing duplicates; and the view without hidden lines. */
import { columnCount, contains, rowCount } from '../../engine/area';
import type { Area } from '../../engine/area';
import { fillCells, isFillKind } from '../../engine/autofill';
import { usedRectangle } from '../../engine/cells';
import { copyArea, isCopyKind } from '../../engine/copy';
import type { CopyKind } from '../../engine/copy';
import { copyFurniture } from '../../engine/copy-furniture';
import { removeDuplicates } from '../../engine/duplicates';
import { moveCells } from '../../engine/move-cells';
import { requireSheet, requireWritable } from '../book';
import { apiNotFound, invalidArgument } from '../errors';
import { RangeAreas } from './range-areas';
import { RangeEdits } from './range-edits';
import type { RangeMoves } from './range-moves';
import { RangeView } from './range-view';
import { sideBySide } from './side-by-side';
import { RemoveDuplicatesResult } from './remove-duplicates-result';

interface Copying {
  readonly kind: CopyKind;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

function sizeOf(area: Area, transpose: boolean): readonly [number, number] {
  return transpose ? [columnCount(area), rowCount(area)] : [rowCount(area), columnCount(area)];
}

export abstract class RangeTransfers extends RangeEdits {
  /** The destination grows to the size of the range. */
  async MoveTo(destination: RangeMoves | string): Promise<void> {
    const to = this.otherArea(destination);
    requireWritable(this.book, this.area.sheetId);
    requireWritable(this.book, to.sheetId);
    await this.book.engine.calculated();
    moveCells(this.book.engine, this.area, to);
  }

  /** Several ranges are set side by side, once the lines between them are taken away. */
  async CopyFrom(
    source: RangeMoves | RangeAreas | string,
    copyType?: CopyKind | null,
    skipBlanks?: boolean | null,
    isTransposed?: boolean | null,
  ): Promise<void> {
    const kind = copyType ?? 'All';
    if (!isCopyKind(kind)) throw invalidArgument(`« ${String(kind)} » n’est pas une sorte de copie.`);
    requireWritable(this.book, this.area.sheetId);
    await this.book.engine.calculated();
    const how = { kind, skipBlanks: skipBlanks ?? false, transpose: isTransposed ?? false };
    const pieces = this.sources(source);
    const [only] = pieces;
    if (only !== undefined && pieces.length === 1) return this.copyOne(only, this.target(only, how), how);
    for (const { area, rowOffset, columnOffset } of sideBySide(pieces)) {
      const startRow = this.area.startRow + (how.transpose ? columnOffset : rowOffset);
      const startColumn = this.area.startColumn + (how.transpose ? rowOffset : columnOffset);
      const [rows, columns] = sizeOf(area, how.transpose);
      const end = { endRow: startRow + rows - 1, endColumn: startColumn + columns - 1 };
      this.copyOne(area, { ...this.area, startRow, startColumn, ...end }, how);
    }
  }

  private sources(source: RangeMoves | RangeAreas | string): Area[] {
    if (source instanceof RangeAreas) return source.ranges.map(({ area }) => area);
    if (typeof source !== 'string') return [this.otherArea(source)];
    return source.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((text) => this.otherArea(text.trim()));
  }

  /** The copy is repeated while the range has room for it; one cell fills it. */
  private target(from: Area, { transpose }: Copying): Area {
    const isOneCell = rowCount(from) === 1 && columnCount(from) === 1;
    const [tall, wide] = sizeOf(from, transpose);
    const fit = (room: number, size: number): number => Math.max(1, Math.floor(room / size)) * size;
    const rows = isOneCell ? rowCount(this.area) : fit(rowCount(this.area), tall);
    const columns = isOneCell ? columnCount(this.area) : fit(columnCount(this.area), wide);
    const { startRow, startColumn } = this.area;
    return { ...this.area, endRow: startRow + rows - 1, endColumn: startColumn + columns - 1 };
  }

  private copyOne(from: Area, to: Area, { kind, skipBlanks, transpose }: Copying): void {
    if (kind === 'All' || kind === 'Formats') copyFurniture(this.book.engine, from, to, kind, transpose);
    copyArea(this.book.engine, from, to, kind, skipBlanks, transpose);
  }

  async AutoFill(destination?: RangeMoves | string | null, fillType?: string | null): Promise<void> {
    requireWritable(this.book, this.area.sheetId);
    const kind = fillType ?? 'FillDefault';
    if (kind === 'FlashFill') throw apiNotFound('Range.autoFill (FlashFill)');
    if (!isFillKind(kind)) throw invalidArgument(`« ${kind} » n’est pas une façon de recopier.`);
    await this.book.engine.calculated();
    const to =
      destination === undefined || destination === null ? this.besideFilled() : this.otherArea(destination);
    const isWider = columnCount(to) > columnCount(this.area);
    const isHigher = rowCount(to) > rowCount(this.area);
    if (to.sheetId !== this.area.sheetId || !contains(to, this.area) || (isWider && isHigher))
      throw invalidArgument('La destination contient la plage, et la prolonge dans un seul sens.');
    fillCells(this.book.engine, this.area, to, kind);
  }

  /** As a double click on the handle: down to the end of the column beside, filled. */
  private besideFilled(): Area {
    const sheet = requireSheet(this.book, this.area.sheetId);
    const { startRow, endRow, startColumn, endColumn } = this.area;
    for (const column of [startColumn - 1, endColumn + 1]) {
      if (column < 0) continue;
      const strip = { startRow: endRow, endRow: sheet.getRowCount(), startColumn: column, endColumn: column };
      const used = usedRectangle(this.book.engine, sheet, true, strip);
      if (used !== null && used.startRow === endRow && used.endRow > endRow)
        return { ...this.area, startRow, endRow: used.endRow };
    }
    return this.area;
  }

  async RemoveDuplicates(
    columns: readonly number[],
    includesHeader: boolean,
  ): Promise<RemoveDuplicatesResult> {
    requireWritable(this.book, this.area.sheetId);
    const width = columnCount(this.area);
    const isKnown = columns.length > 0 && columns.every((column) => column >= 0 && column < width);
    if (!isKnown)
      throw invalidArgument('Les colonnes se comptent depuis 0, dans la plage ; il en faut une au moins.');
    await this.book.engine.calculated();
    const startRow = this.area.startRow + (includesHeader ? 1 : 0);
    const counts =
      startRow > this.area.endRow
        ? { removed: 0, uniqueRemaining: 0 }
        : removeDuplicates(this.book.engine, { ...this.area, startRow }, columns);
    return new RemoveDuplicatesResult(this.book, counts);
  }

  /** No cell of the atelier holds a data type: all are text already. */
  ConvertDataTypeToText(): void {
    requireWritable(this.book, this.area.sheetId);
  }

  async Calculate(): Promise<void> {
    this.book.engine.recalculate([this.area]);
    await this.book.engine.calculated();
  }

  SetDirty(): void {
    this.book.engine.recalculate([this.area]);
  }

  GetVisibleView(): RangeView {
    return new RangeView(this.book, this.area, null);
  }
}
