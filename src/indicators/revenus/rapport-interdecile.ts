/** Rapport interdécile D9/D1 du niveau de vie. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { FILOSOFI, REFERENCES_FILOSOFI } from '../sources-publiques';

export default definePublie({
  id: 'RAPPORT_INTERDECILE',
  libelle: 'Rapport interdécile D9/D1',
  unite: 'rapport',
  borne: null,
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: FILOSOFI,
  agregation: 'aucune',
});

export const fiche: Fiche = {
  description:
    'Rapport entre le niveau de vie plancher des 10 % les plus aisés et le plafond des 10 % les plus modestes.',
  formule: '9e décile / 1er décile',
  serie: 'RD{aa}',
  recettes: [
    { famille: 'filosofi', numerateur: ['RD{aa}'] },
    { famille: 'filosofi', numerateur: ['RD'] },
    { famille: 'melodi', numerateur: ['DS_FILOSOFI_CC?FILOSOFI_MEASURE=IR_D9_D1_SL'] },
  ],
  ruptures: ['2023'],
  pieges: [
    'Ce n’est pas l’indice de Gini.',
    'Non publié pour la plupart des communes : le secret n’est pas zéro.',
  ],
  references: REFERENCES_FILOSOFI,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2021', valeur: 3.7 }],
      attendu: 3.7,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
