/** Jeunes suivis par la mission locale. */
import type { Fiche } from '../define';
import { defineSaisi } from '../publie';
import { PIEGE_DEFINITION_LOCALE, PIEGE_PETITS_EFFECTIFS, SAISIE_LOCALE } from '../sources-publiques';

export default defineSaisi({
  id: 'NB_JEUNES_MISSION_LOCALE',
  libelle: 'Jeunes suivis par la mission locale',
  unite: 'jeunes',
  borne: null,
  niveaux: ['commune', 'EPCI'],
  source: SAISIE_LOCALE,
  agregation: 'somme',
});

export const fiche: Fiche = {
  description:
    'Nombre de jeunes de 16 à 25 ans du territoire que la mission locale a accompagnés dans l’année.',
  formule: 'jeunes accompagnés dans l’année',
  serie: '',
  fondement: 'definition-locale',
  pieges: [
    'Premier accueil, contact et accompagnement sont trois comptes différents : dire lequel.',
    'Jeunes qui habitent le territoire, et non jeunes reçus à l’antenne.',
    PIEGE_PETITS_EFFECTIFS,
    PIEGE_DEFINITION_LOCALE,
  ],
  references: [],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2025', valeur: 400 }],
      attendu: 400,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
