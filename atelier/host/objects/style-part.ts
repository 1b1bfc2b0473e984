/** What fonts, fills and borders of a range share: reading a common value, writing a style. */
import type { IStyleData, Nullable } from '@univerjs/core';
import type { Area } from '../../engine/area';
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
}

export function requireColor(color: string): string {
  const normal = normalizeColor(color);
  if (normal === null) throw invalidArgument(`« ${color} » n’est pas une couleur.`);
  return normal;
}

export function showColor(color: Nullable<string>, otherwise: string): string {
  return (color ? normalizeColor(color) : null) ?? otherwise;
}
