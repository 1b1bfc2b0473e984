/** What a name is worth: the address of cells, a constant, or what its formula gives once calculated. */
import { isErrorText } from '../../engine/cells';
import type { CellValue } from '../../engine/cells';
import { evaluate } from '../../engine/evaluate';
import type { DefinedName } from '../../engine/names';
import type { Book } from '../book';
import { readConstant } from './named-constant';

export async function valueOfName(
  { engine }: Book,
  { area, formula, sheetId }: DefinedName,
): Promise<CellValue | CellValue[][]> {
  if (area !== null) return formula.replace(/^=/, '');
  const constant = readConstant(formula);
  if (constant !== null) return constant;
  return evaluate(engine, formula.startsWith('=') ? formula : `=${formula}`, sheetId);
}

/** `Excel.NamedItemType` of a value that is no range. */
export function typeOfValue(value: CellValue | CellValue[][]): string {
  if (Array.isArray(value)) return 'Array';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  return isErrorText(value) ? 'Error' : 'String';
}
