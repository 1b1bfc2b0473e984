/** The next step worth suggesting, from what the workbook holds. */
import type { EtatAccueil } from '../../commands';
import type { NomPage } from '../demandes';

export type CleEtape = 'territoire' | 'chiffres' | 'actions' | 'controles';

export interface EtapeSuggeree {
  readonly cle: CleEtape;
  readonly page: NomPage;
}

export function suggestEtape(
  etat: Pick<EtatAccueil, 'codeTerritoire' | 'observations' | 'actions'>,
): EtapeSuggeree {
  if (etat.codeTerritoire.trim() === '') return { cle: 'territoire', page: 'donnees' };
  if (etat.observations === 0) return { cle: 'chiffres', page: 'donnees' };
  if (etat.actions === 0) return { cle: 'actions', page: 'controles' };
  return { cle: 'controles', page: 'controles' };
}
