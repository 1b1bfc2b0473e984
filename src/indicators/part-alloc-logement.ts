/** Part des foyers allocataires qui perçoivent une aide au logement. */
import { definePublie } from './publie';
import { CAF_COMMUNAL, PIEGES_CAF, REFERENCES_CAF } from './sources';

export default definePublie({
  id: 'PART_ALLOC_LOGEMENT',
  libelle: 'Part des allocataires avec aide au logement',
  description:
    'Foyers qui perçoivent une aide au logement (APL, ALF ou ALS) rapportés aux foyers allocataires, en décembre.',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département'],
  source: { ...CAF_COMMUNAL, serie: 'indfoy_ndural / indfoy_ndur' },
  agregation: 'ratio',
  pieges: [
    ...PIEGES_CAF,
    'Ne s’additionne pas aux autres prestations : un foyer peut en percevoir plusieurs.',
  ],
  references: REFERENCES_CAF,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [
        { territoire: '66136', millesime: '2024', valeur: 50, numerateur: 24220, denominateur: 48440 },
      ],
      attendu: 0.5,
    },
  ],
});
