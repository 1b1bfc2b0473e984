/** Gesture of the opening: keep the functions' registre true while people edit; returns what stops it. */
import type { Echec, Result } from '../domain/result';
import type { Registre } from '../indicators/registre';

export interface OptionsVeille {
  /** Called after each reading (also the first one). */
  readonly onLu?: (etat: { readonly structure: boolean }) => void;
  readonly onEchec?: (echec: Echec) => void;
}

export async function watchClasseur(
  _registre: Registre,
  _options: OptionsVeille = {},
): Promise<Result<() => Promise<void>>> {
  throw new Error('watchClasseur: being written');
}
