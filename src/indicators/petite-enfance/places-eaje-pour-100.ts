/** Places de crèche pour 100 enfants de moins de 3 ans, comptées localement. */
import type { Fiche } from '../define';
import { defineSaisi } from '../publie';
import { PIEGE_DEFINITION_LOCALE, SAISIE_LOCALE } from '../sources-publiques';

export default defineSaisi({
  id: 'PLACES_EAJE_POUR_100',
  libelle: 'Places de crèche pour 100 enfants de moins de 3 ans',
  unite: 'pour 100 enfants',
  borne: null,
  niveaux: ['commune', 'EPCI'],
  source: SAISIE_LOCALE,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description:
    'Places de crèche agréées, comptées par les partenaires, pour 100 enfants de moins de 3 ans du territoire.',
  formule: 'places agréées / enfants de moins de 3 ans × 100',
  serie: '',
  fondement: 'definition-locale',
  pieges: [
    'Places agréées, installées et ouvertes sont trois chiffres différents : dire lequel, et à quelle date.',
    'Dater aussi le nombre d’enfants, et dire sa source (recensement, Caf ou état civil).',
    'Des places pour 100 enfants, pas un pourcentage : le chiffre peut dépasser 100.',
    PIEGE_DEFINITION_LOCALE,
  ],
  references: [],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2025', valeur: null, numerateur: 35, denominateur: 100 }],
      attendu: 35,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
