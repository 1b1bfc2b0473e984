/** Personnes couvertes par la Caf. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { CAF_COMMUNAL, PIEGES_CAF, REFERENCES_CAF } from '../sources-publiques';

export default definePublie({
  id: 'NB_PERSONNES_COUVERTES',
  libelle: 'Personnes couvertes par la Caf',
  unite: 'personnes',
  borne: null,
  niveaux: ['commune', 'EPCI', 'département'],
  source: CAF_COMMUNAL,
  agregation: 'somme',
});

export const fiche: Fiche = {
  description:
    'Allocataires, conjoints, enfants et autres personnes à charge des foyers allocataires, en décembre de l’année.',
  formule: 'personnes couvertes en décembre',
  serie: 'indnbp_ndur',
  recettes: [
    { famille: 'caf-communal', numerateur: ['indnbp_ndur'] },
    { famille: 'caf-iris', numerateur: ['PERCOU'] },
  ],
  pieges: PIEGES_CAF,
  references: REFERENCES_CAF,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2024', valeur: 77615 }],
      attendu: 77615,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
