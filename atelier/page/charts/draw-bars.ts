/** Columns and bars, side by side or stacked, with their labels. */
import { scaleFor, type Drawing } from './draw-cartesian';
import { contrastOf } from './draw-round';
import type { Stacked } from './stack';
import { svg, words } from './svg';

const USUAL_GAP = 150;

export function drawBars(all: readonly Stacked[], drawing: Drawing): { shapes: string; labels: string } {
  const bars = all.filter(({ series }) => series.kind.family === 'column' || series.kind.family === 'bar');
  let [shapes, labels] = ['', ''];
  for (const isSecondary of [false, true]) {
    const own = bars.filter(({ series }) => series.isSecondary === isSecondary);
    const beside = own.filter(({ series }) => !isStacked(series.kind.grouping));
    const places = beside.length + (own.length > beside.length ? 1 : 0);
    const options = own[0]?.series.document.options ?? {};
    const gap = Number(options['gapWidth'] ?? USUAL_GAP) / 100;
    const overlap = Number(options['overlap'] ?? 0) / 100;
    // n bars, of which each covers a part of the one before, and the gap.
    const thickness = 1 / (1 + (places - 1) * (1 - overlap) + gap);
    own.forEach((stacked) => {
      const rank = isStacked(stacked.series.kind.grouping) ? places - 1 : beside.indexOf(stacked);
      const offset = gap / 2 + rank * (1 - overlap);
      const drawn = drawSeries(stacked, drawing, { offset: offset * thickness, thickness });
      shapes += drawn.shapes;
      labels += drawn.labels;
    });
  }
  return { shapes, labels };
}

function isStacked(grouping: string): boolean {
  return grouping === 'stacked' || grouping === 'percentStacked';
}

function drawSeries(
  { series, starts, ends }: Stacked,
  drawing: Drawing,
  { offset, thickness }: { offset: number; thickness: number },
): { shapes: string; labels: string } {
  const { frame, count, plot } = drawing;
  const scale = scaleFor(drawing, series);
  const clamp = (part: number): number => Math.min(1, Math.max(0, part));
  let [shapes, labels] = ['', ''];
  ends.forEach((end, index) => {
    if (end === null) return;
    const along = (index + offset) / count;
    const from = frame.point(along, clamp(scale.at(starts[index] ?? 0)));
    const to = frame.point(along + thickness / count, clamp(scale.at(end)));
    const { fill } = series.document;
    const point = series.document.points?.[String(index)];
    const line = point?.border ?? series.document.line;
    shapes += svg('rect', {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(to.x - from.x),
      height: Math.abs(to.y - from.y),
      fill: fill?.none === true && point?.fill?.color === undefined ? 'none' : series.colorAt(index),
      stroke: line?.style === 'None' ? undefined : line?.color,
      'stroke-width': line?.weight,
    });
    const label = series.labelAt(index);
    if (label === null) return;
    const isInside =
      isStacked(series.kind.grouping) ||
      ['Center', 'InsideEnd', 'InsideBase'].includes(series.document.labels?.position ?? '');
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    const style = isInside ? { ...plot.text, color: contrastOf(series.colorAt(index)) } : plot.text;
    const sign = end < 0 ? -1 : 1;
    labels += isInside
      ? words(label, { ...middle, anchor: 'middle' }, style)
      : frame.isAcross
        ? words(label, { x: to.x + sign * 3, y: middle.y, anchor: sign > 0 ? 'start' : 'end' }, style)
        : words(label, { x: middle.x, y: to.y - sign * 7, anchor: 'middle' }, style);
  });
  return { shapes, labels };
}
