/** Personnes couvertes par la Caf. */
import { definePublie } from './publie';
import { CAF_COMMUNAL, PIEGES_CAF, REFERENCES_CAF } from './sources';

export default definePublie({
  id: 'NB_PERSONNES_COUVERTES',
  libelle: 'Personnes couvertes par la Caf',
  description:
    'Allocataires, conjoints, enfants et autres personnes à charge des foyers allocataires, en décembre de l’année.',
  unite: 'personnes',
  borne: null,
  niveaux: ['commune', 'EPCI', 'département'],
  source: { ...CAF_COMMUNAL, serie: 'indnbp_ndur' },
  agregation: 'somme',
  pieges: PIEGES_CAF,
  references: REFERENCES_CAF,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2024', valeur: 77615 }],
      attendu: 77615,
    },
  ],
});
