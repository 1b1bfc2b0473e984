/** The cells a chart draws from, in the saved document: a file keeps their last values beside each reference. */
import type { ICellData, IWorkbookData } from '@univerjs/core';
import { splitReference } from '../../engine/charts/references';
import { parseBox, type Box } from '../addresses';
import { resolveStyle } from '../save-context';

export interface CachedCell {
  /** Null for an empty cell and for an error. */
  readonly value: string | number | boolean | null;
  readonly format: string | undefined;
}

/** Row after row; null when the reference is lost, or a name. */
export function readCached(snapshot: IWorkbookData, reference: string): CachedCell[][] | null {
  const rows: CachedCell[][] = [];
  for (const part of splitReference(reference)) {
    const read = readPart(snapshot, part);
    if (read === null) return null;
    rows.push(...read);
  }
  return rows.length === 0 ? null : rows;
}

function readPart(snapshot: IWorkbookData, part: string): CachedCell[][] | null {
  const bang = part.lastIndexOf('!');
  const name = part.slice(0, bang).replace(/^'|'$/g, '').replaceAll("''", "'");
  const box = parseBox(part.slice(bang + 1));
  const sheet = Object.values(snapshot.sheets).find(
    (candidate) => candidate.name?.toLowerCase() === name.toLowerCase(),
  );
  if (bang < 0 || box === null || sheet === undefined) return null;
  const cells = sheet.cellData ?? {};
  const { startRow, endRow, startColumn, endColumn } = clamp(box, cells);
  const rows: CachedCell[][] = [];
  for (let row = startRow; row <= endRow; row += 1) {
    const line: CachedCell[] = [];
    for (let column = startColumn; column <= endColumn; column += 1)
      line.push(toCached(snapshot, cells[row]?.[column]));
    rows.push(line);
  }
  return rows;
}

/** Whole columns are read as far as they hold something. */
function clamp(box: Box, cells: object): Box {
  if (box.endRow - box.startRow < 100_000) return box;
  const last = Math.max(box.startRow, ...Object.keys(cells).map(Number));
  return { ...box, endRow: Math.min(box.endRow, last) };
}

function toCached(snapshot: IWorkbookData, cell: ICellData | null | undefined): CachedCell {
  const value = cell?.v ?? null;
  const isEmpty = value === '' && (cell?.f ?? '') === '' && (cell?.si ?? '') === '';
  const isError = typeof value === 'string' && /^#[A-Z/0!?]+$/.test(value);
  const format = resolveStyle(snapshot, cell?.s)?.n?.pattern;
  return { value: isEmpty || isError ? null : value, format };
}
