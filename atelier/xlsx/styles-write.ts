/** The engine's styles → `styles.xml`, each distinct font, fill, border and format written once. */
import type { EngineStyle } from './engine-style';
import { findRaw, parseRaw, writeRaw, type RawElement } from './raw-xml';
import {
  NO_FILL,
  writeAlignment,
  writeBorder,
  writeDifferentialFill,
  writeDifferentialFont,
  writeFill,
  writeFont,
} from './style-parts';
import { FileStyleSheet } from './styles-file';
import type { XlsxOrigin } from '../engine/origin';
import { tag, XML_DECLARATION } from './xml';

/** A list of distinct pieces of XML; `indexOf` adds what is new. */
class Pool {
  readonly items: string[];
  private readonly indexes = new Map<string, number>();

  constructor(...first: string[]) {
    this.items = first;
    first.forEach((item, index) => {
      if (!this.indexes.has(item)) this.indexes.set(item, index);
    });
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
const GRAY_FILL = tag('fill', {}, tag('patternFill', { patternType: 'gray125' }));

/** Collects the styles of a workbook as its sheets are written, behind those of its file when it was opened from one. */
export class StyleWriter {
  private readonly file: FileStyleSheet | null;
  private readonly fonts: Pool;
  private readonly fills: Pool;
  private readonly borders: Pool;
  private readonly patterns = new Pool();
  private readonly formats: Pool;
  private readonly differentials: Pool;
  private readonly known = new Map<EngineStyle, number>();
  /** Looks of the file's formats and of its differential ones, as this writer words them → their number. */
  private readonly looks = new Map<string, number>();
  private readonly differentialLooks = new Map<string, number>();

  constructor(
    private readonly base: EngineStyle,
    origin?: XlsxOrigin,
  ) {
    this.file = FileStyleSheet.of(origin);
    const lists = this.file?.lists;
    this.fonts = new Pool(...(lists?.fonts ?? [writeFont(base, base)]));
    this.fills = new Pool(...(lists?.fills ?? [NO_FILL, GRAY_FILL]));
    this.borders = new Pool(...(lists?.borders ?? [writeBorder({})]));
    this.differentials = new Pool(...(lists?.dxfs ?? []));
    this.formats = new Pool(...(lists?.cellXfs ?? []));
    if (!this.file) this.formats.indexOf(this.buildFormat({}, false));
    else this.readLooks(this.file);
  }

  private readLooks({ formats, differentials }: FileStyleSheet): void {
    formats.forEach(({ style, isPlain }, index) => {
      const look = this.describe(style).join('');
      if (isPlain && !this.looks.has(look)) this.looks.set(look, index);
    });
    differentials.forEach((style, index) => {
      const look = this.writeDifferential(style);
      if (!this.differentialLooks.has(look)) this.differentialLooks.set(look, index);
    });
  }

  /** Index of the cell format; 0 is the default look. */
  formatOf(style: EngineStyle | null | undefined, quotePrefix = false): number {
    if (quotePrefix) return this.findFormat(style ?? {}, true);
    if (!style) return 0;
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const index = this.findFormat(style, false);
    this.known.set(style, index);
    return index;
  }

  private findFormat(style: EngineStyle, quotePrefix: boolean): number {
    const { file } = this;
    if (!file) return this.formats.indexOf(this.buildFormat(style, quotePrefix));
    const own = file.indexOf(style);
    const look = this.describe(style);
    const like = own >= 0 ? own : (this.looks.get(look.join('')) ?? 0);
    const format = file.formats[like];
    const past = this.describe(format?.style ?? {});
    const isSame = look.every((part, index) => part === past[index]);
    if (isSame && (!quotePrefix || format?.quotePrefix)) return like;
    const xf = file.copyFormat(like);
    const set = (name: string, apply: string, value: number): void => {
      xf.attributes.set(name, String(value));
      xf.attributes.set(apply, '1');
    };
    const [font, fill, border, alignment] = look.map((part, index) => part !== past[index]);
    if (font) set('fontId', 'applyFont', this.fonts.indexOf(writeFont(style, this.base)));
    if (fill) set('fillId', 'applyFill', this.fills.indexOf(writeFill(style)));
    if (border) set('borderId', 'applyBorder', this.borders.indexOf(writeBorder(style)));
    if (look[4] !== past[4]) set('numFmtId', 'applyNumberFormat', this.patternId(style.n?.pattern));
    if (quotePrefix) xf.attributes.set('quotePrefix', '1');
    if (alignment) replaceAlignment(xf, past[3] ?? '', look[3] ?? '');
    return this.formats.indexOf(writeRaw(xf));
  }

  /** What makes a look, in the words of files: font, fill, border, alignment, number format. */
  private describe(style: EngineStyle): string[] {
    return [
      writeFont(style, this.base),
      writeFill(style),
      writeBorder(style),
      writeAlignment(style),
      style.n?.pattern && !/^general$/i.test(style.n.pattern) ? style.n.pattern : '',
    ];
  }

  /** Index of the differential format of a conditional format. */
  differentialOf(style: EngineStyle): number {
    const content = this.writeDifferential(style);
    return this.differentialLooks.get(content) ?? this.differentials.indexOf(content);
  }

  private writeDifferential(style: EngineStyle): string {
    const pattern = style.n?.pattern;
    const content =
      writeDifferentialFont(style) +
      (pattern ? tag('numFmt', { numFmtId: this.patternId(pattern), formatCode: pattern }) : '') +
      writeDifferentialFill(style) +
      (style.bd ? writeBorder(style) : '');
    return tag('dxf', {}, content);
  }

  private patternId(pattern: string | undefined): number {
    if (!pattern || /^general$/i.test(pattern)) return 0;
    if (pattern === '@') return 49;
    return this.file?.patterns.get(pattern) ?? this.firstPattern() + this.patterns.indexOf(pattern);
  }

  private firstPattern(): number {
    return Math.max(FIRST_CUSTOM_FORMAT, ...[...(this.file?.patterns.values() ?? [])].map((id) => id + 1));
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
      return tag('numFmt', { numFmtId: this.firstPattern() + index, formatCode });
    });
    if (this.file) {
      const { fonts, fills, borders, formats, differentials } = this;
      const lists = { fonts: fonts.items, fills: fills.items, borders: borders.items };
      return this.file.write({ ...lists, cellXfs: formats.items, dxfs: differentials.items }, numFmts);
    }
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

/** Only what changed: what this layer does not know of an alignment stays. */
function replaceAlignment(xf: RawElement, past: string, now: string): void {
  const read = (xml: string): Map<string, string> => (xml === '' ? new Map() : parseRaw(xml).attributes);
  const [before, after] = [read(past), read(now)];
  let own = findRaw(xf, 'alignment');
  if (!own) {
    own = parseRaw('<alignment/>');
    xf.children.unshift(own);
  }
  for (const name of before.keys()) if (!after.has(name)) own.attributes.delete(name);
  for (const [name, value] of after) if (before.get(name) !== value) own.attributes.set(name, value);
  xf.attributes.set('applyAlignment', '1');
}
