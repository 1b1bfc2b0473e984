/** Taux de couverture de la garde à domicile. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { PIEGES_TAUX_COUVERTURE, REFERENCES_TAUX_COUVERTURE, TAUX_COUVERTURE } from '../sources-publiques';

export default definePublie({
  id: 'TAUX_COUV_GAD',
  libelle: 'Taux de couverture de la garde à domicile',
  unite: 'pour 100 enfants',
  borne: null,
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: TAUX_COUVERTURE,
  agregation: 'aucune',
});

export const fiche: Fiche = {
  description:
    'Places de garde par un salarié au domicile des parents pour 100 enfants de moins de 3 ans, publiées par la Cnaf.',
  formule: 'places de garde à domicile / enfants de moins de 3 ans × 100',
  serie: 'txcouv_gad_ind_{maille}',
  recettes: [{ famille: 'taux-couverture', numerateur: ['txcouv_gad_ind'] }],
  pieges: [
    PIEGES_TAUX_COUVERTURE,
    'Arrondi à un dixième : les modes d’accueil ne redonnent pas exactement le taux global.',
  ],
  references: REFERENCES_TAUX_COUVERTURE,
  exemples: [
    {
      arguments: [[['FRANCE']]],
      donnees: [{ territoire: 'FRANCE', millesime: '2023', valeur: 2.2 }],
      attendu: 2.2,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
