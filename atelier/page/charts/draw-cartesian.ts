/** Columns, bars, lines, areas, clouds, bubbles and quotes: what has two axes. 3-D ones are drawn flat. */
import type { LineDocument } from '../../engine/charts/shapes';
import { layFrame, segment, type Axes, type Frame } from './frame';
import type { PlotData, PlottedSeries } from './plot-data';
import { toScale, type Scale } from './scale';
import { drawBars } from './draw-bars';
import { round, svg, words, type Box } from './svg';
import { stackSeries, type Stacked } from './stack';

export function drawCartesian(plot: PlotData, room: Box): string {
  const { series, kind } = plot;
  const hasX = kind.family === 'scatter' || kind.family === 'bubble';
  const stacks = stackSeries(series);
  const isAcross = kind.family === 'bar';
  const upright = room.height / 24;
  const flat = room.width / 48;
  const scaleOf = (axis: 'value' | 'secondaryValue'): Scale => {
    const extent = plot.extentOf(axis) ?? { minimum: 0, maximum: 1, majorUnit: 1, minorUnit: 1 };
    return toScale(extent, plot.axes[axis] ?? {}, isAcross ? flat : upright);
  };
  const count = Math.max(plot.categories.length, ...series.map(({ values }) => values.length), 1);
  const isBetween = isBetweenTicks(plot);
  const across = hasX ? plot.extentOf('category') : null;
  const xScale = across === null ? null : toScale(across, plot.axes.category ?? {}, flat);
  const along = (index: number): number =>
    isBetween ? (index + 0.5) / count : count === 1 ? 0.5 : index / (count - 1);
  const marks =
    xScale === null
      ? plot.categories.map((text, index) => ({ text, at: along(index) }))
      : xScale.ticks.map((tick) => ({ text: plot.tickText('category', tick), at: xScale.at(tick) }));
  const axes: Axes = {
    value: scaleOf('value'),
    secondary: series.some(({ isSecondary }) => isSecondary) ? scaleOf('secondaryValue') : null,
    marks,
  };
  const { frame, ground, over } = layFrame(plot, room, axes);
  const drawing: Drawing = { plot, frame, axes, along, count, xScale };
  const bars = drawBars(stacks, drawing);
  const others = stacks
    .filter(({ series: one }) => !['column', 'bar'].includes(one.kind.family))
    .sort((one, other) => rankOf(one) - rankOf(other))
    .map((stacked) => drawOther(stacked, drawing));
  const quotes = kind.family === 'stock' ? drawQuotes(series, drawing) : '';
  return ground + bars.shapes + quotes + others.join('') + over + bars.labels;
}

export interface Drawing {
  readonly plot: PlotData;
  readonly frame: Frame;
  readonly axes: Axes;
  readonly count: number;
  readonly xScale: Scale | null;
  along(index: number): number;
}

/** Areas are behind lines. */
function rankOf({ series }: Stacked): number {
  return series.kind.family === 'area' ? 0 : 1;
}

/** Areas reach the edges; the others leave half a place. */
function isBetweenTicks({ axes, series }: PlotData): boolean {
  const own = axes.category?.isBetweenCategories;
  return own ?? !(series.length > 0 && series.every(({ kind }) => kind.family === 'area'));
}

export function scaleFor({ axes }: Drawing, { isSecondary }: PlottedSeries): Scale {
  return isSecondary ? (axes.secondary ?? axes.value) : axes.value;
}

function drawOther(stacked: Stacked, drawing: Drawing): string {
  const { series } = stacked;
  const { family } = series.kind;
  const scale = scaleFor(drawing, series);
  const at = (index: number): number => {
    const x = series.x[index];
    return drawing.xScale === null || x === undefined ? drawing.along(index) : drawing.xScale.at(x);
  };
  const tops = stacked.ends.map((end, index) =>
    end === null ? null : drawing.frame.point(at(index), scale.at(end)),
  );
  if (family === 'area') return drawArea(stacked, drawing, scale, tops);
  if (family === 'bubble') return drawBubbles(series, tops);
  const marks = family === 'stock' ? '' : drawMarks(series, tops);
  const hasLine = series.kind.lines && family !== 'stock';
  return (hasLine ? drawLine(series, tops, drawing) : '') + marks + drawLabels(series, tops, drawing);
}

type Place = { readonly x: number; readonly y: number } | null;

export const DASHES: Readonly<Partial<Record<NonNullable<LineDocument['style']>, string>>> = {
  Dash: '6 4',
  DashDot: '6 3 1.5 3',
  DashDotDot: '6 3 1.5 3 1.5 3',
  Dot: '2 2',
  RoundDot: '1.5 2.5',
};

function drawLine(series: PlottedSeries, places: readonly Place[], { plot }: Drawing): string {
  const { line } = series.document;
  if (line?.style === 'None') return '';
  const joins = plot.document.displayBlanksAs === 'Interplotted';
  let path = '';
  let isPen = false;
  for (const place of places) {
    if (place === null) isPen = joins && isPen;
    else {
      path += `${isPen ? 'L' : 'M'}${round(place.x)} ${round(place.y)}`;
      isPen = true;
    }
  }
  return svg('path', {
    d: path,
    fill: 'none',
    stroke: line?.color ?? series.color,
    'stroke-width': line?.weight ?? 2.25,
    'stroke-linejoin': 'round',
    'stroke-dasharray': line?.style === undefined ? undefined : DASHES[line.style],
  });
}

function drawMarks({ document, kind, color }: PlottedSeries, places: readonly Place[]): string {
  const style = document.marker?.style ?? (kind.markers ? 'Circle' : 'None');
  if (style === 'None') return '';
  const half = (document.marker?.size ?? 5) / 2;
  const fill = document.marker?.background ?? color;
  const stroke = document.marker?.foreground ?? color;
  return places
    .map((place) => {
      if (place === null) return '';
      const { x, y } = place;
      if (style === 'Square')
        return svg('rect', { x: x - half, y: y - half, width: 2 * half, height: 2 * half, fill, stroke });
      if (style === 'Diamond' || style === 'Triangle') {
        const points =
          style === 'Diamond'
            ? [x, y - half, x + half, y, x, y + half, x - half, y]
            : [x, y - half, x + half, y + half, x - half, y + half];
        return svg('polygon', { points: points.map(round).join(' '), fill, stroke });
      }
      return svg('circle', { cx: x, cy: y, r: half, fill, stroke });
    })
    .join('');
}

function drawArea(
  { series, starts }: Stacked,
  { frame, along }: Drawing,
  scale: Scale,
  tops: readonly Place[],
): string {
  const kept = tops.map((place, index) => place ?? frame.point(along(index), scale.at(0)));
  const floor = starts.map((start, index) => frame.point(along(index), scale.at(start))).reverse();
  const points = [...kept, ...floor].map(({ x, y }) => `${round(x)},${round(y)}`).join(' ');
  return svg('polygon', { points, fill: series.color, stroke: series.document.line?.color ?? 'none' });
}

function drawBubbles(series: PlottedSeries, places: readonly Place[]): string {
  const largest = Math.max(...series.sizes.map((size) => size ?? 0), 1e-9);
  const scale = Number(series.document.options?.['bubbleScale'] ?? 100) / 100;
  return places
    .map((place, index) => {
      const size = series.sizes[index] ?? largest;
      if (place === null || size <= 0) return '';
      const r = Math.sqrt(size / largest) * 20 * scale;
      return svg('circle', {
        cx: place.x,
        cy: place.y,
        r,
        fill: series.colorAt(index),
        'fill-opacity': 0.75,
      });
    })
    .join('');
}

function drawLabels(series: PlottedSeries, places: readonly Place[], { plot }: Drawing): string {
  const below = series.document.labels?.position === 'Bottom';
  const beside = ['Right', 'Left'].includes(series.document.labels?.position ?? 'Right');
  return places
    .map((place, index) => {
      const label = place === null ? null : series.labelAt(index);
      if (place === null || label === null) return '';
      return beside
        ? words(label, { x: place.x + 5, y: place.y }, plot.text)
        : words(label, { x: place.x, y: place.y + (below ? 9 : -9), anchor: 'middle' }, plot.text);
    })
    .join('');
}

/** From the lowest to the highest of the day, with a tick at the close. */
function drawQuotes(series: readonly PlottedSeries[], { frame, along, count, axes }: Drawing): string {
  return Array.from({ length: count }, (_, index) => {
    const values = series.map(({ values: all }) => all[index]).filter((value) => typeof value === 'number');
    const close = series.at(-1)?.values[index];
    if (values.length === 0) return '';
    const at = (value: number): { x: number; y: number } => frame.point(along(index), axes.value.at(value));
    const tick = typeof close === 'number' ? at(close) : null;
    return (
      segment(at(Math.min(...values)), at(Math.max(...values)), '#404040', 1) +
      (tick === null ? '' : segment(tick, { x: tick.x + 4, y: tick.y }, '#404040', 1.5))
    );
  }).join('');
}
