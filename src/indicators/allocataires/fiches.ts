/** Allocataires de la Caf: what is known of each indicator of the group, in the catalogue's order. */
import { completeFiche } from '../complete-fiche';
import type { FicheComplete } from '../define';
import montantPrestations, { fiche as ficheMontantPrestations } from './montant-prestations';
import nbFoyersAllocataires, { fiche as ficheNbFoyersAllocataires } from './nb-foyers-allocataires';
import nbPersonnesCouvertes, { fiche as ficheNbPersonnesCouvertes } from './nb-personnes-couvertes';
import partAllocAah, { fiche as fichePartAllocAah } from './part-alloc-aah';
import partAllocBasRevenus, { fiche as fichePartAllocBasRevenus } from './part-alloc-bas-revenus';
import partAllocDep100, { fiche as fichePartAllocDep100 } from './part-alloc-dep100';
import partAllocDep50, { fiche as fichePartAllocDep50 } from './part-alloc-dep50';
import partAllocMonoparents, { fiche as fichePartAllocMonoparents } from './part-alloc-monoparents';
import partAllocPpa, { fiche as fichePartAllocPpa } from './part-alloc-ppa';
import partAllocQfBas, { fiche as fichePartAllocQfBas } from './part-alloc-qf-bas';
import partAllocRsa, { fiche as fichePartAllocRsa } from './part-alloc-rsa';
import partFamillesAllocPauvres, {
  fiche as fichePartFamillesAllocPauvres,
} from './part-familles-alloc-pauvres';
import tauxCouvertureCaf, { fiche as ficheTauxCouvertureCaf } from './taux-couverture-caf';

export const fichesAllocataires: readonly FicheComplete[] = [
  completeFiche('allocataires', nbFoyersAllocataires, ficheNbFoyersAllocataires),
  completeFiche('allocataires', nbPersonnesCouvertes, ficheNbPersonnesCouvertes),
  completeFiche('allocataires', tauxCouvertureCaf, ficheTauxCouvertureCaf),
  completeFiche('allocataires', partAllocBasRevenus, fichePartAllocBasRevenus),
  completeFiche('allocataires', partFamillesAllocPauvres, fichePartFamillesAllocPauvres),
  completeFiche('allocataires', partAllocDep50, fichePartAllocDep50),
  completeFiche('allocataires', partAllocDep100, fichePartAllocDep100),
  completeFiche('allocataires', partAllocRsa, fichePartAllocRsa),
  completeFiche('allocataires', partAllocPpa, fichePartAllocPpa),
  completeFiche('allocataires', partAllocAah, fichePartAllocAah),
  completeFiche('allocataires', partAllocMonoparents, fichePartAllocMonoparents),
  completeFiche('allocataires', partAllocQfBas, fichePartAllocQfBas),
  completeFiche('allocataires', montantPrestations, ficheMontantPrestations),
];
