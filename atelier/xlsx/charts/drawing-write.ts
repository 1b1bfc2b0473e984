/** The charts of one sheet → its drawing: where each is, and which part it is. */
import type { IWorksheetData } from '@univerjs/core';
import type { AnchorPoint, ChartAnchor, ChartDocument } from '../../engine/charts';
import { RELATIONSHIP_NAMESPACE } from '../save-context';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, pixelsToPoints } from '../units';
import { tag, XML_DECLARATION } from '../xml';
import { CHART_NAMESPACE, DRAWING_NAMESPACE } from './chart-write';
import { EMU_PER_POINT } from './shapes-write';
import type { Size } from './title-write';

const PLACE_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const CREATION_URI = '{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}';
const CREATION_NAMESPACE = 'http://schemas.microsoft.com/office/drawing/2014/main';
const GUID = /^\{[0-9A-F-]{36}\}$/i;

/** `ids`: the relationship of each chart, in their order. */
export function writeDrawingPart(
  charts: readonly ChartDocument[],
  ids: readonly string[],
  others = '',
): string {
  const anchors = charts.map((chart, index) => writeAnchor(chart, ids[index] ?? '', index + 2));
  return (
    XML_DECLARATION +
    tag('xdr:wsDr', { 'xmlns:xdr': PLACE_NAMESPACE, 'xmlns:a': DRAWING_NAMESPACE }, anchors.join('') + others)
  );
}

function writePoint(name: string, { column, dx, row, dy }: AnchorPoint): string {
  const emu = (points: number): string => String(Math.round(points * EMU_PER_POINT));
  return tag(
    name,
    {},
    tag('xdr:col', {}, String(column)) +
      tag('xdr:colOff', {}, emu(dx)) +
      tag('xdr:row', {}, String(row)) +
      tag('xdr:rowOff', {}, emu(dy)),
  );
}

function writeAnchor({ id, name, description, anchor }: ChartDocument, link: string, number: number): string {
  const creation = GUID.test(id)
    ? tag(
        'a:extLst',
        {},
        tag('a:ext', { uri: CREATION_URI }, tag('a16:creationId', { 'xmlns:a16': CREATION_NAMESPACE, id })),
      )
    : '';
  const frame =
    tag(
      'xdr:nvGraphicFramePr',
      {},
      tag('xdr:cNvPr', { id: number, name, descr: description }, creation) + tag('xdr:cNvGraphicFramePr'),
    ) +
    tag('xdr:xfrm', {}, tag('a:off', { x: 0, y: 0 }) + tag('a:ext', { cx: 0, cy: 0 })) +
    tag(
      'a:graphic',
      {},
      tag(
        'a:graphicData',
        { uri: CHART_NAMESPACE },
        tag('c:chart', { 'xmlns:c': CHART_NAMESPACE, 'xmlns:r': RELATIONSHIP_NAMESPACE, 'r:id': link }),
      ),
    );
  const moves = { OneCell: 'oneCell', Absolute: 'absolute' } as const;
  return tag(
    'xdr:twoCellAnchor',
    { editAs: anchor.placement === undefined ? undefined : moves[anchor.placement] },
    writePoint('xdr:from', anchor.from) +
      writePoint('xdr:to', anchor.to) +
      tag('xdr:graphicFrame', { macro: '' }, frame) +
      tag('xdr:clientData'),
  );
}

/** In points, from the widths and heights of the sheet. */
export function sizeOf(sheet: Partial<IWorksheetData>, { from, to }: ChartAnchor): Size {
  const rows = (row: number): number => {
    const { hd, h, ah } = sheet.rowData?.[row] ?? {};
    return hd ? 0 : pixelsToPoints(ah ?? h ?? sheet.defaultRowHeight ?? DEFAULT_ROW_PIXELS);
  };
  const columns = (column: number): number => {
    const { hd, w } = sheet.columnData?.[column] ?? {};
    return hd ? 0 : pixelsToPoints(w ?? sheet.defaultColumnWidth ?? DEFAULT_COLUMN_PIXELS);
  };
  const sum = (size: (at: number) => number, start: number, end: number): number =>
    Array.from({ length: Math.max(0, end - start) }, (_, at) => size(start + at)).reduce((a, b) => a + b, 0);
  return {
    width: sum(columns, from.column, to.column) + to.dx - from.dx,
    height: sum(rows, from.row, to.row) + to.dy - from.dy,
  };
}
