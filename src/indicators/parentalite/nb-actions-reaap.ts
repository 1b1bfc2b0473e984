/** Actions de soutien à la parentalité financées (Reaap). */
import type { Fiche } from '../define';
import { defineSaisi } from '../publie';
import { PIEGE_DEFINITION_LOCALE, SAISIE_LOCALE } from '../sources-publiques';

export default defineSaisi({
  id: 'NB_ACTIONS_REAAP',
  libelle: 'Actions Reaap financées',
  unite: 'actions',
  borne: null,
  niveaux: ['commune', 'EPCI'],
  source: SAISIE_LOCALE,
  agregation: 'somme',
});

export const fiche: Fiche = {
  description:
    'Nombre d’actions du réseau d’écoute, d’appui et d’accompagnement des parents (Reaap) financées dans l’année sur le territoire.',
  formule: 'actions financées dans l’année',
  serie: '',
  fondement: 'definition-locale',
  pieges: [
    'Une action de plusieurs séances compte une fois.',
    'Une action qui sert plusieurs communes ne se compte que dans une, ou seulement pour l’EPCI.',
    PIEGE_DEFINITION_LOCALE,
  ],
  references: [],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2025', valeur: 12 }],
      attendu: 12,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
