/** Fills, lines, fonts and texts of a chart → DrawingML. What is automatic is not written. */
import type {
  FillDocument,
  FontDocument,
  LineDocument,
  LineStyle,
  TextDocument,
} from '../../engine/charts/shapes';
import { escapeCellText, tag } from '../xml';

export const EMU_PER_POINT = 12_700;

/** Excel's words for strokes → DrawingML's; greys are patterns. */
export const DASHES: Readonly<Partial<Record<LineStyle, string>>> = {
  Continuous: 'solid',
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'sysDash',
  RoundDot: 'sysDot',
};
export const PATTERNS: Readonly<Partial<Record<LineStyle, string>>> = {
  Grey25: 'pct25',
  Grey50: 'pct50',
  Grey75: 'pct75',
};

export function writeValue(name: string, value: string | number | boolean | undefined): string {
  return value === undefined ? '' : tag(name, { val: value });
}

export function writeColour(colour: string): string {
  return tag('a:srgbClr', { val: colour.replace('#', '').toUpperCase() });
}

export function writeFill(fill: FillDocument | undefined): string {
  if (fill?.none === true) return tag('a:noFill');
  return fill?.color === undefined ? '' : tag('a:solidFill', {}, writeColour(fill.color));
}

export function writeLine(line: LineDocument | undefined): string {
  if (line === undefined || Object.keys(line).length === 0) return '';
  const { color, style, weight } = line;
  const width = weight === undefined ? undefined : Math.round(weight * EMU_PER_POINT);
  if (style === 'None') return tag('a:ln', { w: width }, tag('a:noFill'));
  const pattern = style === undefined ? undefined : PATTERNS[style];
  const solid = color === undefined ? '' : tag('a:solidFill', {}, writeColour(color));
  const ink =
    pattern === undefined
      ? solid
      : tag(
          'a:pattFill',
          { prst: pattern },
          tag('a:fgClr', {}, writeColour(color ?? '#000000')) + tag('a:bgClr', {}, writeColour('#FFFFFF')),
        );
  const dash = style === undefined ? undefined : DASHES[style];
  return tag('a:ln', { w: width }, ink + writeValue('a:prstDash', dash));
}

/** "" when nothing but the automatic look is asked for. */
export function writeShape(fill: FillDocument | undefined, line: LineDocument | undefined): string {
  const content = writeFill(fill) + writeLine(line);
  return content === '' ? '' : tag('c:spPr', {}, content);
}

export function writeRunProperties(name: string, font: FontDocument | undefined): string {
  const { bold, italic, color, size, underline } = font ?? {};
  const attributes = {
    sz: size === undefined ? undefined : Math.round(size * 100),
    b: bold,
    i: italic,
    u: underline === undefined ? undefined : underline === 'Single' ? 'sng' : 'none',
  };
  const content =
    (color === undefined ? '' : tag('a:solidFill', {}, writeColour(color))) +
    (font?.name === undefined ? '' : tag('a:latin', { typeface: font.name }));
  return tag(name, attributes, content);
}

/** Letters one over the other are 180 degrees in Excel's words. */
export function writeBodyProperties(degrees: number | undefined): string {
  if (degrees === undefined) return tag('a:bodyPr');
  return degrees === 180
    ? tag('a:bodyPr', { rot: 0, vert: 'wordArtVert' })
    : tag('a:bodyPr', { rot: Math.round(-degrees * 60_000), vert: 'horz' });
}

function isPlain(font: FontDocument | undefined, degrees: number | undefined): boolean {
  return (font === undefined || Object.keys(font).length === 0) && degrees === undefined;
}

/** How a text looks, without its words. */
export function writeTextLook(font: FontDocument | undefined, degrees?: number): string {
  if (isPlain(font, degrees)) return '';
  const paragraph =
    tag('a:pPr', {}, writeRunProperties('a:defRPr', font)) + tag('a:endParaRPr', { lang: 'fr-FR' });
  return tag('c:txPr', {}, writeBodyProperties(degrees) + tag('a:lstStyle') + tag('a:p', {}, paragraph));
}

interface Run {
  start: number;
  length: number;
  font: FontDocument;
}

/** Words with their look, in as many runs as there are looks; a paragraph a line. */
export function writeRich(
  text: string,
  { font, textOrientation }: TextDocument,
  runs: readonly Run[] = [],
): string {
  let at = 0;
  const paragraphs = text.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    const pieces = cutLine(line, start, runs).map(({ words, look }) => {
      const run = writeRunProperties('a:rPr', { ...font, ...look }).replace('<a:rPr', '<a:rPr lang="fr-FR"');
      return tag('a:r', {}, run + tag('a:t', {}, escapeCellText(words)));
    });
    const properties = tag('a:pPr', {}, writeRunProperties('a:defRPr', font));
    return tag('a:p', {}, properties + (pieces.join('') || tag('a:endParaRPr', { lang: 'fr-FR' })));
  });
  return tag('c:rich', {}, writeBodyProperties(textOrientation) + tag('a:lstStyle') + paragraphs.join(''));
}

function cutLine(line: string, start: number, runs: readonly Run[]): { words: string; look: FontDocument }[] {
  const pieces: { words: string; look: FontDocument; key: string }[] = [];
  [...line].reduce((position, letter) => {
    const over = runs.filter((run) => run.start <= position && position < run.start + run.length);
    const look: FontDocument = Object.assign({}, ...over.map(({ font }) => font)) as FontDocument;
    const key = JSON.stringify(look);
    const last = pieces.at(-1);
    if (last?.key === key) last.words += letter;
    else pieces.push({ words: letter, look, key });
    return position + letter.length;
  }, start);
  return pieces;
}
