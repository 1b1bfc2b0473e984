/** The way a workbook declares its progress is read: declared, steps done, or the statut's share. */
import type { Classeur } from '../domain/classeur';
import { METHODES_AVANCEMENT } from '../domain/listes';
import type { MethodeAvancement } from '../domain/listes';
import { toComparable } from '../domain/texte-comparable';

/** Null: no method was chosen, the declared share is taken and, without one, that of the statut. */
export type Methode = MethodeAvancement | null;

/** Of the rubrique « Méthode d’avancement »; null when it is empty or holds another word (DATA-03 speaks of it). */
export function readMethode(classeur: Pick<Classeur, 'convention'> | null): Methode {
  return parseMethode(classeur?.convention.rubriques.methode_avancement?.valeur ?? '');
}

export function parseMethode(texte: string): Methode {
  const cle = toComparable(texte);
  return METHODES_AVANCEMENT.find((methode) => toComparable(methode) === cle) ?? null;
}
