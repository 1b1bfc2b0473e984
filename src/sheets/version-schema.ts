/**
 * The version of the sheets' schema, written in a column of Listes: a plain cell is the one mark that Excel, LibreOffice
 * and Google Sheets all keep (names of constants and hidden properties are lost by one or the other).
 */
import { findTable } from './feuilles';
import { matchEntetes } from './match-entete';
import { CLE_VERSION } from './listes';
import type { TableBrute } from './table-brute';

/** The first version that had the mark: a column whose cell somebody deleted says this much. */
const PREMIERE_MARQUEE = 2;

/** Null when no CTG table is there; 1 for the workbooks made before the mark. */
export function readVersion(brutes: readonly TableBrute[]): number | null {
  if (brutes.length === 0) return null;
  const listes = brutes.find(({ nom }) => nom === 'tListes');
  const entetes = (listes?.valeurs[0] ?? []).map(String);
  const rang = matchEntetes(findTable('tListes')?.colonnes ?? [], entetes).colonnes.get(CLE_VERSION);
  if (rang === undefined) return 1;
  const lue = listes?.valeurs.slice(1).find((ligne) => ligne[rang] !== '')?.[rang];
  const version = Number(lue);
  return lue !== undefined && Number.isInteger(version) && version > 0 ? version : PREMIERE_MARQUEE;
}
