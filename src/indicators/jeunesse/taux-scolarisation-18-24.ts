/** Taux de scolarisation des 18-24 ans. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { PIEGES_RECENSEMENT, RECENSEMENT, REFERENCES_RECENSEMENT } from '../sources-publiques';

export default definePublie({
  id: 'TAUX_SCOLARISATION_18_24',
  libelle: 'Taux de scolarisation des 18-24 ans',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: RECENSEMENT,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description:
    'Habitants de 18 à 24 ans inscrits dans un établissement d’enseignement rapportés aux habitants du même âge, au recensement.',
  formule: 'population scolarisée de 18 à 24 ans / population de 18 à 24 ans × 100',
  serie: 'P{aa}_SCOL1824 / P{aa}_POP1824',
  recettes: [
    { famille: 'recensement', numerateur: ['P{aa}_SCOL1824'], denominateur: ['P{aa}_POP1824'] },
    {
      famille: 'melodi',
      numerateur: ['DS_RP_EDUCATION_PRINC?AGE=Y18T24&STUD=1&SEX=_T'],
      denominateur: ['DS_RP_EDUCATION_PRINC?AGE=Y18T24&STUD=_T&SEX=_T'],
    },
  ],
  pieges: [
    PIEGES_RECENSEMENT,
    'Une ville sans université paraît peu scolarisée : ses étudiants sont comptés ailleurs.',
    'Les apprentis sont comptés comme scolarisés.',
  ],
  references: REFERENCES_RECENSEMENT,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [
        { territoire: '66136', millesime: '2021', valeur: null, numerateur: 5000, denominateur: 10000 },
      ],
      attendu: 0.5,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
