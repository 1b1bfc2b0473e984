/** Taux d’effort net médian des allocataires logés. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { CAF_LOCALE } from '../sources-publiques';

export default definePublie({
  id: 'TAUX_EFFORT_NET',
  libelle: 'Taux d’effort net médian',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département', 'France'],
  source: CAF_LOCALE,
  agregation: 'aucune',
});

export const fiche: Fiche = {
  description:
    'Part du revenu que la moitié des allocataires d’une aide au logement dépassent pour se loger, une fois l’aide déduite.',
  formule: 'médiane de (loyer + charges − aide au logement) / ressources hors aide × 100',
  serie: 'tDonnees',
  pieges: [
    'Une médiane ne se somme ni ne se moyenne : le chiffre d’un EPCI vient de sa propre ligne.',
    'La définition a changé entre 2020 et 2022, avec le calcul des aides en temps réel : ne pas comparer de part et d’autre.',
    'Au niveau national en 2023 : 19,1 % pour l’ensemble, 26,7 % pour les personnes seules, 15,9 % dans le parc public, 25,8 % dans le parc privé.',
    'La Caf le transmet à ses partenaires : vérifier ce que la convention d’échange permet de publier.',
  ],
  references: [
    { titre: 'Budget de l’État, programme 109, performance 2023', url: 'https://www.budget.gouv.fr/' },
  ],
  exemples: [
    {
      arguments: [[['FRANCE']]],
      donnees: [{ territoire: 'FRANCE', millesime: '2023', valeur: 19.1 }],
      attendu: 0.191,
    },
    {
      arguments: [[['FRANCE']], [[2022]]],
      donnees: [
        { territoire: 'FRANCE', millesime: '2022', valeur: 19.3 },
        { territoire: 'FRANCE', millesime: '2023', valeur: 19.1 },
      ],
      attendu: 0.193,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
