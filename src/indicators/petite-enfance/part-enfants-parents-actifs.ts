/** Part des enfants de moins de 3 ans dont les parents travaillent. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { PIEGES_RECENSEMENT, RECENSEMENT, REFERENCES_RECENSEMENT } from '../sources-publiques';

export default definePublie({
  id: 'PART_ENFANTS_PARENTS_ACTIFS',
  libelle: 'Part des moins de 3 ans dont les parents travaillent',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune'],
  source: RECENSEMENT,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description:
    'Enfants de moins de 3 ans dont les deux parents, ou le parent seul, ont un emploi, rapportés aux enfants de moins de 3 ans.',
  formule:
    'enfants de moins de 3 ans dont tous les parents du foyer ont un emploi / enfants de moins de 3 ans × 100',
  serie: 'TD_FAM6, AGEFOR5=00, TF12=11 + 21 + 41',
  recettes: [
    {
      famille: 'recensement',
      numerateur: ['AGEFOR500_TF1211', 'AGEFOR500_TF1221', 'AGEFOR500_TF1241'],
      denominateur: [
        'AGEFOR500_TF1211',
        'AGEFOR500_TF1212',
        'AGEFOR500_TF1221',
        'AGEFOR500_TF1222',
        'AGEFOR500_TF1241',
        'AGEFOR500_TF1242',
        'AGEFOR500_TF1243',
        'AGEFOR500_TF1244',
      ],
    },
    {
      famille: 'recensement',
      numerateur: ['TD_FAM6?AGEFOR5=00&TF12=11', 'TD_FAM6?AGEFOR5=00&TF12=21', 'TD_FAM6?AGEFOR5=00&TF12=41'],
      denominateur: [
        'TD_FAM6?AGEFOR5=00&TF12=11',
        'TD_FAM6?AGEFOR5=00&TF12=12',
        'TD_FAM6?AGEFOR5=00&TF12=21',
        'TD_FAM6?AGEFOR5=00&TF12=22',
        'TD_FAM6?AGEFOR5=00&TF12=41',
        'TD_FAM6?AGEFOR5=00&TF12=42',
        'TD_FAM6?AGEFOR5=00&TF12=43',
        'TD_FAM6?AGEFOR5=00&TF12=44',
      ],
    },
  ],
  pieges: [
    PIEGES_RECENSEMENT,
    'Parents ayant un emploi le jour du recensement : un parent au chômage ou en formation peut aussi chercher un accueil.',
    'La Caf publie une part semblable pour les seuls allocataires : ne pas mêler les deux.',
  ],
  references: REFERENCES_RECENSEMENT,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [
        { territoire: '66136', millesime: '2021', valeur: null, numerateur: 1100, denominateur: 2000 },
      ],
      attendu: 0.55,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
