/** Widths and heights: Excel counts characters and points, the engine pixels. */

/** Pixels of one digit of Calibri 11, the measure of every column width. */
const DIGIT_WIDTH = 7;
const PIXELS_PER_POINT = 96 / 72;

/** Excel's own sizes where a file says nothing. */
export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_PIXELS = 20;

export function widthToPixels(width: number): number {
  return Math.round(width * DIGIT_WIDTH);
}

export function pixelsToWidth(pixels: number): number {
  return Math.round((pixels / DIGIT_WIDTH) * 10_000) / 10_000;
}

export function pointsToPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT * 1000) / 1000;
}

export function pixelsToPoints(pixels: number): number {
  return Math.round((pixels / PIXELS_PER_POINT) * 1000) / 1000;
}
