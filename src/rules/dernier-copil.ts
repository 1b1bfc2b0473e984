/** The last comité de pilotage held before the copil that the controls prepare. */
import type { Classeur } from '../domain/classeur';
import { intervalOf } from '../domain/date-partielle';
import type { Intervalle } from '../domain/date-partielle';
import type { DatePartielle } from '../domain/valeurs';
import { findEtapes } from './etapes';
import { findCopils } from './instances';

export interface Copil {
  readonly date: DatePartielle;
  readonly intervalle: Intervalle;
}

/** Among the meetings and the steps of the calendar whose date is surely past; null when none is known. */
export function findDernierCopil(classeur: Classeur, jour: string): Copil | null {
  const isCopil = findCopils(classeur);
  const dates = [
    ...classeur.reunions.filter(({ instance }) => isCopil(instance)).map(({ date }) => date),
    ...findEtapes(classeur, ['copil']).map(({ date }) => date),
  ];
  let dernier: Copil | null = null;
  for (const date of dates) {
    const intervalle = intervalOf(date);
    if (intervalle === null || intervalle.fin >= jour) continue;
    if (dernier === null || intervalle.fin > dernier.intervalle.fin) dernier = { date, intervalle };
  }
  return dernier;
}
