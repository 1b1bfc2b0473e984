/** Where a chart is: from cells to points, and back. */
import type { Worksheet } from '@univerjs/core';
import type { AnchorPoint, ChartAnchor } from '../charts';
import { toPoints } from '../lines';

/** In points, from the sheet's top left corner. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Axis = 'row' | 'column';

const LINES = 1_048_576;

/** A hidden line takes no place. */
function sizeOf(sheet: Worksheet, axis: Axis, index: number): number {
  if (axis === 'row') {
    if (index >= sheet.getRowCount()) return toPoints(sheet.getConfig().defaultRowHeight);
    return sheet.getRowVisible(index) ? toPoints(sheet.getRowHeight(index)) : 0;
  }
  if (index >= sheet.getColumnCount()) return toPoints(sheet.getConfig().defaultColumnWidth);
  return sheet.getColVisible(index) ? toPoints(sheet.getColumnWidth(index)) : 0;
}

/** From the sheet's edge to the beginning of the line. */
export function startOf(sheet: Worksheet, axis: Axis, index: number): number {
  let points = 0;
  for (let at = 0; at < index; at += 1) points += sizeOf(sheet, axis, at);
  return points;
}

/** The line at this distance from the sheet's edge, and how far in it. */
function lineAt(sheet: Worksheet, axis: Axis, points: number): { index: number; offset: number } {
  let rest = Math.max(0, points);
  for (let index = 0; index < LINES; index += 1) {
    const size = sizeOf(sheet, axis, index);
    if (rest < size) return { index, offset: rest };
    rest -= size;
  }
  return { index: LINES - 1, offset: 0 };
}

function pointAt(sheet: Worksheet, left: number, top: number): AnchorPoint {
  const column = lineAt(sheet, 'column', left);
  const row = lineAt(sheet, 'row', top);
  return { row: row.index, column: column.index, dx: round(column.offset), dy: round(row.offset) };
}

function round(points: number): number {
  return Math.round(points * 1e6) / 1e6;
}

export function frameOf(sheet: Worksheet, { from, to }: ChartAnchor): Frame {
  const x = (point: AnchorPoint): number =>
    startOf(sheet, 'column', point.column) + within(sheet, 'column', point.column, point.dx);
  const y = (point: AnchorPoint): number =>
    startOf(sheet, 'row', point.row) + within(sheet, 'row', point.row, point.dy);
  const left = round(x(from));
  const top = round(y(from));
  return { left, top, width: round(Math.max(0, x(to) - left)), height: round(Math.max(0, y(to) - top)) };
}

/** A line made narrower holds no corner beyond its edge. */
function within(sheet: Worksheet, axis: Axis, index: number, offset: number): number {
  return Math.min(offset, sizeOf(sheet, axis, index));
}

export function anchorAt(sheet: Worksheet, frame: Frame, placement?: ChartAnchor['placement']): ChartAnchor {
  return {
    from: pointAt(sheet, frame.left, frame.top),
    to: pointAt(sheet, frame.left + frame.width, frame.top + frame.height),
    ...(placement === undefined ? {} : { placement }),
  };
}
