/** Solde naturel: a difference of counts, which adds up as they do. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { RECENSEMENT, REFERENCES_RECENSEMENT } from '../sources-publiques';

export default {
  ...definePublie({
    id: 'SOLDE_NATUREL',
    libelle: 'Solde naturel',
    unite: 'personnes',
    borne: null,
    niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
    source: RECENSEMENT,
    agregation: 'somme',
  }),
  mode: 'ratio' as const,
};

export const fiche: Fiche = {
  description:
    'Naissances moins décès des habitants entre deux recensements, le plus souvent six années cumulées.',
  formule: 'naissances domiciliées − décès domiciliés, entre deux recensements',
  serie: 'NAIS{aa-6}{aa-1} − DECE{aa-6}{aa-1}',
  recettes: [
    { famille: 'recensement', numerateur: ['NAIS{aa-6}{aa-1}', '-DECE{aa-6}{aa-1}'] },
    {
      famille: 'melodi',
      numerateur: [
        'DS_RP_SERIE_HISTORIQUE?OCS=_T&RP_MEASURE=BRTH',
        '-DS_RP_SERIE_HISTORIQUE?OCS=_T&RP_MEASURE=DEATH',
      ],
    },
  ],
  pieges: [
    'Cumul entre deux recensements (2016 à 2021, six ans, pour le millésime 2022 ; d’autres durées avant), et non d’une année.',
    'Naissances domiciliées (commune de la mère), et non enregistrées à la maternité.',
  ],
  references: REFERENCES_RECENSEMENT,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2022', valeur: -120 }],
      attendu: -120,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
