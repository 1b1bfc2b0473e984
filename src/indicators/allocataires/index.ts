/** Allocataires de la Caf: the functions of the group, in the catalogue's order. */
import type { Indicateur } from '../define';
import montantPrestations from './montant-prestations';
import nbFoyersAllocataires from './nb-foyers-allocataires';
import nbPersonnesCouvertes from './nb-personnes-couvertes';
import partAllocAah from './part-alloc-aah';
import partAllocBasRevenus from './part-alloc-bas-revenus';
import partAllocDep100 from './part-alloc-dep100';
import partAllocDep50 from './part-alloc-dep50';
import partAllocMonoparents from './part-alloc-monoparents';
import partAllocPpa from './part-alloc-ppa';
import partAllocQfBas from './part-alloc-qf-bas';
import partAllocRsa from './part-alloc-rsa';
import partFamillesAllocPauvres from './part-familles-alloc-pauvres';
import tauxCouvertureCaf from './taux-couverture-caf';

export const allocataires: readonly Indicateur[] = [
  nbFoyersAllocataires,
  nbPersonnesCouvertes,
  tauxCouvertureCaf,
  partAllocBasRevenus,
  partFamillesAllocPauvres,
  partAllocDep50,
  partAllocDep100,
  partAllocRsa,
  partAllocPpa,
  partAllocAah,
  partAllocMonoparents,
  partAllocQfBas,
  montantPrestations,
];
