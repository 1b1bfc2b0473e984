/** Part des 11-17 ans dans la population. */
import { POPULATION_POP1A } from '../demographie/pyramide';
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { PIEGES_RECENSEMENT, RECENSEMENT, REFERENCES_RECENSEMENT } from '../sources-publiques';

export default definePublie({
  id: 'PART_11_17_ANS',
  libelle: 'Part des 11-17 ans',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: RECENSEMENT,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description: 'Habitants de 11 à 17 ans révolus rapportés à la population, au recensement.',
  formule: 'population de 11 à 17 ans / population × 100',
  serie: 'P{aa}_POP1114 + P{aa}_POP1517 / P{aa}_POP',
  recettes: [
    { famille: 'recensement', numerateur: ['P{aa}_POP1114', 'P{aa}_POP1517'], denominateur: ['P{aa}_POP'] },
    { famille: 'recensement', numerateur: ['P{aa}_POP1117'], denominateur: ['P{aa}_POP'] },
    {
      famille: 'recensement',
      numerateur: ['SEXE1_AGEPYR1011', 'SEXE2_AGEPYR1011'],
      denominateur: POPULATION_POP1A,
    },
    {
      famille: 'melodi',
      numerateur: [
        'DS_RP_EDUCATION_PRINC?AGE=Y11T14&STUD=_T&SEX=_T',
        'DS_RP_EDUCATION_PRINC?AGE=Y15T17&STUD=_T&SEX=_T',
      ],
      denominateur: ['DS_RP_POPULATION_PRINC?RP_MEASURE=POP&SEX=_T&AGE=_T'],
    },
  ],
  pieges: [
    PIEGES_RECENSEMENT,
    'Dire la tranche d’âge : une action « 10-17 ans » ou « 11-25 ans » ne se rapporte pas à ce chiffre.',
    'Les élèves mineurs logés en internat sont comptés chez leurs parents.',
  ],
  references: REFERENCES_RECENSEMENT,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [
        { territoire: '66136', millesime: '2021', valeur: null, numerateur: 8000, denominateur: 100000 },
      ],
      attendu: 0.08,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
