/** The kinds of cells `getSpecialCells` knows, and its refusals. */
import type { Rectangle } from '../../engine/area';
import { specialCells, valueTypesOf } from '../../engine/special-cells';
import type { SpecialKind } from '../../engine/special-cells';
import type { Book } from '../book';
import { invalidArgument, itemNotFound } from '../errors';

const KINDS: readonly string[] = [
  'Blanks',
  'ConditionalFormats',
  'Constants',
  'DataValidations',
  'Formulas',
  'SameConditionalFormat',
  'SameDataValidation',
  'Visible',
] satisfies readonly SpecialKind[];

export function specialRectangles(
  book: Book,
  areas: readonly Rectangle[],
  sheetId: string,
  kind: string,
  valueType: string | null | undefined,
): Rectangle[] {
  const types = valueTypesOf(valueType ?? 'All');
  if (!KINDS.includes(kind) || types === null)
    throw invalidArgument(`« ${kind} » « ${valueType ?? 'All'} » n’est pas une sorte de cellules.`);
  return areas.flatMap((area) => specialCells(book.engine, { ...area, sheetId }, kind as SpecialKind, types));
}

export function noSpecialCells(): never {
  throw itemNotFound('Aucune cellule de cette sorte.');
}
