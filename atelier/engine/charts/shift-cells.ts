/** Cells shifted in a part of some rows or columns: the charts that draw them follow. */
import { formatRectangle, parseAddress, quoteSheetName } from '../area';
import type { Area } from '../area';
import type { Engine } from '../engine';
import { mapReferences, shift } from './follow';
import { LOST } from './references';
import { chartsChanged } from './watch';

/** `sign` 1: cells came where the area is, what stood there went down ("row") or right; -1: they went, and what follows came back. */
export function shiftChartsBeside(engine: Engine, area: Area, axis: 'row' | 'column', sign: 1 | -1): void {
  const name = engine.sheet(area.sheetId)?.getName();
  if (name === undefined) return;
  const isRow = axis === 'row';
  const start = isRow ? area.startRow : area.startColumn;
  const count = (isRow ? area.endRow : area.endColumn) - start + 1;
  const kind = `${axis}s-${sign === 1 ? 'inserted' : 'deleted'}` as const;
  for (const [sheetId, { charts = [] }] of Object.entries(engine.extras.sheets)) {
    for (const chart of charts) {
      const isChanged = mapReferences(chart, (text) => {
        const parsed = parseAddress(text);
        if (parsed?.sheetName?.toLowerCase() !== name.toLowerCase()) return text;
        const { rectangle } = parsed;
        const isWithin = isRow
          ? rectangle.startColumn >= area.startColumn && rectangle.endColumn <= area.endColumn
          : rectangle.startRow >= area.startRow && rectangle.endRow <= area.endRow;
        if (!isWithin) return text;
        const moved = shift(rectangle, { kind, sheetId: area.sheetId, start, count });
        return moved === null ? LOST : `${quoteSheetName(name)}!${formatRectangle(moved, true)}`;
      });
      if (isChanged) chartsChanged(engine, sheetId);
    }
  }
}
