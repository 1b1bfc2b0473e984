/** Part des enfants à bas quotient familial en accueil de loisirs. */
import type { Fiche } from '../define';
import { defineSaisi } from '../publie';
import { PIEGE_DEFINITION_LOCALE, PIEGE_PETITS_EFFECTIFS, SAISIE_LOCALE } from '../sources-publiques';

export default defineSaisi({
  id: 'PART_QF_BAS_ALSH',
  libelle: 'Part des enfants à bas quotient familial en accueil de loisirs',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI'],
  source: SAISIE_LOCALE,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description:
    'Enfants inscrits en accueil de loisirs dont le quotient familial est sous le seuil retenu, rapportés aux enfants inscrits.',
  formule: 'enfants sous le seuil de quotient familial / enfants inscrits × 100',
  serie: '',
  fondement: 'definition-locale',
  pieges: [
    'Écrire le seuil en commentaire de la ligne (« seuil : 600 € ») : c’est celui de la grille de tarifs, il change d’une commune à l’autre.',
    'Le quotient familial de la Caf, celui de la commune et celui des impôts sont trois calculs différents.',
    PIEGE_PETITS_EFFECTIFS,
    PIEGE_DEFINITION_LOCALE,
  ],
  references: [],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2025', valeur: null, numerateur: 90, denominateur: 300 }],
      attendu: 0.3,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
