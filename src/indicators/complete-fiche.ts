/** Joins an indicator and what is known of it into plain data. */
import type { Fiche, FicheComplete, Groupe, Indicateur, Parametre } from './define';

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

export function completeFiche(
  groupe: Groupe,
  { calculate: _calculate, autonome: _autonome, ...indicateur }: Indicateur,
  { pieges, ...fiche }: Fiche,
): FicheComplete {
  return {
    formule: '',
    parametres: PARAMETRES_PUBLIES,
    recettes: [],
    ruptures: [],
    fondement: 'source',
    ...indicateur,
    ...fiche,
    groupe,
    pieges: pieges.flat(),
  };
}
