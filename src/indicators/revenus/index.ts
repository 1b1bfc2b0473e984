/** Revenus et pauvreté: the functions of the group, in the catalogue's order. */
import type { Indicateur } from '../define';
import indiceGini from './indice-gini';
import intensitePauvrete from './intensite-pauvrete';
import neuviemeDecile from './neuvieme-decile';
import niveauVieMedian from './niveau-vie-median';
import partMenagesImposes from './part-menages-imposes';
import partMinimaSociaux from './part-minima-sociaux';
import partPrestFamiliales from './part-prest-familiales';
import partPrestationsRevenu from './part-prestations-revenu';
import premierDecile from './premier-decile';
import rapportInterdecile from './rapport-interdecile';
import tauxPauvrete from './taux-pauvrete';
import tauxPauvreteJeunes from './taux-pauvrete-jeunes';
import tauxPauvreteLocataires from './taux-pauvrete-locataires';

export const revenus: readonly Indicateur[] = [
  tauxPauvrete,
  tauxPauvreteJeunes,
  tauxPauvreteLocataires,
  niveauVieMedian,
  premierDecile,
  neuviemeDecile,
  rapportInterdecile,
  indiceGini,
  partMenagesImposes,
  partPrestationsRevenu,
  partPrestFamiliales,
  partMinimaSociaux,
  intensitePauvrete,
];
