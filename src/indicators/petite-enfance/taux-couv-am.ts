/** Taux de couverture des assistants maternels. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { PIEGES_TAUX_COUVERTURE, REFERENCES_TAUX_COUVERTURE, TAUX_COUVERTURE } from '../sources-publiques';

export default definePublie({
  id: 'TAUX_COUV_AM',
  libelle: 'Taux de couverture des assistants maternels',
  unite: 'pour 100 enfants',
  borne: null,
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: TAUX_COUVERTURE,
  agregation: 'aucune',
});

export const fiche: Fiche = {
  description:
    'Places chez les assistants maternels en activité pour 100 enfants de moins de 3 ans, publiées par la Cnaf.',
  formule: 'places chez les assistants maternels / enfants de moins de 3 ans × 100',
  serie: 'txcouv_am_ind_{maille}',
  recettes: [{ famille: 'taux-couverture', numerateur: ['txcouv_am_ind'] }],
  pieges: [
    PIEGES_TAUX_COUVERTURE,
    'Assistants maternels en activité seulement : ceux qui sont agréés sans accueillir d’enfant ne comptent pas.',
    'Arrondi à un dixième : les modes d’accueil ne redonnent pas exactement le taux global.',
  ],
  references: REFERENCES_TAUX_COUVERTURE,
  exemples: [
    {
      arguments: [[['FRANCE']]],
      donnees: [{ territoire: 'FRANCE', millesime: '2023', valeur: 31.9 }],
      attendu: 31.9,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
