/** Allocataires de la Caf: what is known of each indicator of the group, in the catalogue's order. */
import { completeFiche } from '../complete-fiche';
import type { FicheComplete } from '../define';
import nbFoyersAllocataires, { fiche as ficheNbFoyersAllocataires } from './nb-foyers-allocataires';
import nbPersonnesCouvertes, { fiche as ficheNbPersonnesCouvertes } from './nb-personnes-couvertes';
import partAllocRsa, { fiche as fichePartAllocRsa } from './part-alloc-rsa';
import tauxCouvertureCaf, { fiche as ficheTauxCouvertureCaf } from './taux-couverture-caf';

export const fichesAllocataires: readonly FicheComplete[] = [
  completeFiche('allocataires', nbFoyersAllocataires, ficheNbFoyersAllocataires),
  completeFiche('allocataires', nbPersonnesCouvertes, ficheNbPersonnesCouvertes),
  completeFiche('allocataires', tauxCouvertureCaf, ficheTauxCouvertureCaf),
  completeFiche('allocataires', partAllocRsa, fichePartAllocRsa),
];
