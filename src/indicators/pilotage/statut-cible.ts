/** Statut d’un indicateur suivi par rapport à sa cible. */
import { failure, success } from '../../domain/result';
import { calculateAtteinte } from '../../evaluation/taux-atteinte';
import type { Fiche } from '../define';
import { defineIndicateur } from '../define';
import { isOmis } from '../lire-argument';
import { CLASSEUR } from '../sources-publiques';
import { nonRenseigne, readCible } from './lire-cible';

export default defineIndicateur({
  id: 'STATUT_CIBLE',
  libelle: 'Statut par rapport à la cible',
  mode: 'calcule',
  unite: 'texte',
  borne: null,
  niveaux: [],
  source: CLASSEUR,
  litClasseur: false,
  agregation: 'aucune',
  calculate(args) {
    const cible = readCible(args);
    if (!cible.ok) return cible;
    if (args.every(isOmis)) return failure(nonRenseigne('Statut par rapport à la cible', cible.value));
    const { statut, dejaAtteinte } = calculateAtteinte(cible.value);
    const isDeja = dejaAtteinte && statut === 'Cible atteinte';
    return success(isDeja ? `${statut} (déjà atteinte à la référence)` : statut);
  },
});

export const fiche: Fiche = {
  description:
    'En toutes lettres : Cible atteinte, Amélioration, Absence d’amélioration ou Non renseigné, dans le sens voulu.',
  formule: 'valeur comparée à la cible, puis à la référence',
  serie: 'tIndic, tMesures',
  parametres: [
    { nom: 'valeur', description: 'Dernière valeur mesurée.', type: 'nombre', optionnel: false },
    {
      nom: 'reference',
      description: 'Valeur de départ, avant la convention.',
      type: 'nombre',
      optionnel: false,
    },
    { nom: 'cible', description: 'Valeur visée.', type: 'nombre', optionnel: false },
    {
      nom: 'sens',
      description: '"hausse", "baisse" ou "maintien".',
      type: 'texte',
      optionnel: false,
      choix: [
        { valeur: 'hausse', description: 'La valeur doit monter.' },
        { valeur: 'baisse', description: 'La valeur doit descendre.' },
        { valeur: 'maintien', description: 'La valeur doit rester à la cible.' },
      ],
    },
    {
      nom: 'tolerance',
      description: 'Écart admis à la cible. Omis : 2 % de la cible.',
      type: 'nombre',
      optionnel: true,
    },
  ],
  pieges: [
    'Une cible que la référence remplissait déjà le dit entre parenthèses : elle n’apprend rien de l’action menée.',
    'Pour compter les cibles atteintes, NB.SI(plage ; "Cible atteinte*").',
    'Une donnée manquante donne « Non renseigné », jamais un échec.',
  ],
  references: [
    { titre: 'Budget de l’État, rapports annuels de performances', url: 'https://www.budget.gouv.fr/' },
  ],
  exemples: [
    { arguments: [[[16.4]], [[17]], [[16.6]], [['baisse']]], attendu: 'Cible atteinte' },
    {
      arguments: [[[19.1]], [[19.3]], [[19.9]], [['baisse']]],
      attendu: 'Cible atteinte (déjà atteinte à la référence)',
    },
    { arguments: [[[12]], [[10]], [[20]], [['hausse']]], attendu: 'Amélioration' },
    { arguments: [[[10]], [[9.7]], [[9]], [['baisse']]], attendu: 'Absence d’amélioration' },
    { arguments: [[['']], [[10]], [[20]], [['hausse']]], attendu: 'Non renseigné' },
    { arguments: [[[10]], [[8]], [[9]], [['hause']]], attendu: { echec: 'argument-invalide' } },
  ],
};
