/** Taux de réalisation des actions. */
import { failure, success } from '../domain/result';
import { parseStatut } from '../evaluation/statuts';
import { calculateRealisation } from '../evaluation/taux-realisation';
import { defineIndicateur } from './define';
import { actionsSuivies, aucuneAction } from './lire-actions';
import { isOmis } from './lire-argument';
import { readStatuts } from './lire-statuts';
import { CLASSEUR } from './sources';

export default defineIndicateur({
  id: 'TAUX_REALISATION',
  libelle: 'Taux de réalisation des actions',
  description: 'Actions réalisées rapportées aux actions comptées : ni reportées, ni abandonnées.',
  mode: 'calcule',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: [],
  source: { ...CLASSEUR, serie: 'tActions' },
  parametres: [
    {
      nom: 'statuts',
      description: 'Statut de chaque action. Omis : les actions du classeur.',
      type: 'plage',
      optionnel: true,
    },
  ],
  litClasseur: true,
  agregation: 'aucune',
  pieges: [
    'Une action sans statut n’est pas comptée.',
    'D’autres outils laissent les actions abandonnées au dénominateur.',
  ],
  references: [],
  calculate([statuts], etat) {
    const lus = isOmis(statuts)
      ? success(actionsSuivies(etat).map(({ statut }) => parseStatut(statut)))
      : readStatuts(statuts);
    if (!lus.ok) return lus;
    const mesure = calculateRealisation(lus.value.filter((statut) => statut !== null));
    return mesure === null ? failure(aucuneAction('Taux de réalisation')) : success(mesure.valeur);
  },
  exemples: [
    { arguments: [[['Réalisée'], ['En cours'], ['Abandonnée']]], attendu: 0.5 },
    { arguments: [[['']]], attendu: { echec: 'aucune-action' } },
    { arguments: [[['Réalisé'], ['Finie']]], attendu: { echec: 'argument-invalide' } },
  ],
});
