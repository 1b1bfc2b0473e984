/** Cells of one kind (`Range.getSpecialCells`): blanks, constants, formulas, visible ones, those with a rule. */
import { intersect } from './area';
import type { Area, Rectangle } from './area';
import { createReader, usedRectangle } from './cells';
import type { CellReader, ValueType } from './cells';
import { conditionalsOf, listConditionals } from './conditional';
import type { Engine } from './engine';
import { toRectangles } from './find';
import type { Place } from './find';
import { readValidation } from './validation';

/** "LogicalNumbersText" and its likes, as kinds of values; null for a word that is none. */
export function valueTypesOf(word: string): ReadonlySet<ValueType> | null {
  if (word === 'All') return new Set(['Error', 'Boolean', 'Double', 'String']);
  const rest = word
    .replace(/Errors|Error/, '')
    .replace(/Logical/, '')
    .replace(/Numbers|Number/, '');
  if (rest.replace(/Text/, '') !== '' || word === '') return null;
  return new Set<ValueType>([
    ...(/Error/.test(word) ? (['Error'] as const) : []),
    ...(/Logical/.test(word) ? (['Boolean'] as const) : []),
    ...(/Number/.test(word) ? (['Double'] as const) : []),
    ...(/Text/.test(word) ? (['String'] as const) : []),
  ]);
}

export type SpecialKind =
  | 'Blanks'
  | 'ConditionalFormats'
  | 'Constants'
  | 'DataValidations'
  | 'Formulas'
  | 'SameConditionalFormat'
  | 'SameDataValidation'
  | 'Visible';

export function specialCells(
  engine: Engine,
  area: Area,
  kind: SpecialKind,
  types: ReadonlySet<ValueType>,
): Rectangle[] {
  const sheet = engine.sheet(area.sheetId);
  if (sheet === undefined) return [];
  const bounds = boundsOf(engine, area, kind);
  if (bounds === null) return [];
  const keep = chooser(engine, area, kind, types, createReader(engine, sheet));
  const places: Place[] = [];
  for (let row = bounds.startRow; row <= bounds.endRow; row += 1) {
    for (let column = bounds.startColumn; column <= bounds.endColumn; column += 1) {
      if (keep(row, column)) places.push({ row, column });
    }
  }
  return toRectangles(places);
}

/** Contents are looked for where the sheet is used; rules and hidden lines wherever the sheet has cells. */
function boundsOf(engine: Engine, area: Area, kind: SpecialKind): Rectangle | null {
  const sheet = engine.sheet(area.sheetId);
  if (sheet === undefined) return null;
  const isContent = kind === 'Blanks' || kind === 'Constants' || kind === 'Formulas';
  if (isContent) {
    const used = usedRectangle(engine, sheet, false);
    return used === null ? null : intersect(used, area);
  }
  const [endRow, endColumn] = [sheet.getRowCount() - 1, sheet.getColumnCount() - 1];
  return intersect(area, { startRow: 0, startColumn: 0, endRow, endColumn });
}

function chooser(
  engine: Engine,
  area: Area,
  kind: SpecialKind,
  types: ReadonlySet<ValueType>,
  reader: CellReader,
): (row: number, column: number) => boolean {
  const { sheetId } = area;
  const sheet = engine.sheet(sheetId);
  const cell = (row: number, column: number): Rectangle => ({
    startRow: row,
    endRow: row,
    startColumn: column,
    endColumn: column,
  });
  switch (kind) {
    case 'Blanks':
      return (row, column) => reader.valueType(row, column) === 'Empty';
    case 'Constants':
    case 'Formulas':
      return (row, column) =>
        reader.hasFormula(row, column) === (kind === 'Formulas') && types.has(reader.valueType(row, column));
    case 'Visible':
      return (row, column) => sheet?.getRowVisible(row) !== false && sheet?.getColVisible(column) !== false;
    case 'DataValidations':
      return (row, column) => readValidation(engine, sheetId, row, column) !== null;
    case 'SameDataValidation': {
      const wanted = readValidation(engine, sheetId, area.startRow, area.startColumn)?.uid;
      return (row, column) =>
        wanted !== undefined && readValidation(engine, sheetId, row, column)?.uid === wanted;
    }
    case 'ConditionalFormats':
    case 'SameConditionalFormat': {
      const all = listConditionals(engine, sheetId);
      const rules =
        kind === 'ConditionalFormats'
          ? all
          : conditionalsOf(engine, { sheetId, ...cell(area.startRow, area.startColumn) });
      return (row, column) =>
        rules.some(({ ranges }) => ranges.some((range) => intersect(range, cell(row, column)) !== null));
    }
  }
}
