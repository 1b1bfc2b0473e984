/** Taux de chômage au sens du recensement. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { PIEGES_RECENSEMENT, RECENSEMENT, REFERENCES_RECENSEMENT } from '../sources-publiques';

export default definePublie({
  id: 'TAUX_CHOMAGE_RP',
  libelle: 'Taux de chômage au sens du recensement',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: RECENSEMENT,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description:
    'Habitants de 15 à 64 ans qui se déclarent chômeurs au recensement, rapportés aux actifs de cet âge.',
  formule: 'chômeurs de 15 à 64 ans / actifs de 15 à 64 ans × 100',
  serie: 'P{aa}_CHOM1564 / P{aa}_ACT1564',
  recettes: [
    { famille: 'recensement', numerateur: ['P{aa}_CHOM1564'], denominateur: ['P{aa}_ACT1564'] },
    {
      famille: 'melodi',
      numerateur: ['DS_RP_EMPLOI_LR_PRINC?RP_MEASURE=POP&SEX=_T&EDUC=_T&AGE=Y15T64&EMPSTA_ENQ=2'],
      denominateur: ['DS_RP_EMPLOI_LR_PRINC?RP_MEASURE=POP&SEX=_T&EDUC=_T&AGE=Y15T64&EMPSTA_ENQ=1T2'],
    },
  ],
  pieges: [
    'Chômage déclaré : plus élevé que le taux au sens du BIT, et sans rapport avec les inscrits à France Travail.',
    PIEGES_RECENSEMENT,
  ],
  references: REFERENCES_RECENSEMENT,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [
        { territoire: '66136', millesime: '2021', valeur: null, numerateur: 10497, denominateur: 44558 },
      ],
      attendu: 0.23558,
    },
    {
      arguments: [[['65233']]],
      donnees: [{ territoire: '65233', millesime: '2021', valeur: null, numerateur: 10, denominateur: 157 }],
      attendu: 0.0637,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
