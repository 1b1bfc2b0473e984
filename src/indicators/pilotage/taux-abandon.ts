/** Taux d’abandon des actions. */
import { failure, success } from '../../domain/result';
import { calculateAbandon } from '../../evaluation/taux-abandon';
import type { Fiche } from '../define';
import { defineIndicateur } from '../define';
import { aucuneAction } from '../lire-actions';
import { CLASSEUR } from '../sources-publiques';
import { readStatutsSuivis } from './statuts-suivis';

export default defineIndicateur({
  id: 'TAUX_ABANDON',
  libelle: 'Taux d’abandon des actions',
  mode: 'calcule',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: [],
  source: CLASSEUR,
  litClasseur: true,
  agregation: 'aucune',
  calculate([statuts], etat) {
    const lus = readStatutsSuivis(statuts, etat);
    if (!lus.ok) return lus;
    const mesure = calculateAbandon(lus.value);
    return mesure === null ? failure(aucuneAction('Taux d’abandon')) : success(mesure.valeur);
  },
});

export const fiche: Fiche = {
  description: 'Actions abandonnées rapportées à toutes les actions du plan, reportées comprises.',
  formule: 'actions abandonnées / toutes les actions × 100',
  serie: 'tActions',
  fondement: 'definition-locale',
  parametres: [
    {
      nom: 'statuts',
      description: 'Statut de chaque action. Omis : les actions du classeur.',
      type: 'plage',
      optionnel: true,
    },
  ],
  pieges: [
    'Le dénominateur est toutes les actions : ce n’est pas celui des taux de réalisation et d’engagement, ils ne s’additionnent pas.',
    'Une action retirée du tableau au lieu d’être marquée « Abandonnée » fait disparaître l’abandon.',
  ],
  references: [],
  exemples: [
    { arguments: [[['Réalisée'], ['En cours'], ['Abandonnée'], ['Reportée']]], attendu: 0.25 },
    { arguments: [[['']]], attendu: { echec: 'aucune-action' } },
  ],
};
