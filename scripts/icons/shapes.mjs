// What the marks are made of: palette, grid of 16 units, frames, discs, signs.
import { disc, intersection, polyline, rectangle, roundedRectangle } from './raster.mjs';

export const BLUE = '#1B4965';
export const CORAL = '#C8553D';
export const GREEN = '#5B8E7D';
export const WHITE = '#FFFFFF';
export const CONFORME = '#0B6A0B';

/** Units of the grid → pixels: `at` on whole pixels, `free` exact; `line` is the stroke, never under one pixel. */
export function scaleOf(size) {
  const unit = size / 16;
  return {
    unit,
    at: (value) => Math.round(value * unit),
    free: (value) => value * unit,
    line: Math.max(1, Math.round(0.75 * unit)),
  };
}

/** A window with rounded corners: its edge and its inside. */
export function frame(x, y, width, height, { line, unit }) {
  const outer = roundedRectangle(x, y, width, height, unit * 1.25);
  const inner = roundedRectangle(x + line, y + line, width - 2 * line, height - 2 * line, unit * 0.5);
  return { outer, inner };
}

/** A disc at the lower right, set off from what it covers. */
export function badge(size, colour) {
  const { free, unit } = scaleOf(size);
  const centre = [free(11.3), free(11.3)];
  return {
    centre,
    layers: [
      { shape: disc(...centre, 4.1 * unit + Math.max(0.9, 0.7 * unit)), colour: null },
      { shape: disc(...centre, 4.1 * unit), colour },
    ],
  };
}

/** A white plus on a badge. */
export function plus([cx, cy], { unit }) {
  const width = Math.max(1.3, 1.15 * unit);
  const arm = 2.1 * unit;
  const bar = (from, to) => ({ shape: polyline([from, to], width), colour: WHITE });
  return [bar([cx - arm, cy], [cx + arm, cy]), bar([cx, cy - arm], [cx, cy + arm])];
}

/** A question mark in a square of `height` around (x, y). */
export function questionMark([x, y], height, width, colour) {
  const point = (angle) => [
    x + 0.27 * height * Math.cos(angle),
    y - 0.22 * height - 0.27 * height * Math.sin(angle),
  ];
  const arc = Array.from({ length: 13 }, (_, rank) => point(Math.PI - (rank * 1.45 * Math.PI) / 12));
  const hook = [...arc, [x, y + 0.02 * height], [x, y + 0.16 * height]];
  return [
    { shape: polyline(hook, width), colour },
    { shape: disc(x, y + 0.43 * height, 0.62 * width), colour },
  ];
}

/** A sheet seen from afar: its frame, its header, its rules. */
export function ruledSheet(size, scale) {
  const { at, line } = scale;
  const { outer, inner } = frame(at(1), at(1), at(13), at(13), scale);
  const rules = [
    rectangle(0, 0, size, at(4)),
    rectangle(0, at(7), size, line),
    rectangle(0, at(10), size, line),
    rectangle(at(5), 0, line, size),
  ];
  return [
    { shape: outer, colour: BLUE },
    { shape: inner, colour: WHITE },
    ...rules.map((rule) => ({ shape: intersection(inner, rule), colour: BLUE })),
  ];
}
