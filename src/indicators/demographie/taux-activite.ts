/** Taux d’activité des 15-64 ans. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { PIEGES_RECENSEMENT, RECENSEMENT, REFERENCES_RECENSEMENT } from '../sources-publiques';

export default definePublie({
  id: 'TAUX_ACTIVITE',
  libelle: 'Taux d’activité des 15-64 ans',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: RECENSEMENT,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description:
    'Habitants de 15 à 64 ans qui travaillent ou cherchent un emploi, rapportés à tous ceux de cet âge.',
  formule: 'actifs de 15 à 64 ans / habitants de 15 à 64 ans × 100',
  serie: 'P{aa}_ACT1564 / P{aa}_POP1564',
  recettes: [
    { famille: 'recensement', numerateur: ['P{aa}_ACT1564'], denominateur: ['P{aa}_POP1564'] },
    {
      famille: 'melodi',
      numerateur: ['DS_RP_EMPLOI_LR_PRINC?RP_MEASURE=POP&SEX=_T&EDUC=_T&AGE=Y15T64&EMPSTA_ENQ=1T2'],
      denominateur: ['DS_RP_EMPLOI_LR_PRINC?RP_MEASURE=POP&SEX=_T&EDUC=_T&AGE=Y15T64&EMPSTA_ENQ=_T'],
    },
  ],
  pieges: ['Les chômeurs sont des actifs : ce n’est pas le taux d’emploi.', PIEGES_RECENSEMENT],
  references: REFERENCES_RECENSEMENT,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [
        { territoire: '66136', millesime: '2021', valeur: null, numerateur: 700, denominateur: 1000 },
      ],
      attendu: 0.7,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
