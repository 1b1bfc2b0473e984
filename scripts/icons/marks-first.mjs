// The marks of the add-in, of its pane, of « Structurer » and of « Contrôler ».
import { difference, intersection, leftOf, polyline, rectangle, roundedRectangle } from './raster.mjs';
import { BLUE, CONFORME, CORAL, GREEN, WHITE, badge, frame, plus, ruledSheet, scaleOf } from './shapes.mjs';

/** The add-in: a territory in three parcels, laid out like a table. */
export function drawIcon(size) {
  const { at, unit } = scaleOf(size);
  const gap = Math.max(1, Math.round(unit * 1.1));
  const [left, right] = [at(1), size - at(1)];
  const all = roundedRectangle(left, left, right - left, right - left, unit * 2.5);
  const middle = at(8.5);
  const border = [
    [at(8.5), left],
    [at(6.5), right],
  ];
  const shift = (points, by) => points.map(([x, y]) => [x + by, y]);
  const west = intersection(all, leftOf(...shift(border, -gap / 2)));
  const eastOfBorder = difference(all, leftOf(...shift(border, gap / 2)));
  const north = rectangle(0, 0, size, middle - Math.floor(gap / 2));
  const south = rectangle(0, middle + Math.ceil(gap / 2), size, size);
  return [
    { shape: west, colour: BLUE },
    { shape: intersection(eastOfBorder, north), colour: GREEN },
    { shape: intersection(eastOfBorder, south), colour: CORAL },
  ];
}

/** The pane: a window whose right part is filled. */
export function drawVolet(size) {
  const scale = scaleOf(size);
  const { at, line } = scale;
  const [x, y] = [at(1), at(2)];
  const [width, height] = [size - 2 * x, size - 2 * y];
  const { outer, inner } = frame(x, y, width, height, scale);
  const split = at(9);
  const text = (row, to) => ({ shape: rectangle(at(3.5), at(row), at(to) - at(3.5), line), colour: BLUE });
  return [
    { shape: outer, colour: BLUE },
    { shape: inner, colour: WHITE },
    { shape: intersection(inner, rectangle(split, 0, size, size)), colour: CORAL },
    { shape: intersection(inner, rectangle(split - line, 0, line, size)), colour: BLUE },
    text(5, 7),
    text(7.5, 7),
    text(10, 6),
  ];
}

/** A table under construction: header, rules, and a plus. */
export function drawStructurer(size) {
  const scale = scaleOf(size);
  const { centre, layers } = badge(size, CORAL);
  return [...ruledSheet(size, scale), ...layers, ...plus(centre, scale)];
}

/** A sheet that has been read, with its verdict. */
export function drawControler(size) {
  const scale = scaleOf(size);
  const { at, line, unit } = scale;
  const { outer, inner } = frame(at(2), at(1), at(11), at(14), scale);
  const row = (top, to) => ({ shape: rectangle(at(4.5), at(top), at(to) - at(4.5), line), colour: BLUE });
  const { centre, layers } = badge(size, CONFORME);
  const [cx, cy] = centre;
  const check = [
    [cx - 1.9 * unit, cy + 0.1 * unit],
    [cx - 0.5 * unit, cy + 1.5 * unit],
    [cx + 2 * unit, cy - 1.3 * unit],
  ];
  return [
    { shape: outer, colour: BLUE },
    { shape: inner, colour: WHITE },
    row(4, 10.5),
    row(6.5, 8.5),
    row(9, 6.5),
    ...layers,
    { shape: polyline(check, Math.max(1.3, 1.15 * unit)), colour: WHITE },
  ];
}
