/** Taux de pauvreté au seuil de 60 % du niveau de vie médian. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { FILOSOFI, REFERENCES_FILOSOFI } from '../sources-publiques';

export default definePublie({
  id: 'TAUX_PAUVRETE',
  libelle: 'Taux de pauvreté',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: FILOSOFI,
  agregation: 'aucune',
});

export const fiche: Fiche = {
  description:
    'Part des personnes dont le niveau de vie est inférieur à 60 % de la médiane nationale, telle que publiée par l’Insee.',
  formule: 'part des personnes sous 60 % du niveau de vie médian national',
  serie: 'TP60{aa}',
  recettes: [
    { famille: 'filosofi', numerateur: ['TP60{aa}'] },
    { famille: 'melodi', numerateur: ['DS_FILOSOFI_CC?FILOSOFI_MEASURE=PR_MD60'] },
  ],
  ruptures: ['2023'],
  pieges: [
    'Ne se recalcule pas à partir des communes et ne se moyenne pas : prendre la ligne du territoire.',
    'Ce n’est pas la part des allocataires à bas revenus.',
    'France métropolitaine, Martinique et La Réunion seulement ; étudiants, sans-abri et collectivités exclus.',
    'Non publié pour la plupart des communes : le secret n’est pas zéro.',
  ],
  references: REFERENCES_FILOSOFI,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2021', valeur: 34 }],
      attendu: 0.34,
    },
    {
      arguments: [[['65233']], [[2021]]],
      donnees: [{ territoire: '65233', millesime: '2021', valeur: null, marque: 's' }],
      attendu: { echec: 'secret' },
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
