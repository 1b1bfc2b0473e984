/** Part des allocataires à la prime d’activité. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { CAF_COMMUNAL, PIEGES_CAF, REFERENCES_CAF } from '../sources-publiques';

export default definePublie({
  id: 'PART_ALLOC_PPA',
  libelle: 'Part des allocataires à la prime d’activité',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département'],
  source: CAF_COMMUNAL,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description:
    'Foyers qui perçoivent la prime d’activité rapportés aux foyers allocataires, en décembre de l’année.',
  formule: 'foyers à la prime d’activité / foyers allocataires × 100',
  serie: 'indfoy_ppa / indfoy_ndur',
  recettes: [
    { famille: 'caf-communal', numerateur: ['indfoy_ppa'], denominateur: ['indfoy_ndur'] },
    { famille: 'caf-iris', numerateur: ['APPA'], denominateur: ['A'] },
  ],
  pieges: [
    PIEGES_CAF,
    'Dit autant l’emploi peu payé que la précarité : un foyer qui la perçoit travaille.',
    'Sous 50 foyers, l’arrondi à 5 rend la part peu sûre.',
  ],
  references: REFERENCES_CAF,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [
        { territoire: '66136', millesime: '2024', valeur: null, numerateur: 13685, denominateur: 40435 },
      ],
      attendu: 0.33844,
    },
    {
      arguments: [[['65233']]],
      donnees: [{ territoire: '65233', millesime: '2024', valeur: null, numerateur: 15, denominateur: 40 }],
      attendu: 0.375,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
