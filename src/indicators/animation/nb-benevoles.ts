/** Bénévoles actifs de l’animation de la vie sociale. */
import type { Fiche } from '../define';
import { defineSaisi } from '../publie';
import { PIEGE_DEFINITION_LOCALE, SAISIE_LOCALE } from '../sources-publiques';

export default defineSaisi({
  id: 'NB_BENEVOLES',
  libelle: 'Bénévoles actifs',
  unite: 'bénévoles',
  borne: null,
  niveaux: ['commune', 'EPCI'],
  source: SAISIE_LOCALE,
  agregation: 'somme',
});

export const fiche: Fiche = {
  description:
    'Nombre de personnes qui ont donné du temps dans l’année à un centre social ou un espace de vie sociale du territoire.',
  formule: 'bénévoles actifs dans l’année',
  serie: '',
  fondement: 'definition-locale',
  pieges: [
    'Dire à partir de combien d’heures une personne compte, et si les administrateurs sont compris.',
    'Une personne bénévole dans deux structures compte deux fois si les comptes s’additionnent.',
    PIEGE_DEFINITION_LOCALE,
  ],
  references: [],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2025', valeur: 180 }],
      attendu: 180,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
