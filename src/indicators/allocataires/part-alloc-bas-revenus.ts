/** Part des allocataires à bas revenus. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { CNAF_BAS_REVENUS, REFERENCES_BAS_REVENUS } from '../sources-publiques';

export default definePublie({
  id: 'PART_ALLOC_BAS_REVENUS',
  libelle: 'Part des allocataires à bas revenus',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: CNAF_BAS_REVENUS,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description:
    'Foyers allocataires dont le revenu par unité de consommation est sous le seuil de bas revenus, rapportés aux allocataires de référence.',
  formule: 'foyers sous le seuil de bas revenus / allocataires de référence × 100',
  serie: 'foyers allocataires à bas revenus (aucune variable ouverte par commune)',
  pieges: [
    'Ce n’est pas le taux de pauvreté de l’Insee : des foyers et non des personnes, un autre seuil, avant impôt.',
    'Seuls comptent les allocataires dont la Caf connaît les ressources : ni les 65 ans et plus, ni les étudiants qui n’ont que l’aide au logement, ni les régimes spéciaux.',
    'Seuil national révisé chaque année (1 096 € par mois et par unité de consommation fin 2019).',
    'Unité de consommation de la Caf : 0,2 de plus que l’Insee pour un parent seul.',
  ],
  references: REFERENCES_BAS_REVENUS,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [
        { territoire: '66136', millesime: '2024', valeur: null, numerateur: 300, denominateur: 1000 },
      ],
      attendu: 0.3,
    },
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2024', valeur: 29 }],
      attendu: 0.29,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
