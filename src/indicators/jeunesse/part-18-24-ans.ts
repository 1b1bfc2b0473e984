/** Part des 18-24 ans dans la population. */
import { POPULATION_POP1A } from '../demographie/pyramide';
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { PIEGES_RECENSEMENT, RECENSEMENT, REFERENCES_RECENSEMENT } from '../sources-publiques';

export default definePublie({
  id: 'PART_18_24_ANS',
  libelle: 'Part des 18-24 ans',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: RECENSEMENT,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description: 'Habitants de 18 à 24 ans révolus rapportés à la population, au recensement.',
  formule: 'population de 18 à 24 ans / population × 100',
  serie: 'P{aa}_POP1824 / P{aa}_POP',
  recettes: [
    { famille: 'recensement', numerateur: ['P{aa}_POP1824'], denominateur: ['P{aa}_POP'] },
    {
      famille: 'recensement',
      numerateur: ['SEXE1_AGEPYR1018', 'SEXE2_AGEPYR1018'],
      denominateur: POPULATION_POP1A,
    },
    {
      famille: 'melodi',
      numerateur: ['DS_RP_EDUCATION_PRINC?AGE=Y18T24&STUD=_T&SEX=_T'],
      denominateur: ['DS_RP_POPULATION_PRINC?RP_MEASURE=POP&SEX=_T&AGE=_T'],
    },
  ],
  pieges: [
    PIEGES_RECENSEMENT,
    'Les étudiants majeurs sont comptés là où ils étudient, et non chez leurs parents.',
  ],
  references: REFERENCES_RECENSEMENT,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [
        { territoire: '66136', millesime: '2021', valeur: null, numerateur: 10000, denominateur: 100000 },
      ],
      attendu: 0.1,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
