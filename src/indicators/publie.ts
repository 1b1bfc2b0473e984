/** An indicator read in tDonnees: `(territoire?; millesime?)`, published as such or a ratio of two published counts. */
import type { Agregation, Indicateur, Parametre } from './define';
import { defineIndicateur } from './define';
import { readChiffre } from './lire-chiffre';

export const PARAMETRES_PUBLIES: readonly Parametre[] = [
  {
    nom: 'territoire',
    description:
      'Code Insee, SIREN d’un EPCI, département, REG-76, FRANCE, EPCI, DEP, REG ou nom. Omis : le territoire de la convention.',
    type: 'texte',
    optionnel: true,
  },
  {
    nom: 'millesime',
    description:
      'Année des données, par exemple 2021. Omis : la dernière dont dispose le territoire de la convention.',
    type: 'nombre',
    optionnel: true,
  },
];

type Publie = Omit<Indicateur, 'mode' | 'parametres' | 'litClasseur' | 'calculate'> & {
  readonly agregation: Agregation;
};

export function definePublie(publie: Publie): Indicateur {
  return defineIndicateur({
    ...publie,
    mode: publie.agregation === 'ratio' ? 'ratio' : 'publie',
    parametres: PARAMETRES_PUBLIES,
    litClasseur: true,
    calculate: (args, etat) => readChiffre(publie, args, etat),
  });
}
