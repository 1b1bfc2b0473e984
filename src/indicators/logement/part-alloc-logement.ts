/** Part des foyers allocataires qui perçoivent une aide au logement. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { CAF_COMMUNAL, PIEGES_CAF, REFERENCES_CAF } from '../sources-publiques';

export default definePublie({
  id: 'PART_ALLOC_LOGEMENT',
  libelle: 'Part des allocataires avec aide au logement',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département'],
  source: CAF_COMMUNAL,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description:
    'Foyers qui perçoivent une aide au logement (APL, ALF ou ALS) rapportés aux foyers allocataires, en décembre.',
  formule: 'foyers avec une aide au logement / foyers allocataires × 100',
  serie: 'indfoy_ndural / indfoy_ndur',
  recettes: [{ famille: 'caf-communal', numerateur: ['indfoy_ndural'], denominateur: ['indfoy_ndur'] }],
  pieges: [PIEGES_CAF, 'Ne s’additionne pas aux autres prestations : un foyer peut en percevoir plusieurs.'],
  references: REFERENCES_CAF,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [
        { territoire: '66136', millesime: '2024', valeur: 59.9, numerateur: 24220, denominateur: 40435 },
      ],
      attendu: 0.599,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
