/** Centres sociaux et espaces de vie sociale agréés. */
import type { Fiche, Indicateur } from '../define';
import { defineIndicateur } from '../define';
import { countOffres } from '../lire-offres';
import { SAISIE_LOCALE } from '../sources-publiques';

const TYPE = /\bcentres? socia(?:l|ux)|\bcentres? socio|\bevs\b|espaces? de vie sociale/;

const structures: Indicateur = defineIndicateur({
  id: 'NB_STRUCTURES_AVS',
  libelle: 'Centres sociaux et espaces de vie sociale agréés',
  mode: 'calcule',
  unite: 'structures',
  borne: null,
  niveaux: ['commune', 'EPCI'],
  source: SAISIE_LOCALE,
  litClasseur: true,
  autonome: false,
  agregation: 'somme',
  calculate: (args, etat) => countOffres(structures, TYPE, args, etat),
});
export default structures;

export const fiche: Fiche = {
  description:
    'Nombre de centres sociaux et d’espaces de vie sociale agréés par la Caf. Sans argument : ceux de la feuille Offre, sinon le chiffre de Données.',
  formule: 'lignes de la feuille Offre de type centre social ou EVS',
  serie: 'tOffre',
  pieges: [
    'Une ligne dont le projet est « création » n’est pas comptée : retirez ce mot quand la structure ouvre.',
    'L’agrément dure de un à quatre ans : comparer la colonne « Agrément jusqu’au » à la fin de la convention, le compte ne le fait pas.',
    'Avec un territoire ou un millésime, le chiffre est celui saisi dans Données : la feuille Offre n’a pas d’année.',
  ],
  references: [],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2025', valeur: 8 }],
      attendu: 8,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
    { arguments: [], attendu: { echec: 'offre-vide' } },
  ],
};
