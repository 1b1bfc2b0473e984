/** The way a workbook declares its progress is read: declared, steps done, or the statut's share; said beside every figure. */
import type { Classeur } from '../domain/classeur';
import { METHODES_AVANCEMENT } from '../domain/listes';
import type { MethodeAvancement } from '../domain/listes';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';

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

const CONVENTION_STATUTS = fr`À discuter et À venir 0, En cours 50, En pause et Bloquée le dernier avancement connu ou 25, Réalisée 100`;

/** « méthode : avancement déclaré », without a full stop: what was counted follows. */
export function describeMethode(methode: Methode): string {
  switch (methode) {
    case 'déclaré':
      return fr`méthode : avancement déclaré`;
    case 'jalons':
      return fr`méthode : jalons faits rapportés aux jalons prévus`;
    case 'statut':
      return fr`méthode : part conventionnelle du statut (${CONVENTION_STATUTS})`;
    case null:
      return fr`méthode : avancement déclaré, à défaut part conventionnelle du statut (aucune méthode choisie)`;
  }
}
