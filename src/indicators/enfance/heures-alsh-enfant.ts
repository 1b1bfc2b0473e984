/** Heures d’accueil de loisirs par enfant. */
import type { Fiche } from '../define';
import { defineSaisi } from '../publie';
import { PIEGE_DEFINITION_LOCALE, SAISIE_LOCALE } from '../sources-publiques';

export default defineSaisi({
  id: 'HEURES_ALSH_ENFANT',
  libelle: 'Heures d’accueil de loisirs par enfant',
  unite: 'heures par enfant',
  borne: null,
  niveaux: ['commune', 'EPCI'],
  source: SAISIE_LOCALE,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description:
    'Heures réalisées dans l’année en accueil de loisirs sans hébergement, par enfant de 3 à 11 ans du territoire.',
  formule: 'heures réalisées / enfants de 3 à 11 ans',
  serie: '',
  fondement: 'definition-locale',
  pieges: [
    'Par enfant qui habite le territoire, et non par enfant inscrit.',
    'Heures réalisées, et non heures ouvertes : dire si ce sont celles que la Caf finance.',
    PIEGE_DEFINITION_LOCALE,
  ],
  references: [],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [
        { territoire: '66136', millesime: '2025', valeur: null, numerateur: 84000, denominateur: 1200 },
      ],
      attendu: 70,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
