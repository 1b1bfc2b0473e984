/** Part des familles nombreuses. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { PIEGES_RECENSEMENT, RECENSEMENT, REFERENCES_RECENSEMENT } from '../sources-publiques';

export default definePublie({
  id: 'PART_FAMILLES_NOMBREUSES',
  libelle: 'Part des familles nombreuses',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: RECENSEMENT,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description:
    'Familles de trois enfants ou plus de moins de 25 ans rapportées à toutes les familles, au recensement.',
  formule: 'familles de trois enfants ou plus / familles × 100',
  serie: '(C{aa}_NE24F3 + C{aa}_NE24F4P) / C{aa}_FAM',
  recettes: [
    { famille: 'recensement', numerateur: ['C{aa}_NE24F3', 'C{aa}_NE24F4P'], denominateur: ['C{aa}_FAM'] },
  ],
  pieges: [
    'Enfants de moins de 25 ans qui vivent avec leurs parents.',
    'Les familles comprennent les couples sans enfant.',
    PIEGES_RECENSEMENT,
  ],
  references: REFERENCES_RECENSEMENT,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2021', valeur: null, numerateur: 90, denominateur: 1000 }],
      attendu: 0.09,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
