/** Nombre de points d’accès aux droits. */
import type { Fiche } from '../define';
import { defineSaisi } from '../publie';
import { SAISIE_LOCALE } from '../sources-publiques';

export default defineSaisi({
  id: 'NB_POINTS_ACCES',
  libelle: 'Points d’accès aux droits',
  unite: 'points d’accès',
  borne: null,
  niveaux: ['commune', 'EPCI', 'département'],
  source: SAISIE_LOCALE,
  agregation: 'somme',
});

export const fiche: Fiche = {
  description:
    'Lieux ouverts au public pour être aidé dans ses démarches : France services, points numériques de la Caf, maisons de quartier ou de services.',
  formule: 'nombre de points d’accès ouverts dans l’année',
  serie: 'tDonnees',
  fondement: 'definition-locale',
  pieges: [
    'Ce qui compte comme un point d’accès est un choix local : le dire dans le commentaire de la ligne, et ne pas en changer d’une année à l’autre.',
    'Pour comparer deux territoires, rapporter le nombre à 10 000 habitants.',
    'Un bus itinérant est un point d’accès : compter aussi ses heures d’ouverture.',
  ],
  references: [{ titre: 'France services', url: 'https://www.france-services.gouv.fr/' }],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2024', valeur: 6 }],
      attendu: 6,
    },
    {
      arguments: [[['66136']], [[2023]]],
      donnees: [
        { territoire: '66136', millesime: '2023', valeur: 5 },
        { territoire: '66136', millesime: '2024', valeur: 6 },
      ],
      attendu: 5,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
