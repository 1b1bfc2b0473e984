/** Part des personnes sans diplôme parmi les non-scolarisés de 15 ans et plus. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { PIEGES_RECENSEMENT, RECENSEMENT, REFERENCES_RECENSEMENT } from '../sources-publiques';

export default definePublie({
  id: 'PART_SANS_DIPLOME',
  libelle: 'Part des personnes sans diplôme',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: RECENSEMENT,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description:
    'Personnes de 15 ans et plus qui ont fini leurs études sans diplôme, ou avec le seul certificat d’études, rapportées à celles qui ont fini leurs études.',
  formule:
    'non-scolarisés de 15 ans et plus sans diplôme ou au plus CEP / non-scolarisés de 15 ans et plus × 100',
  serie: 'P{aa}_NSCOL15P_DIPLMIN / P{aa}_NSCOL15P',
  recettes: [
    { famille: 'recensement', numerateur: ['P{aa}_NSCOL15P_DIPLMIN'], denominateur: ['P{aa}_NSCOL15P'] },
    {
      famille: 'melodi',
      numerateur: ['DS_RP_DIPLOMES_PRINC?EDUC=001T100_RP&SEX=_T'],
      denominateur: ['DS_RP_DIPLOMES_PRINC?EDUC=_T&SEX=_T'],
    },
  ],
  pieges: [
    PIEGES_RECENSEMENT,
    'Tous les âges depuis 15 ans : une commune âgée paraît moins diplômée, ce n’est pas un chiffre sur les jeunes.',
    'Sans diplôme, ou au plus le certificat d’études : le brevet des collèges n’y est pas.',
  ],
  references: REFERENCES_RECENSEMENT,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [
        { territoire: '66136', millesime: '2021', valeur: null, numerateur: 25000, denominateur: 100000 },
      ],
      attendu: 0.25,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
