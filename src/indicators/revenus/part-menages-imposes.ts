/** Part des ménages fiscaux imposés. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { FILOSOFI, REFERENCES_FILOSOFI } from '../sources-publiques';

export default definePublie({
  id: 'PART_MENAGES_IMPOSES',
  libelle: 'Part des ménages fiscaux imposés',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: FILOSOFI,
  agregation: 'aucune',
});

export const fiche: Fiche = {
  description: 'Part des ménages fiscaux qui paient l’impôt sur le revenu.',
  formule: 'ménages fiscaux imposés / ménages fiscaux × 100',
  serie: 'PIMP{aa}',
  recettes: [
    { famille: 'filosofi', numerateur: ['PIMP{aa}'] },
    { famille: 'melodi', numerateur: ['DS_FILOSOFI_CC?FILOSOFI_MEASURE=S_HH_TAX'] },
  ],
  ruptures: ['2023'],
  pieges: [
    'Suit les règles de l’impôt autant que les revenus : une réforme déplace la part sans que rien ne change sur place.',
    'Ne se recalcule pas à partir des communes et ne se moyenne pas : prendre la ligne du territoire.',
  ],
  references: REFERENCES_FILOSOFI,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2021', valeur: 37 }],
      attendu: 0.37,
    },
    {
      arguments: [[['65233']], [[2021]]],
      donnees: [{ territoire: '65233', millesime: '2021', valeur: null, marque: 's' }],
      attendu: { echec: 'secret' },
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
