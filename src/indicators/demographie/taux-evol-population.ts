/** Évolution annuelle moyenne de la population. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { PIEGES_RECENSEMENT, RECENSEMENT, REFERENCES_RECENSEMENT } from '../sources-publiques';

export default definePublie({
  id: 'TAUX_EVOL_POPULATION',
  libelle: 'Évolution annuelle moyenne de la population',
  unite: '%/an',
  borne: null,
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: RECENSEMENT,
  agregation: 'ratio',
  croissance: 6,
});

export const fiche: Fiche = {
  description:
    'Rythme moyen auquel la population a augmenté ou baissé chaque année entre deux recensements distants de six ans.',
  formule: '((population / population six ans plus tôt) puissance 1/6 − 1) × 100',
  serie: 'P{aa}_POP / P{aa-6}_POP',
  recettes: [{ famille: 'recensement', numerateur: ['P{aa}_POP'], denominateur: ['P{aa-6}_POP'] }],
  pieges: [
    'Le nombre d’années entre dans le calcul : six ans entre les deux recensements, pas cinq.',
    'Une fusion de communes rompt la série : les deux populations doivent être dans le même découpage.',
    PIEGES_RECENSEMENT,
  ],
  references: REFERENCES_RECENSEMENT,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [
        { territoire: '66136', millesime: '2022', valeur: null, numerateur: 106152, denominateur: 100000 },
      ],
      attendu: 0.01,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
