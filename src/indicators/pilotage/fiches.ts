/** Pilotage et évaluation: what is known of each indicator of the group, in the catalogue's order. */
import { completeFiche } from '../complete-fiche';
import type { FicheComplete } from '../define';
import bonusTrajectoire, { fiche as ficheBonusTrajectoire } from './bonus-trajectoire';
import coutBeneficiaire, { fiche as ficheCoutBeneficiaire } from './cout-beneficiaire';
import ecartAvancement, { fiche as ficheEcartAvancement } from './ecart-avancement';
import ecartFinancement, { fiche as ficheEcartFinancement } from './ecart-financement';
import evolution, { fiche as ficheEvolution } from './evolution';
import evolutionPoints, { fiche as ficheEvolutionPoints } from './evolution-points';
import partFinanceur, { fiche as fichePartFinanceur } from './part-financeur';
import partTempsEcoule, { fiche as fichePartTempsEcoule } from './part-temps-ecoule';
import scoreEvaluation, { fiche as ficheScoreEvaluation } from './score-evaluation';
import statutCible, { fiche as ficheStatutCible } from './statut-cible';
import tauxAbandon, { fiche as ficheTauxAbandon } from './taux-abandon';
import tauxAtteinte, { fiche as ficheTauxAtteinte } from './taux-atteinte';
import tauxAvancement, { fiche as ficheTauxAvancement } from './taux-avancement';
import tauxCompletude, { fiche as ficheTauxCompletude } from './taux-completude';
import tauxConsommation, { fiche as ficheTauxConsommation } from './taux-consommation';
import tauxCouvChamps, { fiche as ficheTauxCouvChamps } from './taux-couv-champs';
import tauxEngagement, { fiche as ficheTauxEngagement } from './taux-engagement';
import tauxIndicRenseignes, { fiche as ficheTauxIndicRenseignes } from './taux-indic-renseignes';
import tauxRealisation, { fiche as ficheTauxRealisation } from './taux-realisation';
import tauxRetard, { fiche as ficheTauxRetard } from './taux-retard';
import tcam, { fiche as ficheTcam } from './tcam';

export const fichesPilotage: readonly FicheComplete[] = [
  completeFiche('pilotage', tauxAvancement, ficheTauxAvancement),
  completeFiche('pilotage', tauxRealisation, ficheTauxRealisation),
  completeFiche('pilotage', tauxEngagement, ficheTauxEngagement),
  completeFiche('pilotage', tauxRetard, ficheTauxRetard),
  completeFiche('pilotage', tauxAbandon, ficheTauxAbandon),
  completeFiche('pilotage', partTempsEcoule, fichePartTempsEcoule),
  completeFiche('pilotage', ecartAvancement, ficheEcartAvancement),
  completeFiche('pilotage', tauxAtteinte, ficheTauxAtteinte),
  completeFiche('pilotage', statutCible, ficheStatutCible),
  completeFiche('pilotage', tauxConsommation, ficheTauxConsommation),
  completeFiche('pilotage', partFinanceur, fichePartFinanceur),
  completeFiche('pilotage', ecartFinancement, ficheEcartFinancement),
  completeFiche('pilotage', coutBeneficiaire, ficheCoutBeneficiaire),
  completeFiche('pilotage', tauxCompletude, ficheTauxCompletude),
  completeFiche('pilotage', tauxCouvChamps, ficheTauxCouvChamps),
  completeFiche('pilotage', tauxIndicRenseignes, ficheTauxIndicRenseignes),
  completeFiche('pilotage', evolution, ficheEvolution),
  completeFiche('pilotage', evolutionPoints, ficheEvolutionPoints),
  completeFiche('pilotage', tcam, ficheTcam),
  completeFiche('pilotage', scoreEvaluation, ficheScoreEvaluation),
  completeFiche('pilotage', bonusTrajectoire, ficheBonusTrajectoire),
];
