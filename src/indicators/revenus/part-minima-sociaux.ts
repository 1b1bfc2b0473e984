/** Part des minima sociaux dans le revenu disponible. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { FILOSOFI, REFERENCES_FILOSOFI } from '../sources-publiques';

export default definePublie({
  id: 'PART_MINIMA_SOCIAUX',
  libelle: 'Part des minima sociaux dans le revenu disponible',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: FILOSOFI,
  agregation: 'aucune',
});

export const fiche: Fiche = {
  description:
    'Part des minima sociaux (RSA, AAH, minimum vieillesse…) dans la masse du revenu disponible des ménages.',
  formule: 'minima sociaux / revenu disponible × 100',
  serie: 'PPMINI{aa}',
  recettes: [
    { famille: 'filosofi', numerateur: ['PPMINI{aa}'] },
    { famille: 'melodi', numerateur: ['DS_FILOSOFI_CC?FILOSOFI_MEASURE=S_SOC_BEN_DI_MIN_SOC'] },
  ],
  ruptures: ['2023'],
  pieges: [
    'Part d’une masse de revenus, non d’un nombre de personnes : ce n’est pas la part des allocataires au RSA.',
    'Publié pour les grandes communes seulement : le secret n’est pas zéro.',
  ],
  references: REFERENCES_FILOSOFI,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2021', valeur: 7.5 }],
      attendu: 0.075,
    },
    {
      arguments: [[['65233']], [[2021]]],
      donnees: [{ territoire: '65233', millesime: '2021', valeur: null, marque: 's' }],
      attendu: { echec: 'secret' },
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
