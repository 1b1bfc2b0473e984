/** Part des prestations sociales dans le revenu disponible. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { FILOSOFI, REFERENCES_FILOSOFI } from '../sources-publiques';

export default definePublie({
  id: 'PART_PRESTATIONS_REVENU',
  libelle: 'Part des prestations sociales dans le revenu disponible',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: FILOSOFI,
  agregation: 'aucune',
});

export const fiche: Fiche = {
  description:
    'Part des prestations familiales, minima sociaux et aides au logement dans la masse du revenu disponible.',
  formule: 'prestations sociales / revenu disponible × 100',
  serie: 'PPSOC{aa}',
  recettes: [
    { famille: 'filosofi', numerateur: ['PPSOC{aa}'] },
    { famille: 'melodi', numerateur: ['DS_FILOSOFI_CC?FILOSOFI_MEASURE=S_SOC_BEN_DI'] },
  ],
  ruptures: ['2023'],
  pieges: ['Part d’une masse de revenus, non d’un nombre de personnes.'],
  references: REFERENCES_FILOSOFI,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2021', valeur: 13.9 }],
      attendu: 0.139,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
