/** Reading cells: value, type, formula and shown text, as Excel gives them. */
import { FormulaDataModel } from '@univerjs/engine-formula';
import { CellValueType } from '@univerjs/core';
import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import type { Rectangle } from './area';
import type { Engine } from './engine';
import { SHORT_DATE } from './english-dates';
import { toFrenchError } from './french/errors';
import { frenchDate } from './french/french-date';
import { readNumberFormat } from './styles';

export type CellValue = string | number | boolean;
export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

export function isErrorText(text: string): boolean {
  return toFrenchError(text) !== null;
}

/** A reader over one sheet; create it for one reading, it sees the cells as they are then. */
export interface CellReader {
  cell(row: number, column: number): ICellData | undefined;
  value(row: number, column: number): CellValue;
  valueType(row: number, column: number): ValueType;
  /** The formula with its "=", else the value. */
  formula(row: number, column: number): CellValue;
  hasFormula(row: number, column: number): boolean;
  text(row: number, column: number): string;
}

export function createReader(engine: Engine, sheet: Worksheet): CellReader {
  const matrix = sheet.getCellMatrix();
  const formulas = engine.injector.get(FormulaDataModel);
  const sheetId = sheet.getSheetId();
  const spilled = formulas.getArrayFormulaCellData()?.[engine.unitId]?.[sheetId] ?? undefined;

  function cell(row: number, column: number): ICellData | undefined {
    const own = (matrix.getRow(row)?.[column] ?? undefined) as ICellData | undefined;
    if (own !== undefined && (hasContent(own) || spilled === undefined)) return own;
    const spill = spilled?.[row]?.[column] as Nullable<ICellData>;
    return spill === null || spill === undefined ? own : { ...own, ...spill };
  }

  return {
    cell,
    value: (row, column) => valueOf(cell(row, column)),
    valueType: (row, column) => typeOf(cell(row, column)),
    formula(row, column) {
      const at = cell(row, column);
      if (at === undefined) return '';
      if (typeof at.f === 'string' && at.f !== '') return at.f;
      if (at.si) return formulas.getFormulaStringByCell(row, column, sheetId, engine.unitId) ?? valueOf(at);
      return valueOf(at);
    },
    hasFormula(row, column) {
      const at = cell(row, column);
      return Boolean(at?.f) || Boolean(at?.si);
    },
    text(row, column) {
      const at = cell(row, column);
      return at === undefined ? '' : textOf(at, sheet, row, column);
    },
  };
}

function hasContent(cell: ICellData): boolean {
  return (cell.v !== undefined && cell.v !== null) || Boolean(cell.f) || Boolean(cell.si) || Boolean(cell.p);
}

/** The value of a cell's data: "" when it is empty. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (cell === null || cell === undefined) return '';
  const { v, t } = cell;
  if (v === undefined || v === null) return richText(cell);
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === '1' || v === 'TRUE';
  if (t === CellValueType.NUMBER && typeof v === 'string' && v.trim() !== '') return Number(v);
  return v;
}

function richText(cell: ICellData): string {
  const stream = cell.p?.body?.dataStream;
  return stream === undefined ? '' : stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}

function typeOf(cell: ICellData | undefined): ValueType {
  const value = valueOf(cell);
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'Double';
  if (value !== '') return isErrorText(value) ? 'Error' : 'String';
  return cell?.f || cell?.si ? 'String' : 'Empty';
}

function textOf(cell: ICellData, sheet: Worksheet, row: number, column: number): string {
  const value = valueOf(cell);
  if (typeof value === 'boolean') return value ? 'VRAI' : 'FAUX';
  if (typeof value === 'string') return toFrenchError(value) ?? value;
  // Excel shows its short date as the country writes it.
  if (readNumberFormat(sheet, row, column) === SHORT_DATE && value >= 1) return frenchDate(value);
  const shown: unknown = sheet.getCell(row, column)?.v;
  return typeof shown === 'string' && shown !== '' ? shown : generalText(value);
}

/** A number under the format "General", in French: at most eleven figures, decimal comma. */
export function generalText(value: number): string {
  const short = Number(value.toPrecision(11));
  const size = Math.abs(short);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [mantissa, exponent = '0'] = value.toExponential(5).split('e');
    const figures = String(Number(mantissa)).replace('.', ',');
    const power = Math.abs(Number(exponent)).toString().padStart(2, '0');
    return `${figures}E${exponent.startsWith('-') ? '-' : '+'}${power}`;
  }
  return String(short).replace('.', ',');
}

/** One result a cell, in rows. */
export function mapArea<T>(area: Rectangle, pick: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    const line: T[] = [];
    for (let column = area.startColumn; column <= area.endColumn; column += 1) line.push(pick(row, column));
    rows.push(line);
  }
  return rows;
}

/** Whether a cell that is only formatted is so with its whole row or column, up to the sheet's edge: Excel keeps that on the line. */
function wholeLines(sheet: Worksheet): (row: number, column: number, cell: ICellData) => boolean {
  const matrix = sheet.getCellMatrix();
  const [lastRow, lastColumn] = [sheet.getRowCount() - 1, sheet.getColumnCount() - 1];
  // Where a formatted row crosses a formatted column, the cell is like neither.
  const isEdge = (cell: Nullable<ICellData>, like?: ICellData['s']): boolean =>
    Boolean(cell?.s) && !hasContent(cell ?? {}) && (like === undefined || cell?.s === like);
  return (row, column, { s }) => {
    const [atRight, below] = [matrix.getValue(row, lastColumn), matrix.getValue(lastRow, column)];
    return (
      isEdge(atRight, s ?? undefined) || isEdge(below, s ?? undefined) || (isEdge(atRight) && isEdge(below))
    );
  };
}

/** The smallest rectangle with something in it; `valuesOnly` leaves out cells that are only formatted. Null when empty. */
export function usedRectangle(
  engine: Engine,
  sheet: Worksheet,
  valuesOnly: boolean,
  within?: Rectangle,
): Rectangle | null {
  let used: Rectangle | null = null;
  const take = (row: number, column: number): void => {
    if (within && (row < within.startRow || row > within.endRow)) return;
    if (within && (column < within.startColumn || column > within.endColumn)) return;
    used =
      used === null
        ? { startRow: row, endRow: row, startColumn: column, endColumn: column }
        : {
            startRow: Math.min(used.startRow, row),
            endRow: Math.max(used.endRow, row),
            startColumn: Math.min(used.startColumn, column),
            endColumn: Math.max(used.endColumn, column),
          };
  };
  const isLine = wholeLines(sheet);
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (cell && (hasContent(cell) || (!valuesOnly && cell.s && !isLine(row, column, cell))))
      take(row, column);
  });
  const spilled = engine.injector.get(FormulaDataModel).getArrayFormulaCellData()?.[engine.unitId]?.[
    sheet.getSheetId()
  ];
  for (const [row, line] of Object.entries(spilled ?? {})) {
    for (const column of Object.keys(line ?? {})) take(Number(row), Number(column));
  }
  return used;
}
