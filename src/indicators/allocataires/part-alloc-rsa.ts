/** Part des foyers allocataires au RSA. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { CAF_COMMUNAL, PIEGES_CAF, REFERENCES_CAF } from '../sources-publiques';

export default definePublie({
  id: 'PART_ALLOC_RSA',
  libelle: 'Part des allocataires au RSA',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département'],
  source: CAF_COMMUNAL,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description: 'Foyers qui perçoivent le RSA rapportés aux foyers allocataires, en décembre de l’année.',
  formule: 'foyers au RSA / foyers allocataires × 100',
  serie: 'indfoy_rsa / indfoy_ndur',
  recettes: [{ famille: 'caf-communal', numerateur: ['indfoy_rsa'], denominateur: ['indfoy_ndur'] }],
  pieges: [PIEGES_CAF, 'Sous 50 foyers, l’arrondi à 5 rend la part peu sûre.'],
  references: REFERENCES_CAF,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2024', valeur: 28.9, numerateur: 10, denominateur: 40 }],
      attendu: 0.25,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
