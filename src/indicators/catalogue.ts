/** The catalogue, in the order of the help: what is published first, then what the workbook computes. */
import type { Indicateur } from './define';
import evolution from './evolution';
import nbFoyersAllocataires from './nb-foyers-allocataires';
import nbPersonnesCouvertes from './nb-personnes-couvertes';
import niveauVieMedian from './niveau-vie-median';
import partAllocLogement from './part-alloc-logement';
import partAllocRsa from './part-alloc-rsa';
import partPrestationsRevenu from './part-prestations-revenu';
import population from './population';
import rapportInterdecile from './rapport-interdecile';
import scoreEvaluation from './score-evaluation';
import tauxAtteinte from './taux-atteinte';
import tauxAvancement from './taux-avancement';
import tauxCouvertureCaf from './taux-couverture-caf';
import tauxPauvrete from './taux-pauvrete';
import tauxRealisation from './taux-realisation';

export const catalogue: readonly Indicateur[] = [
  tauxPauvrete,
  niveauVieMedian,
  rapportInterdecile,
  partPrestationsRevenu,
  population,
  nbFoyersAllocataires,
  nbPersonnesCouvertes,
  tauxCouvertureCaf,
  partAllocRsa,
  partAllocLogement,
  tauxAvancement,
  tauxRealisation,
  tauxAtteinte,
  evolution,
  scoreEvaluation,
];

/** By id, in any case; null when the catalogue has none. */
export function findIndicateur(id: string): Indicateur | null {
  const voulu = id.trim().toUpperCase();
  return catalogue.find((indicateur) => indicateur.id === voulu) ?? null;
}
