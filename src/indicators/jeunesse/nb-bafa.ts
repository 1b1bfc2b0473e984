/** Jeunes aidés à passer le Bafa. */
import type { Fiche } from '../define';
import { defineSaisi } from '../publie';
import { PIEGE_DEFINITION_LOCALE, PIEGE_PETITS_EFFECTIFS, SAISIE_LOCALE } from '../sources-publiques';

export default defineSaisi({
  id: 'NB_BAFA',
  libelle: 'Jeunes aidés à passer le Bafa',
  unite: 'jeunes',
  borne: null,
  niveaux: ['commune', 'EPCI'],
  source: SAISIE_LOCALE,
  agregation: 'somme',
});

export const fiche: Fiche = {
  description:
    'Nombre de jeunes du territoire aidés dans l’année, par la Caf ou la collectivité, à passer le brevet d’aptitude aux fonctions d’animateur (Bafa).',
  formule: 'jeunes aidés dans l’année',
  serie: '',
  fondement: 'definition-locale',
  pieges: [
    'Aides accordées, stages suivis et brevets obtenus sont trois comptes différents : dire lequel.',
    'Un jeune aidé par la Caf et par la commune compte une fois.',
    PIEGE_PETITS_EFFECTIFS,
    PIEGE_DEFINITION_LOCALE,
  ],
  references: [],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2025', valeur: 25 }],
      attendu: 25,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
