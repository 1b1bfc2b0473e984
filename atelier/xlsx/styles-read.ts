/** `styles.xml` → the engine's styles: one per cell format of the file, and the differential ones of conditional formats. */
import { readColour, type Theme } from './colours';
import {
  BASE_PADDING,
  BORDER_NAMES,
  BUILT_IN_FORMATS,
  DEFAULT_FONT,
  HORIZONTAL_NAMES,
  INDENT_PIXELS,
  VERTICAL_NAMES,
  type EdgeName,
  type EngineStyle,
} from './engine-style';
import { childOf, childrenOf, isTrue, numberOf, type XmlElement } from './xml';

export interface FileFormat {
  style: EngineStyle;
  /** Text typed with a leading apostrophe. */
  quotePrefix: boolean;
  unlocked: boolean;
  /** Nothing in it that `style` does not say: another style of the same look may share it. */
  isPlain: boolean;
}

export interface FileStyles {
  formats: readonly FileFormat[];
  differential: readonly EngineStyle[];
  /** The look of a cell without style: the file's first font. */
  defaultStyle: EngineStyle;
  /** Gradients and patterns, which become a plain colour. */
  hasUnkeptFills: boolean;
}

export function readStyles(xml: XmlElement | null, theme: Theme): FileStyles {
  const root = xml ?? undefined;
  const patterns = readPatterns(root);
  const list = (parent: string, name: string): XmlElement[] => childrenOf(childOf(root, parent), name);
  const fonts = list('fonts', 'font').map((font) => readFont(font, theme));
  const fills = list('fills', 'fill');
  const borders = list('borders', 'border').map((border) => readBorder(border, theme));
  const defaultStyle = { ...DEFAULT_FONT, ...withoutDefaults(fonts[0] ?? {}, {}) };
  const formats = list('cellXfs', 'xf').map((xf) => {
    const at = (name: string): number => numberOf(xf.attributes[name]) ?? 0;
    const pattern = patterns(at('numFmtId'));
    const style: EngineStyle = {
      ...withoutDefaults(fonts[at('fontId')] ?? {}, fonts[0] ?? {}),
      ...readFill(fills[at('fillId')], theme, false),
      ...borders[at('borderId')],
      ...readAlignment(childOf(xf, 'alignment')),
      ...(pattern === undefined ? {} : { n: { pattern } }),
    };
    return {
      style,
      quotePrefix: isTrue(xf.attributes['quotePrefix']),
      unlocked: childOf(xf, 'protection')?.attributes['locked'] === '0',
      isPlain:
        !childOf(xf, 'protection') &&
        at('xfId') === 0 &&
        !xf.attributes['quotePrefix'] &&
        !isUnkeptFill(fills[at('fillId')]),
    };
  });
  const differential = list('dxfs', 'dxf').map((dxf) => readDifferential(dxf, theme));
  return { formats, differential, defaultStyle, hasUnkeptFills: fills.slice(2).some(isUnkeptFill) };
}

function readPatterns(root: XmlElement | undefined): (id: number) => string | undefined {
  const custom = new Map<number, string>();
  for (const { attributes } of childrenOf(childOf(root, 'numFmts'), 'numFmt')) {
    custom.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
  }
  return (id) => {
    const pattern = custom.get(id) ?? BUILT_IN_FORMATS[id];
    return pattern === undefined || /^general$/i.test(pattern) ? undefined : pattern;
  };
}

/** `<b/>` is true, `<b val="0"/>` is false, absent is undefined. */
function readFlag(element: XmlElement | undefined): boolean | undefined {
  if (!element) return undefined;
  const { val } = element.attributes;
  return val === undefined || isTrue(val);
}

export function readFont(font: XmlElement, theme: Theme): EngineStyle {
  const value = (name: string): string | undefined => childOf(font, name)?.attributes['val'];
  const size = numberOf(value('sz'));
  const family = value('name') ?? value('rFont');
  const colour = readColour(childOf(font, 'color'), theme);
  const underline = childOf(font, 'u');
  const position = ['', '', 'subscript', 'superscript'].indexOf(value('vertAlign') ?? '-');
  return {
    ...(family === undefined ? {} : { ff: family }),
    ...(size === undefined ? {} : { fs: size }),
    ...(readFlag(childOf(font, 'b')) ? { bl: 1 } : {}),
    ...(readFlag(childOf(font, 'i')) ? { it: 1 } : {}),
    ...(readFlag(childOf(font, 'strike')) ? { st: { s: 1 } } : {}),
    ...(underline && underline.attributes['val'] !== 'none' ? { ul: readUnderline(underline) } : {}),
    ...(colour === undefined ? {} : { cl: { rgb: colour } }),
    ...(position > 1 ? { va: position } : {}),
  };
}

function readUnderline(element: XmlElement): { s: number; t?: number } {
  return /double/i.test(element.attributes['val'] ?? '') ? { s: 1, t: 10 } : { s: 1 };
}

/** Only what differs from the workbook's first font: that one is the default style. */
function withoutDefaults(font: EngineStyle, base: EngineStyle): EngineStyle {
  const { ff, fs, cl, ...rest } = font;
  return {
    ...rest,
    ...(ff === undefined || ff === base.ff ? {} : { ff }),
    ...(fs === undefined || fs === base.fs ? {} : { fs }),
    ...(cl && cl.rgb !== (base.cl?.rgb ?? '#000000') ? { cl } : {}),
  };
}

function isUnkeptFill(fill: XmlElement | undefined): boolean {
  const type = childOf(fill, 'patternFill')?.attributes['patternType'] ?? 'none';
  return childOf(fill, 'gradientFill') !== undefined || !['none', 'solid'].includes(type);
}

/** Differential fills keep their colour as background, cell fills as foreground. */
function readFill(fill: XmlElement | undefined, theme: Theme, differential: boolean): EngineStyle {
  const pattern = childOf(fill, 'patternFill');
  const stop = childOf(childOf(childOf(fill, 'gradientFill'), 'stop'), 'color');
  const type = pattern?.attributes['patternType'] ?? (differential ? 'solid' : 'none');
  if (pattern && type === 'none') return {};
  const names = differential ? ['bgColor', 'fgColor'] : ['fgColor', 'bgColor'];
  const colours = [
    ...names.map((name) => readColour(childOf(pattern, name), theme)),
    readColour(stop, theme),
  ];
  const rgb = colours.find((colour) => colour !== undefined);
  return rgb === undefined ? {} : { bg: { rgb } };
}

function readBorder(border: XmlElement | undefined, theme: Theme): EngineStyle {
  const edges: Partial<Record<EdgeName, { s: number; cl: { rgb: string } }>> = {};
  const add = (edge: EdgeName, element: XmlElement | undefined): void => {
    const s = BORDER_NAMES.indexOf(element?.attributes['style'] ?? 'none');
    if (s > 0) edges[edge] = { s, cl: { rgb: readColour(childOf(element, 'color'), theme) ?? '#000000' } };
  };
  add('t', childOf(border, 'top'));
  add('r', childOf(border, 'right') ?? childOf(border, 'end'));
  add('b', childOf(border, 'bottom'));
  add('l', childOf(border, 'left') ?? childOf(border, 'start'));
  if (isTrue(border?.attributes['diagonalDown'])) add('tl_br', childOf(border, 'diagonal'));
  if (isTrue(border?.attributes['diagonalUp'])) add('bl_tr', childOf(border, 'diagonal'));
  return Object.keys(edges).length === 0 ? {} : { bd: edges };
}

function readAlignment(alignment: XmlElement | undefined): EngineStyle {
  if (!alignment) return {};
  const { horizontal = '', vertical = '', wrapText } = alignment.attributes;
  const ht = horizontal === 'centerContinuous' ? 2 : HORIZONTAL_NAMES.indexOf(horizontal);
  const vt = ['justify', 'distributed'].includes(vertical) ? 2 : VERTICAL_NAMES.indexOf(vertical);
  const indent = numberOf(alignment.attributes['indent']) ?? 0;
  const rotation = numberOf(alignment.attributes['textRotation']) ?? 0;
  return {
    ...(ht > 0 ? { ht } : {}),
    ...(vt > 0 ? { vt } : {}),
    ...(isTrue(wrapText) ? { tb: 3 } : {}),
    ...(indent > 0 ? { pd: { l: BASE_PADDING + indent * INDENT_PIXELS } } : {}),
    ...(rotation === 0
      ? {}
      : { tr: rotation === 255 ? { a: 0, v: 1 } : { a: rotation <= 90 ? -rotation : rotation - 90 } }),
  };
}

function readDifferential(dxf: XmlElement, theme: Theme): EngineStyle {
  const font = childOf(dxf, 'font');
  const pattern = childOf(dxf, 'numFmt')?.attributes['formatCode'];
  return {
    ...(font ? readFont(font, theme) : {}),
    ...readFill(childOf(dxf, 'fill'), theme, true),
    ...readBorder(childOf(dxf, 'border'), theme),
    ...(pattern === undefined ? {} : { n: { pattern } }),
  };
}
