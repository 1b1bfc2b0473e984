/** Enfants de 3 à 11 ans. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { PIEGES_RECENSEMENT, RECENSEMENT, REFERENCES_RECENSEMENT } from '../sources-publiques';

export default definePublie({
  id: 'NB_3_11_ANS',
  libelle: 'Enfants de 3 à 11 ans',
  unite: 'enfants',
  borne: null,
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: RECENSEMENT,
  agregation: 'somme',
});

export const fiche: Fiche = {
  description: 'Nombre d’enfants de 3 à 11 ans révolus qui habitent le territoire, au recensement.',
  formule: 'population de 3 à 11 ans',
  serie: 'population par âge détaillé, 3 à 11 ans',
  recettes: [
    {
      famille: 'recensement',
      numerateur: [
        'SEXE1_AGED100003',
        'SEXE1_AGED100004',
        'SEXE1_AGED100005',
        'SEXE1_AGED100006',
        'SEXE1_AGED100007',
        'SEXE1_AGED100008',
        'SEXE1_AGED100009',
        'SEXE1_AGED100010',
        'SEXE1_AGED100011',
        'SEXE2_AGED100003',
        'SEXE2_AGED100004',
        'SEXE2_AGED100005',
        'SEXE2_AGED100006',
        'SEXE2_AGED100007',
        'SEXE2_AGED100008',
        'SEXE2_AGED100009',
        'SEXE2_AGED100010',
        'SEXE2_AGED100011',
      ],
    },
    {
      famille: 'recensement',
      numerateur: [
        'TD_POP1B?SEXE=1&AGED100=003',
        'TD_POP1B?SEXE=1&AGED100=004',
        'TD_POP1B?SEXE=1&AGED100=005',
        'TD_POP1B?SEXE=1&AGED100=006',
        'TD_POP1B?SEXE=1&AGED100=007',
        'TD_POP1B?SEXE=1&AGED100=008',
        'TD_POP1B?SEXE=1&AGED100=009',
        'TD_POP1B?SEXE=1&AGED100=010',
        'TD_POP1B?SEXE=1&AGED100=011',
        'TD_POP1B?SEXE=2&AGED100=003',
        'TD_POP1B?SEXE=2&AGED100=004',
        'TD_POP1B?SEXE=2&AGED100=005',
        'TD_POP1B?SEXE=2&AGED100=006',
        'TD_POP1B?SEXE=2&AGED100=007',
        'TD_POP1B?SEXE=2&AGED100=008',
        'TD_POP1B?SEXE=2&AGED100=009',
        'TD_POP1B?SEXE=2&AGED100=010',
        'TD_POP1B?SEXE=2&AGED100=011',
      ],
    },
    {
      famille: 'melodi',
      numerateur: [
        'DS_RP_TD_POPULATION_AGESEX_PRINC?AGE=Y3&SEX=_T',
        'DS_RP_TD_POPULATION_AGESEX_PRINC?AGE=Y4&SEX=_T',
        'DS_RP_TD_POPULATION_AGESEX_PRINC?AGE=Y5&SEX=_T',
        'DS_RP_TD_POPULATION_AGESEX_PRINC?AGE=Y6&SEX=_T',
        'DS_RP_TD_POPULATION_AGESEX_PRINC?AGE=Y7&SEX=_T',
        'DS_RP_TD_POPULATION_AGESEX_PRINC?AGE=Y8&SEX=_T',
        'DS_RP_TD_POPULATION_AGESEX_PRINC?AGE=Y9&SEX=_T',
        'DS_RP_TD_POPULATION_AGESEX_PRINC?AGE=Y10&SEX=_T',
        'DS_RP_TD_POPULATION_AGESEX_PRINC?AGE=Y11&SEX=_T',
      ],
    },
  ],
  pieges: [
    PIEGES_RECENSEMENT,
    'Il faut l’âge détaillé : les tranches courantes du recensement (6-10 ans, 11-14 ans) ne s’arrêtent pas à 11 ans.',
    'Enfants résidents : les écoles et les accueils du territoire en reçoivent aussi d’ailleurs.',
  ],
  references: REFERENCES_RECENSEMENT,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2023', valeur: 12000 }],
      attendu: 12000,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
