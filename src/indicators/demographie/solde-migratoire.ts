/** Solde migratoire apparent: a difference of counts, which adds up as they do. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { RECENSEMENT, REFERENCES_RECENSEMENT } from '../sources-publiques';

export default {
  ...definePublie({
    id: 'SOLDE_MIGRATOIRE',
    libelle: 'Solde migratoire apparent',
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
    'Part de la variation de population entre deux recensements que n’expliquent ni les naissances ni les décès : arrivées moins départs, en six ans.',
  formule: 'variation de la population − solde naturel, entre deux recensements',
  serie: 'P{aa}_POP − P{aa-6}_POP − NAIS{aa-6}{aa-1} + DECE{aa-6}{aa-1}',
  recettes: [
    {
      famille: 'recensement',
      numerateur: ['P{aa}_POP', '-P{aa-6}_POP', '-NAIS{aa-6}{aa-1}', 'DECE{aa-6}{aa-1}'],
    },
  ],
  pieges: [
    'C’est un reste : il absorbe les écarts de qualité entre les deux recensements.',
    'Cumul de six ans, et non d’une année ; il ne dit ni combien arrivent, ni combien partent.',
  ],
  references: REFERENCES_RECENSEMENT,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2022', valeur: 1500 }],
      attendu: 1500,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
