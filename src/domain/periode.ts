/** The ends of a period: one given in years runs from 1 January to 31 December; otherwise an end is as wide as it is known. */
import { intervalOf } from './date-partielle';
import type { Intervalle } from './date-partielle';
import type { DatePartielle } from './valeurs';

/** When a period that starts at this date starts: "2024" is 1 January 2024, "mars 2024" some day of March. */
export function startOfPeriode(debut: DatePartielle): Intervalle | null {
  const intervalle = intervalOf(debut);
  if (intervalle === null || debut.precision !== 'année') return intervalle;
  return { debut: intervalle.debut, fin: intervalle.debut };
}

/** When a period that ends at this date ends: "2028" is 31 December 2028. */
export function endOfPeriode(fin: DatePartielle): Intervalle | null {
  const intervalle = intervalOf(fin);
  if (intervalle === null || fin.precision !== 'année') return intervalle;
  return { debut: intervalle.fin, fin: intervalle.fin };
}
