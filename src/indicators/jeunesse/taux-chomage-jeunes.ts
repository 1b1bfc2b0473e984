/** Taux de chômage des 15-24 ans au sens du recensement. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { PIEGES_RECENSEMENT, RECENSEMENT, REFERENCES_RECENSEMENT } from '../sources-publiques';

export default definePublie({
  id: 'TAUX_CHOMAGE_JEUNES',
  libelle: 'Taux de chômage des 15-24 ans (recensement)',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: RECENSEMENT,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description:
    'Jeunes de 15 à 24 ans qui se déclarent chômeurs au recensement, rapportés aux jeunes actifs du même âge.',
  formule: 'chômeurs de 15 à 24 ans / actifs de 15 à 24 ans × 100',
  serie: 'P{aa}_CHOM1524 / P{aa}_ACT1524',
  recettes: [
    { famille: 'recensement', numerateur: ['P{aa}_CHOM1524'], denominateur: ['P{aa}_ACT1524'] },
    {
      famille: 'melodi',
      numerateur: ['DS_RP_EMPLOI_LR_PRINC?RP_MEASURE=POP&SEX=_T&AGE=Y15T24&EDUC=_T&EMPSTA_ENQ=2'],
      denominateur: ['DS_RP_EMPLOI_LR_PRINC?RP_MEASURE=POP&SEX=_T&AGE=Y15T24&EDUC=_T&EMPSTA_ENQ=1T2'],
    },
  ],
  pieges: [
    PIEGES_RECENSEMENT,
    'Rapporté aux jeunes actifs, et non à tous les jeunes : la plupart sont scolarisés.',
    'Déclaré au recensement : plus élevé que le taux de chômage du BIT, et différent des inscrits à France Travail.',
    'Dans une petite commune, quelques jeunes font varier le taux de plusieurs points.',
  ],
  references: REFERENCES_RECENSEMENT,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [
        { territoire: '66136', millesime: '2021', valeur: null, numerateur: 1400, denominateur: 4000 },
      ],
      attendu: 0.35,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
