/** Part de la population en quartier prioritaire. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { QPV } from '../sources-publiques';

export default definePublie({
  id: 'PART_POP_QPV',
  libelle: 'Part de la population en quartier prioritaire',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune'],
  source: QPV,
  agregation: 'ratio',
  ruptures: ['2024'],
});

export const fiche: Fiche = {
  description:
    'Habitants des quartiers prioritaires de la politique de la ville (QPV) rapportés à la population du territoire.',
  formule: 'population en quartier prioritaire / population × 100',
  serie: 'populations communales vivant en QPV',
  pieges: [
    'Les périmètres ont changé au 1er janvier 2024 (2025 outre-mer) : ne pas comparer avant et après.',
    'Prendre la population de la commune du même millésime que celle du quartier.',
    'Un territoire sans quartier prioritaire : saisir 0, ce n’est pas une donnée absente.',
  ],
  references: [
    {
      titre: 'Insee, données sur les quartiers 2024 de la politique de la ville',
      url: 'https://www.insee.fr/fr/statistiques/8243167',
    },
  ],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [
        { territoire: '66136', millesime: '2024', valeur: null, numerateur: 30000, denominateur: 100000 },
      ],
      attendu: 0.3,
    },
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2024', valeur: 0 }],
      attendu: 0,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
