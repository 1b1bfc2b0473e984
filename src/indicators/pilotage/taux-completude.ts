/** Taux de complétude des fiches action. */
import type { Action } from '../../domain/action';
import { isCelluleVide } from '../../domain/lignes-remplies';
import { isMotAbsence } from '../../domain/mot-absence';
import { failure, success } from '../../domain/result';
import { calculateCouverture } from '../../evaluation/taux-couverture';
import type { Fiche } from '../define';
import { defineIndicateur } from '../define';
import { actionsSuivies, aucuneAction } from '../lire-actions';
import { flatten, isOmis } from '../lire-argument';
import { CLASSEUR } from '../sources-publiques';

/** What the sheet Actions marks as to fill first. */
export const CHAMPS_REQUIS: readonly (keyof Action)[] = [
  'code',
  'intitule',
  'axe',
  'objectif',
  'champs',
  'structure_pilote',
  'pilote',
  'debut',
  'fin',
  'statut',
];

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
    const cellules: readonly unknown[] = isOmis(plage)
      ? actionsSuivies(etat).flatMap((action) => CHAMPS_REQUIS.map((champ) => action[champ]))
      : flatten(plage);
    const mesure = calculateCouverture(cellules.map(isRempli));
    return mesure === null ? failure(aucuneAction('Taux de complétude')) : success(mesure.valeur);
  },
});

/** « À définir » or "?" is not filled. */
function isRempli(cellule: unknown): boolean {
  if (isCelluleVide(cellule)) return false;
  if (Array.isArray(cellule)) return !cellule.every((mot) => isMotAbsence(String(mot)));
  const texte =
    typeof cellule === 'object' && cellule !== null && 'texte' in cellule ? cellule.texte : cellule;
  return typeof texte !== 'string' || !isMotAbsence(texte);
}

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
