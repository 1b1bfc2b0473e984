/** The champs a convention retains, and the national champs they stand for. */
import type { Champ } from './champ';
import { CHAMPS_NATIONAUX, CODES_CHAMPS } from './listes';
import type { CodeChamp } from './listes';
import { toComparable } from './texte-comparable';

const PAR_MOT = new Map<string, CodeChamp>(
  CODES_CHAMPS.flatMap((code) => [
    [toComparable(code), code],
    [toComparable(CHAMPS_NATIONAUX[code]), code],
  ]),
);

/** A champ listed is retained unless it says « non »: an empty cell counts as retained. */
export function isRetenu(champ: Champ): boolean {
  return toComparable(champ.retenu) !== 'non';
}

/** National codes among the words of a cell: codes or labels, in any case; other words are left out. */
export function parseCodesChamps(mots: readonly string[]): CodeChamp[] {
  return mots.flatMap((mot) => PAR_MOT.get(toComparable(mot)) ?? []);
}

/** The ways an action may name a champ: its local wording, one of its national codes or labels. */
export function keysOfChamp(champ: Champ): string[] {
  return [toComparable(champ.libelle), ...parseCodesChamps(champ.codes_nationaux)].filter(
    (cle) => cle !== '',
  );
}

/** What the words of the actions' champs cover, to ask whether a champ's keys are among them. */
export function indexChampsCouverts(mots: readonly string[]): ReadonlySet<string> {
  // The actions of a plan share a few champs.
  const distincts = [...new Set(mots)];
  return new Set([...distincts.map(toComparable), ...parseCodesChamps(distincts)]);
}
