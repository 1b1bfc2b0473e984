/** Keeping the findings a person asks for: by gravité, by what tells them apart, by words. */
import type { ConstatLocalise } from '../../commands';
import type { Gravite } from '../../domain/listes';
import { toComparable } from '../../domain/texte-comparable';
import { DIMENSIONS, valueOf, type Dimension } from './group-constats';

export interface Filtres {
  /** Empty: every gravité. */
  readonly gravites: readonly Gravite[];
  /** The value kept of each dimension ('' for what has none); a dimension that is absent keeps all. */
  readonly valeurs: Partial<Readonly<Record<Dimension, string>>>;
  readonly texte: string;
}

export const SANS_FILTRE: Filtres = { gravites: [], valeurs: {}, texte: '' };

/** Words are looked for in the message, the advice, the rule's id, the pilote and the place, whatever their case and accents. */
export function filterConstats<C extends ConstatLocalise>(constats: readonly C[], filtres: Filtres): C[] {
  const { gravites, valeurs } = filtres;
  const mots = toComparable(filtres.texte)
    .split(' ')
    .filter((mot) => mot !== '');
  return constats.filter(
    (constat) =>
      (gravites.length === 0 || gravites.includes(constat.gravite)) &&
      DIMENSIONS.every(
        (dimension) => (valeurs[dimension] ?? valueOf(constat, dimension)) === valueOf(constat, dimension),
      ) &&
      hasMots(constat, mots),
  );
}

export function isFiltre({ gravites, valeurs, texte }: Filtres): boolean {
  return gravites.length > 0 || texte.trim() !== '' || countValeurs(valeurs) > 0;
}

/** How many dimensions are narrowed. */
export function countValeurs(valeurs: Filtres['valeurs']): number {
  return Object.keys(valeurs).length;
}

/** The same filters with one dimension narrowed, or all its values again (null). */
export function narrow(filtres: Filtres, dimension: Dimension, valeur: string | null): Filtres {
  const { [dimension]: _, ...autres } = filtres.valeurs;
  return { ...filtres, valeurs: valeur === null ? autres : { ...autres, [dimension]: valeur } };
}

function hasMots(
  { message, aide, regle, feuille, cellule, pilote }: ConstatLocalise,
  mots: readonly string[],
): boolean {
  if (mots.length === 0) return true;
  const texte = toComparable([message, aide, regle, feuille ?? '', cellule ?? '', pilote].join(' '));
  return mots.every((mot) => texte.includes(mot));
}
