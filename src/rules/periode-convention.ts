/** The period of the convention, and what a rule answers when an end of it is not known. */
import type { Classeur } from '../domain/classeur';
import type { Intervalle } from '../domain/date-partielle';
import { endOfPeriode, startOfPeriode } from '../domain/periode';
import { fr } from '../domain/typographie';
import type { DatePartielle } from '../domain/valeurs';
import { nonControlable } from './define';
import type { Observe } from './define';
import { dateOfRubrique } from './rubriques';

export interface PeriodeConvention {
  readonly debut: DatePartielle;
  readonly fin: DatePartielle;
  /** The days it may start, or end; null when nothing readable says so. */
  readonly depart: Intervalle | null;
  readonly terme: Intervalle | null;
}

export function readPeriode(classeur: Classeur): PeriodeConvention {
  const [debut, fin] = [dateOfRubrique(classeur, 'debut'), dateOfRubrique(classeur, 'fin')];
  return { debut, fin, depart: startOfPeriode(debut), terme: endOfPeriode(fin) };
}

export function sansDebut(): Observe {
  return nonControlable(fr`La date de début de la convention n’est pas connue.`);
}

export function sansFin(): Observe {
  return nonControlable(fr`La date de fin de la convention n’est pas connue.`);
}
