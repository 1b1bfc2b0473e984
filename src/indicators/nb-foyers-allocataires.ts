/** Foyers allocataires de la Caf. */
import { definePublie } from './publie';
import { CAF_COMMUNAL, PIEGES_CAF, REFERENCES_CAF } from './sources';

export default definePublie({
  id: 'NB_FOYERS_ALLOCATAIRES',
  libelle: 'Foyers allocataires',
  description: 'Nombre de foyers qui perçoivent au moins une prestation de la Caf en décembre de l’année.',
  unite: 'foyers',
  borne: null,
  niveaux: ['commune', 'EPCI', 'département'],
  source: { ...CAF_COMMUNAL, serie: 'indfoy_ndur' },
  agregation: 'somme',
  pieges: [
    ...PIEGES_CAF,
    'Un foyer n’est pas une personne, et peut percevoir plusieurs prestations : elles ne s’additionnent pas.',
  ],
  references: REFERENCES_CAF,
  exemples: [
    {
      arguments: [[['66136']], [['2024-12']]],
      donnees: [{ territoire: '66136', millesime: '2024', valeur: 40435 }],
      attendu: 40435,
    },
  ],
});
