/** Mappings that served once, by the fingerprint of their headers: proposed first the next time. */
import { hash } from '../domain/empreinte';
import type { ColonneProposee, Correspondance, MemoireReprise, PropositionTable } from './define';
import { writeCible } from './libelle-cible';
import { toCle } from './score-entete';

/** The oldest are forgotten past this number. */
const NOMBRE_MAX = 60;

/** The same headers in another order, case or plural have the same fingerprint. */
export function empreinteEntetes(entetes: readonly string[]): string {
  return hash(entetes.map(toCle).sort().join('|'));
}

/** What to keep of the mappings that were just used. */
export function rememberTables(memoire: MemoireReprise, tables: readonly PropositionTable[]): MemoireReprise {
  const nouvelles = tables.flatMap(({ cible, empreinte, colonnes }) =>
    cible === null
      ? []
      : [[empreinte, { cible, colonnes: Object.fromEntries(colonnes.map(writeSort)) }] as const],
  );
  const anciennes = Object.entries(memoire).filter(
    ([cle]) => !nouvelles.some(([nouvelle]) => nouvelle === cle),
  );
  return Object.fromEntries([...anciennes, ...nouvelles].slice(-NOMBRE_MAX));
}

function writeSort({ entete, sort, cible }: ColonneProposee): readonly [string, string] {
  if (sort === 'ignoree') return [toCle(entete), '-'];
  return [toCle(entete), cible === null ? '+' : writeCible(cible)];
}

/** Reads what a workbook's settings hold; anything else than a memory is no memory. */
export function parseMemoire(valeur: unknown): MemoireReprise {
  if (typeof valeur !== 'string') return {};
  try {
    const lu: unknown = JSON.parse(valeur);
    if (typeof lu !== 'object' || lu === null) return {};
    return Object.fromEntries(
      Object.entries(lu).filter((entree): entree is [string, Correspondance] => isCorrespondance(entree[1])),
    );
  } catch {
    return {};
  }
}

function isCorrespondance(valeur: unknown): valeur is Correspondance {
  return (
    typeof valeur === 'object' &&
    valeur !== null &&
    'cible' in valeur &&
    typeof valeur.cible === 'string' &&
    'colonnes' in valeur &&
    typeof valeur.colonnes === 'object'
  );
}
