/** The engine's styles → `styles.xml`, each distinct font, fill, border and format written once. */
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
import { tag, XML_DECLARATION } from './xml';

/** A list of distinct pieces of XML; `indexOf` adds what is new. */
class Pool {
  readonly items: string[];
  private readonly indexes = new Map<string, number>();

  constructor(...first: string[]) {
    this.items = first;
    first.forEach((item, index) => this.indexes.set(item, index));
  }

  indexOf(item: string): number {
    const known = this.indexes.get(item);
    if (known !== undefined) return known;
    this.indexes.set(item, this.items.length);
    return this.items.push(item) - 1;
  }

  write(name: string): string {
    return tag(name, { count: this.items.length }, this.items.join(''));
  }
}

const FIRST_CUSTOM_FORMAT = 164;
const NO_FILL = tag('fill', {}, tag('patternFill', { patternType: 'none' }));
const GRAY_FILL = tag('fill', {}, tag('patternFill', { patternType: 'gray125' }));

/** Collects the styles of a workbook as its sheets are written. */
export class StyleWriter {
  private readonly fonts: Pool;
  private readonly fills = new Pool(NO_FILL, GRAY_FILL);
  private readonly borders = new Pool(writeBorder({}));
  private readonly patterns = new Pool();
  private readonly formats: Pool;
  private readonly differentials = new Pool();
  private readonly known = new Map<EngineStyle, number>();

  constructor(private readonly base: EngineStyle) {
    this.fonts = new Pool(writeFont(base, base));
    this.formats = new Pool(this.buildFormat({}, false));
  }

  /** Index of the cell format; 0 is the default look. */
  formatOf(style: EngineStyle | null | undefined, quotePrefix = false): number {
    if (quotePrefix) return this.formats.indexOf(this.buildFormat(style ?? {}, true));
    if (!style) return 0;
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const index = this.formats.indexOf(this.buildFormat(style, false));
    this.known.set(style, index);
    return index;
  }

  /** Index of the differential format of a conditional format. */
  differentialOf(style: EngineStyle): number {
    const pattern = style.n?.pattern;
    const content =
      writeDifferentialFont(style) +
      (pattern ? tag('numFmt', { numFmtId: this.patternId(pattern), formatCode: pattern }) : '') +
      writeDifferentialFill(style) +
      (style.bd ? writeBorder(style) : '');
    return this.differentials.indexOf(tag('dxf', {}, content));
  }

  private patternId(pattern: string | undefined): number {
    if (!pattern || /^general$/i.test(pattern)) return 0;
    return pattern === '@' ? 49 : FIRST_CUSTOM_FORMAT + this.patterns.indexOf(pattern);
  }

  private buildFormat(style: EngineStyle, quotePrefix: boolean): string {
    const numFmtId = this.patternId(style.n?.pattern);
    const fontId = this.fonts.indexOf(writeFont(style, this.base));
    const fillId = this.fills.indexOf(writeFill(style));
    const borderId = this.borders.indexOf(writeBorder(style));
    const alignment = writeAlignment(style);
    return tag(
      'xf',
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        quotePrefix: quotePrefix || undefined,
        applyNumberFormat: numFmtId > 0 || undefined,
        applyFont: fontId > 0 || undefined,
        applyFill: fillId > 0 || undefined,
        applyBorder: borderId > 0 || undefined,
        applyAlignment: alignment !== '' || undefined,
      },
      alignment,
    );
  }

  write(): string {
    const numFmts = this.patterns.items.map((formatCode, index) => {
      return tag('numFmt', { numFmtId: FIRST_CUSTOM_FORMAT + index, formatCode });
    });
    const content =
      (numFmts.length > 0 ? tag('numFmts', { count: numFmts.length }, numFmts.join('')) : '') +
      this.fonts.write('fonts') +
      this.fills.write('fills') +
      this.borders.write('borders') +
      tag('cellStyleXfs', { count: 1 }, tag('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })) +
      this.formats.write('cellXfs') +
      tag('cellStyles', { count: 1 }, tag('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })) +
      this.differentials.write('dxfs') +
      tag('tableStyles', {
        count: 0,
        defaultTableStyle: 'TableStyleMedium2',
        defaultPivotStyle: 'PivotStyleLight16',
      });
    return (
      XML_DECLARATION +
      tag('styleSheet', { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' }, content)
    );
  }
}

function writeFontFlags(style: EngineStyle): string {
  const underline = style.ul?.s ? tag('u', { val: style.ul.t === 10 ? 'double' : undefined }) : '';
  return (style.bl ? '<b/>' : '') + (style.it ? '<i/>' : '') + (style.st?.s ? '<strike/>' : '') + underline;
}

function writeFont(style: EngineStyle, base: EngineStyle): string {
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

function writeDifferentialFont(style: EngineStyle): string {
  const rgb = toFileColour(style.cl?.rgb);
  const content = writeFontFlags(style) + (rgb ? tag('color', { rgb }) : '');
  return content === '' ? '' : tag('font', {}, content);
}

function writeFill(style: EngineStyle): string {
  const rgb = toFileColour(style.bg?.rgb);
  if (!rgb) return NO_FILL;
  return tag(
    'fill',
    {},
    tag('patternFill', { patternType: 'solid' }, tag('fgColor', { rgb }) + tag('bgColor', { indexed: 64 })),
  );
}

function writeDifferentialFill(style: EngineStyle): string {
  const rgb = toFileColour(style.bg?.rgb);
  return rgb ? tag('fill', {}, tag('patternFill', { patternType: 'solid' }, tag('bgColor', { rgb }))) : '';
}

function writeBorder({ bd }: EngineStyle): string {
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

function writeAlignment(style: EngineStyle): string {
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
