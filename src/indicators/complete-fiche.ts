/** Joins an indicator and what is known of it into plain data. */
import { applyTypographie } from '../domain/typographie';
import type { Fiche, FicheComplete, Groupe, Indicateur, Parametre } from './define';
import { rupturesOf } from './series';

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

/** The spaces that must not break are set here, once: the fiches are typed with plain ones. */
export function completeFiche(
  groupe: Groupe,
  { calculate: _calculate, autonome: _autonome, ...indicateur }: Indicateur,
  { pieges, ...fiche }: Fiche,
): FicheComplete {
  const { formule = '', parametres = PARAMETRES_PUBLIES, description, references } = fiche;
  return {
    recettes: [],
    ruptures: rupturesOf(indicateur),
    fondement: 'source',
    ...indicateur,
    ...fiche,
    groupe,
    description: applyTypographie(description),
    formule: applyTypographie(formule),
    parametres: parametres.map((parametre) => ({
      ...parametre,
      description: applyTypographie(parametre.description),
    })),
    references: references.map(({ titre, url }) => ({ titre: applyTypographie(titre), url })),
    pieges: pieges.flat().map(applyTypographie),
  };
}
