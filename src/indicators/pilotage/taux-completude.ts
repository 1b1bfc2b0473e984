/** Taux de complétude des fiches action. */
import { failure, success } from '../../domain/result';
import { calculateCompletude, isRempli } from '../../evaluation/completude';
import { calculateCouverture } from '../../evaluation/taux-couverture';
import type { Fiche } from '../define';
import { defineIndicateur } from '../define';
import { actionsSuivies, aucuneAction } from '../lire-actions';
import { flatten, isOmis } from '../lire-argument';
import { CLASSEUR } from '../sources-publiques';

export default defineIndicateur({
  id: 'TAUX_COMPLETUDE',
  libelle: 'Taux de complétude des fiches',
  mode: 'calcule',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: [],
  source: CLASSEUR,
  litClasseur: true,
  agregation: 'aucune',
  calculate([plage], etat) {
    const mesure = isOmis(plage)
      ? calculateCompletude(actionsSuivies(etat))
      : calculateCouverture(flatten(plage).map(isRempli));
    return mesure === null ? failure(aucuneAction('Taux de complétude')) : success(mesure.valeur);
  },
});

export const fiche: Fiche = {
  description:
    'Part des informations essentielles des fiches action qui sont remplies : code, intitulé, axe, objectif, champs, pilotes, dates, statut.',
  formule: 'informations remplies / informations essentielles × 100',
  serie: 'tActions',
  fondement: 'definition-locale',
  parametres: [
    {
      nom: 'plage',
      description: 'Cellules à remplir. Omis : les dix colonnes prioritaires des actions du classeur.',
      type: 'plage',
      optionnel: true,
    },
  ],
  pieges: [
    'Les mots d’attente (« à définir », « ? », « néant ») ne comptent pas comme remplis.',
    'Une fiche complète n’est pas une bonne fiche : le taux ne lit pas ce qui est écrit.',
  ],
  references: [],
  exemples: [
    { arguments: [[['A1', 'Ouvrir un LAEP', '', 'à définir']]], attendu: 0.5 },
    { arguments: [[['A1'], ['2026'], [0]]], attendu: 1 },
    { arguments: [[['']]], attendu: 0 },
  ],
};
