// The marks of the other buttons: figures, plan, evaluation and help.
import { disc, intersection, polyline, rectangle, roundedRectangle } from './raster.mjs';
import {
  BLUE,
  CORAL,
  GREEN,
  WHITE,
  badge,
  frame,
  plus,
  questionMark,
  ruledSheet,
  scaleOf,
} from './shapes.mjs';

/** A card: its frame, its heading, its lines (top, where they end). */
function card(scale, lines) {
  const { at, line } = scale;
  const { outer, inner } = frame(at(2), at(1), at(11), at(14), scale);
  return [
    { shape: outer, colour: BLUE },
    { shape: inner, colour: WHITE },
    { shape: intersection(inner, rectangle(0, 0, at(16), at(4))), colour: BLUE },
    ...lines.map(([top, to]) => ({
      shape: rectangle(at(4.5), at(top), at(to) - at(4.5), line),
      colour: BLUE,
    })),
  ];
}

/** Figures that come in: a table, an arrow into it. */
export function drawImporter(size) {
  const scale = scaleOf(size);
  const { unit } = scale;
  const { centre, layers } = badge(size, GREEN);
  const [cx, cy] = centre;
  const width = Math.max(1.3, 1.15 * unit);
  const stroke = (points) => ({ shape: polyline(points, width), colour: WHITE });
  return [
    ...ruledSheet(size, scale),
    ...layers,
    stroke([
      [cx, cy - 2.2 * unit],
      [cx, cy + 2 * unit],
    ]),
    stroke([
      [cx - 1.8 * unit, cy + 0.3 * unit],
      [cx, cy + 2.1 * unit],
      [cx + 1.8 * unit, cy + 0.3 * unit],
    ]),
  ];
}

/** A figure explained: a cell, the question asked of it. */
export function drawExpliquer(size) {
  const scale = scaleOf(size);
  const { at, line, unit } = scale;
  const { outer, inner } = frame(at(1), at(3), at(14), at(8), scale);
  const { centre, layers } = badge(size, CORAL);
  return [
    { shape: outer, colour: BLUE },
    { shape: inner, colour: WHITE },
    { shape: rectangle(at(3), at(6), at(4), Math.max(line, at(2))), colour: GREEN },
    ...layers,
    ...questionMark(centre, 5.6 * unit, Math.max(1.2, unit), WHITE),
  ];
}

/** The plan: actions on a line of time. */
export function drawPlan(size) {
  const scale = scaleOf(size);
  const { at, unit } = scale;
  const { outer, inner } = frame(at(1), at(2), at(14), at(12), scale);
  const bar = (x, y, length, colour) => ({
    shape: roundedRectangle(at(x), at(y), at(length), Math.max(2, at(2)), 0.6 * unit),
    colour,
  });
  return [
    { shape: outer, colour: BLUE },
    { shape: inner, colour: WHITE },
    bar(3, 4, 5, BLUE),
    bar(5, 7, 6, GREEN),
    bar(8, 10, 5, CORAL),
  ];
}

/** One action: its card. */
export function drawFiche(size) {
  return card(scaleOf(size), [
    [6, 11],
    [8.5, 11],
    [11, 8],
  ]);
}

/** An action that is added: a card, and a plus. */
export function drawAjouter(size) {
  const scale = scaleOf(size);
  const { centre, layers } = badge(size, CORAL);
  const lines = [
    [6, 10.5],
    [8.5, 6.5],
  ];
  return [...card(scale, lines), ...layers, ...plus(centre, scale)];
}

/** What was obtained: bars above their base. */
export function drawEvaluation(size) {
  const { at, line } = scaleOf(size);
  const base = at(14);
  const bar = (x, top, colour) => ({ shape: rectangle(at(x), at(top), at(3), base - at(top)), colour });
  return [
    bar(2, 9, BLUE),
    bar(6.5, 6, GREEN),
    bar(11, 2, CORAL),
    { shape: rectangle(at(1), base, at(14), line), colour: BLUE },
  ];
}

/** Help: a question mark in a disc. */
export function drawAide(size) {
  const { free, unit } = scaleOf(size);
  const centre = [free(8), free(8)];
  return [
    { shape: disc(...centre, 7 * unit), colour: BLUE },
    ...questionMark(centre, 9.5 * unit, Math.max(1.4, 1.5 * unit), WHITE),
  ];
}
