/** 9e décile de niveau de vie. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { FILOSOFI, REFERENCES_FILOSOFI } from '../sources-publiques';

export default definePublie({
  id: 'NEUVIEME_DECILE',
  libelle: '9e décile de niveau de vie',
  unite: '€',
  borne: null,
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: FILOSOFI,
  agregation: 'aucune',
});

export const fiche: Fiche = {
  description: 'Niveau de vie annuel que dépassent les 10 % de personnes les plus aisées, en euros.',
  formule: 'niveau de vie au-dessus duquel vivent 10 % des personnes',
  serie: 'D9{aa}',
  recettes: [
    { famille: 'filosofi', numerateur: ['D9{aa}'] },
    { famille: 'melodi', numerateur: ['DS_FILOSOFI_CC?FILOSOFI_MEASURE=D9_SL'] },
  ],
  ruptures: ['2023'],
  pieges: [
    'Un décile ne se somme pas et ne se moyenne pas : celui d’un EPCI est sur la ligne de l’EPCI.',
    'Par an et par unité de consommation : ce n’est ni un revenu par ménage, ni un revenu par mois.',
    'Publié pour les grandes communes seulement : le secret n’est pas zéro.',
  ],
  references: REFERENCES_FILOSOFI,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2021', valeur: 33890 }],
      attendu: 33890,
    },
    {
      arguments: [[['65233']], [[2021]]],
      donnees: [{ territoire: '65233', millesime: '2021', valeur: null, marque: 's' }],
      attendu: { echec: 'secret' },
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
