/** Taux de pauvreté des locataires. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { FILOSOFI, REFERENCES_FILOSOFI } from '../sources-publiques';

export default definePublie({
  id: 'TAUX_PAUVRETE_LOCATAIRES',
  libelle: 'Taux de pauvreté des locataires',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: FILOSOFI,
  agregation: 'aucune',
});

export const fiche: Fiche = {
  description:
    'Part des personnes sous le seuil de pauvreté parmi celles dont le ménage est locataire de son logement.',
  formule: 'part sous 60 % du niveau de vie médian national, ménages locataires',
  serie: 'TP60TOL2{aa}',
  recettes: [{ famille: 'filosofi', numerateur: ['TP60TOL2{aa}'] }],
  ruptures: ['2023'],
  pieges: [
    'Locataires du parc privé et du parc social ensemble.',
    'Publié pour les grandes communes seulement : le secret n’est pas zéro.',
    'Ne se recalcule pas à partir des communes et ne se moyenne pas : prendre la ligne du territoire.',
  ],
  references: REFERENCES_FILOSOFI,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2021', valeur: 48 }],
      attendu: 0.48,
    },
    {
      arguments: [[['65233']], [[2021]]],
      donnees: [{ territoire: '65233', millesime: '2021', valeur: null, marque: 's' }],
      attendu: { echec: 'secret' },
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
