/** Taux d’effort brut médian des allocataires logés. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { CAF_LOCALE } from '../sources-publiques';

export default definePublie({
  id: 'TAUX_EFFORT_BRUT',
  libelle: 'Taux d’effort brut médian',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département', 'France'],
  source: CAF_LOCALE,
  agregation: 'aucune',
});

export const fiche: Fiche = {
  description:
    'Part du revenu que la moitié des allocataires d’une aide au logement dépassent pour se loger, avant cette aide.',
  formule: 'médiane de (loyer + charges) / ressources hors aide × 100',
  serie: 'tDonnees',
  pieges: [
    'Une médiane ne se somme ni ne se moyenne : le chiffre d’un EPCI vient de sa propre ligne.',
    'À lire avec le taux net : en 2012, l’aide le ramenait de 40,4 % à 19,2 % au niveau national.',
    'La Caf le transmet à ses partenaires : vérifier ce que la convention d’échange permet de publier.',
  ],
  references: [{ titre: 'Budget de l’État, programme 109', url: 'https://www.budget.gouv.fr/' }],
  exemples: [
    {
      arguments: [[['FRANCE']]],
      donnees: [{ territoire: 'FRANCE', millesime: '2012', valeur: 40.4 }],
      attendu: 0.404,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
