/** Which measure of an indicator rules on a day: the latest that is neither before its reference nor after that day. */
import type { Classeur } from '../domain/classeur';
import { compareIntervals, intervalOf } from '../domain/date-partielle';
import type { Intervalle } from '../domain/date-partielle';
import type { IndicateurSuivi } from '../domain/indicateur';
import type { Mesure } from '../domain/mesure';
import { groupByReference } from '../domain/references';

/** A measure that holds a number, and the days it may be of. */
export interface MesureDatee {
  readonly mesure: Mesure;
  readonly valeur: number;
  /** Null for a measure that is not dated: it rules only when no other does. */
  readonly quand: Intervalle | null;
}

export interface MesuresTriees {
  readonly retenue: MesureDatee | null;
  /** Taken before the reference: they say nothing of the way made from it. */
  readonly anterieures: readonly MesureDatee[];
  /** Taken after the day it is looked at. */
  readonly posterieures: readonly MesureDatee[];
  /** Of the same date as a later row with another value: the later row is read. */
  readonly doublons: readonly MesureDatee[];
}

/** Answers the measures of an indicator, by its code or its wording. */
export function groupMesures({
  mesures,
}: Pick<Classeur, 'mesures'>): (indicateur: IndicateurSuivi) => readonly Mesure[] {
  return groupByReference(mesures, ({ indicateur }) => indicateur);
}

export function sortMesures(
  mesures: readonly Mesure[],
  reference: Intervalle | null,
  jour: string | null,
): MesuresTriees {
  const chiffrees = mesures.flatMap((mesure): MesureDatee[] => {
    const { valeur } = mesure.valeur;
    return valeur === null ? [] : [{ mesure, valeur, quand: intervalOf(mesure.date) }];
  });
  const isAvant = ({ quand }: MesureDatee): boolean => compareIntervals(quand, reference) === 'avant';
  const isApres = ({ quand }: MesureDatee): boolean => jour !== null && quand !== null && quand.debut > jour;
  const possibles = chiffrees.filter((mesure) => !isAvant(mesure) && !isApres(mesure));
  const retenue = possibles.reduce<MesureDatee | null>(
    (derniere, mesure) => (derniere === null || keyOf(mesure) >= keyOf(derniere) ? mesure : derniere),
    null,
  );
  return {
    retenue,
    anterieures: chiffrees.filter(isAvant),
    posterieures: chiffrees.filter(isApres),
    doublons: possibles.filter(
      (mesure) =>
        retenue !== null &&
        mesure.quand !== null &&
        keyOf(mesure) === keyOf(retenue) &&
        mesure.valeur !== retenue.valeur,
    ),
  };
}

/** Later when it ends later; of two that end together, the more precise. */
function keyOf({ quand }: MesureDatee): string {
  return quand === null ? '' : `${quand.fin} ${quand.debut}`;
}
