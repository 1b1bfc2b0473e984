/** What the grid shows of a value that has no number format of its own: French decimals, VRAI, French errors. */
import { CellValueType } from '@univerjs/core';
import type { CellValue, Nullable } from '@univerjs/core';
import { generalText } from '../../engine/cells';
import { toFrenchError } from '../../engine/french/errors';

/** Null when the engine's own text is right. A formatted number has become a text before it comes here. */
export function shownInCell(value: Nullable<CellValue>, type: Nullable<CellValueType>): string | null {
  if (type === CellValueType.BOOLEAN || typeof value === 'boolean') {
    return value === 1 || value === true ? 'VRAI' : 'FAUX';
  }
  if (typeof value === 'number') return generalText(value);
  return typeof value === 'string' ? toFrenchError(value) : null;
}
