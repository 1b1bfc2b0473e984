// The four marks, drawn on a grid of 16 units: straight edges fall on whole pixels at every size.
import { difference, disc, intersection, leftOf, polyline, rectangle, roundedRectangle } from './raster.mjs';

const BLUE = '#1B4965';
const CORAL = '#C8553D';
const GREEN = '#5B8E7D';
const WHITE = '#FFFFFF';
const CONFORME = '#0B6A0B';

/** Units of the grid → pixels: `at` on whole pixels, `free` exact; `line` is the stroke, never under one pixel. */
function scaleOf(size) {
  const unit = size / 16;
  return {
    unit,
    at: (value) => Math.round(value * unit),
    free: (value) => value * unit,
    line: Math.max(1, Math.round(0.75 * unit)),
  };
}

/** The add-in: a territory in three parcels, laid out like a table. */
function drawIcon(size) {
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

function frame(x, y, width, height, { line, unit }) {
  const outer = roundedRectangle(x, y, width, height, unit * 1.25);
  const inner = roundedRectangle(x + line, y + line, width - 2 * line, height - 2 * line, unit * 0.5);
  return { outer, inner };
}

/** The pane: a window whose right part is filled. */
function drawVolet(size) {
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

/** A disc at the lower right, set off from what it covers. */
function badge(size, colour) {
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

/** A table under construction: header, rules, and a plus. */
function drawStructurer(size) {
  const scale = scaleOf(size);
  const { at, line, unit } = scale;
  const { outer, inner } = frame(at(1), at(1), at(13), at(13), scale);
  const rule = (shape) => ({ shape: intersection(inner, shape), colour: BLUE });
  const { centre, layers } = badge(size, CORAL);
  const [cx, cy] = centre;
  const stroke = Math.max(1.3, 1.15 * unit);
  const arm = 2.1 * unit;
  return [
    { shape: outer, colour: BLUE },
    { shape: inner, colour: WHITE },
    { shape: intersection(inner, rectangle(0, 0, size, at(4))), colour: BLUE },
    rule(rectangle(0, at(7), size, line)),
    rule(rectangle(0, at(10), size, line)),
    rule(rectangle(at(5), 0, line, size)),
    ...layers,
    {
      shape: polyline(
        [
          [cx - arm, cy],
          [cx + arm, cy],
        ],
        stroke,
      ),
      colour: WHITE,
    },
    {
      shape: polyline(
        [
          [cx, cy - arm],
          [cx, cy + arm],
        ],
        stroke,
      ),
      colour: WHITE,
    },
  ];
}

/** A sheet that has been read, with its verdict. */
function drawControler(size) {
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

/** File name → the layers of the mark at a size in pixels. */
export const MARKS = {
  icon: drawIcon,
  volet: drawVolet,
  structurer: drawStructurer,
  controler: drawControler,
};
