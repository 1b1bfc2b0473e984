/** Part des allocataires à l’AAH. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { CAF_IRIS, PIEGES_CAF_IRIS, PIEGE_PETITS_EFFECTIFS, REFERENCES_CAF_IRIS } from '../sources-publiques';

export default definePublie({
  id: 'PART_ALLOC_AAH',
  libelle: 'Part des allocataires à l’AAH',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune'],
  source: CAF_IRIS,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description:
    'Foyers qui perçoivent l’allocation aux adultes handicapés rapportés aux foyers allocataires, en décembre de l’année.',
  formule: 'foyers à l’AAH / foyers allocataires × 100',
  serie: 'AAAH / A',
  recettes: [{ famille: 'caf-iris', numerateur: ['AAAH'], denominateur: ['A'] }],
  pieges: [
    PIEGES_CAF_IRIS,
    'Ce n’est pas la part des personnes handicapées : beaucoup n’ont pas droit à l’AAH.',
    PIEGE_PETITS_EFFECTIFS,
  ],
  references: REFERENCES_CAF_IRIS,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2020', valeur: null, numerateur: 60, denominateur: 1000 }],
      attendu: 0.06,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
