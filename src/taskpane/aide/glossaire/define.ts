/** What a term of the glossary is, and how one is found. */
import { toComparable } from '../../../domain/texte-comparable';

export interface Terme {
  readonly terme: string;
  /** In one or two sentences, for somebody who has just arrived. */
  readonly definition: string;
  /** Other words people look for. */
  readonly aussi?: readonly string[];
}

export interface Famille {
  readonly id: string;
  readonly titre: string;
  readonly termes: readonly Terme[];
}

/** The terms in which every word looked for is found, those whose name has it first; all of them when nothing is looked for. */
export function searchTermes(termes: readonly Terme[], recherche: string): readonly Terme[] {
  const mots = toComparable(recherche).split(' ').filter(Boolean);
  if (mots.length === 0) return termes;
  const rangs = termes.flatMap((terme) => {
    const nom = toComparable([terme.terme, ...(terme.aussi ?? [])].join(' '));
    const tout = `${nom} ${toComparable(terme.definition)}`;
    if (!mots.every((mot) => tout.includes(mot))) return [];
    return [{ terme, rang: mots.every((mot) => nom.includes(mot)) ? 0 : 1 }];
  });
  return rangs.sort((a, b) => a.rang - b.rang).map(({ terme }) => terme);
}
