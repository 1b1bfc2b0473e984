/** Taux d’engagement des actions. */
import { failure, success } from '../../domain/result';
import { calculateEngagement } from '../../evaluation/taux-engagement';
import type { Fiche } from '../define';
import { defineIndicateur } from '../define';
import { aucuneAction } from '../lire-actions';
import { CLASSEUR } from '../sources-publiques';
import { readStatutsSuivis } from './statuts-suivis';

export default defineIndicateur({
  id: 'TAUX_ENGAGEMENT',
  libelle: 'Taux d’engagement des actions',
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
    const mesure = calculateEngagement(lus.value);
    return mesure === null ? failure(aucuneAction('Taux d’engagement')) : success(mesure.valeur);
  },
});

export const fiche: Fiche = {
  description:
    'Actions en cours ou réalisées rapportées aux actions comptées : ni reportées, ni abandonnées.',
  formule: '(actions en cours + actions réalisées) / actions comptées × 100',
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
  pieges: ['Une action en pause ou bloquée n’est pas engagée.', 'Une action sans statut n’est pas comptée.'],
  references: [],
  exemples: [
    { arguments: [[['Réalisée'], ['En cours'], ['À venir'], ['Bloquée']]], attendu: 0.5 },
    { arguments: [[['En retard'], ['Abandonnée']]], attendu: 1 },
    { arguments: [[['']]], attendu: { echec: 'aucune-action' } },
  ],
};
