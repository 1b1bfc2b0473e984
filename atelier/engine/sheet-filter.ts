/** The filter of a sheet: its range, the criteria of its columns, the rows they hide. */
import {
  RemoveSheetsFilterMutation,
  SetSheetsFilterCriteriaMutation,
  SetSheetsFilterRangeMutation,
  SheetsFilterService,
} from '@univerjs/sheets-filter';
import type { Area, Rectangle } from './area';
import type { Engine } from './engine';
import type { FilterCriteria } from './filter-criteria';
import { hiddenRows, shownTexts } from './filter-match';
import { recalculateShownTotals } from './shown-totals';

type Model = Exclude<NonNullable<ReturnType<SheetsFilterService['getFilterModel']>>, void>;

function modelOf(engine: Engine, sheetId: string): Model | null {
  return engine.injector.get(SheetsFilterService).getFilterModel(engine.unitId, sheetId) ?? null;
}

/** Header included; null without a filter. */
export function sheetFilterRange(engine: Engine, sheetId: string): Rectangle | null {
  const range = modelOf(engine, sheetId)?.getRange();
  if (range === undefined) return null;
  const { startRow, startColumn, endRow, endColumn } = range;
  return { startRow, startColumn, endRow, endColumn };
}

export function setSheetFilter(engine: Engine, area: Area): void {
  removeSheetFilter(engine, area.sheetId);
  const { sheetId, ...range } = area;
  engine.run(SetSheetsFilterRangeMutation.id, { unitId: engine.unitId, subUnitId: sheetId, range });
}

export function removeSheetFilter(engine: Engine, sheetId: string): void {
  if (modelOf(engine, sheetId) === null) return;
  engine.run(RemoveSheetsFilterMutation.id, { unitId: engine.unitId, subUnitId: sheetId });
  recalculateShownTotals(engine);
}

/** From the left of the range. */
export function readSheetCriteria(engine: Engine, sheetId: string, column: number): FilterCriteria | null {
  const model = modelOf(engine, sheetId);
  if (model === null) return null;
  const data = model.getFilterColumn(model.getRange().startColumn + column)?.getColumnData() as
    | { office?: FilterCriteria; filters?: { filters?: string[]; blank?: boolean } }
    | undefined;
  if (data === undefined) return null;
  if (data.office) return data.office;
  const values = data.filters?.filters ?? [];
  return { filterOn: 'Values', values: data.filters?.blank ? [...values, ''] : values };
}

export function writeSheetCriteria(
  engine: Engine,
  sheetId: string,
  column: number,
  criteria: FilterCriteria | null,
): void {
  const range = sheetFilterRange(engine, sheetId);
  if (range === null) return;
  const col = range.startColumn + column;
  engine.run(SetSheetsFilterCriteriaMutation.id, {
    unitId: engine.unitId,
    subUnitId: sheetId,
    col,
    criteria:
      criteria === null
        ? null
        : { colId: col, filters: { filters: shown(engine, sheetId, col, criteria) }, office: criteria },
  });
  hideRows(engine, sheetId);
}

/** What Univer's own panel shows ticked. */
function shown(engine: Engine, sheetId: string, column: number, criteria: FilterCriteria): string[] {
  const range = sheetFilterRange(engine, sheetId);
  if (range === null) return [];
  const { startRow, endRow } = range;
  const area = { sheetId, startRow: startRow + 1, endRow, startColumn: column, endColumn: column };
  return shownTexts(engine, area, criteria);
}

/** Every column says which rows it hides, from the values of now. */
export function hideRows(engine: Engine, sheetId: string): void {
  const model = modelOf(engine, sheetId);
  const range = sheetFilterRange(engine, sheetId);
  if (model === null || range === null) return;
  const hidden = new Set<number>();
  for (let column = range.startColumn; column <= range.endColumn; column += 1) {
    const criteria = readSheetCriteria(engine, sheetId, column - range.startColumn);
    if (criteria === null) continue;
    const area = { ...range, sheetId, startRow: range.startRow + 1, startColumn: column, endColumn: column };
    for (const row of hiddenRows(engine, area, criteria)) hidden.add(row);
  }
  model.filteredOutRows = hidden;
  recalculateShownTotals(engine);
}
