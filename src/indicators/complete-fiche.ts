/** Joins an indicator and what is known of it into plain data. */
import { applyTypographie } from '../domain/typographie';
import type { Fiche, FicheComplete, Groupe, Indicateur } from './define';
import { PARAMETRES_PUBLIES } from './parametres';
import { rupturesOf } from './series';

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
