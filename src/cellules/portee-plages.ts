/** Which controls have their say on the ranges given: those of the tables that are there, those of any text, none of the others. */
import type { TableClasseur } from '../domain/tables';
import type { Regle } from '../rules/define';

/** Family of controls → the tables it speaks of: one of them is enough for it to be heard. */
const TABLES_DES_FAMILLES: Readonly<Record<string, readonly TableClasseur[]>> = {
  CONV: ['tConvention'],
  SPPE: ['tConvention'],
  SIGN: ['tSignataires'],
  GOUV: ['tInstances'],
  CAL: ['tCalendrier'],
  DIAG: ['tDonnees', 'tDiagnostic', 'tEnjeux'],
  AXE: ['tAxes'],
  OBJ: ['tObjectifs'],
  CHAMP: ['tChamps'],
  ACT: ['tActions'],
  FIN: ['tFin'],
  IND: ['tIndic'],
  EVAL: ['tEval'],
  AVE: ['tAvenants'],
};
/** These read whatever is there. */
const PARTOUT: ReadonlySet<string> = new Set(['DATA', 'RGPD']);
/** A row alone says nothing of the rows it is like, of a plan that is empty, of its milestones, of the meetings since. */
const ENTRE_LIGNES: ReadonlySet<string> = new Set([
  'ACT-03',
  'ACT-18',
  'ACT-19',
  'ACT-20',
  'ACT-21',
  'ACT-23',
]);

export function isHeardOnPlan({ id }: Regle, tables: readonly string[]): boolean {
  const famille = id.replace(/-\d+$/, '');
  return PARTOUT.has(famille) || (TABLES_DES_FAMILLES[famille] ?? []).some((table) => tables.includes(table));
}

export function isHeardOnLigne(regle: Regle, tables: readonly string[]): boolean {
  const isSienne = regle.portee === 'action' || regle.portee === 'classeur';
  return isSienne && !ENTRE_LIGNES.has(regle.id) && isHeardOnPlan(regle, tables);
}

/** What a row may cite; the other tables speak of other rows. */
export const TABLES_D_UNE_LIGNE: readonly TableClasseur[] = ['tAxes', 'tObjectifs', 'tChamps', 'tConvention'];
