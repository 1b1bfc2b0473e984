/** Reading the style of cells: their own over their row's, column's and sheet's. */
import { namedColor } from './named-colors';
import type { IStyleData, Nullable, Worksheet } from '@univerjs/core';
import type { Rectangle } from './area';

export function readStyle(sheet: Worksheet, row: number, column: number): IStyleData {
  if (row >= sheet.getRowCount() || column >= sheet.getColumnCount()) return {};
  return (sheet.getComposedCellStyle(row, column) as Nullable<IStyleData>) ?? {};
}

export function readNumberFormat(sheet: Worksheet, row: number, column: number): string {
  return readStyle(sheet, row, column).n?.pattern ?? 'General';
}

/** The value common to every cell of the area; null when it differs, as Excel answers. */
export function readUniform<T extends string | number | boolean>(
  sheet: Worksheet,
  area: Rectangle,
  pick: (style: IStyleData) => T,
): T | null {
  let common: T | undefined;
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    for (let column = area.startColumn; column <= area.endColumn; column += 1) {
      const value = pick(readStyle(sheet, row, column));
      if (common === undefined) common = value;
      else if (common !== value) return null;
    }
  }
  return common ?? null;
}

/** "#RRGGBB" in capitals, as Excel writes colours; names and short forms are read too. */
export function normalizeColor(color: string): string | null {
  const text = color.trim();
  if (/^#?[0-9a-f]{6}$/i.test(text)) return `#${text.replace('#', '').toUpperCase()}`;
  if (/^#[0-9a-f]{3}$/i.test(text))
    return `#${[...text.slice(1)]
      .map((digit) => digit + digit)
      .join('')
      .toUpperCase()}`;
  return namedColor(text);
}
