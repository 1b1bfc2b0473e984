/** Nombre d’enfants de moins de 3 ans. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { PIEGES_RECENSEMENT, RECENSEMENT, REFERENCES_RECENSEMENT } from '../sources-publiques';

export default definePublie({
  id: 'NB_MOINS_3_ANS',
  libelle: 'Nombre d’enfants de moins de 3 ans',
  unite: 'enfants',
  borne: null,
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: RECENSEMENT,
  agregation: 'somme',
});

export const fiche: Fiche = {
  description: 'Enfants de 0 à 2 ans révolus qui habitent le territoire, au recensement.',
  formule: 'habitants de moins de 3 ans',
  serie: 'P{aa}_POP0002',
  recettes: [
    { famille: 'recensement', numerateur: ['P{aa}_POP0002'] },
    { famille: 'recensement', numerateur: ['SEXE1_AGEPYR1000', 'SEXE2_AGEPYR1000'] },
    {
      famille: 'melodi',
      numerateur: [
        'TD_POP1B?SEXE=1&AGED100=000',
        'TD_POP1B?SEXE=1&AGED100=001',
        'TD_POP1B?SEXE=1&AGED100=002',
        'TD_POP1B?SEXE=2&AGED100=000',
        'TD_POP1B?SEXE=2&AGED100=001',
        'TD_POP1B?SEXE=2&AGED100=002',
      ],
    },
    { famille: 'caf-iris', numerateur: ['ENF_2'] },
  ],
  pieges: [
    'Trois sources se contredisent : recensement, enfants couverts par la Caf, naissances de trois années ; dire laquelle.',
    'Le recensement estime par sondage : les effectifs publiés ont des décimales.',
    PIEGES_RECENSEMENT,
  ],
  references: REFERENCES_RECENSEMENT,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2021', valeur: 4000 }],
      attendu: 4000,
    },
    {
      arguments: [[['200027183']]],
      donnees: [{ territoire: '66136', millesime: '2021', valeur: 4000 }],
      attendu: { echec: 'somme-partielle' },
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
