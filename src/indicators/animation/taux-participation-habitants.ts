/** Taux de participation des habitants à l’animation de la vie sociale. */
import type { Fiche } from '../define';
import { defineSaisi } from '../publie';
import { PIEGE_DEFINITION_LOCALE, SAISIE_LOCALE } from '../sources-publiques';

export default defineSaisi({
  id: 'TAUX_PARTICIPATION_HABITANTS',
  libelle: 'Taux de participation des habitants',
  unite: '%',
  borne: null,
  niveaux: ['commune', 'EPCI'],
  source: SAISIE_LOCALE,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description:
    'Personnes différentes qui ont pris part dans l’année aux activités des centres sociaux et espaces de vie sociale, rapportées à la population.',
  formule: 'participants différents / population × 100',
  serie: '',
  fondement: 'definition-locale',
  pieges: [
    'Personnes différentes, et non présences : une personne inscrite à trois activités compte une fois.',
    'Dire si les fêtes et les permanences ouvertes à tous sont comptées.',
    PIEGE_DEFINITION_LOCALE,
  ],
  references: [],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [
        { territoire: '66136', millesime: '2025', valeur: null, numerateur: 3000, denominateur: 100000 },
      ],
      attendu: 0.03,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
