/** Taux de jeunes touchés par l’offre ados. */
import type { Fiche } from '../define';
import { defineSaisi } from '../publie';
import { PIEGE_DEFINITION_LOCALE, SAISIE_LOCALE } from '../sources-publiques';

export default defineSaisi({
  id: 'TAUX_JEUNES_TOUCHES',
  libelle: 'Taux de jeunes touchés par l’offre ados',
  unite: '%',
  borne: null,
  niveaux: ['commune', 'EPCI'],
  source: SAISIE_LOCALE,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description:
    'Jeunes différents venus dans l’année dans les accueils ados, rapportés aux 11-17 ans du territoire.',
  formule: 'jeunes différents accueillis / jeunes de 11 à 17 ans × 100',
  serie: '',
  fondement: 'definition-locale',
  pieges: [
    'Jeunes différents, et non venues : un jeune qui vient chaque semaine compte une fois.',
    'Les jeunes d’une autre commune comptent au numérateur seulement : les retirer, ou le dire.',
    PIEGE_DEFINITION_LOCALE,
  ],
  references: [],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [
        { territoire: '66136', millesime: '2025', valeur: null, numerateur: 240, denominateur: 1200 },
      ],
      attendu: 0.2,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
