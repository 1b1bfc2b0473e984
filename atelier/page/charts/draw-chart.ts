/** One chart → its SVG, in points: frame, title, legend, and what its kind draws between them. */
import type { TitleDocument } from '../../engine/charts';
import type { FontDocument } from '../../engine/charts/shapes';
import { drawCartesian } from './draw-cartesian';
import { drawLegend } from './draw-legend';
import { drawRadar } from './draw-radar';
import { drawRound } from './draw-round';
import type { PlotData } from './plot-data';
import { svg, words, wrap, type Box, type TextStyle } from './svg';

const PADDING = 7;
const TITLE_SIZE = 14;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export function drawChart(plot: PlotData, { width, height }: Size): string {
  const { document } = plot;
  const { fill, border } = document;
  const frame = svg('rect', {
    x: 0.5,
    y: 0.5,
    width: Math.max(0, width - 1),
    height: Math.max(0, height - 1),
    rx: document.roundedCorners === true ? 8 : undefined,
    fill: fill?.none === true ? 'none' : (fill?.color ?? '#FFFFFF'),
    stroke: border?.style === 'None' ? 'none' : (border?.color ?? '#D9D9D9'),
    'stroke-width': border?.weight ?? 0.75,
  });
  let room: Box = { left: PADDING, top: PADDING, width: width - 2 * PADDING, height: height - 2 * PADDING };
  const title = drawTitle(plot, room);
  if (document.title?.overlay !== true) room = lower(room, title.height);
  const legend = drawLegend(plot, room);
  if (document.legend?.overlay !== true) room = legend.rest;
  const inside = document.plotArea?.insideLeft === undefined ? placeOf(plot, room) : room;
  const area = drawPlotGround(plot, inside);
  return frame + title.xml + area + drawKind(plot, inside) + legend.xml;
}

/** Where people put the plot area, if they did. */
function placeOf({ document: { plotArea } }: PlotData, room: Box): Box {
  const { left, top, width, height } = plotArea ?? {};
  if (left === undefined || top === undefined || width === undefined || height === undefined) return room;
  return { left, top, width, height };
}

function drawPlotGround({ document: { plotArea } }: PlotData, { left, top, width, height }: Box): string {
  const color = plotArea?.fill?.color;
  return color === undefined ? '' : svg('rect', { x: left, y: top, width, height, fill: color });
}

export function styleOf(base: TextStyle, font: FontDocument | undefined, size?: number): TextStyle {
  return {
    size: font?.size ?? size ?? base.size,
    color: font?.color ?? base.color,
    bold: font?.bold ?? base.bold === true,
    italic: font?.italic ?? false,
    ...(font?.name === undefined
      ? base.family === undefined
        ? {}
        : { family: base.family }
      : { family: font.name }),
  };
}

function drawTitle({ title, document, text }: PlotData, room: Box): { xml: string; height: number } {
  if (title === null) return { xml: '', height: 0 };
  const own: TitleDocument = document.title ?? {};
  const style = styleOf(text, own.font, TITLE_SIZE);
  const lines = wrap(title, room.width, style);
  const step = style.size * 1.25;
  const top = own.top ?? room.top;
  const isPlaced = own.left !== undefined;
  const x = own.left ?? room.left + room.width / 2;
  const xml = lines.map((line, index) =>
    words(line, { x, y: top + step * (index + 0.5), anchor: isPlaced ? 'start' : 'middle' }, style),
  );
  return { xml: xml.join(''), height: lines.length * step + 5 };
}

function lower(box: Box, by: number): Box {
  return { ...box, top: box.top + by, height: Math.max(0, box.height - by) };
}

const FLAT = ['column', 'bar', 'line', 'area', 'scatter', 'bubble', 'stock'];

function drawKind(plot: PlotData, room: Box): string {
  const { family } = plot.kind;
  if (family === 'pie' || family === 'doughnut') return drawRound(plot, room);
  if (family === 'radar') return drawRadar(plot, room);
  if (FLAT.includes(family) && !plot.document.type.startsWith('StockV')) return drawCartesian(plot, room);
  const note = 'Ce genre de graphique n’est pas dessiné dans l’atelier.';
  const lines = wrap(note, room.width, plot.text);
  return lines
    .map((line, index) =>
      words(
        line,
        {
          x: room.left + room.width / 2,
          y: room.top + room.height / 2 + (index - (lines.length - 1) / 2) * plot.text.size * 1.3,
          anchor: 'middle',
        },
        plot.text,
      ),
    )
    .join('');
}
