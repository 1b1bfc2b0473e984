/** Where the parts of a chart are, in points from its top left corner: where they were put, else about where Excel puts them. */
import type { Worksheet } from '@univerjs/core';
import type { AxisDocument, ChartDocument, TitleDocument } from '../charts';
import type { Engine } from '../engine';
import { frameOf } from './anchor';
import type { Frame } from './anchor';
import { variesByPoint } from './colours';
import { hasAxes, kindOf } from './kinds';
import { axisScale } from './scale';
import type { FontDocument } from './shapes';
import { automaticTitle, categoryTexts, seriesName, shownText } from './values';

export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  /** Null when it is not shown. */
  readonly title: Frame | null;
  readonly legend: Frame | null;
  /** With the labels of the axes. */
  readonly plotArea: Frame;
  /** Between the axes. */
  readonly inside: Frame;
  readonly categoryAxis: Frame | null;
  readonly valueAxis: Frame | null;
}

const MARGIN = 7;
const LETTER = 0.53;
const LINE = 1.35;

export function textWidth(text: string, size: number): number {
  return Math.max(0, ...text.split('\n').map((line) => line.length)) * size * LETTER;
}

export function textHeight(text: string, size: number): number {
  return text.split('\n').length * size * LINE;
}

function sizeOf(chart: ChartDocument, font: FontDocument | undefined, otherwise: number): number {
  return font?.size ?? chart.font?.size ?? otherwise;
}

export function layoutChart(engine: Engine, sheet: Worksheet, chart: ChartDocument): ChartLayout {
  const { width, height } = frameOf(sheet, chart.anchor);
  const room = { left: MARGIN, top: MARGIN, right: width - MARGIN, bottom: height - MARGIN };
  const title = layoutTitle(engine, chart, width);
  if (title !== null && chart.title?.overlay !== true) room.top = title.top + title.height + 4;
  const legend = layoutLegend(engine, chart, width, height, room);
  const outside = {
    left: room.left,
    top: room.top,
    width: room.right - room.left,
    height: room.bottom - room.top,
  };
  const { plotArea, inside } = placePlot(engine, chart, positive(outside));
  const isFlat = kindOf(chart.type).family === 'bar';
  const across = {
    left: inside.left,
    top: inside.top + inside.height,
    width: inside.width,
    height: bottomOf(plotArea) - bottomOf(inside),
  };
  const along = {
    left: plotArea.left,
    top: inside.top,
    width: inside.left - plotArea.left,
    height: inside.height,
  };
  const shown = (axis: AxisDocument | undefined, box: Frame): Frame | null =>
    hasAxes(chart.type) && axis?.visible !== false ? positive(box) : null;
  return {
    width,
    height,
    title,
    legend,
    plotArea,
    inside,
    categoryAxis: shown(chart.axes?.category, isFlat ? along : across),
    valueAxis: shown(chart.axes?.value, isFlat ? across : along),
  };
}

function bottomOf(frame: Frame): number {
  return frame.top + frame.height;
}

function positive(frame: Frame): Frame {
  return { ...frame, width: Math.max(0, frame.width), height: Math.max(0, frame.height) };
}

function layoutTitle(engine: Engine, chart: ChartDocument, width: number): Frame | null {
  const { title } = chart;
  if (title?.visible !== true) return null;
  const text = shownText(engine, title, automaticTitle(engine, chart));
  const size = sizeOf(chart, title.font, 14);
  const own = { width: textWidth(text, size) + 10, height: textHeight(text, size) + 4 };
  const left =
    title.position === 'Left'
      ? MARGIN
      : title.position === 'Right'
        ? width - own.width - MARGIN
        : (width - own.width) / 2;
  return { ...own, left: title.left ?? left, top: title.top ?? MARGIN };
}

/** One entry a series, or one a slice. */
export function legendEntries(engine: Engine, chart: ChartDocument): string[] {
  const [first] = chart.series;
  if (first !== undefined && variesByPoint(chart, 0)) return categoryTexts(engine, chart, first);
  return chart.series.map((_, index) => seriesName(engine, chart, index));
}

interface Room {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Takes its place from the room that is left, unless it lies over the chart. */
function layoutLegend(
  engine: Engine,
  chart: ChartDocument,
  width: number,
  height: number,
  room: Room,
): Frame | null {
  const { legend } = chart;
  if (legend?.visible !== true) return null;
  const size = sizeOf(chart, legend.font, 9);
  const entries = legendEntries(engine, chart).filter((_, index) => legend.hidden?.includes(index) !== true);
  const widths = entries.map((text) => textWidth(text, size) + 30);
  const position = legend.position ?? 'Bottom';
  const isFlat = position === 'Top' || position === 'Bottom';
  const own = isFlat
    ? {
        width: Math.min(
          width - 2 * MARGIN,
          widths.reduce((sum, each) => sum + each, 0),
        ),
        height: size * LINE + 4,
      }
    : { width: Math.min(width / 2, Math.max(20, ...widths)), height: entries.length * (size * LINE + 4) };
  const middle = Math.max(room.top, (room.top + room.bottom - own.height) / 2);
  const places: Record<string, readonly [number, number]> = {
    Top: [(width - own.width) / 2, room.top],
    Bottom: [(width - own.width) / 2, height - MARGIN - own.height],
    Left: [MARGIN, middle],
    Corner: [width - MARGIN - own.width, MARGIN],
  };
  const [left, top] = places[position] ?? [width - MARGIN - own.width, middle];
  if (legend.overlay !== true) {
    if (position === 'Top') room.top += own.height + 4;
    else if (position === 'Bottom') room.bottom -= own.height + 4;
    else if (position === 'Left') room.left += own.width + 4;
    else room.right -= own.width + 4;
  }
  return {
    left: legend.left ?? left,
    top: legend.top ?? top,
    width: legend.width ?? own.width,
    height: legend.height ?? own.height,
  };
}

/** What the labels and titles of the axes take around the inside. */
function placePlot(engine: Engine, chart: ChartDocument, room: Frame): { plotArea: Frame; inside: Frame } {
  const edges = axisEdges(engine, chart);
  const own = chart.plotArea ?? {};
  const isInside =
    own.insideLeft !== undefined ||
    own.insideTop !== undefined ||
    own.insideWidth !== undefined ||
    own.insideHeight !== undefined;
  const plotArea: Frame = {
    left: own.left ?? room.left,
    top: own.top ?? room.top,
    width: own.width ?? room.width,
    height: own.height ?? room.height,
  };
  const inner: Frame = {
    left: plotArea.left + edges.left,
    top: plotArea.top + edges.top,
    width: plotArea.width - edges.left - edges.right,
    height: plotArea.height - edges.top - edges.bottom,
  };
  if (!isInside) return { plotArea, inside: positive(inner) };
  const inside: Frame = {
    left: own.insideLeft ?? inner.left,
    top: own.insideTop ?? inner.top,
    width: own.insideWidth ?? inner.width,
    height: own.insideHeight ?? inner.height,
  };
  return {
    inside: positive(inside),
    plotArea: positive({
      left: inside.left - edges.left,
      top: inside.top - edges.top,
      width: inside.width + edges.left + edges.right,
      height: inside.height + edges.top + edges.bottom,
    }),
  };
}

function axisEdges(
  engine: Engine,
  chart: ChartDocument,
): { left: number; top: number; right: number; bottom: number } {
  if (!hasAxes(chart.type)) return { left: 0, top: 0, right: 0, bottom: 0 };
  const { category = {}, value = {}, secondaryValue } = chart.axes ?? {};
  const isFlat = kindOf(chart.type).family === 'bar';
  const scale = axisScale(engine, chart, 'value');
  const figures = scale === null ? 0 : Math.max(String(scale.minimum).length, String(scale.maximum).length);
  const [first] = chart.series;
  const names = first === undefined ? [] : categoryTexts(engine, chart, first);
  const size = sizeOf(chart, value.font, 9);
  const longest = Math.min(
    90,
    Math.max(0, ...names.map((name) => textWidth(name, sizeOf(chart, category.font, 9)))),
  );
  const upright = isFlat ? category : value;
  const flat = isFlat ? value : category;
  return {
    left: edge(upright, isFlat ? longest + 8 : figures * size * LETTER + 8) + titleEdge(chart, upright.title),
    bottom: edge(flat, size * LINE + 6) + titleEdge(chart, flat.title),
    top: 4,
    right:
      secondaryValue === undefined ? 4 : edge(secondaryValue, 30) + titleEdge(chart, secondaryValue.title),
  };
}

function edge(axis: AxisDocument, labels: number): number {
  return axis.visible === false || axis.tickLabelPosition === 'None' ? 0 : labels;
}

function titleEdge(chart: ChartDocument, title: TitleDocument | undefined): number {
  return title?.visible === true ? sizeOf(chart, title.font, 10) * LINE + 6 : 0;
}
