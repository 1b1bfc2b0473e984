/** Pilotage et évaluation: the functions of the group, in the catalogue's order. */
import type { Indicateur } from '../define';
import evolution from './evolution';
import scoreEvaluation from './score-evaluation';
import tauxAtteinte from './taux-atteinte';
import tauxAvancement from './taux-avancement';
import tauxRealisation from './taux-realisation';

export const pilotage: readonly Indicateur[] = [
  tauxAvancement,
  tauxRealisation,
  tauxAtteinte,
  evolution,
  scoreEvaluation,
];
