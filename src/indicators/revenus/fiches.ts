/** Revenus et pauvreté: what is known of each indicator of the group, in the catalogue's order. */
import { completeFiche } from '../complete-fiche';
import type { FicheComplete } from '../define';
import indiceGini, { fiche as ficheIndiceGini } from './indice-gini';
import intensitePauvrete, { fiche as ficheIntensitePauvrete } from './intensite-pauvrete';
import neuviemeDecile, { fiche as ficheNeuviemeDecile } from './neuvieme-decile';
import niveauVieMedian, { fiche as ficheNiveauVieMedian } from './niveau-vie-median';
import partMenagesImposes, { fiche as fichePartMenagesImposes } from './part-menages-imposes';
import partMinimaSociaux, { fiche as fichePartMinimaSociaux } from './part-minima-sociaux';
import partPrestFamiliales, { fiche as fichePartPrestFamiliales } from './part-prest-familiales';
import partPrestationsRevenu, { fiche as fichePartPrestationsRevenu } from './part-prestations-revenu';
import premierDecile, { fiche as fichePremierDecile } from './premier-decile';
import rapportInterdecile, { fiche as ficheRapportInterdecile } from './rapport-interdecile';
import tauxPauvrete, { fiche as ficheTauxPauvrete } from './taux-pauvrete';
import tauxPauvreteJeunes, { fiche as ficheTauxPauvreteJeunes } from './taux-pauvrete-jeunes';
import tauxPauvreteLocataires, { fiche as ficheTauxPauvreteLocataires } from './taux-pauvrete-locataires';

export const fichesRevenus: readonly FicheComplete[] = [
  completeFiche('revenus', tauxPauvrete, ficheTauxPauvrete),
  completeFiche('revenus', tauxPauvreteJeunes, ficheTauxPauvreteJeunes),
  completeFiche('revenus', tauxPauvreteLocataires, ficheTauxPauvreteLocataires),
  completeFiche('revenus', niveauVieMedian, ficheNiveauVieMedian),
  completeFiche('revenus', premierDecile, fichePremierDecile),
  completeFiche('revenus', neuviemeDecile, ficheNeuviemeDecile),
  completeFiche('revenus', rapportInterdecile, ficheRapportInterdecile),
  completeFiche('revenus', indiceGini, ficheIndiceGini),
  completeFiche('revenus', partMenagesImposes, fichePartMenagesImposes),
  completeFiche('revenus', partPrestationsRevenu, fichePartPrestationsRevenu),
  completeFiche('revenus', partPrestFamiliales, fichePartPrestFamiliales),
  completeFiche('revenus', partMinimaSociaux, fichePartMinimaSociaux),
  completeFiche('revenus', intensitePauvrete, ficheIntensitePauvrete),
];
