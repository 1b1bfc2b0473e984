/** A picture of a screen in a palette of colours: a third of what the browser writes, and the eye sees no difference. */
import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

/** As many as a palette holds, then fewer when the picture is still too heavy. */
const COLOURS = [256, 128, 64, 32];
/** Colours of large grounds in a page of the pane. */
const GROUNDS = 20;
const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** With as many colours as `bytes` allow; heavier all the same when the fewest are too many. */
export function compressPng(capture: Buffer, bytes: number): Buffer {
  const image = PNG.sync.read(capture);
  const tries = COLOURS.values();
  let png = encode(image, tries.next().value ?? 0);
  for (const colours of tries) {
    if (png.length <= bytes) break;
    png = encode(image, colours);
  }
  return png;
}

function encode({ width, height, data }: PNG, most: number): Buffer {
  const { palette, indexOf } = choosePalette(data, most);
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0, from = 0, to = 0; y < height; y += 1) {
    // Each row begins with its filter: none, the best one for indexes of a palette.
    rows[to++] = 0;
    for (let x = 0; x < width; x += 1, from += 4) rows[to++] = indexOf(colourAt(data, from));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits a pixel, of a palette.
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

interface Palette {
  readonly palette: readonly number[];
  readonly indexOf: (colour: number) => number;
}

/** The most frequent colours, then those that differ most from them. */
function choosePalette(data: Buffer, most: number): Palette {
  const counts = new Map<number, number>();
  for (let from = 0; from < data.length; from += 4) {
    const colour = colourAt(data, from);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const byCount = [...counts].sort(([one, ofOne], [other, ofOther]) => ofOther - ofOne || one - other);
  // Large grounds keep their very colour; what is left goes to those that differ.
  const palette = byCount.slice(0, GROUNDS).map(([colour]) => colour);
  for (let gap = 24; gap >= 0 && palette.length < most; gap -= 8) {
    for (const [colour] of byCount) {
      if (palette.length === most) break;
      if (palette.every((kept) => distance(kept, colour) > gap)) palette.push(colour);
    }
  }
  const known = new Map(palette.map((colour, index) => [colour, index]));
  return {
    palette,
    indexOf: (colour) => {
      const index = known.get(colour) ?? nearest(palette, colour);
      known.set(colour, index);
      return index;
    },
  };
}

function nearest(palette: readonly number[], colour: number): number {
  let best = 0;
  palette.forEach((kept, index) => {
    if (distance(kept, colour) < distance(palette[best] ?? 0, colour)) best = index;
  });
  return best;
}

/** Sum of the gaps of red, green and blue. */
function distance(one: number, other: number): number {
  return (
    Math.abs((one >> 16) - (other >> 16)) +
    Math.abs(((one >> 8) & 255) - ((other >> 8) & 255)) +
    Math.abs((one & 255) - (other & 255))
  );
}

function colourAt(data: Buffer, from: number): number {
  return ((data[from] ?? 0) << 16) | ((data[from + 1] ?? 0) << 8) | (data[from + 2] ?? 0);
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, sum]);
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
