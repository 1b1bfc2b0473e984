/** Fills, lines, fonts and texts of DrawingML → the document's. What is automatic stays absent. */
import type {
  FillDocument,
  FontDocument,
  LineDocument,
  LineStyle,
  TextDocument,
} from '../../engine/charts/shapes';
import type { Theme } from '../colours';
import {
  childOf,
  childrenOf,
  descendantsOf,
  isTrue,
  numberOf,
  unescapeCellText,
  type XmlElement,
} from '../xml';
import { DASHES, EMU_PER_POINT, PATTERNS } from './shapes-write';
import { wordOf } from './words';

/** Without what is undefined: absent means automatic. */
export type Kept<T> = { [K in keyof T]: Exclude<T[K], undefined> };
export function keep<T extends object>(properties: T): Partial<Kept<T>> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Partial<
    Kept<T>
  >;
}

/** An object, or undefined when it would say nothing. */
export function orNothing<T extends object>(properties: T): T | undefined {
  return Object.keys(properties).length === 0 ? undefined : properties;
}

export function readValue(parent: XmlElement | undefined, name: string): string | undefined {
  return childOf(parent, name)?.attributes['val'];
}

/** XML's booleans: an element without `val` is true. */
export function readFlag(parent: XmlElement | undefined, name: string): boolean | undefined {
  const found = childOf(parent, name);
  if (!found) return undefined;
  return found.attributes['val'] === undefined || isTrue(found.attributes['val']);
}

export function readNumber(parent: XmlElement | undefined, name: string): number | undefined {
  return numberOf(readValue(parent, name));
}

const SCHEME = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];
const ALIASES: Readonly<Record<string, string>> = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' };

/** The colour inside `a:solidFill` and its like. */
export function readInk(element: XmlElement | undefined, theme: Theme): string | undefined {
  const colour = element?.children.find(({ name }) => name.endsWith('Clr'));
  if (!colour) return undefined;
  const val = colour.attributes['val'] ?? '';
  const base =
    colour.name === 'schemeClr'
      ? theme[SCHEME.indexOf(ALIASES[val] ?? val)]
      : colour.name === 'sysClr'
        ? colour.attributes['lastClr']
        : val;
  if (base === undefined || !/^[0-9a-f]{6,8}$/i.test(base)) return undefined;
  return `#${changeLight(base.slice(-6), colour)}`;
}

/** `lumMod` and `lumOff`, `tint` and `shade`: on each channel, close to Excel's own, which is on luminance. */
function changeLight(base: string, colour: XmlElement): string {
  const part = (name: string): number | undefined => {
    const value = readNumber(colour, name);
    return value === undefined ? undefined : value / 100_000;
  };
  const factor = part('lumMod') ?? part('shade') ?? 1;
  const offset = part('lumOff') ?? 0;
  const tint = part('tint') ?? 1;
  return [0, 2, 4]
    .map((at) => parseInt(base.slice(at, at + 2), 16))
    .map((channel) => Math.min(255, channel * factor + 255 * offset))
    .map((channel) => Math.round(255 - (255 - channel) * tint))
    .map((channel) => channel.toString(16).toUpperCase().padStart(2, '0'))
    .join('');
}

export function readFill(shape: XmlElement | undefined, theme: Theme): FillDocument | undefined {
  if (childOf(shape, 'noFill')) return { none: true };
  const gradient = childOf(childOf(childOf(shape, 'gradFill'), 'gsLst'), 'gs');
  const color =
    readInk(childOf(shape, 'solidFill'), theme) ??
    readInk(childOf(childOf(shape, 'pattFill'), 'fgClr'), theme) ??
    readInk(gradient, theme);
  return color === undefined ? undefined : { color };
}

export function readLine(shape: XmlElement | undefined, theme: Theme): LineDocument | undefined {
  const line = childOf(shape, 'ln');
  if (!line) return undefined;
  const width = numberOf(line.attributes['w']);
  const weight = width === undefined ? undefined : Math.round((width / EMU_PER_POINT) * 100) / 100;
  const pattern = childOf(line, 'pattFill');
  const style = childOf(line, 'noFill')
    ? 'None'
    : (wordOf(PATTERNS, pattern?.attributes['prst']) ?? wordOf(DASHES, readValue(line, 'prstDash')));
  const color = readInk(childOf(line, 'solidFill'), theme) ?? readInk(childOf(pattern, 'fgClr'), theme);
  return orNothing(keep({ color, style: style as LineStyle | undefined, weight }));
}

/** `element`: what holds a `spPr`. */
export function readShape(
  element: XmlElement | undefined,
  theme: Theme,
): { fill?: FillDocument; border?: LineDocument } {
  const shape = childOf(element, 'spPr');
  return keep({ fill: readFill(shape, theme), border: readLine(shape, theme) });
}

export function readFont(properties: XmlElement | undefined, theme: Theme): FontDocument | undefined {
  if (!properties) return undefined;
  const { sz, b, i, u } = properties.attributes;
  const size = numberOf(sz);
  const underline = u === undefined ? undefined : u === 'none' ? 'None' : 'Single';
  const name = childOf(properties, 'latin')?.attributes['typeface'];
  return orNothing(
    keep({
      bold: b === undefined ? undefined : isTrue(b),
      italic: i === undefined ? undefined : isTrue(i),
      color: readInk(childOf(properties, 'solidFill'), theme),
      name: name?.startsWith('+') === true ? undefined : name,
      size: size === undefined ? undefined : size / 100,
      underline: underline as 'None' | 'Single' | undefined,
    }),
  );
}

export function readOrientation(body: XmlElement | undefined): number | undefined {
  const { rot, vert } = body?.attributes ?? {};
  if (vert?.startsWith('wordArtVert') === true) return 180;
  const degrees = numberOf(rot);
  // Files write -60000000 for "automatic".
  return degrees === undefined || Math.abs(degrees) > 5_400_000 ? undefined : Math.round(-degrees / 60_000);
}

/** The look of a text without its words: `txPr`. */
export function readTextLook(
  element: XmlElement | undefined,
  theme: Theme,
): Pick<TextDocument, 'font' | 'textOrientation'> {
  const look = childOf(element, 'txPr');
  const properties = descendantsOf(look, 'defRPr')[0];
  return keep({
    font: readFont(properties, theme),
    textOrientation: readOrientation(childOf(look, 'bodyPr')),
  });
}

/** Words with their look; what runs have of their own is told apart. */
export function readRich(
  rich: XmlElement,
  theme: Theme,
): Pick<TextDocument, 'text' | 'font' | 'textOrientation'> & {
  runs?: { start: number; length: number; font: FontDocument }[];
} {
  const first = readFont(descendantsOf(childOf(rich, 'p'), 'defRPr')[0], theme) ?? {};
  const runs: { start: number; length: number; font: FontDocument }[] = [];
  let text = '';
  childrenOf(rich, 'p').forEach((paragraph, index) => {
    if (index > 0) text += '\n';
    for (const run of paragraph.children) {
      if (run.name === 'br') text += '\n';
      if (run.name !== 'r' && run.name !== 'fld') continue;
      const words = unescapeCellText(childOf(run, 't')?.text ?? '');
      const font = differenceOf(readFont(childOf(run, 'rPr'), theme) ?? {}, first);
      if (font !== undefined && words !== '') runs.push({ start: text.length, length: words.length, font });
      text += words;
    }
  });
  const [only] = runs;
  const isWhole = runs.length === 1 && only?.length === text.length;
  return keep({
    text,
    font: orNothing(isWhole ? { ...first, ...only?.font } : first),
    runs: isWhole ? undefined : orNothing(runs),
    textOrientation: readOrientation(childOf(rich, 'bodyPr')),
  });
}

function differenceOf(font: FontDocument, base: FontDocument): FontDocument | undefined {
  const known = base as Readonly<Record<string, unknown>>;
  return orNothing(
    Object.fromEntries(Object.entries(font).filter(([key, value]) => known[key] !== value)) as FontDocument,
  );
}
