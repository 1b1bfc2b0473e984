/** The mean of the targets' rates of indicators, each capped between 0 and 100 %. */
import type { IndicateurSuivi } from '../domain/indicateur';
import { weightedMean } from './ponderation';
import type { Mesure } from './ponderation';
import { capTaux } from './taux-atteinte';

interface Atteint {
  readonly indicateur: IndicateurSuivi;
  readonly suivi: { readonly taux: number | null };
}

/** A weight nobody typed is 1; null when no indicator has a rate. */
export function calculateAtteinteMoyenne(suivis: readonly Atteint[]): Mesure | null {
  return weightedMean(
    suivis.map(({ indicateur, suivi: { taux } }) => ({
      valeur: taux === null ? null : capTaux(taux),
      poids: indicateur.poids.valeur ?? 1,
    })),
  );
}
