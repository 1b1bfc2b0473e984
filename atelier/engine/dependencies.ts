/** What the formula of a cell rests on, and which formulas rest on a cell: directly, or all the way. */
import { intersect } from './area';
import type { Area } from './area';
import { createReader } from './cells';
import type { Engine } from './engine';
import { referencesOf } from './formula-references';

interface FormulaCell {
  readonly area: Area;
  readonly references: readonly Area[];
}

function formulaCells(engine: Engine): FormulaCell[] {
  return engine
    .workbook()
    .getSheets()
    .flatMap((sheet) => {
      const found: FormulaCell[] = [];
      const reader = createReader(engine, sheet);
      const sheetId = sheet.getSheetId();
      sheet.getCellMatrix().forValue((row, column, cell) => {
        if (!cell || (!cell.f && !cell.si)) return;
        const references = referencesOf(engine, String(reader.formula(row, column)), { sheetId, row });
        found.push({
          area: { sheetId, startRow: row, endRow: row, startColumn: column, endColumn: column },
          references,
        });
      });
      return found;
    });
}

function meets(one: Area, other: Area): boolean {
  return one.sheetId === other.sheetId && intersect(one, other) !== null;
}

export function precedentsOf(engine: Engine, area: Area, isDirect: boolean): Area[] {
  return follow(formulaCells(engine), area, isDirect, (cell, from) =>
    meets(cell.area, from) ? cell.references : [],
  );
}

export function dependentsOf(engine: Engine, area: Area, isDirect: boolean): Area[] {
  return follow(formulaCells(engine), area, isDirect, (cell, from) =>
    cell.references.some((reference) => meets(reference, from)) ? [cell.area] : [],
  );
}

function follow(
  cells: readonly FormulaCell[],
  start: Area,
  isDirect: boolean,
  next: (cell: FormulaCell, from: Area) => readonly Area[],
): Area[] {
  const found = new Map<string, Area>();
  let front: readonly Area[] = [start];
  while (front.length > 0) {
    const reached = front.flatMap((from) => cells.flatMap((cell) => next(cell, from)));
    const fresh = new Map(reached.map((area) => [JSON.stringify(area), area] as const));
    for (const key of found.keys()) fresh.delete(key);
    for (const [key, area] of fresh) found.set(key, area);
    front = isDirect ? [] : [...fresh.values()];
  }
  return [...found.values()];
}
