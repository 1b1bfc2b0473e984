/** The measures of each follow-up indicator, and the order they were taken in. */
import type { Classeur } from '../domain/classeur';
import { groupBy } from '../domain/group-by';
import type { IndicateurSuivi } from '../domain/indicateur';
import type { Mesure } from '../domain/mesure';
import { toComparable } from '../domain/texte-comparable';
import { keysOf } from './references';

/** Answers the measures of an indicator, by its code or its wording, in the order of the rows. */
export function groupMesures({ mesures }: Classeur): (indicateur: IndicateurSuivi) => readonly Mesure[] {
  const parCle = groupBy(mesures, ({ indicateur }) => toComparable(indicateur));
  return (indicateur) => [...new Set(keysOf(indicateur).flatMap((cle) => parCle.get(cle) ?? []))];
}

/** It says a value, or the mark that stands for one. */
export function isMesuree({ valeur, marque }: Mesure): boolean {
  return valeur.texte.trim() !== '' || marque.trim() !== '';
}

const BINAIRES: ReadonlySet<string> = new Set(['oui', 'non', 'vrai', 'faux']);

/** « oui », « non », « VRAI », « FAUX »: an answer, not a number. */
export function isReponse(texte: string): boolean {
  return BINAIRES.has(toComparable(texte));
}
