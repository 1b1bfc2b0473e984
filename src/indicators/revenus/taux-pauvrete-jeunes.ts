/** Taux de pauvreté des ménages dont le référent a moins de 30 ans. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { FILOSOFI, REFERENCES_FILOSOFI } from '../sources-publiques';

export default definePublie({
  id: 'TAUX_PAUVRETE_JEUNES',
  libelle: 'Taux de pauvreté des ménages dont le référent a moins de 30 ans',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: FILOSOFI,
  agregation: 'aucune',
});

export const fiche: Fiche = {
  description:
    'Part des personnes sous le seuil de pauvreté parmi celles dont le ménage a un référent fiscal de moins de 30 ans.',
  formule: 'part sous 60 % du niveau de vie médian national, référent fiscal de moins de 30 ans',
  serie: 'TP60AGE1{aa}',
  recettes: [{ famille: 'filosofi', numerateur: ['TP60AGE1{aa}'] }],
  ruptures: ['2023'],
  pieges: [
    'L’âge est celui du référent fiscal du ménage, et non celui des personnes.',
    'Un étudiant rattaché au foyer fiscal de ses parents compte dans leur ménage, et non parmi ces jeunes.',
    'Publié pour les grandes communes seulement : le secret n’est pas zéro.',
    'Ne se recalcule pas à partir des communes et ne se moyenne pas : prendre la ligne du territoire.',
  ],
  references: REFERENCES_FILOSOFI,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2021', valeur: 43 }],
      attendu: 0.43,
    },
    {
      arguments: [[['65233']], [[2021]]],
      donnees: [{ territoire: '65233', millesime: '2021', valeur: null, marque: 's' }],
      attendu: { echec: 'secret' },
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
