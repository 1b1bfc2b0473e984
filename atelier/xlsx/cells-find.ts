/** What writing the cells of a sheet must know before it starts: links, array formulas, formulas copied from another cell. */
import type { ICellData, IWorksheetData } from '@univerjs/core';
import { cellAddress, parseBox, type Box } from './addresses';
import { readCellLink, type CellLink } from './hyperlinks';

export interface FoundLink {
  address: string;
  link: CellLink;
}

export type Masters = ReadonlyMap<string, { formula: string; row: number; column: number }>;

/** The links alone, in the order of the cells. */
export function findLinks(cellData: IWorksheetData['cellData']): FoundLink[] {
  const links: FoundLink[] = [];
  for (const [row, cells] of Object.entries(cellData)) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      const { p, custom } = cell as ICellData;
      const link = p || custom ? readCellLink(cell as ICellData) : null;
      if (link) links.push({ address: cellAddress(Number(row), Number(column)), link });
    }
  }
  return links;
}

export function findArrays(cellData: IWorksheetData['cellData']): Box[] {
  const boxes: Box[] = [];
  for (const cells of Object.values(cellData)) {
    for (const cell of Object.values(cells ?? {})) {
      const box = (cell as ICellData).ref ? parseBox((cell as ICellData).ref ?? '') : null;
      if (box) boxes.push(box);
    }
  }
  return boxes;
}

/** The engine keeps the text of a copied formula once, in the cell that has both `f` and `si`. */
export function findMasters(cellData: IWorksheetData['cellData']): Masters {
  const masters = new Map<string, { formula: string; row: number; column: number }>();
  for (const [row, cells] of Object.entries(cellData)) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      const { si, f } = cell as ICellData;
      if (si && f && !masters.has(si))
        masters.set(si, { formula: f, row: Number(row), column: Number(column) });
    }
  }
  return masters;
}
