/** One style → its font, fill, border and alignment in the words of files. */
import { toFileColour } from './colours';
import {
  BASE_PADDING,
  BORDER_NAMES,
  HORIZONTAL_NAMES,
  INDENT_PIXELS,
  VERTICAL_NAMES,
  type EdgeName,
  type EngineStyle,
} from './engine-style';
import { tag } from './xml';

export const NO_FILL = tag('fill', {}, tag('patternFill', { patternType: 'none' }));

function writeFontFlags(style: EngineStyle): string {
  const underline = style.ul?.s ? tag('u', { val: style.ul.t === 10 ? 'double' : undefined }) : '';
  return (style.bl ? '<b/>' : '') + (style.it ? '<i/>' : '') + (style.st?.s ? '<strike/>' : '') + underline;
}

export function writeFont(style: EngineStyle, base: EngineStyle): string {
  const rgb = toFileColour(style.cl?.rgb ?? base.cl?.rgb);
  const position = style.va === 2 ? 'subscript' : style.va === 3 ? 'superscript' : undefined;
  const content =
    writeFontFlags(style) +
    (position ? tag('vertAlign', { val: position }) : '') +
    tag('sz', { val: style.fs ?? base.fs }) +
    tag('color', rgb ? { rgb } : { theme: 1 }) +
    tag('name', { val: style.ff ?? base.ff ?? undefined }) +
    tag('family', { val: 2 });
  return tag('font', {}, content);
}

export function writeDifferentialFont(style: EngineStyle): string {
  const rgb = toFileColour(style.cl?.rgb);
  const content = writeFontFlags(style) + (rgb ? tag('color', { rgb }) : '');
  return content === '' ? '' : tag('font', {}, content);
}

export function writeFill(style: EngineStyle): string {
  const rgb = toFileColour(style.bg?.rgb);
  if (!rgb) return NO_FILL;
  return tag(
    'fill',
    {},
    tag('patternFill', { patternType: 'solid' }, tag('fgColor', { rgb }) + tag('bgColor', { indexed: 64 })),
  );
}

export function writeDifferentialFill(style: EngineStyle): string {
  const rgb = toFileColour(style.bg?.rgb);
  return rgb ? tag('fill', {}, tag('patternFill', { patternType: 'solid' }, tag('bgColor', { rgb }))) : '';
}

export function writeBorder({ bd }: EngineStyle): string {
  const edge = (name: string, at: EdgeName | undefined): string => {
    const data = at && bd?.[at];
    if (!data || !data.s) return tag(name);
    const rgb = toFileColour(data.cl.rgb) ?? 'FF000000';
    return tag(name, { style: BORDER_NAMES[data.s] }, tag('color', { rgb }));
  };
  const down = bd?.tl_br?.s ? true : undefined;
  const up = bd?.bl_tr?.s ? true : undefined;
  const diagonal = down ? 'tl_br' : up ? 'bl_tr' : undefined;
  const edges =
    edge('left', 'l') +
    edge('right', 'r') +
    edge('top', 't') +
    edge('bottom', 'b') +
    edge('diagonal', diagonal);
  return tag('border', { diagonalDown: down, diagonalUp: up }, edges);
}

export function writeAlignment(style: EngineStyle): string {
  const indent = Math.round(((style.pd?.l ?? BASE_PADDING) - BASE_PADDING) / INDENT_PIXELS);
  const angle = style.tr?.a ?? 0;
  const rotation = style.tr?.v
    ? 255
    : angle < 0
      ? Math.min(90, -angle)
      : angle > 0
        ? 90 + Math.min(90, angle)
        : undefined;
  const attributes = {
    horizontal: HORIZONTAL_NAMES[style.ht ?? 0] || (indent > 0 ? 'left' : undefined),
    vertical: VERTICAL_NAMES[style.vt ?? 0] || undefined,
    textRotation: rotation,
    wrapText: style.tb === 3 || undefined,
    indent: indent > 0 ? indent : undefined,
  };
  return Object.values(attributes).some((value) => value !== undefined) ? tag('alignment', attributes) : '';
}
