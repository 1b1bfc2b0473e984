/** Links of cells: in files a list beside the cells, in the engine a rich text inside the cell. */
import type { ICellData } from '@univerjs/core';
import { parseBox } from './addresses';
import type { Relationship } from './package';
import { childOf, childrenOf, type XmlElement } from './xml';

export interface CellLink {
  /** "https://…", "mailto:…" or "#'Feuille'!A1". */
  url: string;
  tooltip?: string;
}

/** Links by "row,column" of the first cell of their range. */
export function readHyperlinks(
  sheet: XmlElement,
  relationships: readonly Relationship[],
): Map<string, CellLink> {
  const links = new Map<string, CellLink>();
  for (const { attributes } of childrenOf(childOf(sheet, 'hyperlinks'), 'hyperlink')) {
    const box = parseBox(attributes['ref'] ?? '');
    const target = relationships.find(({ id }) => id === attributes['id'])?.target ?? '';
    const { location, tooltip } = attributes;
    const url = target + (location ? `#${location}` : '');
    if (!box || url === '') continue;
    links.set(`${String(box.startRow)},${String(box.startColumn)}`, { url, ...(tooltip ? { tooltip } : {}) });
  }
  return links;
}

/** The link of a cell: in its rich text, or beside a formula (`custom.lien`). */
export function readCellLink(cell: ICellData): CellLink | null {
  const properties: unknown = cell.p?.body?.customRanges?.find(
    ({ rangeType }) => Number(rangeType) === 0,
  )?.properties;
  return toCellLink(properties) ?? toCellLink(cell.custom?.['lien']);
}

function toCellLink(value: unknown): CellLink | null {
  if (typeof value !== 'object' || value === null || !('url' in value) || typeof value.url !== 'string')
    return null;
  const tooltip = 'tooltip' in value && typeof value.tooltip === 'string' ? value.tooltip : undefined;
  return { url: value.url, ...(tooltip === undefined ? {} : { tooltip }) };
}
