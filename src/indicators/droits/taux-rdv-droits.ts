/** Taux de rendez-vous des droits aboutis. */
import type { Fiche } from '../define';
import { defineSaisi } from '../publie';
import { CAF_LOCALE, PIEGE_PETITS_EFFECTIFS } from '../sources-publiques';

export default defineSaisi({
  id: 'TAUX_RDV_DROITS',
  libelle: 'Taux de rendez-vous des droits aboutis',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département'],
  source: CAF_LOCALE,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description: 'Part des rendez-vous des droits de l’année qui ont ouvert au moins un droit nouveau.',
  formule: 'rendez-vous ayant ouvert un droit / rendez-vous tenus × 100',
  serie: 'tDonnees',
  fondement: 'definition-locale',
  pieges: [
    'Compter les rendez-vous qui ont ouvert un droit, non les droits ouverts : un rendez-vous peut en ouvrir plusieurs.',
    'Un droit s’ouvre parfois des mois après le rendez-vous : attendre avant de clore l’année.',
    PIEGE_PETITS_EFFECTIFS,
  ],
  references: [],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2024', valeur: 40, numerateur: 120, denominateur: 300 }],
      attendu: 0.4,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
