/** The formulas a chart's texts may have: a reference to a cell, and nothing else. */
import { parseAddress } from '../../../engine/area';
import { referenceAreas, writeReference } from '../../../engine/charts/references';
import type { Engine } from '../../../engine/engine';
import { invalidArgument } from '../../errors';
import { requireText } from './members';

/** "=Feuil1!A1" as the document keeps it, "=Feuil1!$A$1"; a reference without a sheet is to the chart's own. */
export function requireFormula(engine: Engine, sheetId: string, formula: unknown): string {
  const text = requireText(formula).trim();
  if (!text.startsWith('=')) throw invalidArgument('Une formule commence par le signe égal.');
  const bare = text.slice(1);
  const parsed = parseAddress(bare);
  if (parsed !== null && parsed.sheetName === null)
    return `=${writeReference(engine, { ...parsed.rectangle, sheetId })}`;
  const [area] = referenceAreas(engine, bare) ?? [];
  if (area === undefined) throw invalidArgument(`La formule « ${text} » ne désigne pas de cellule.`);
  return `=${writeReference(engine, area)}`;
}
