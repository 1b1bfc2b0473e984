/** Mesures de médiation familiale. */
import type { Fiche } from '../define';
import { defineSaisi } from '../publie';
import { PIEGE_DEFINITION_LOCALE, PIEGE_PETITS_EFFECTIFS, SAISIE_LOCALE } from '../sources-publiques';

export default defineSaisi({
  id: 'NB_MEDIATIONS',
  libelle: 'Mesures de médiation familiale',
  unite: 'mesures',
  borne: null,
  niveaux: ['commune', 'EPCI'],
  source: SAISIE_LOCALE,
  agregation: 'somme',
});

export const fiche: Fiche = {
  description:
    'Nombre de mesures de médiation familiale engagées dans l’année pour des habitants du territoire.',
  formule: 'mesures engagées dans l’année',
  serie: '',
  fondement: 'definition-locale',
  pieges: [
    'Entretien d’information et mesure de médiation sont deux comptes différents.',
    'Un parent peut habiter hors du territoire : compter la mesure, pas les personnes.',
    PIEGE_PETITS_EFFECTIFS,
    PIEGE_DEFINITION_LOCALE,
  ],
  references: [],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2025', valeur: 40 }],
      attendu: 40,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
