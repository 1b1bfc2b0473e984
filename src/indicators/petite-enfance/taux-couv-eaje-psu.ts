/** Taux de couverture des crèches financées par la prestation de service unique. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { PIEGES_TAUX_COUVERTURE, REFERENCES_TAUX_COUVERTURE, TAUX_COUVERTURE } from '../sources-publiques';

export default definePublie({
  id: 'TAUX_COUV_EAJE_PSU',
  libelle: 'Taux de couverture des crèches financées par la PSU',
  unite: 'pour 100 enfants',
  borne: null,
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: TAUX_COUVERTURE,
  agregation: 'aucune',
});

export const fiche: Fiche = {
  description:
    'Places de crèche financées par la prestation de service unique (PSU) pour 100 enfants de moins de 3 ans, publiées par la Cnaf.',
  formule: 'places en EAJE financées par la PSU / enfants de moins de 3 ans × 100',
  serie: 'txcouv_psu_col_{maille}',
  recettes: [{ famille: 'taux-couverture', numerateur: ['txcouv_psu_col'] }],
  pieges: [
    PIEGES_TAUX_COUVERTURE,
    'C’est la part que le bonus territoire peut concerner : les micro-crèches financées par la Paje n’y sont pas.',
    'Arrondi à un dixième : les modes d’accueil ne redonnent pas exactement le taux global.',
  ],
  references: REFERENCES_TAUX_COUVERTURE,
  exemples: [
    {
      arguments: [[['FRANCE']]],
      donnees: [{ territoire: 'FRANCE', millesime: '2023', valeur: 19.9 }],
      attendu: 19.9,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
