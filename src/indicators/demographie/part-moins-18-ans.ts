/** Part des moins de 18 ans. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { PIEGES_RECENSEMENT, RECENSEMENT, REFERENCES_RECENSEMENT } from '../sources-publiques';
import { POPULATION_POP1A } from './pyramide';

export default definePublie({
  id: 'PART_MOINS_18_ANS',
  libelle: 'Part des moins de 18 ans',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: RECENSEMENT,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description: 'Habitants de moins de 18 ans rapportés à l’ensemble de la population, au recensement.',
  formule: 'habitants de moins de 18 ans / population × 100',
  serie: '(P{aa}_POP0002 + P{aa}_POP0305 + P{aa}_POP0610 + P{aa}_POP1117) / P{aa}_POP',
  recettes: [
    {
      famille: 'recensement',
      numerateur: ['P{aa}_POP0002', 'P{aa}_POP0305', 'P{aa}_POP0610', 'P{aa}_POP1117'],
      denominateur: ['P{aa}_POP'],
    },
    {
      famille: 'recensement',
      numerateur: [
        'SEXE1_AGEPYR1000',
        'SEXE1_AGEPYR1003',
        'SEXE1_AGEPYR1006',
        'SEXE1_AGEPYR1011',
        'SEXE2_AGEPYR1000',
        'SEXE2_AGEPYR1003',
        'SEXE2_AGEPYR1006',
        'SEXE2_AGEPYR1011',
      ],
      denominateur: POPULATION_POP1A,
    },
  ],
  pieges: [
    'Les tranches courantes de l’Insee s’arrêtent à 14 ou 19 ans : les moins de 18 ans viennent de la base par IRIS ou du détail par âge.',
    PIEGES_RECENSEMENT,
  ],
  references: REFERENCES_RECENSEMENT,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [
        { territoire: '66136', millesime: '2021', valeur: null, numerateur: 252, denominateur: 1000 },
      ],
      attendu: 0.252,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
