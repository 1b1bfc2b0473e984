/** Revenus et pauvreté: the functions of the group, in the catalogue's order. */
import type { Indicateur } from '../define';
import niveauVieMedian from './niveau-vie-median';
import partPrestationsRevenu from './part-prestations-revenu';
import rapportInterdecile from './rapport-interdecile';
import tauxPauvrete from './taux-pauvrete';

export const revenus: readonly Indicateur[] = [
  tauxPauvrete,
  niveauVieMedian,
  rapportInterdecile,
  partPrestationsRevenu,
];
