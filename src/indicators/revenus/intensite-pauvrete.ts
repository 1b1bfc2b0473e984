/** Intensité de la pauvreté. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { FILOSOFI, REFERENCES_FILOSOFI } from '../sources-publiques';

export default definePublie({
  id: 'INTENSITE_PAUVRETE',
  libelle: 'Intensité de la pauvreté',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: FILOSOFI,
  agregation: 'aucune',
});

export const fiche: Fiche = {
  description:
    'Écart entre le seuil de pauvreté et le niveau de vie médian des personnes pauvres, rapporté au seuil : plus il est grand, plus elles en sont loin.',
  formule: '(seuil de pauvreté − niveau de vie médian des personnes pauvres) / seuil × 100',
  serie: 'TP60IP{aa}',
  recettes: [{ famille: 'filosofi', numerateur: ['TP60IP{aa}'] }],
  ruptures: ['2023'],
  pieges: [
    'Ne dit pas combien de personnes sont pauvres, mais à quel point.',
    'Rarement publiée par commune : prendre l’EPCI ou le département.',
    'Ne se recalcule pas à partir des communes et ne se moyenne pas : prendre la ligne du territoire.',
  ],
  references: REFERENCES_FILOSOFI,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2021', valeur: 22.5 }],
      attendu: 0.225,
    },
    {
      arguments: [[['65233']], [[2021]]],
      donnees: [{ territoire: '65233', millesime: '2021', valeur: null, marque: 's' }],
      attendu: { echec: 'secret' },
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
