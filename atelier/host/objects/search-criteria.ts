/** `SearchCriteria` and `ReplaceCriteria`, and replacing texts as if each cell were typed again. */
import type { Area } from '../../engine/area';
import { createReader } from '../../engine/cells';
import { findCells, searchPattern } from '../../engine/find';
import type { SearchOptions } from '../../engine/find';
import { requireSheet, requireWritable } from '../book';
import type { Book } from '../book';
import { invalidArgument } from '../errors';
import { Range } from './range';

export interface SearchCriteria {
  completeMatch?: boolean | null;
  matchCase?: boolean | null;
  searchDirection?: string | null;
}

export function searchOptions(
  criteria: SearchCriteria | null | undefined,
): SearchOptions & { readonly isBackwards: boolean } {
  const direction = criteria?.searchDirection ?? 'Forward';
  if (direction !== 'Forward' && direction !== 'Backwards')
    throw invalidArgument(`« ${direction} » n’est pas un sens de recherche.`);
  return {
    completeMatch: criteria?.completeMatch ?? false,
    matchCase: criteria?.matchCase ?? false,
    isBackwards: direction === 'Backwards',
  };
}

/** How many cells were changed; formulas are changed in their text, like values. */
export function replaceIn(
  book: Book,
  area: Area,
  text: string,
  replacement: string,
  criteria: SearchCriteria | null | undefined,
): number {
  requireWritable(book, area.sheetId);
  const options = searchOptions(criteria);
  const reader = createReader(book.engine, requireSheet(book, area.sheetId));
  let replaced = 0;
  for (const { row, column } of findCells(book.engine, area.sheetId, area, text, options)) {
    const before = String(reader.formula(row, column));
    const after = before.replace(searchPattern(text, options), () => replacement);
    if (after === before) continue;
    const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    new Range(book, { ...cell, sheetId: area.sheetId }).Formulas = after;
    replaced += 1;
  }
  return replaced;
}
