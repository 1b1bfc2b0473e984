/** What is calculated when a workbook opens: as in Excel, only the formulas whose result the file does not hold. */
import { FormulaDataModel, serializeRange } from '@univerjs/engine-formula';
import type { IWorkbookData } from '@univerjs/core';
import type { Area } from './area';
import type { Engine } from './engine';
import { listSpills } from './spills';

/**
 * The cells of the formulas to calculate on opening; volatile functions and those that depend on these are added by the
 * engine itself. A formula that fills other cells is one of them: a document holds the result of its own cell alone.
 */
export function cellsToCalculate(engine: Engine): Area[] {
  const formulas = engine.injector.get(FormulaDataModel).getFormulaData()[engine.unitId] ?? {};
  const areas: Area[] = [];
  for (const [sheetId, lines] of Object.entries(formulas)) {
    const sheet = engine.sheet(sheetId);
    for (const [line, cells] of Object.entries(lines ?? {}))
      for (const place of Object.keys(cells ?? {})) {
        const [row, column] = [Number(line), Number(place)];
        const cell = sheet?.getCellRaw(row, column);
        const isKnown = cell?.v !== undefined && cell.v !== null && cell.ref === undefined;
        if (!isKnown)
          areas.push({ sheetId, startRow: row, endRow: row, startColumn: column, endColumn: column });
      }
  }
  return areas;
}

/** Writes on each formula that fills several cells which ones, as a file does: `cellsToCalculate` knows it by that. */
export function keepSpills(engine: Engine, snapshot: IWorkbookData): void {
  for (const [sheetId, sheet] of Object.entries(snapshot.sheets))
    for (const spill of listSpills(engine, sheetId)) {
      const cell = sheet.cellData?.[spill.startRow]?.[spill.startColumn];
      if (cell?.f !== undefined) cell.ref = serializeRange(spill);
    }
}
