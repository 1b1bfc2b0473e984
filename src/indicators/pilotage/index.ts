/** Pilotage et évaluation: the functions of the group, in the catalogue's order. */
import type { Indicateur } from '../define';
import bonusTrajectoire from './bonus-trajectoire';
import coutBeneficiaire from './cout-beneficiaire';
import ecartAvancement from './ecart-avancement';
import ecartFinancement from './ecart-financement';
import evolution from './evolution';
import evolutionPoints from './evolution-points';
import partFinanceur from './part-financeur';
import partTempsEcoule from './part-temps-ecoule';
import scoreEvaluation from './score-evaluation';
import statutCible from './statut-cible';
import tauxAbandon from './taux-abandon';
import tauxAtteinte from './taux-atteinte';
import tauxAvancement from './taux-avancement';
import tauxCompletude from './taux-completude';
import tauxConsommation from './taux-consommation';
import tauxCouvChamps from './taux-couv-champs';
import tauxEngagement from './taux-engagement';
import tauxIndicRenseignes from './taux-indic-renseignes';
import tauxRealisation from './taux-realisation';
import tauxRetard from './taux-retard';
import tcam from './tcam';

export const pilotage: readonly Indicateur[] = [
  tauxAvancement,
  tauxRealisation,
  tauxEngagement,
  tauxRetard,
  tauxAbandon,
  partTempsEcoule,
  ecartAvancement,
  tauxAtteinte,
  statutCible,
  tauxConsommation,
  partFinanceur,
  ecartFinancement,
  coutBeneficiaire,
  tauxCompletude,
  tauxCouvChamps,
  tauxIndicRenseignes,
  evolution,
  evolutionPoints,
  tcam,
  scoreEvaluation,
  bonusTrajectoire,
];
