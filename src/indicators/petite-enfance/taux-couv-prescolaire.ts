/** Taux de couverture de la préscolarisation. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { PIEGES_TAUX_COUVERTURE, REFERENCES_TAUX_COUVERTURE, TAUX_COUVERTURE } from '../sources-publiques';

export default definePublie({
  id: 'TAUX_COUV_PRESCOLAIRE',
  libelle: 'Taux de couverture de la préscolarisation',
  unite: 'pour 100 enfants',
  borne: null,
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: TAUX_COUVERTURE,
  agregation: 'aucune',
});

export const fiche: Fiche = {
  description:
    'Places à l’école maternelle occupées par des enfants de 2 ans, pour 100 enfants de moins de 3 ans, publiées par la Cnaf.',
  formule: 'places de préscolarisation / enfants de moins de 3 ans × 100',
  serie: 'txcouv_prescol_{maille}',
  recettes: [{ famille: 'taux-couverture', numerateur: ['txcouv_prescol'] }],
  pieges: [
    PIEGES_TAUX_COUVERTURE,
    'Rapporté à tous les moins de 3 ans : ce n’est pas le taux de scolarisation à 2 ans.',
    'Souvent une demi-journée en pratique.',
    'Arrondi à un dixième : les modes d’accueil ne redonnent pas exactement le taux global.',
  ],
  references: REFERENCES_TAUX_COUVERTURE,
  exemples: [
    {
      arguments: [[['FRANCE']]],
      donnees: [{ territoire: 'FRANCE', millesime: '2023', valeur: 3.3 }],
      attendu: 3.3,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
