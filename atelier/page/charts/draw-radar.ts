/** Radars: a ray a category. */
import type { PlotData } from './plot-data';
import { toScale } from './scale';
import { round, shorten, svg, words, type Box } from './svg';

export function drawRadar(plot: PlotData, room: Box): string {
  const { categories, series, text, axes, document } = plot;
  const count = Math.max(1, categories.length);
  const extent = plot.extentOf('value');
  if (extent === null) return '';
  const scale = toScale(extent, axes.value ?? {}, room.height / 30);
  const radius = Math.max(10, Math.min(room.width / 2 - 34, room.height / 2 - 14));
  const center = { x: room.left + room.width / 2, y: room.top + room.height / 2 };
  const on = (point: number, part: number): { x: number; y: number } => {
    const angle = (point / count) * 2 * Math.PI;
    return { x: center.x + Math.sin(angle) * radius * part, y: center.y - Math.cos(angle) * radius * part };
  };
  const ring = (parts: readonly (number | null)[]): string =>
    parts
      .map((part, point) => {
        const { x, y } = on(point, part ?? 0);
        return `${round(x)},${round(y)}`;
      })
      .join(' ');
  const web = scale.ticks.map((tick) =>
    svg('polygon', {
      points: ring(categories.map(() => scale.at(tick))),
      fill: 'none',
      stroke: '#D9D9D9',
      'stroke-width': 0.75,
    }),
  );
  const ticks = scale.ticks.map((tick) =>
    words(
      plot.tickText('value', tick),
      { x: center.x - 4, y: center.y - radius * scale.at(tick), anchor: 'end' },
      text,
    ),
  );
  const names = categories.map((name, point) => drawName(name, on(point, 1.12), center.x, room, plot));
  const isFilled = document.type === 'RadarFilled';
  const shapes = series.map((one) => {
    const parts = one.values.map((value) => (value === null ? null : scale.at(value)));
    const shape = svg('polygon', {
      points: ring(parts),
      fill: isFilled ? one.color : 'none',
      'fill-opacity': isFilled ? 0.6 : undefined,
      stroke: one.color,
      'stroke-width': one.document.line?.weight ?? 2,
    });
    const marks = one.kind.markers
      ? parts.map((part, point) =>
          part === null
            ? ''
            : svg('circle', { cx: on(point, part).x, cy: on(point, part).y, r: 2.5, fill: one.color }),
        )
      : [];
    return shape + marks.join('');
  });
  return (
    web.join('') + shapes.join('') + (axes.value?.visible === false ? '' : ticks.join('')) + names.join('')
  );
}

/** On the side of its ray, as long as the room there. */
function drawName(
  name: string,
  { x, y }: { x: number; y: number },
  middle: number,
  room: Box,
  { text }: PlotData,
): string {
  const anchor = Math.abs(x - middle) < 4 ? 'middle' : x > middle ? 'start' : 'end';
  const space =
    anchor === 'middle' ? room.width : anchor === 'start' ? room.left + room.width - x : x - room.left;
  return words(shorten(name, space, text), { x, y, anchor }, text);
}
