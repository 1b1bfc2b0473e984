/** Taux de réalisation des actions. */
import { failure, success } from '../../domain/result';
import { parseStatut } from '../../evaluation/statuts';
import { calculateRealisation } from '../../evaluation/taux-realisation';
import type { Fiche } from '../define';
import { defineIndicateur } from '../define';
import { actionsSuivies, aucuneAction } from '../lire-actions';
import { isOmis } from '../lire-argument';
import { readStatuts } from '../lire-statuts';
import { CLASSEUR } from '../sources-publiques';

export default defineIndicateur({
  id: 'TAUX_REALISATION',
  libelle: 'Taux de réalisation des actions',
  mode: 'calcule',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: [],
  source: CLASSEUR,
  litClasseur: true,
  agregation: 'aucune',
  calculate([statuts], etat) {
    const lus = isOmis(statuts)
      ? success(actionsSuivies(etat).map(({ statut }) => parseStatut(statut)))
      : readStatuts(statuts);
    if (!lus.ok) return lus;
    const mesure = calculateRealisation(lus.value.filter((statut) => statut !== null));
    return mesure === null ? failure(aucuneAction('Taux de réalisation')) : success(mesure.valeur);
  },
});

export const fiche: Fiche = {
  description: 'Actions réalisées rapportées aux actions comptées : ni reportées, ni abandonnées.',
  serie: 'tActions',
  parametres: [
    {
      nom: 'statuts',
      description: 'Statut de chaque action. Omis : les actions du classeur.',
      type: 'plage',
      optionnel: true,
    },
  ],
  pieges: [
    'Une action sans statut n’est pas comptée.',
    'D’autres outils laissent les actions abandonnées au dénominateur.',
  ],
  references: [],
  exemples: [
    { arguments: [[['Réalisée'], ['En cours'], ['Abandonnée']]], attendu: 0.5 },
    { arguments: [[['']]], attendu: { echec: 'aucune-action' } },
    { arguments: [[['Réalisé'], ['Finie']]], attendu: { echec: 'argument-invalide' } },
  ],
};
