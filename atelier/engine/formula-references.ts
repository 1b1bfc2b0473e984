/** The cells a formula speaks of: addresses, whole lines, names, columns of tables. */
import { columnLetters, parseAddress, quoteSheetName } from './area';
import type { Area } from './area';
import type { Engine } from './engine';
import { lexFormula } from './french/lexer';
import type { Token } from './french/lexer';
import { findName } from './names';
import { findSheet } from './sheets';
import { mapStructuredReferences, renameColumns } from './structured-references';
import { findTable } from './tables';
import type { TableInfo } from './tables';

/** One address of a formula: where its tokens are, and the cells. */
interface Found {
  readonly first: number;
  readonly last: number;
  /** Written with its sheet. */
  readonly isQualified: boolean;
  readonly text: string;
  readonly area: Area;
}

function isCorner(token: Token | undefined): boolean {
  return token?.kind === 'name' && /^\$?[A-Za-z]{0,3}\$?\d{0,7}$/.test(token.text);
}

function addressesOf(engine: Engine, tokens: readonly Token[], sheetId: string): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const isQualified = tokens[at + 1]?.text === '!';
    const start = isQualified ? at + 2 : at;
    if (!isCorner(tokens[start])) continue;
    const second = tokens[start + 2];
    const isPair = tokens[start + 1]?.text === ':' && (isCorner(second) || second?.kind === 'number');
    const last = isPair ? start + 2 : start;
    if (tokens[last + 1]?.text === '(') continue;
    const text = tokens
      .slice(start, last + 1)
      .map((token) => token.text)
      .join('');
    const parsed = parseAddress(text);
    const sheet = isQualified ? sheetNamed(engine, tokens[at]?.text ?? '') : sheetId;
    if (parsed === null || sheet === null) continue;
    found.push({ first: at, last, isQualified, text, area: { ...parsed.rectangle, sheetId: sheet } });
    at = last;
  }
  return found;
}

function sheetNamed(engine: Engine, text: string): string | null {
  const name = text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
  return findSheet(engine, name)?.getSheetId() ?? null;
}

/** `place` is the cell of the formula: `[#This Row]` depends on it. */
export function referencesOf(
  engine: Engine,
  formula: string,
  place: { sheetId: string; row: number },
): Area[] {
  const tokens = lexFormula(formula.replace(/^=/, ''), 'anglais');
  const areas = addressesOf(engine, tokens, place.sheetId).map(({ area }) => area);
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'name' || tokens[at + 1]?.text === '(' || tokens[at + 1]?.text === '!') continue;
    const table = findTable(engine, token.text);
    const area = findName(engine, token.text, place.sheetId)?.area ?? null;
    if (table !== null && table.name.toLowerCase() === token.text.toLowerCase()) {
      if (tokens[at + 1]?.kind !== 'brackets') areas.push(bodyOf(table));
    } else if (area !== null && tokens[at + 1]?.kind !== 'brackets') areas.push(area);
  }
  mapStructuredReferences(formula, (reference) => {
    const table = findTable(engine, reference.table);
    if (table !== null) areas.push(tableArea(table, reference.inside, place.row));
    return '';
  });
  return areas;
}

function bodyOf(table: TableInfo): Area {
  return { ...table.range, startRow: table.range.startRow + 1, sheetId: table.sheetId };
}

function tableArea(table: TableInfo, inside: string, row: number): Area {
  const body = bodyOf(table);
  const words = [...inside.matchAll(/#(All|Headers|Data|Totals|This Row)/gi)].map(([, word]) =>
    word?.toLowerCase(),
  );
  const indexes: number[] = [];
  renameColumns(inside, (name) => {
    const index = table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase());
    if (index >= 0) indexes.push(index);
    return name;
  });
  const wide =
    indexes.length === 0
      ? body
      : {
          ...body,
          startColumn: body.startColumn + Math.min(...indexes),
          endColumn: body.startColumn + Math.max(...indexes),
        };
  const { startRow } = table.range;
  if (words.includes('all')) return { ...wide, startRow };
  if (words.includes('headers'))
    return { ...wide, startRow, endRow: words.includes('data') ? body.endRow : startRow };
  if (words.includes('this row')) return { ...wide, startRow: row, endRow: row };
  return words.includes('totals') ? { ...wide, startRow: body.endRow + 1, endRow: body.endRow + 1 } : wide;
}

/** The same formula with each address passed through `rewrite`, which gives the new area, or null to leave it. */
export function mapAddresses(
  engine: Engine,
  formula: string,
  sheetId: string,
  rewrite: (area: Area) => Area | null,
): string {
  const tokens = lexFormula(formula.slice(1), 'anglais');
  const words = tokens.map((token) => token.text);
  for (const { first, last, text, isQualified, area } of addressesOf(engine, tokens, sheetId)) {
    const moved = rewrite(area);
    if (moved === null) continue;
    const name = engine.sheet(moved.sheetId)?.getName() ?? '';
    const sheet = isQualified || moved.sheetId !== sheetId ? `${quoteSheetName(name)}!` : '';
    words.splice(
      first,
      last - first + 1,
      sheet + reword(text, moved),
      ...new Array<string>(last - first).fill(''),
    );
  }
  return `=${words.join('')}`;
}

/** The dollars stay where they were. */
function reword(text: string, area: Area): string {
  const [one = '', two] = text.split(':');
  const corner = (model: string, row: number, column: number): string => {
    const dollars = /^(\$?)[A-Za-z]*(\$?)\d*$/.exec(model);
    return `${dollars?.[1] ?? ''}${columnLetters(column)}${dollars?.[2] ?? ''}${row + 1}`;
  };
  const first = corner(one, area.startRow, area.startColumn);
  return two === undefined ? first : `${first}:${corner(two, area.endRow, area.endColumn)}`;
}
