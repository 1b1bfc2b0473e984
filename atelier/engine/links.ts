/** Hyperlinks: Office.js's words, over the rich text by which Univer keeps a link (the shape the `.xlsx` layer reads). */
import type { ICellData } from '@univerjs/core';
import type { Area } from './area';
import { valueOf } from './cells';
import type { Engine } from './engine';
import { buildLinkText, RANGE_OF_LINK } from './link-text';
import { ensureSize, writeCellData } from './write-cells';

export interface Hyperlink {
  /** A web address… */
  address?: string;
  /** …or a place of the workbook, "'Feuille'!A1". */
  documentReference?: string;
  screenTip?: string;
  textToDisplay?: string;
}

interface StoredLink {
  url: string;
  tooltip?: string;
}

export function readLink(engine: Engine, area: Area): Hyperlink | null {
  const cell = engine.sheet(area.sheetId)?.getCellRaw(area.startRow, area.startColumn);
  const stored = readStored(cell ?? {});
  if (stored === null) return null;
  const textToDisplay = String(valueOf(cell));
  const place = stored.url.startsWith('#')
    ? { documentReference: stored.url.slice(1) }
    : { address: stored.url };
  return { ...place, textToDisplay, ...(stored.tooltip === undefined ? {} : { screenTip: stored.tooltip }) };
}

function readStored(cell: ICellData): StoredLink | null {
  const ranges = cell.p?.body?.customRanges ?? [];
  const properties: unknown =
    ranges.find(({ rangeType }) => Number(rangeType) === RANGE_OF_LINK)?.properties ?? cell.custom?.['lien'];
  if (typeof properties !== 'object' || properties === null || !('url' in properties)) return null;
  const tooltip =
    'tooltip' in properties && typeof properties.tooltip === 'string' ? properties.tooltip : undefined;
  return { url: String(properties.url), ...(tooltip === undefined ? {} : { tooltip }) };
}

/** Links the first cell of the area; null removes the links of all its cells. */
export function writeLink(engine: Engine, area: Area, link: Hyperlink | null): void {
  const { sheetId, startRow, startColumn } = area;
  if (link === null) {
    removeLinks(engine, area);
    return;
  }
  ensureSize(engine, sheetId, startRow, startColumn);
  const cell = engine.sheet(sheetId)?.getCellRaw(startRow, startColumn) ?? {};
  const target = link.documentReference === undefined ? (link.address ?? '') : `#${link.documentReference}`;
  const stored: StoredLink = {
    url: target,
    ...(link.screenTip === undefined ? {} : { tooltip: link.screenTip }),
  };
  const present = valueOf(cell);
  if (cell.f || cell.si || (typeof present !== 'string' && link.textToDisplay === undefined)) {
    const custom = { ...cell.custom, lien: { ...stored } };
    writeCellData(engine, sheetId, { [startRow]: { [startColumn]: { custom } } });
    return;
  }
  const text =
    link.textToDisplay ?? (present === '' ? (link.address ?? link.documentReference ?? '') : String(present));
  writeCellData(engine, sheetId, {
    [startRow]: {
      [startColumn]: { v: text, t: 1, f: null, si: null, p: buildLinkText(text, stored), s: LINK_STYLE },
    },
  });
}

const LINK_STYLE = { cl: { rgb: '#0563C1' }, ul: { s: 1 } } as const;

function removeLinks(engine: Engine, area: Area): void {
  const sheet = engine.sheet(area.sheetId);
  sheet?.getCellMatrix().forValue((row, column, cell) => {
    if (row < area.startRow || row > area.endRow || column < area.startColumn || column > area.endColumn)
      return;
    if (!cell || readStored(cell) === null) return;
    const { lien: _dropped, ...custom } = cell.custom ?? {};
    const value = valueOf(cell);
    const content: ICellData = cell.f
      ? {}
      : { v: typeof value === 'boolean' ? Number(value) : value, t: cell.t ?? 1 };
    writeCellData(engine, area.sheetId, { [row]: { [column]: { ...content, p: null, custom } } });
  });
}
