/** Indice de Gini. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { FILOSOFI, REFERENCES_FILOSOFI } from '../sources-publiques';

export default definePublie({
  id: 'INDICE_GINI',
  libelle: 'Indice de Gini',
  unite: 'indice',
  borne: { min: 0, max: 1 },
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: FILOSOFI,
  agregation: 'aucune',
});

export const fiche: Fiche = {
  description: 'Mesure de l’inégalité des niveaux de vie, de 0 (tous égaux) à 1 (une personne a tout).',
  formule: 'indice de Gini des niveaux de vie',
  serie: 'GI{aa}',
  recettes: [
    { famille: 'filosofi', numerateur: ['GI{aa}'] },
    { famille: 'melodi', numerateur: ['DS_FILOSOFI_CC?FILOSOFI_MEASURE=GI_SL'] },
  ],
  ruptures: ['2023'],
  pieges: [
    'Ce n’est pas le rapport interdécile.',
    'Absent des fichiers cc_filosofi : il vient des fichiers « DISP » de l’Insee.',
    'Publié pour les grandes communes seulement : le secret n’est pas zéro.',
  ],
  references: REFERENCES_FILOSOFI,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2019', valeur: 0.32 }],
      attendu: 0.32,
    },
    {
      arguments: [[['65233']]],
      donnees: [{ territoire: '65233', millesime: '2019', valeur: null, marque: 's' }],
      attendu: { echec: 'secret' },
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
