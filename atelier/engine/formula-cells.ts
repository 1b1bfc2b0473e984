/** Cells with formulas: those calculated on opening, those that call given functions. */
import { FormulaDataModel, serializeRange } from '@univerjs/engine-formula';
import type { IFormulaDataItem } from '@univerjs/engine-formula';
import type { IWorkbookData } from '@univerjs/core';
import type { Area } from './area';
import type { Engine } from './engine';
import { listNames } from './names';
import { listSpills } from './spills';

/**
 * The cells calculated on opening: as in Excel, only those whose result the file does not hold; volatile functions and those that depend on these are added by the
 * engine itself. A formula that fills other cells is one of them: a document holds the result of its own cell alone.
 */
export function cellsToCalculate(engine: Engine): Area[] {
  return formulaCells(engine, ({ sheetId, startRow, startColumn }) => {
    const cell = engine.sheet(sheetId)?.getCellRaw(startRow, startColumn);
    return cell?.v === undefined || cell.v === null || cell.ref !== undefined;
  });
}

/** The cells whose formulas call a function of one of these namespaces ("CTG."); all when a name of the workbook does. */
export function cellsThatCall(engine: Engine, namespaces: readonly string[]): Area[] | 'all' {
  const calls = (text: string): boolean => {
    const formula = text.toUpperCase();
    return namespaces.some((namespace) => formula.includes(namespace));
  };
  if (listNames(engine).some(({ formula }) => calls(formula))) return 'all';
  return formulaCells(engine, (_cell, formula) => calls(formula));
}

function formulaCells(engine: Engine, isWanted: (cell: Area, formula: string) => boolean): Area[] {
  const formulas = engine.injector.get(FormulaDataModel).getFormulaData()[engine.unitId] ?? {};
  const areas: Area[] = [];
  for (const [sheetId, lines] of Object.entries(formulas))
    for (const [line, cells] of Object.entries(lines ?? {}))
      for (const [place, data] of Object.entries(cells ?? {})) {
        const [row, column] = [Number(line), Number(place)];
        const cell = { sheetId, startRow: row, endRow: row, startColumn: column, endColumn: column };
        if (isWanted(cell, (data as IFormulaDataItem | null)?.f ?? '')) areas.push(cell);
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
