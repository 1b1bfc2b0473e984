/** Keeping the findings a person asks for: by gravité, by sheet, by words. */
import type { ConstatLocalise } from '../../commands';
import type { Gravite } from '../../domain/listes';
import { toComparable } from '../../domain/texte-comparable';

export interface Filtres {
  /** Empty: every gravité. */
  readonly gravites: readonly Gravite[];
  /** A tab's name, '' for findings about the whole plan, null for all. */
  readonly feuille: string | null;
  readonly texte: string;
}

export const SANS_FILTRE: Filtres = { gravites: [], feuille: null, texte: '' };

/** Words are looked for in the message, the advice, the rule's id and the place, whatever their case and accents. */
export function filterConstats(constats: readonly ConstatLocalise[], filtres: Filtres): ConstatLocalise[] {
  const mots = toComparable(filtres.texte)
    .split(' ')
    .filter((mot) => mot !== '');
  return constats.filter(
    (constat) =>
      (filtres.gravites.length === 0 || filtres.gravites.includes(constat.gravite)) &&
      (filtres.feuille === null || (constat.feuille ?? '') === filtres.feuille) &&
      hasMots(constat, mots),
  );
}

/** Sheets the findings speak of, in the order they come; '' stands for the whole plan. */
export function listFeuilles(constats: readonly ConstatLocalise[]): string[] {
  return [...new Set(constats.map(({ feuille }) => feuille ?? ''))];
}

function hasMots(
  { message, aide, regle, feuille, cellule }: ConstatLocalise,
  mots: readonly string[],
): boolean {
  if (mots.length === 0) return true;
  const texte = toComparable([message, aide, regle, feuille ?? '', cellule ?? ''].join(' '));
  return mots.every((mot) => texte.includes(mot));
}
