/** Whether the values in cells obey their validation rules. */
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';
import type { ISheetDataValidationRule } from '@univerjs/core';
import { parseAddress } from './area';
import type { Area } from './area';
import { createReader } from './cells';
import type { CellReader, CellValue } from './cells';
import type { Engine } from './engine';
import { fromIsoDate } from './serial-dates';
import { findSheet } from './sheets';
import { readValidation } from './validation';
import { clampToSheet } from './write-cells';

/** One answer a cell, in reading order. */
export async function checkCells(engine: Engine, area: Area): Promise<boolean[]> {
  await engine.calculated();
  const sheet = engine.sheet(area.sheetId);
  if (sheet === undefined) return [];
  const { startRow, endRow, startColumn, endColumn } = clampToSheet(engine, area);
  const validator = engine.injector.get(SheetsDataValidationValidatorService);
  const reader = createReader(engine, sheet);
  const results: boolean[] = [];
  for (let row = startRow; row <= endRow; row += 1) {
    for (let column = startColumn; column <= endColumn; column += 1) {
      const rule = readValidation(engine, area.sheetId, row, column);
      const own = rule === null ? true : checkValue(engine, rule, reader.value(row, column), reader);
      results.push(
        own ?? (await validator.validatorCell(engine.unitId, area.sheetId, row, column)) !== 'invalid',
      );
    }
  }
  return results;
}

const NUMBERS = ['whole', 'decimal', 'date', 'time', 'textLength'];

/**
 * Excel compares numbers, whatever their format: Univer wants dates to look like dates and knows no times.
 * Null when only Univer can tell: lists, formulas.
 */
function checkValue(
  engine: Engine,
  rule: ISheetDataValidationRule,
  value: CellValue,
  reader: CellReader,
): boolean | null {
  if (value === '' && rule.allowBlank !== false) return true;
  if (!NUMBERS.includes(rule.type)) return rule.type === 'any' ? true : null;
  const low = operand(engine, rule.formula1, reader);
  const high = operand(engine, rule.formula2, reader);
  const isPair = rule.operator === 'between' || rule.operator === 'notBetween';
  if (low === null || (isPair && high === null)) return null;
  const number = rule.type === 'textLength' ? String(value).length : value;
  if (typeof number !== 'number' || (rule.type === 'whole' && !Number.isInteger(number))) return false;
  return compare(number, rule.operator ?? 'between', low, high ?? low);
}

/** A number, a date or a cell; null for another formula. */
function operand(engine: Engine, text: string | undefined, reader: CellReader): number | null {
  if (text === undefined || text === '') return null;
  if (!text.startsWith('='))
    return fromIsoDate(text) ?? (Number.isFinite(Number(text)) ? Number(text) : null);
  const parsed = /^=[^:]*\$[A-Z]+\$\d+$/.test(text) ? parseAddress(text.slice(1)) : null;
  if (parsed === null) return Number.isFinite(Number(text.slice(1))) ? Number(text.slice(1)) : null;
  const other = parsed.sheetName === null ? null : findSheet(engine, parsed.sheetName);
  if (parsed.sheetName !== null && other === null) return null;
  const { startRow, startColumn } = parsed.rectangle;
  const value = (other === null ? reader : createReader(engine, other)).value(startRow, startColumn);
  return typeof value === 'number' ? value : value === '' ? 0 : null;
}

function compare(number: number, operator: string, low: number, high: number): boolean {
  const tests: Readonly<Record<string, boolean>> = {
    between: number >= low && number <= high,
    notBetween: number < low || number > high,
    equal: number === low,
    notEqual: number !== low,
    greaterThan: number > low,
    lessThan: number < low,
    greaterThanOrEqual: number >= low,
    lessThanOrEqual: number <= low,
  };
  return tests[operator] ?? true;
}
