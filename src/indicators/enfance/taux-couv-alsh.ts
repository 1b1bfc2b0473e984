/** Places d’accueil de loisirs pour 100 enfants de 3 à 11 ans. */
import type { Fiche } from '../define';
import { defineSaisi } from '../publie';
import { PIEGE_DEFINITION_LOCALE, SAISIE_LOCALE } from '../sources-publiques';

export default defineSaisi({
  id: 'TAUX_COUV_ALSH',
  libelle: 'Taux de couverture des accueils de loisirs',
  unite: 'pour 100 enfants',
  borne: null,
  niveaux: ['commune', 'EPCI'],
  source: SAISIE_LOCALE,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description: 'Places déclarées en accueil de loisirs sans hébergement pour 100 enfants de 3 à 11 ans.',
  formule: 'places d’ALSH déclarées / enfants de 3 à 11 ans × 100',
  serie: '',
  fondement: 'definition-locale',
  pieges: [
    'Périscolaire et extrascolaire sont deux offres différentes : ne pas les additionner.',
    'Le mercredi a changé de catégorie en 2018 : ne pas comparer avant et après sans le dire.',
    'Des places pour 100 enfants, pas un pourcentage : le chiffre peut dépasser 100.',
    PIEGE_DEFINITION_LOCALE,
  ],
  references: [],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2025', valeur: null, numerateur: 25, denominateur: 100 }],
      attendu: 25,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
