/** What is asked of a live source, and what of the catalogue it needs for that. */
import type { FicheComplete } from '../../indicators/define';
import type { IndexTerritoires } from '../../territories/index-territoires';

export type FicheSource = Pick<
  FicheComplete,
  'id' | 'libelle' | 'unite' | 'borne' | 'source' | 'recettes' | 'croissance'
>;

export interface DemandeChiffres {
  /** The catalogue, or the part of it that is wanted. */
  readonly fiches: readonly FicheSource[];
  /** "66136", "200027183", "66", "REG-76", "FRANCE". */
  readonly territoires: ReadonlySet<string>;
  readonly index: IndexTerritoires;
  /** Years; all those published by default. */
  readonly millesimes?: readonly string[];
}

export function isMillesimeVoulu({ millesimes }: DemandeChiffres, annee: number): boolean {
  return millesimes === undefined || millesimes.length === 0 || millesimes.includes(String(annee));
}
