/** Taux de fréquentation des accueils de loisirs. */
import type { Fiche } from '../define';
import { defineSaisi } from '../publie';
import { PIEGE_DEFINITION_LOCALE, SAISIE_LOCALE } from '../sources-publiques';

export default defineSaisi({
  id: 'TAUX_FREQUENTATION_ALSH',
  libelle: 'Taux de fréquentation des accueils de loisirs',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI'],
  source: SAISIE_LOCALE,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description: 'Journées-enfants réalisées en accueil de loisirs rapportées aux journées-enfants ouvertes.',
  formule: 'journées-enfants réalisées / journées-enfants ouvertes × 100',
  serie: '',
  fondement: 'definition-locale',
  pieges: [
    'Compter les demi-journées pour moitié, au numérateur comme au dénominateur.',
    'Une moyenne sur l’année cache les semaines pleines : regarder aussi les vacances d’été.',
    PIEGE_DEFINITION_LOCALE,
  ],
  references: [],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [
        { territoire: '66136', millesime: '2025', valeur: null, numerateur: 7500, denominateur: 10000 },
      ],
      attendu: 0.75,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
