/** Foyers allocataires de la Caf. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { CAF_COMMUNAL, PIEGES_CAF, REFERENCES_CAF } from '../sources-publiques';

export default definePublie({
  id: 'NB_FOYERS_ALLOCATAIRES',
  libelle: 'Foyers allocataires',
  unite: 'foyers',
  borne: null,
  niveaux: ['commune', 'EPCI', 'département'],
  source: CAF_COMMUNAL,
  agregation: 'somme',
});

export const fiche: Fiche = {
  description: 'Nombre de foyers qui perçoivent au moins une prestation de la Caf en décembre de l’année.',
  formule: 'foyers allocataires de décembre',
  serie: 'indfoy_ndur',
  recettes: [
    { famille: 'caf-communal', numerateur: ['indfoy_ndur'] },
    { famille: 'caf-iris', numerateur: ['A'] },
  ],
  pieges: [
    PIEGES_CAF,
    'Un foyer n’est pas une personne, et peut percevoir plusieurs prestations : elles ne s’additionnent pas.',
  ],
  references: REFERENCES_CAF,
  exemples: [
    {
      arguments: [[['66136']], [['2024-12']]],
      donnees: [{ territoire: '66136', millesime: '2024', valeur: 40435 }],
      attendu: 40435,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
