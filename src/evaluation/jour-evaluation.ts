/** The day an evaluation is looked at, and the convention's share of time gone by on it: the copil's day, never today's. */
import type { Classeur } from '../domain/classeur';
import { intervalOf } from '../domain/date-partielle';
import { endOfPeriode, startOfPeriode } from '../domain/periode';
import { calculateTempsEcoule } from './temps-ecoule';

/** Of the rubrique « Date du prochain copil »; null unless it is a precise day. */
export function readJourCopil({ convention }: Pick<Classeur, 'convention'>): string | null {
  const date = convention.rubriques.prochain_copil?.date;
  const intervalle = date === undefined ? null : intervalOf(date);
  return intervalle !== null && intervalle.debut === intervalle.fin ? intervalle.fin : null;
}

/** First and last days of the convention; null for an end that is not known. */
export function readBornes({ convention }: Pick<Classeur, 'convention'>): {
  readonly debut: string | null;
  readonly fin: string | null;
} {
  const { debut, fin } = convention.rubriques;
  return {
    debut: (debut === undefined ? null : startOfPeriode(debut.date))?.debut ?? null,
    fin: (fin === undefined ? null : endOfPeriode(fin.date))?.fin ?? null,
  };
}

export function readTempsEcoule(classeur: Pick<Classeur, 'convention'>, jour: string | null): number | null {
  const { debut, fin } = readBornes(classeur);
  return jour === null || debut === null || fin === null ? null : calculateTempsEcoule(debut, fin, jour);
}
