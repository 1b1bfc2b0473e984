/** The little SVG that charts need, as text: elements, words, sizes of words. */
import { escapeXml } from '../../xlsx/xml';

type Attributes = Readonly<Record<string, string | number | undefined>>;

export function svg(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) => ` ${key}="${escapeXml(typeof value === 'number' ? round(value) : String(value))}"`,
    );
  return content === ''
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${content}</${name}>`;
}

export function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface TextStyle {
  readonly size: number;
  readonly color: string;
  readonly family?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** About what the words take: enough to place them, a browser draws them. */
export function widthOf(text: string, { size, bold }: TextStyle): number {
  let width = 0;
  for (const letter of text)
    width += /[ijlt.,;:'’!|()[\] ]/.test(letter) ? 0.3 : /[A-ZÀ-ÝmwMW%]/.test(letter) ? 0.68 : 0.52;
  return width * size * (bold === true ? 1.06 : 1);
}

interface Placing {
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Degrees, clockwise, around the point. */
  readonly turn?: number;
}

/** One line; `y` is its middle. */
export function words(text: string, { x, y, anchor = 'start', turn = 0 }: Placing, style: TextStyle): string {
  if (text === '') return '';
  return svg(
    'text',
    {
      x,
      y,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      'dominant-baseline': 'central',
      'font-size': style.size,
      'font-family': style.family,
      'font-weight': style.bold === true ? 'bold' : undefined,
      'font-style': style.italic === true ? 'italic' : undefined,
      fill: style.color,
      transform: turn === 0 ? undefined : `rotate(${round(turn)} ${round(x)} ${round(y)})`,
    },
    escapeXml(text),
  );
}

/** Cut at spaces so that each line holds in the width; a word too long is cut short. */
export function wrap(text: string, width: number, style: TextStyle, most = 3): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line === '' || widthOf(longer, style) <= width) line = longer;
      else {
        lines.push(line);
        line = word;
      }
    }
    lines.push(line);
  }
  const kept = lines.slice(0, most).map((line) => shorten(line, width, style));
  if (lines.length > most) kept[most - 1] = `${shorten(kept[most - 1] ?? '', width - style.size, style)}…`;
  return kept;
}

export function shorten(text: string, width: number, style: TextStyle): string {
  if (widthOf(text, style) <= width) return text;
  let short = text;
  while (short.length > 1 && widthOf(`${short}…`, style) > width) short = short.slice(0, -1);
  return `${short}…`;
}
