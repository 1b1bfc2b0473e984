/** Indice de position sociale moyen des écoles. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { EDUCATION_IPS } from '../sources-publiques';

export default definePublie({
  id: 'IPS_MOYEN',
  libelle: 'Indice de position sociale moyen des écoles',
  unite: 'indice',
  borne: null,
  niveaux: ['commune'],
  source: EDUCATION_IPS,
  agregation: 'aucune',
  ruptures: ['2022'],
});

export const fiche: Fiche = {
  description:
    'Moyenne des indices de position sociale des écoles du territoire, pondérée par leurs élèves : plus il est haut, plus le contexte familial est favorable aux études.',
  formule: 'Σ (indice de l’école × élèves de l’école) / Σ élèves',
  serie: 'ips',
  pieges: [
    'Publié école par école : la moyenne du territoire se calcule en pesant chaque école par ses élèves, jamais en moyenne simple.',
    'Deux jeux de données se suivent, avant et depuis la rentrée 2022 : ils ne se comparent pas.',
    'Dans certains fichiers les indices sont du texte, ou absents pour une école : ce n’est pas zéro.',
  ],
  references: [
    {
      titre: 'Éducation nationale, indices de position sociale des écoles',
      url: 'https://data.education.gouv.fr/explore/dataset/fr-en-ips-ecoles-ap2022/',
    },
  ],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2023', valeur: 95.4 }],
      attendu: 95.4,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
