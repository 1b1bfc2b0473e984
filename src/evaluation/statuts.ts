/** The statut of an action, as people write it: what it is in the list, and what it counts for. */
import { STATUTS_ACTION } from '../domain/listes';
import type { StatutAction } from '../domain/listes';
import { toComparable } from '../domain/texte-comparable';

/** The conventional share done of each statut; null: left out of the count. */
export const PARTS_STATUTS: Record<StatutAction, number | null> = {
  'À discuter': 0,
  'À venir': 0,
  'En cours': 0.5,
  'En pause': 0.25,
  Bloquée: 0.25,
  Réalisée: 1,
  Reportée: null,
  Abandonnée: null,
};

const VARIANTES: ReadonlyMap<string, StatutAction> = new Map([['en retard', 'En cours']]);

/** "realise", "Réalisées" are Réalisée; null when it is no statut of the list. */
export function parseStatut(texte: string): StatutAction | null {
  const exact = EXACTS.get(texte);
  return exact ?? PAR_CLE.get(toCle(texte)) ?? VARIANTES.get(toComparable(texte)) ?? null;
}

/** Reportée and Abandonnée are left out of the count. */
export function isComptee(statut: StatutAction): boolean {
  return PARTS_STATUTS[statut] !== null;
}

/** Case, accents, feminine and plural do not tell two statuts apart. */
function toCle(texte: string): string {
  return toComparable(texte).replace(/s$/, '').replace(/ee$/, 'e');
}

/** Most cells hold the list's own word: a plan asks many times. */
const EXACTS = new Map<string, StatutAction>(STATUTS_ACTION.map((statut) => [statut, statut]));
const PAR_CLE = new Map<string, StatutAction>(STATUTS_ACTION.map((statut) => [toCle(statut), statut]));
