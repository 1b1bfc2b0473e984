/** The legend of a chart, and the room it leaves. */
import { variesByPoint } from '../../engine/charts/colours';
import { styleOf } from './draw-chart';
import type { PlotData, PlottedSeries } from './plot-data';
import { shorten, svg, widthOf, words, type Box } from './svg';

interface Entry {
  readonly text: string;
  readonly color: string;
  readonly isLine: boolean;
}

function listEntries({ document, series, categories }: PlotData): Entry[] {
  const [only] = series;
  const isByPoint =
    only !== undefined &&
    series.length === 1 &&
    variesByPoint(document, document.series.indexOf(only.document));
  const round = only !== undefined && (only.kind.family === 'pie' || only.kind.family === 'doughnut');
  const entries =
    only !== undefined && (isByPoint || round)
      ? categories.map((text, point) => ({ text, color: only.colorAt(point), isLine: false }))
      : series.map((one) => ({ text: one.name, color: one.color, isLine: isLine(one) }));
  const hidden = document.legend?.hidden ?? [];
  return entries.filter((_, index) => !hidden.includes(index));
}

function isLine({ kind }: PlottedSeries): boolean {
  return ['line', 'scatter', 'stock'].includes(kind.family) || (kind.family === 'radar' && !kind.markers);
}

const KEY = 7;
const GAP = 12;

export function drawLegend(plot: PlotData, room: Box): { xml: string; rest: Box } {
  const { legend } = plot.document;
  if (legend?.visible !== true) return { xml: '', rest: room };
  const style = styleOf(plot.text, legend.font);
  const entries = listEntries(plot);
  const step = style.size * 1.6;
  const widths = entries.map(({ text }) => KEY + 5 + widthOf(text, style));
  const isBeside = !['Top', 'Bottom'].includes(legend.position ?? 'Right');
  if (isBeside) {
    const width = Math.min(room.width * 0.4, Math.max(0, ...widths) + 6);
    const isLeft = legend.position === 'Left';
    const left = legend.left ?? (isLeft ? room.left : room.left + room.width - width);
    const height = entries.length * step;
    const top =
      legend.top ??
      (legend.position === 'Corner' ? room.top : room.top + Math.max(0, (room.height - height) / 2));
    const xml = entries.map((entry, index) =>
      drawEntry(entry, left, top + step * (index + 0.5), width - KEY - 5, style),
    );
    const rest = { ...room, left: isLeft ? room.left + width + 6 : room.left, width: room.width - width - 6 };
    return { xml: xml.join(''), rest };
  }
  const rows = breakRows(widths, room.width);
  const height = rows.length * step;
  const top = legend.position === 'Top' ? room.top : room.top + room.height - height;
  const xml = rows.flatMap((row, rank) => {
    const total = row.reduce((sum, index) => sum + (widths[index] ?? 0) + GAP, -GAP);
    let x = room.left + Math.max(0, (room.width - total) / 2);
    return row.map((index) => {
      const drawn = drawEntry(entries[index], x, top + step * (rank + 0.5), room.width - KEY - 5, style);
      x += (widths[index] ?? 0) + GAP;
      return drawn;
    });
  });
  const rest =
    legend.position === 'Top'
      ? { ...room, top: room.top + height + 4, height: room.height - height - 4 }
      : { ...room, height: room.height - height - 4 };
  return { xml: xml.join(''), rest };
}

function breakRows(widths: readonly number[], most: number): number[][] {
  const rows: number[][] = [];
  let used = Infinity;
  widths.forEach((width, index) => {
    if (used + width > most) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(index);
    used += width + GAP;
  });
  return rows;
}

function drawEntry(
  entry: Entry | undefined,
  x: number,
  y: number,
  width: number,
  style: ReturnType<typeof styleOf>,
): string {
  if (entry === undefined) return '';
  const key = entry.isLine
    ? svg('line', { x1: x, x2: x + KEY + 2, y1: y, y2: y, stroke: entry.color, 'stroke-width': 2 })
    : svg('rect', { x, y: y - KEY / 2, width: KEY, height: KEY, fill: entry.color });
  return key + words(shorten(entry.text, width, style), { x: x + KEY + 5, y }, style);
}
