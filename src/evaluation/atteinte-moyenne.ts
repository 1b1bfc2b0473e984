/** The mean of the targets' rates over the indicators the workbook follows, each capped between 0 and 100 %. */
import type { Classeur } from '../domain/classeur';
import type { IndicateurSuivi } from '../domain/indicateur';
import { groupMesures } from './mesure-retenue';
import { weightedMean } from './ponderation';
import type { Mesure } from './ponderation';
import { followIndicateur } from './suivi-indicateur';
import type { Suivi } from './suivi-indicateur';
import { capTaux } from './taux-atteinte';

/** Rows that have no code and no wording are none. */
export function listIndicateursSuivis(classeur: Pick<Classeur, 'indicateurs'>): readonly IndicateurSuivi[] {
  return classeur.indicateurs.filter(({ code, intitule }) => `${code}${intitule}`.trim() !== '');
}

export function followIndicateurs(
  classeur: Pick<Classeur, 'indicateurs' | 'mesures'>,
  jour: string | null,
): readonly Suivi[] {
  const mesuresOf = groupMesures(classeur);
  return listIndicateursSuivis(classeur).map((indicateur) =>
    followIndicateur(indicateur, mesuresOf(indicateur), jour),
  );
}

/** A weight nobody typed is 1; null when no indicator has a rate. */
export function calculateAtteinteMoyenne(suivis: readonly Suivi[]): Mesure | null {
  return weightedMean(
    suivis.map(({ indicateur, suivi: { taux } }) => ({
      valeur: taux === null ? null : capTaux(taux),
      poids: indicateur.poids.valeur ?? 1,
    })),
  );
}
