/** Part des 80 ans et plus. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { PIEGES_RECENSEMENT, RECENSEMENT, REFERENCES_RECENSEMENT } from '../sources-publiques';
import { POPULATION_POP1A } from './pyramide';

export default definePublie({
  id: 'PART_80_PLUS',
  libelle: 'Part des 80 ans et plus',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: RECENSEMENT,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description: 'Habitants de 80 ans et plus rapportés à l’ensemble de la population, au recensement.',
  formule: 'habitants de 80 ans et plus / population × 100',
  serie: 'P{aa}_POP80P / P{aa}_POP',
  recettes: [
    { famille: 'recensement', numerateur: ['P{aa}_POP80P'], denominateur: ['P{aa}_POP'] },
    {
      famille: 'recensement',
      numerateur: ['SEXE1_AGEPYR1080', 'SEXE2_AGEPYR1080'],
      denominateur: POPULATION_POP1A,
    },
    {
      famille: 'melodi',
      numerateur: ['DS_RP_POPULATION_PRINC?RP_MEASURE=POP&SEX=_T&AGE=Y_GE80'],
      denominateur: ['DS_RP_POPULATION_PRINC?RP_MEASURE=POP&SEX=_T&AGE=_T'],
    },
  ],
  pieges: ['Une maison de retraite suffit à élever la part d’une petite commune.', PIEGES_RECENSEMENT],
  references: REFERENCES_RECENSEMENT,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2021', valeur: null, numerateur: 80, denominateur: 1000 }],
      attendu: 0.08,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
