/** Pilotage et évaluation: what is known of each indicator of the group, in the catalogue's order. */
import { completeFiche } from '../complete-fiche';
import type { FicheComplete } from '../define';
import evolution, { fiche as ficheEvolution } from './evolution';
import scoreEvaluation, { fiche as ficheScoreEvaluation } from './score-evaluation';
import tauxAtteinte, { fiche as ficheTauxAtteinte } from './taux-atteinte';
import tauxAvancement, { fiche as ficheTauxAvancement } from './taux-avancement';
import tauxRealisation, { fiche as ficheTauxRealisation } from './taux-realisation';

export const fichesPilotage: readonly FicheComplete[] = [
  completeFiche('pilotage', tauxAvancement, ficheTauxAvancement),
  completeFiche('pilotage', tauxRealisation, ficheTauxRealisation),
  completeFiche('pilotage', tauxAtteinte, ficheTauxAtteinte),
  completeFiche('pilotage', evolution, ficheEvolution),
  completeFiche('pilotage', scoreEvaluation, ficheScoreEvaluation),
];
