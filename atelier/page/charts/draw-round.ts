/** Pies and doughnuts. */
import type { PlotData, PlottedSeries } from './plot-data';
import { svg, words, round, type Box } from './svg';

export function drawRound(plot: PlotData, room: Box): string {
  const { kind, series } = plot;
  const rings = kind.family === 'doughnut' ? series : series.slice(0, 1);
  const options = series[0]?.document.options ?? {};
  const hole = kind.family === 'doughnut' ? Number(options['doughnutHoleSize'] ?? 75) / 100 : 0;
  const radius = (Math.min(room.width, room.height) / 2) * 0.92;
  const start = (Number(options['firstSliceAngle'] ?? 0) / 180) * Math.PI;
  const center = { x: room.left + room.width / 2, y: room.top + room.height / 2 };
  const inner = radius * hole;
  const thickness = rings.length === 0 ? 0 : (radius - inner) / rings.length;
  return rings
    .map((ring, index) =>
      drawRing(plot, ring, {
        ...center,
        start,
        from: inner + thickness * index,
        to: inner + thickness * (index + 1),
        explosion: kind.exploded ? 0.12 : 0,
      }),
    )
    .join('');
}

interface Ring {
  readonly x: number;
  readonly y: number;
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly explosion: number;
}

function drawRing({ text, document }: PlotData, series: PlottedSeries, ring: Ring): string {
  // A slice has no sign.
  const sizes = series.values.map((value) => Math.abs(value ?? 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total === 0) return '';
  let angle = ring.start;
  const whole = Number(series.document.explosion ?? 0) / 100 || ring.explosion;
  const ground = document.fill?.color ?? '#FFFFFF';
  const slices: string[] = [];
  const labels: string[] = [];
  sizes.forEach((size, point) => {
    const next = angle + (size / total) * 2 * Math.PI;
    const middle = (angle + next) / 2;
    const own = series.document.points?.[String(point)]?.explosion;
    const shift = (own === undefined ? whole : own / 100) * ring.to * 0.6;
    const at = { x: ring.x + Math.sin(middle) * shift, y: ring.y - Math.cos(middle) * shift };
    const fill = series.colorAt(point);
    slices.push(
      svg('path', { d: slicePath(at, ring, angle, next), fill, stroke: ground, 'stroke-width': 1 }),
    );
    const reach = ring.from > 0 ? (ring.from + ring.to) / 2 : ring.to * 0.68;
    const label = size === 0 ? null : series.labelAt(point);
    if (label !== null) {
      const place = { x: at.x + Math.sin(middle) * reach, y: at.y - Math.cos(middle) * reach };
      labels.push(words(label, { ...place, anchor: 'middle' }, { ...text, color: contrastOf(fill) }));
    }
    angle = next;
  });
  return slices.join('') + labels.join('');
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function slicePath({ x, y }: Point, { from, to }: Ring, start: number, end: number): string {
  const on = (radius: number, angle: number): string =>
    `${round(x + Math.sin(angle) * radius)} ${round(y - Math.cos(angle) * radius)}`;
  // A whole turn is drawn in two.
  if (end - start > 2 * Math.PI - 1e-6) {
    const half = start + Math.PI;
    const circle = (radius: number, sweep: number): string =>
      `M${on(radius, start)}A${round(radius)} ${round(radius)} 0 0 ${sweep} ${on(radius, half)}A${round(radius)} ${round(radius)} 0 0 ${sweep} ${on(radius, start)}Z`;
    return circle(to, 1) + (from > 0 ? circle(from, 0) : '');
  }
  const large = end - start > Math.PI ? 1 : 0;
  const outside = `M${on(to, start)}A${round(to)} ${round(to)} 0 ${large} 1 ${on(to, end)}`;
  return from > 0
    ? `${outside}L${on(from, end)}A${round(from)} ${round(from)} 0 ${large} 0 ${on(from, start)}Z`
    : `${outside}L${round(x)} ${round(y)}Z`;
}

/** Black or white, whichever is read on this colour. */
export function contrastOf(color: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.3 ? '#1F2933' : '#FFFFFF';
}
