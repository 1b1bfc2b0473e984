/** Places d’accueil du jeune enfant, tous modes d’accueil. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { TAUX_COUVERTURE } from '../sources-publiques';

export default definePublie({
  id: 'NB_PLACES_ACCUEIL',
  libelle: 'Places d’accueil du jeune enfant',
  unite: 'places',
  borne: null,
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: TAUX_COUVERTURE,
  agregation: 'somme',
});

export const fiche: Fiche = {
  description:
    'Nombre de places d’accueil formel des enfants de moins de 3 ans, tous modes d’accueil, publié par la Cnaf.',
  formule: 'places en EAJE + chez les assistants maternels + de garde à domicile + de préscolarisation',
  serie: 'tot_offre_{maille}',
  recettes: [{ famille: 'taux-couverture', numerateur: ['tot_offre'] }],
  pieges: [
    'Capacité théorique, et non accueil effectif.',
    'Publié pour les communes de plus de 10\u202F000 habitants : leur somme n’est pas celle de l’EPCI, dont il faut prendre la ligne.',
    'La série actuelle et la série historique de la Cnaf diffèrent sur leur année commune : garder la plus récente.',
  ],
  references: [
    {
      titre: 'Caf, places d’accueil du jeune enfant',
      url: 'https://data.caf.fr/explore/dataset/nbpla_pe_com/',
    },
  ],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2023', valeur: 1200 }],
      attendu: 1200,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
