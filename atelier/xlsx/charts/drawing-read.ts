/** The drawing of a sheet → its charts: where each is, and what it shows. */
import type { IWorksheetData } from '@univerjs/core';
import type { AnchorPoint, ChartAnchor, ChartDocument } from '../../engine/charts';
import type { Theme } from '../colours';
import type { Relationship, XlsxPackage } from '../package';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, pixelsToPoints } from '../units';
import { childOf, descendantsOf, numberOf, type XmlElement } from '../xml';
import { readChartPart } from './chart-read';
import { sizeOf } from './drawing-write';
import { EMU_PER_POINT } from './shapes-write';

export interface ReadCharts {
  readonly charts: ChartDocument[];
  /** Those of a kind we do not read. */
  readonly unread: number;
}

/** `relationships`: those of the sheet. `sheet`: already read, for its widths and heights. */
export async function readSheetCharts(
  opened: XlsxPackage,
  relationships: readonly Relationship[],
  sheet: Partial<IWorksheetData>,
  theme: Theme,
): Promise<ReadCharts> {
  const charts: ChartDocument[] = [];
  let unread = 0;
  for (const { target } of relationships.filter(({ type }) => type === 'drawing')) {
    const drawing = await opened.readXml(target);
    const links = await opened.readRelationships(target);
    for (const anchor of drawing?.children ?? []) {
      const frame = descendantsOf(anchor, 'graphicFrame')[0];
      const id = descendantsOf(frame, 'chart')[0]?.attributes['id'];
      const link = links.find((candidate) => candidate.id === id);
      if (frame === undefined || link === undefined) continue;
      const place = readPlace(anchor, sheet);
      const part = link.type === 'chart' ? await opened.readXml(link.target) : null;
      const read = part && place && readChartPart(part, sizeOf(sheet, place), theme);
      if (!read || !place) unread += 1;
      else
        charts.push({
          ...readNames(frame, `${sheet.id ?? ''}-${String(charts.length + 1)}`),
          anchor: place,
          ...read,
        });
    }
  }
  return { charts, unread };
}

function readNames(frame: XmlElement, fallback: string): Pick<ChartDocument, 'id' | 'name' | 'description'> {
  const properties = descendantsOf(frame, 'cNvPr')[0];
  const { name, descr } = properties?.attributes ?? {};
  const id = descendantsOf(properties, 'creationId')[0]?.attributes['id'];
  return {
    id: id ?? fallback,
    name: name ?? 'Graphique',
    ...(descr === undefined || descr === '' ? {} : { description: descr }),
  };
}

function readPlace(anchor: XmlElement, sheet: Partial<IWorksheetData>): ChartAnchor | null {
  const size = childOf(anchor, 'ext')?.attributes;
  const width = (numberOf(size?.['cx']) ?? 0) / EMU_PER_POINT;
  const height = (numberOf(size?.['cy']) ?? 0) / EMU_PER_POINT;
  if (anchor.name === 'twoCellAnchor') {
    const moves = { oneCell: 'OneCell', absolute: 'Absolute' }[anchor.attributes['editAs'] ?? ''];
    const placement = moves as ChartAnchor['placement'];
    return {
      from: readPoint(childOf(anchor, 'from')),
      to: readPoint(childOf(anchor, 'to')),
      ...(placement === undefined ? {} : { placement }),
    };
  }
  if (anchor.name === 'oneCellAnchor') {
    const from = readPoint(childOf(anchor, 'from'));
    return { from, to: move(sheet, from, width, height), placement: 'OneCell' };
  }
  if (anchor.name !== 'absoluteAnchor') return null;
  const at = childOf(anchor, 'pos')?.attributes;
  const corner: AnchorPoint = { row: 0, column: 0, dx: 0, dy: 0 };
  const left = (numberOf(at?.['x']) ?? 0) / EMU_PER_POINT;
  const top = (numberOf(at?.['y']) ?? 0) / EMU_PER_POINT;
  const from = move(sheet, corner, left, top);
  return { from, to: move(sheet, corner, left + width, top + height), placement: 'Absolute' };
}

function readPoint(point: XmlElement | undefined): AnchorPoint {
  const at = (name: string): number => numberOf(childOf(point, name)?.text) ?? 0;
  const points = (name: string): number => Math.round((at(name) / EMU_PER_POINT) * 1000) / 1000;
  return { row: at('row'), column: at('col'), dx: points('colOff'), dy: points('rowOff') };
}

/** The cell that is so many points further. */
function move(sheet: Partial<IWorksheetData>, from: AnchorPoint, dx: number, dy: number): AnchorPoint {
  const walk = (
    start: number,
    rest: number,
    sizeAt: (at: number) => number,
  ): { at: number; rest: number } => {
    let at = start;
    for (let size = sizeAt(at); rest >= size && at < start + 100_000; size = sizeAt(at)) {
      rest -= size;
      at += 1;
    }
    return { at, rest: Math.round(rest * 1000) / 1000 };
  };
  const column = walk(from.column, from.dx + dx, (at) =>
    pixelsToPoints(sheet.columnData?.[at]?.w ?? sheet.defaultColumnWidth ?? DEFAULT_COLUMN_PIXELS),
  );
  const row = walk(from.row, from.dy + dy, (at) =>
    pixelsToPoints(sheet.rowData?.[at]?.h ?? sheet.defaultRowHeight ?? DEFAULT_ROW_PIXELS),
  );
  return { row: row.at, column: column.at, dx: column.rest, dy: row.rest };
}
