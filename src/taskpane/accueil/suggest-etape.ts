/** The next step worth suggesting, from what the workbook holds. */
import type { EtatAccueil } from '../../commands';
import type { Destination } from '../demandes';

export type CleEtape = 'territoire' | 'chiffres' | 'actions' | 'controles';

export interface EtapeSuggeree {
  readonly cle: CleEtape;
  readonly destination: Destination;
}

export function suggestEtape(
  etat: Pick<EtatAccueil, 'codeTerritoire' | 'observations' | 'actions'>,
): EtapeSuggeree {
  if (etat.codeTerritoire.trim() === '')
    return { cle: 'territoire', destination: { page: 'donnees', vue: 'donnees' } };
  if (etat.observations === 0) return { cle: 'chiffres', destination: { page: 'donnees', vue: 'donnees' } };
  if (etat.actions === 0) return { cle: 'actions', destination: { page: 'plan', vue: 'fiches' } };
  return { cle: 'controles', destination: { page: 'controles', vue: 'constats', geste: true } };
}
