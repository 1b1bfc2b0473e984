/** Taux de couverture des établissements d’accueil du jeune enfant. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { PIEGES_TAUX_COUVERTURE, REFERENCES_TAUX_COUVERTURE, TAUX_COUVERTURE } from '../sources-publiques';

export default definePublie({
  id: 'TAUX_COUV_EAJE',
  libelle: 'Taux de couverture des crèches (EAJE)',
  unite: 'pour 100 enfants',
  borne: null,
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: TAUX_COUVERTURE,
  agregation: 'aucune',
});

export const fiche: Fiche = {
  description:
    'Places de crèche (EAJE), financées ou non par la prestation de service unique, pour 100 enfants de moins de 3 ans, publiées par la Cnaf.',
  formule: 'places en EAJE / enfants de moins de 3 ans × 100',
  serie: 'txcouv_eaje_{maille}',
  recettes: [{ famille: 'taux-couverture', numerateur: ['txcouv_eaje'] }],
  pieges: [
    PIEGES_TAUX_COUVERTURE,
    'Compte aussi les micro-crèches financées par la Paje, hors prestation de service unique.',
    'Arrondi à un dixième : les modes d’accueil ne redonnent pas exactement le taux global.',
  ],
  references: REFERENCES_TAUX_COUVERTURE,
  exemples: [
    {
      arguments: [[['FRANCE']]],
      donnees: [{ territoire: 'FRANCE', millesime: '2023', valeur: 23.5 }],
      attendu: 23.5,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
