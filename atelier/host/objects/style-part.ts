/** What fonts, fills and borders of a range share: reading a common value, writing a style. */
import type { IStyleData, Nullable } from '@univerjs/core';
import type { Area } from '../../engine/area';
import { readCellFormat, writeCellFormat } from '../../engine/cell-format';
import type { CellFormat } from '../../engine/cell-format';
import { normalizeColor, readUniform } from '../../engine/styles';
import { clampToSheet, writeStyle } from '../../engine/write-cells';
import { requireSheet, requireWritable } from '../book';
import type { Book } from '../book';
import { invalidArgument } from '../errors';
import { HostObject } from '../object';

export abstract class StylePart extends HostObject {
  constructor(
    book: Book,
    protected readonly area: Area,
  ) {
    super(book);
  }

  protected read<T extends string | number | boolean>(pick: (style: IStyleData) => T): T | null {
    return readUniform(
      requireSheet(this.book, this.area.sheetId),
      clampToSheet(this.book.engine, this.area),
      pick,
    );
  }

  protected write(style: IStyleData): void {
    requireWritable(this.book, this.area.sheetId, 'allowFormatCells');
    writeStyle(this.book.engine, this.area, style);
  }

  /** What the engine does not know of a format. */
  protected readFormat<T extends string | number | boolean>(pick: (format: CellFormat) => T): T | null {
    return readCellFormat(this.book.engine, this.area, pick);
  }

  protected writeFormat(change: CellFormat): void {
    requireWritable(this.book, this.area.sheetId, 'allowFormatCells');
    writeCellFormat(this.book.engine, this.area, change);
  }
}

/** From -1, the darkest, to 1, the brightest. */
export function requireTint(tint: number): number {
  if (!(tint >= -1 && tint <= 1)) throw invalidArgument('Une nuance va de -1 à 1.');
  return tint;
}

export function requireColor(color: string): string {
  const normal = normalizeColor(color);
  if (normal === null) throw invalidArgument(`« ${color} » n’est pas une couleur.`);
  return normal;
}

export function showColor(color: Nullable<string>, otherwise: string): string {
  return (color ? normalizeColor(color) : null) ?? otherwise;
}
