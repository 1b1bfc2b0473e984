/** Allocataires de la Caf: the functions of the group, in the catalogue's order. */
import type { Indicateur } from '../define';
import nbFoyersAllocataires from './nb-foyers-allocataires';
import nbPersonnesCouvertes from './nb-personnes-couvertes';
import partAllocRsa from './part-alloc-rsa';
import tauxCouvertureCaf from './taux-couverture-caf';

export const allocataires: readonly Indicateur[] = [
  nbFoyersAllocataires,
  nbPersonnesCouvertes,
  tauxCouvertureCaf,
  partAllocRsa,
];
