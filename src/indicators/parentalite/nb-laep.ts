/** Lieux d’accueil enfants-parents. */
import type { Fiche, Indicateur } from '../define';
import { defineIndicateur } from '../define';
import { countOffres } from '../lire-offres';
import { SAISIE_LOCALE } from '../sources-publiques';

const TYPE = /\blaep\b|accueil enfants?[ -]parents?/;

const lieux: Indicateur = defineIndicateur({
  id: 'NB_LAEP',
  libelle: 'Lieux d’accueil enfants-parents (LAEP)',
  mode: 'calcule',
  unite: 'lieux',
  borne: null,
  niveaux: ['commune', 'EPCI'],
  source: SAISIE_LOCALE,
  litClasseur: true,
  autonome: false,
  agregation: 'somme',
  calculate: (args, etat) => countOffres(lieux, TYPE, args, etat),
});
export default lieux;

export const fiche: Fiche = {
  description:
    'Nombre de lieux d’accueil enfants-parents. Sans argument : ceux de la feuille Offre, sinon le chiffre saisi dans Données.',
  formule: 'lignes de la feuille Offre de type LAEP',
  serie: 'tOffre',
  pieges: [
    'Une ligne dont le projet est « création » n’est pas comptée : retirez ce mot quand le lieu ouvre.',
    'Un lieu itinérant compte autant de fois qu’il a de lignes dans la feuille Offre.',
    'Le nombre de lieux ne dit pas l’offre : regarder aussi les heures d’ouverture de l’année.',
    'Avec un territoire ou un millésime, le chiffre est celui saisi dans Données : la feuille Offre n’a pas d’année.',
  ],
  references: [],
  exemples: [
    {
      arguments: [[['66136']], [[2025]]],
      donnees: [{ territoire: '66136', millesime: '2025', valeur: 3 }],
      attendu: 3,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
    { arguments: [], attendu: { echec: 'offre-vide' } },
  ],
};
