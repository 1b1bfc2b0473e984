// A tiny rasterizer: shapes are "is this point inside?" functions, painted in order, 8 × 8 samples a pixel.
import { PNG } from 'pngjs';

const SAMPLES = 8;

/** Rectangle with rounded corners, from (x, y) to (x + width, y + height). */
export function roundedRectangle(x, y, width, height, radius) {
  const [halfWidth, halfHeight] = [width / 2, height / 2];
  return (px, py) => {
    const dx = Math.max(Math.abs(px - x - halfWidth) - (halfWidth - radius), 0);
    const dy = Math.max(Math.abs(py - y - halfHeight) - (halfHeight - radius), 0);
    const isInBox = Math.abs(px - x - halfWidth) <= halfWidth && Math.abs(py - y - halfHeight) <= halfHeight;
    return isInBox && dx * dx + dy * dy <= radius * radius + (radius === 0 ? Infinity : 0);
  };
}

export function rectangle(x, y, width, height) {
  return (px, py) => px >= x && px < x + width && py >= y && py < y + height;
}

export function disc(x, y, radius) {
  return (px, py) => (px - x) ** 2 + (py - y) ** 2 <= radius * radius;
}

/** Line through points [x, y], with round ends and joins. */
export function polyline(points, width) {
  const segments = points.slice(1).map((end, index) => [points[index], end]);
  return (px, py) =>
    segments.some(([[ax, ay], [bx, by]]) => {
      const [dx, dy] = [bx - ax, by - ay];
      const along = Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy)));
      return (px - ax - along * dx) ** 2 + (py - ay - along * dy) ** 2 <= (width / 2) ** 2;
    });
}

/** The half-plane to the left of the line from a to b (a above b). */
export function leftOf([ax, ay], [bx, by]) {
  return (px, py) => (bx - ax) * (py - ay) - (by - ay) * (px - ax) >= 0;
}

export const intersection =
  (...shapes) =>
  (px, py) =>
    shapes.every((shape) => shape(px, py));

export const difference =
  (shape, ...holes) =>
  (px, py) =>
    shape(px, py) && !holes.some((hole) => hole(px, py));

function parseColour(hex) {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

/** The topmost layer covering a point: its colour, or null where nothing (or a hole) shows. */
function colourAt(layers, x, y) {
  for (let index = layers.length - 1; index >= 0; index -= 1) {
    if (layers[index].shape(x, y)) return layers[index].colour;
  }
  return null;
}

function paintPixel(layers, x, y) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const sx = x + ((sample % SAMPLES) + 0.5) / SAMPLES;
    const sy = y + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
    const colour = colourAt(layers, sx, sy);
    if (colour === null) continue;
    covered += 1;
    colour.forEach((value, channel) => (sum[channel] += value));
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [...sum.map((value) => Math.round(value / covered)), Math.round((255 * covered) / SAMPLES ** 2)];
}

/** PNG bytes of a square image. `layers` go from bottom to top; a layer whose colour is null clears what is under it. */
export function renderPng(size, layers) {
  const parsed = layers.map(({ shape, colour }) => ({
    shape,
    colour: colour === null ? null : parseColour(colour),
  }));
  const png = new PNG({ width: size, height: size });
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      png.data.set(paintPixel(parsed, x, y), (y * size + x) * 4);
    }
  }
  return PNG.sync.write(png, { deflateLevel: 9 });
}
