/** An indicator read in tDonnees: `(territoire?; millesime?)`, published as such or a ratio of two published counts. */
import type { Agregation, Indicateur } from './define';
import { defineIndicateur } from './define';
import { readChiffre } from './lire-chiffre';

type Publie = Omit<Indicateur, 'mode' | 'litClasseur' | 'calculate' | 'autonome'> & {
  readonly agregation: Agregation;
};

export function definePublie(publie: Publie): Indicateur {
  return defineIndicateur({
    ...publie,
    mode: publie.agregation === 'ratio' ? 'ratio' : 'publie',
    litClasseur: true,
    calculate: (args, etat) => readChiffre(publie, args, etat),
  });
}

/** The same for what nobody publishes: the convention's people count it and type it in tDonnees. */
export function defineSaisi(saisi: Publie): Indicateur {
  return {
    ...definePublie(saisi),
    mode: saisi.agregation === 'ratio' ? 'ratio' : 'calcule',
    autonome: false,
  };
}
