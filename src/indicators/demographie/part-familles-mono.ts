/** Part des familles monoparentales parmi les familles. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { PIEGES_RECENSEMENT, RECENSEMENT, REFERENCES_RECENSEMENT } from '../sources-publiques';

export default definePublie({
  id: 'PART_FAMILLES_MONO',
  libelle: 'Part des familles monoparentales',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: RECENSEMENT,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description:
    'Familles d’un seul parent rapportées à toutes les familles, couples sans enfant compris, au recensement.',
  formule: 'familles monoparentales / familles × 100',
  serie: 'C{aa}_FAMMONO / C{aa}_FAM',
  recettes: [
    { famille: 'recensement', numerateur: ['C{aa}_FAMMONO'], denominateur: ['C{aa}_FAM'] },
    {
      famille: 'melodi',
      numerateur: ['DS_RP_FAMILLE_COMP?NCH=_T&TFN=1'],
      denominateur: ['DS_RP_FAMILLE_COMP?NCH=_T&TFN=_T'],
    },
  ],
  pieges: [
    'Les familles comprennent les couples sans enfant : rapportée aux seules familles avec enfant, la part double presque.',
    'L’enfant n’a pas de limite d’âge : un adulte qui vit chez un parent seul en fait une famille monoparentale.',
    PIEGES_RECENSEMENT,
  ],
  references: REFERENCES_RECENSEMENT,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [
        { territoire: '66136', millesime: '2021', valeur: null, numerateur: 200, denominateur: 1000 },
      ],
      attendu: 0.2,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
