/** What LibreOffice reads of workbooks: its flat format, as cells with their formulas, looks and notes, rules, names and pages. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { childOf, childrenOf, descendantsOf, parseXml, type XmlElement } from '../../../atelier/xlsx/xml';

export const hasLibreOffice = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/usr/bin/libreoffice'].some(
  existsSync,
);

/** Converts all the files at once; the results are in `folder`. */
export function convertAll(format: string, files: readonly string[], folder: string, profile: string): void {
  const run = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=file://${profile}`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      folder,
      ...files,
    ],
    { timeout: 150_000, encoding: 'utf8' },
  );
  if (run.status !== 0) throw new Error(run.stderr);
}

/** One line for each thing read, by where it is: "Feuille!12,3" is the cell, and so on. */
export type Reading = Record<string, string>;

export function readFlat(folder: string, name: string): Reading {
  // Links inside the workbook carry the name of its file.
  const root = parseXml(readFileSync(join(folder, `${name}.fods`), 'utf8').replaceAll(name, 'classeur'));
  const styles = readStyles(root);
  const book = descendantsOf(root, 'spreadsheet')[0];
  const names = [...childrenOf(book, 'named-expressions'), ...childrenOf(book, 'database-ranges')].map(strip);
  return Object.assign(
    { rules: JSON.stringify(strip(childOf(book, 'content-validations'))), names: JSON.stringify(names) },
    ...childrenOf(book, 'table').map((table) => readTable(table, styles)),
  ) as Reading;
}

/** Definitions by family and name, without their own name: two files may name the same look otherwise. */
function readStyles(root: XmlElement): Map<string, unknown> {
  const styles = new Map<string, unknown>();
  for (const group of ['automatic-styles', 'styles', 'master-styles']) {
    for (const style of childOf(root, group)?.children ?? []) {
      const { name = '', family = style.name, ...attributes } = style.attributes;
      styles.set(`${family} ${name}`, { ...attributes, children: style.children.map(strip) });
    }
  }
  return styles;
}

function strip(element: XmlElement | undefined): unknown {
  if (!element) return null;
  const { attributes, children, text, name } = element;
  const rest = { ...attributes };
  // Drawn sizes of notes, and dates of their writing, follow the screen and the clock.
  if (name === 'annotation')
    for (const key of Object.keys(rest)) if (key !== 'display') Reflect.deleteProperty(rest, key);
  const kept = name === 'annotation' ? children.filter((child) => child.name === 'p') : children;
  return { name, rest, text: text.trim(), children: kept.map(strip) };
}

function look(styles: ReadonlyMap<string, unknown>, family: string, name: string | undefined): unknown {
  if (name === undefined) return null;
  const style = styles.get(`${family} ${name}`) as
    | { 'parent-style-name'?: string; 'data-style-name'?: string }
    | undefined;
  const format = style?.['data-style-name'];
  const formats = [...styles].filter(([key]) => key.endsWith(` ${format ?? ''}`)).map(([, value]) => value);
  return { ...style, 'data-style-name': format === undefined ? null : formats };
}

/** What is read: runs longer than this are the empty rest of the sheet, and lines beyond these its default look. */
const LONGEST_RUN = 200;
const LAST_ROW = 30;
const LAST_COLUMN = 8;

type Styles = ReadonlyMap<string, unknown>;

function readTable(table: XmlElement, styles: Styles): Reading {
  const sheet = table.attributes['name'] ?? '';
  const reading: Reading = { [`${sheet} page`]: JSON.stringify(readPrint(table, styles)) };
  const columns = readColumns(table);
  columns.forEach(({ visibility, style }, index) => {
    reading[`${sheet} colonne ${String(index)}`] = JSON.stringify({
      visibility,
      look: look(styles, 'table-column', style),
    });
  });
  let row = 0;
  for (const element of linesOf(table, 'table-row')) {
    const { visibility, 'style-name': style, 'number-rows-repeated': repeated = '1' } = element.attributes;
    const count = Number(repeated);
    const size = JSON.stringify({ visibility, look: look(styles, 'table-row', style) });
    for (let at = row; count < LONGEST_RUN && at < row + count; at += 1) {
      if (at < LAST_ROW && !size.includes('"use-optimal-row-height":"true"'))
        reading[`${sheet} ligne ${String(at)}`] = size;
      const cells = readCells(element, styles, (column) =>
        look(styles, 'table-cell', columns[column]?.cells),
      );
      for (const [column, cell] of cells) reading[`${sheet}!${String(at)},${String(column)}`] = cell;
    }
    row += count;
  }
  return reading;
}

function readColumns(
  table: XmlElement,
): { visibility: string | undefined; style: string | undefined; cells: string | undefined }[] {
  const columns = linesOf(table, 'table-column').flatMap(({ attributes }) => {
    const {
      visibility,
      'style-name': style,
      'default-cell-style-name': cells,
      'number-columns-repeated': count,
    } = attributes;
    return new Array<object>(Math.min(LONGEST_RUN, Number(count ?? 1))).fill({ visibility, style, cells });
  });
  return columns.slice(0, LAST_COLUMN) as ReturnType<typeof readColumns>;
}

/** Cells without a style of their own look like their column says. */
function readCells(
  row: XmlElement,
  styles: Styles,
  lookOfColumn: (column: number) => unknown,
): [number, string][] {
  const read: [number, string][] = [];
  let column = 0;
  for (const cell of row.children) {
    const { 'style-name': style, 'number-columns-repeated': repeated = '1', ...attributes } = cell.attributes;
    const { 'content-validation-name': rule, ...rest } = attributes;
    const count = Number(repeated);
    const children = cell.children.map(strip);
    const isSaid = style !== undefined || children.length > 0 || Object.keys(attributes).length > 0;
    for (let at = column; isSaid && count < LONGEST_RUN && at < column + count; at += 1) {
      const shown = style === undefined ? lookOfColumn(at) : look(styles, 'table-cell', style);
      read.push([at, JSON.stringify({ ...rest, rule: rule !== undefined, look: shown, children })]);
    }
    column += count;
  }
  return read;
}

function linesOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) =>
    child.name === name
      ? [child]
      : /^table-(?:header-)?(?:row|column)(?:s|-group)$/.test(child.name)
        ? linesOf(child, name)
        : [],
  );
}

/** Ranges to print, repeated lines, groups, and the page with its headers. */
function readPrint(table: XmlElement, styles: ReadonlyMap<string, unknown>): unknown {
  const style = styles.get(`table ${table.attributes['style-name'] ?? ''}`) as
    | { 'master-page-name'?: string }
    | undefined;
  const page = styles.get(`master-page ${style?.['master-page-name'] ?? ''}`) as
    | { 'page-layout-name'?: string }
    | undefined;
  const layout = styles.get(`page-layout ${page?.['page-layout-name'] ?? ''}`);
  return {
    ranges: table.attributes['print-ranges'],
    protected: table.attributes['protected'],
    groups: ['table-row-group', 'table-column-group', 'table-header-rows', 'table-header-columns'].map(
      (name) => descendantsOf(table, name).length,
    ),
    style: { ...style, 'master-page-name': null },
    page: { ...page, 'page-layout-name': null, 'next-style-name': null, 'display-name': null },
    layout,
    formats: childrenOf(table, 'conditional-formats').map(strip),
    shapes: childrenOf(table, 'shapes').length,
    names: childrenOf(table, 'named-expressions').map(strip),
  };
}
