/** Part des familles monoparentales parmi les familles avec enfant. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { PIEGES_RECENSEMENT, RECENSEMENT, REFERENCES_RECENSEMENT } from '../sources-publiques';

export default definePublie({
  id: 'PART_MONO_AVEC_ENFANTS',
  libelle: 'Part des familles monoparentales parmi les familles avec enfant',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: RECENSEMENT,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description: 'Familles d’un seul parent rapportées aux seules familles avec enfant, au recensement.',
  formule: 'familles monoparentales / (familles monoparentales + couples avec enfant) × 100',
  serie: 'C{aa}_FAMMONO / (C{aa}_FAMMONO + C{aa}_COUPAENF)',
  recettes: [
    {
      famille: 'recensement',
      numerateur: ['C{aa}_FAMMONO'],
      denominateur: ['C{aa}_FAMMONO', 'C{aa}_COUPAENF'],
    },
    {
      famille: 'melodi',
      numerateur: ['DS_RP_FAMILLE_COMP?NCH=_T&TFN=1'],
      denominateur: ['DS_RP_FAMILLE_COMP?NCH=_T&TFN=1', 'DS_RP_FAMILLE_COMP?NCH=_T&TFN=22'],
    },
  ],
  pieges: [
    'Toujours dire le dénominateur : familles avec enfant, et non toutes les familles.',
    'L’enfant n’a pas de limite d’âge : un adulte qui vit chez un parent seul en fait une famille monoparentale.',
    PIEGES_RECENSEMENT,
  ],
  references: REFERENCES_RECENSEMENT,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2021', valeur: null, numerateur: 200, denominateur: 500 }],
      attendu: 0.4,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
