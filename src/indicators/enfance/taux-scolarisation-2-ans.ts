/** Taux de scolarisation à 2 ans. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { PIEGES_RECENSEMENT, RECENSEMENT, REFERENCES_RECENSEMENT } from '../sources-publiques';

export default definePublie({
  id: 'TAUX_SCOLARISATION_2_ANS',
  libelle: 'Taux de scolarisation à 2 ans',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: RECENSEMENT,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description:
    'Enfants de 2 ans inscrits à l’école rapportés aux enfants de 2 ans qui habitent le territoire, au recensement.',
  formule: 'enfants de 2 ans scolarisés / enfants de 2 ans × 100',
  serie: 'population scolarisée et population, 2 ans',
  recettes: [
    {
      famille: 'melodi',
      numerateur: ['DS_RP_TD_EDUCATION_PRINC?AGE=Y2&SEX=_T&STUD_AREA=_T'],
      denominateur: ['DS_RP_TD_POPULATION_AGESEX_PRINC?AGE=Y2&SEX=_T'],
    },
  ],
  pieges: [
    PIEGES_RECENSEMENT,
    'Rapporté aux seuls enfants de 2 ans : le taux de couverture de la préscolarisation rapporte les mêmes élèves à tous les moins de 3 ans.',
    'Dans une petite commune, quelques enfants font varier le taux de plusieurs points.',
  ],
  references: REFERENCES_RECENSEMENT,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [
        { territoire: '66136', millesime: '2023', valeur: null, numerateur: 180, denominateur: 1500 },
      ],
      attendu: 0.12,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
