/** Taux de non-recours estimé. */
import type { Fiche } from '../define';
import { defineIndicateur } from '../define';
import { defineSaisi } from '../publie';
import { SAISIE_LOCALE } from '../sources-publiques';

export default defineIndicateur({
  ...defineSaisi({
    id: 'TAUX_NON_RECOURS',
    libelle: 'Taux de non-recours estimé',
    unite: '%',
    borne: { min: 0, max: 100 },
    niveaux: ['commune', 'EPCI', 'département'],
    source: SAISIE_LOCALE,
    agregation: 'ratio',
  }),
  mode: 'calcule',
});

export const fiche: Fiche = {
  description:
    'Estimation de la part des personnes qui auraient droit à une prestation et ne la demandent pas.',
  formule:
    '(éligibles estimés − bénéficiaires) / éligibles estimés × 100 ; le numérateur saisi est l’écart, le dénominateur les éligibles',
  serie: 'tDonnees',
  fondement: 'definition-locale',
  pieges: [
    'C’est une estimation : aucune source publique ne la donne par commune. Décrire la méthode dans le commentaire de la ligne.',
    'Dire de quelle prestation il s’agit : le non-recours au RSA n’est pas celui de la prime d’activité.',
  ],
  references: [],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2024', valeur: 30, numerateur: 300, denominateur: 1000 }],
      attendu: 0.3,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
