/** Montant mensuel des prestations versées. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { CAF_COMMUNAL, REFERENCES_CAF } from '../sources-publiques';

export default definePublie({
  id: 'MONTANT_PRESTATIONS',
  libelle: 'Montant mensuel des prestations versées',
  unite: '€',
  borne: null,
  niveaux: ['commune', 'EPCI', 'département'],
  source: CAF_COMMUNAL,
  agregation: 'somme',
});

export const fiche: Fiche = {
  description:
    'Total des prestations versées par la Caf aux foyers du territoire pour le seul mois de décembre, en euros.',
  formule: 'prestations versées au titre de décembre',
  serie: 'indmtt_ndur',
  recettes: [{ famille: 'caf-communal', numerateur: ['indmtt_ndur'] }],
  pieges: [
    'Un mois, et non une année : ne pas comparer à un budget annuel.',
    'Arrondi à 100 € par la Cnaf.',
    'Régime général des Caf seul : la MSA n’est pas comptée.',
  ],
  references: REFERENCES_CAF,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2024', valeur: 12500000 }],
      attendu: 12500000,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
