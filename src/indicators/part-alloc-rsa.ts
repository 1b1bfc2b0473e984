/** Part des foyers allocataires au RSA. */
import { definePublie } from './publie';
import { CAF_COMMUNAL, PIEGES_CAF, REFERENCES_CAF } from './sources';

export default definePublie({
  id: 'PART_ALLOC_RSA',
  libelle: 'Part des allocataires au RSA',
  description: 'Foyers qui perçoivent le RSA rapportés aux foyers allocataires, en décembre de l’année.',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département'],
  source: { ...CAF_COMMUNAL, serie: 'indfoy_rsa / indfoy_ndur' },
  agregation: 'ratio',
  pieges: [...PIEGES_CAF, 'Sous 50 foyers, l’arrondi à 5 rend la part peu sûre.'],
  references: REFERENCES_CAF,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2024', valeur: 28.9, numerateur: 10, denominateur: 40 }],
      attendu: 0.25,
    },
  ],
});
