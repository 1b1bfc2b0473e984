/** Rapport interdécile D9/D1 du niveau de vie. */
import { definePublie } from './publie';
import { FILOSOFI, REFERENCES_FILOSOFI } from './sources';

export default definePublie({
  id: 'RAPPORT_INTERDECILE',
  libelle: 'Rapport interdécile D9/D1',
  description:
    'Rapport entre le niveau de vie plancher des 10 % les plus aisés et le plafond des 10 % les plus modestes.',
  unite: 'rapport',
  borne: null,
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: { ...FILOSOFI, serie: 'RD{aa}' },
  agregation: 'aucune',
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
  ],
});
