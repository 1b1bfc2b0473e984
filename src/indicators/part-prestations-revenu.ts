/** Part des prestations sociales dans le revenu disponible. */
import { definePublie } from './publie';
import { FILOSOFI, REFERENCES_FILOSOFI } from './sources';

export default definePublie({
  id: 'PART_PRESTATIONS_REVENU',
  libelle: 'Part des prestations sociales dans le revenu disponible',
  description:
    'Part des prestations familiales, minima sociaux et aides au logement dans la masse du revenu disponible.',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: { ...FILOSOFI, serie: 'PPSOC{aa}' },
  agregation: 'aucune',
  pieges: ['Part d’une masse de revenus, non d’un nombre de personnes.'],
  references: REFERENCES_FILOSOFI,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2021', valeur: 13.9 }],
      attendu: 0.139,
    },
  ],
});
