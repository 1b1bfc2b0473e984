/** Where an indicator of the workbook stands on a day: the measure that rules, the target it is compared to, the rate. */
import type { Classeur } from '../domain/classeur';
import { intervalOf } from '../domain/date-partielle';
import type { IndicateurSuivi } from '../domain/indicateur';
import type { Mesure } from '../domain/mesure';
import { parseSens } from '../domain/sens-attendu';
import { toComparable } from '../domain/texte-comparable';
import { isTaux } from './evolution';
import { groupMesures, sortMesures } from './mesure-retenue';
import type { MesuresTriees } from './mesure-retenue';
import { calculateAtteinte } from './taux-atteinte';
import type { Atteinte, Cible } from './taux-atteinte';

/** For a rate, one point is what tolerance means by default. */
const TOLERANCE_TAUX = 1;

export interface AtteinteSuivie {
  readonly indicateur: IndicateurSuivi;
  readonly mesures: MesuresTriees;
  readonly cible: Cible;
  readonly atteinte: Atteinte;
}

/** Rows that have no code and no wording are none. */
export function listIndicateursSuivis(classeur: Pick<Classeur, 'indicateurs'>): readonly IndicateurSuivi[] {
  return classeur.indicateurs.filter(({ code, intitule }) => `${code}${intitule}`.trim() !== '');
}

/** `jour`: the measures taken later are not of that day; null, all of them may rule. */
export function followAtteintes(
  classeur: Pick<Classeur, 'indicateurs' | 'mesures'>,
  jour: string | null,
): readonly AtteinteSuivie[] {
  const mesuresOf = groupMesures(classeur);
  return listIndicateursSuivis(classeur).map((indicateur) =>
    followAtteinte(indicateur, mesuresOf(indicateur), jour),
  );
}

function followAtteinte(
  indicateur: IndicateurSuivi,
  toutes: readonly Mesure[],
  jour: string | null,
): AtteinteSuivie {
  const mesures = sortMesures(toutes, intervalOf(indicateur.date_reference), jour);
  const cible = toCible(indicateur, mesures.retenue?.valeur ?? null);
  return { indicateur, mesures, cible, atteinte: calculateAtteinte(cible) };
}

function toCible(indicateur: IndicateurSuivi, valeur: number | null): Cible {
  const { reference, cible, sens, tolerance, unite, creation } = indicateur;
  const ecrite = tolerance.valeur !== null && tolerance.valeur >= 0 ? tolerance.valeur : null;
  return {
    valeur,
    reference: reference.valeur,
    cible: cible.valeur,
    sens: parseSens(sens),
    tolerance: ecrite ?? (isTaux(unite) ? TOLERANCE_TAUX : null),
    creation: toComparable(creation) === 'oui',
  };
}
