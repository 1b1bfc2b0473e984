/** Revenus et pauvreté: what is known of each indicator of the group, in the catalogue's order. */
import { completeFiche } from '../complete-fiche';
import type { FicheComplete } from '../define';
import niveauVieMedian, { fiche as ficheNiveauVieMedian } from './niveau-vie-median';
import partPrestationsRevenu, { fiche as fichePartPrestationsRevenu } from './part-prestations-revenu';
import rapportInterdecile, { fiche as ficheRapportInterdecile } from './rapport-interdecile';
import tauxPauvrete, { fiche as ficheTauxPauvrete } from './taux-pauvrete';

export const fichesRevenus: readonly FicheComplete[] = [
  completeFiche('revenus', tauxPauvrete, ficheTauxPauvrete),
  completeFiche('revenus', niveauVieMedian, ficheNiveauVieMedian),
  completeFiche('revenus', rapportInterdecile, ficheRapportInterdecile),
  completeFiche('revenus', partPrestationsRevenu, fichePartPrestationsRevenu),
];
