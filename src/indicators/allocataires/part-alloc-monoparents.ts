/** Part des allocataires monoparents. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { CAF_IRIS, PIEGES_CAF_IRIS, REFERENCES_CAF_IRIS } from '../sources-publiques';

export default definePublie({
  id: 'PART_ALLOC_MONOPARENTS',
  libelle: 'Part des allocataires monoparents',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune'],
  source: CAF_IRIS,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description:
    'Parents seuls avec enfant à charge rapportés à tous les foyers allocataires, en décembre de l’année.',
  formule: 'foyers allocataires monoparentaux / foyers allocataires × 100',
  serie: 'AM / A',
  recettes: [{ famille: 'caf-iris', numerateur: ['AM'], denominateur: ['A'] }],
  pieges: [
    PIEGES_CAF_IRIS,
    'Dénominateur : tous les foyers allocataires ; rapportée aux seuls foyers avec enfant, la part est bien plus forte.',
    'Ce ne sont pas les familles monoparentales du recensement.',
  ],
  references: REFERENCES_CAF_IRIS,
  exemples: [
    {
      arguments: [[['34108']]],
      donnees: [
        { territoire: '34108', millesime: '2020', valeur: null, numerateur: 181, denominateur: 1000 },
      ],
      attendu: 0.181,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
