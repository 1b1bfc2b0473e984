/** Rows and cells out of the text of `sheetData`, one after the other: a tree of a million cells would not fit. */
import { childOf, childrenOf, decodeEntities, parseXml, UnreadablePart, type XmlElement } from './xml';

export interface ScannedRow {
  attributes: Readonly<Record<string, string>>;
  cells: ScannedCell[];
}

export interface ScannedCell {
  address: string | undefined;
  /** Undefined when the cell says nothing: the look of a plain cell. */
  style: number | undefined;
  type: string | undefined;
  /** Text of `v`; undefined when there is none. */
  value: string | undefined;
  /** Set when the cell holds more than a value: a formula, a text of its own, metadata. */
  element: XmlElement | undefined;
}

const ROW = /\s*<row((?:\s+[\w:.]+="[^"<]*")*)\s*(\/?)>/y;
const ROW_END = /\s*<\/row>/y;
const PLAIN_CELL = /\s*<c((?:\s+(?:r|s|t|spans|ph)="[^"<]*")*)\s*(?:\/>|>(?:<v>([^<]*)<\/v>|<v\/>)?<\/c>)/y;
const OTHER_CELL = /\s*<c[\s>][\s\S]*?<\/c>/y;

/** `text` is the whole `sheetData` element. */
export function* scanRows(text: string): Generator<ScannedRow> {
  const start = /^<sheetData\b[^>]*>/.exec(text);
  if (!start || text.includes('<![CDATA[') || text.includes('<!--')) yield* readTree(text);
  else if (!start[0].endsWith('/>')) yield* scan(text, start[0].length);
}

function* scan(text: string, from: number): Generator<ScannedRow> {
  let at = from;
  for (;;) {
    const row = matchAt(ROW, text, at);
    if (!row) break;
    at = ROW.lastIndex;
    const cells: ScannedCell[] = [];
    if (row[2] === '') {
      at = scanCells(text, at, cells);
      if (!matchAt(ROW_END, text, at)) {
        // Something unusual in the row: a tree tells, or finds the damage.
        const end = text.indexOf('</row>', at) + 6;
        if (end < 6) throw new UnreadablePart('unfinished row');
        cells.splice(0, cells.length, ...readTreeRow(parseXml(text.slice(row.index, end))).cells);
        at = end;
      } else at = ROW_END.lastIndex;
    }
    yield { attributes: parseAttributes(row[1] ?? ''), cells };
  }
  if (!/^\s*<\/sheetData>\s*$/.test(text.slice(at))) throw new UnreadablePart('unbalanced rows');
}

function scanCells(text: string, from: number, cells: ScannedCell[]): number {
  let at = from;
  for (;;) {
    const plain = matchAt(PLAIN_CELL, text, at);
    if (plain) {
      at = PLAIN_CELL.lastIndex;
      cells.push(describePlain(plain[1] ?? '', plain[2]));
      continue;
    }
    const other = matchAt(OTHER_CELL, text, at);
    if (!other) return at;
    at = OTHER_CELL.lastIndex;
    cells.push(describe(parseXml(other[0])));
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function describePlain(attributes: string, value: string | undefined): ScannedCell {
  const style = attributeOf(attributes, ' s="');
  return {
    address: attributeOf(attributes, ' r="'),
    style: style === undefined ? undefined : Number(style),
    type: attributeOf(attributes, ' t="'),
    value: value === undefined ? undefined : decodeEntities(value),
    element: undefined,
  };
}

function attributeOf(attributes: string, start: string): string | undefined {
  const from = attributes.indexOf(start);
  if (from < 0) return undefined;
  return attributes.slice(from + start.length, attributes.indexOf('"', from + start.length));
}

function describe(element: XmlElement): ScannedCell {
  const { r, s, t } = element.attributes;
  return {
    address: r,
    style: s === undefined ? undefined : Number(s) || 0,
    type: t,
    value: childOf(element, 'v')?.text,
    element,
  };
}

function parseAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of source.matchAll(/([\w:.]+)="([^"]*)"/g))
    attributes[name] = decodeEntities(value);
  return attributes;
}

/** The general way, for what the quick one does not know: prefixes, sections, comments. */
function* readTree(text: string): Generator<ScannedRow> {
  const bare = text.replace(/^<[\w.-]+\/>$/, '<sheetData/>');
  for (const row of childrenOf(parseXml(bare), 'row')) yield readTreeRow(row);
}

function readTreeRow(row: XmlElement): ScannedRow {
  return { attributes: row.attributes, cells: childrenOf(row, 'c').map(describe) };
}
