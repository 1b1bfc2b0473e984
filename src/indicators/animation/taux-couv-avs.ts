/** Taux de couverture de l’animation de la vie sociale. */
import type { Fiche } from '../define';
import { defineSaisi } from '../publie';
import { PIEGE_DEFINITION_LOCALE, SAISIE_LOCALE } from '../sources-publiques';

export default defineSaisi({
  id: 'TAUX_COUV_AVS',
  libelle: 'Taux de couverture de l’animation de la vie sociale',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI'],
  source: SAISIE_LOCALE,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description:
    'Habitants des zones d’influence des centres sociaux et espaces de vie sociale rapportés à la population du territoire.',
  formule: 'population des zones d’influence / population × 100',
  serie: '',
  fondement: 'definition-locale',
  pieges: [
    'Les zones d’influence se recouvrent : compter chaque habitant une fois.',
    'Habiter la zone n’est pas fréquenter le lieu.',
    'Prendre la population du même millésime au numérateur et au dénominateur.',
    PIEGE_DEFINITION_LOCALE,
  ],
  references: [],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [
        { territoire: '66136', millesime: '2025', valeur: null, numerateur: 45000, denominateur: 100000 },
      ],
      attendu: 0.45,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
