/** Familles aidées à domicile. */
import type { Fiche } from '../define';
import { defineSaisi } from '../publie';
import { PIEGE_DEFINITION_LOCALE, PIEGE_PETITS_EFFECTIFS, SAISIE_LOCALE } from '../sources-publiques';

export default defineSaisi({
  id: 'NB_AIDES_DOMICILE',
  libelle: 'Familles aidées à domicile',
  unite: 'familles',
  borne: null,
  niveaux: ['commune', 'EPCI'],
  source: SAISIE_LOCALE,
  agregation: 'somme',
});

export const fiche: Fiche = {
  description:
    'Nombre de familles du territoire aidées dans l’année par un technicien de l’intervention sociale et familiale ou un auxiliaire de vie sociale.',
  formule: 'familles aidées dans l’année',
  serie: '',
  fondement: 'definition-locale',
  pieges: [
    'Familles, et non interventions ni heures : saisir les heures à part.',
    'Une famille aidée deux fois dans l’année compte une fois.',
    PIEGE_PETITS_EFFECTIFS,
    PIEGE_DEFINITION_LOCALE,
  ],
  references: [],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2025', valeur: 60 }],
      attendu: 60,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
