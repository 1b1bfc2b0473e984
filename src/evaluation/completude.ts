/** Which of the essential facts of an action are filled. */
import type { Action } from '../domain/action';
import { isCelluleVide } from '../domain/lignes-remplies';
import { isMotAbsence } from '../domain/mot-absence';
import type { Mesure } from './ponderation';
import { calculateCouverture } from './taux-couverture';

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

/** An action is in several groups. */
const REMPLIS = new WeakMap<Action, readonly boolean[]>();

/** Null without any action. */
export function calculateCompletude(actions: readonly Action[]): Mesure | null {
  return calculateCouverture(actions.flatMap(listRemplis));
}

function listRemplis(action: Action): readonly boolean[] {
  const connus = REMPLIS.get(action);
  if (connus !== undefined) return connus;
  const remplis = CHAMPS_REQUIS.map((champ) => isRempli(action[champ]));
  REMPLIS.set(action, remplis);
  return remplis;
}

/** « À définir » or "?" is not filled. */
export function isRempli(cellule: unknown): boolean {
  if (isCelluleVide(cellule)) return false;
  if (Array.isArray(cellule)) return !cellule.every((mot) => isMotAbsence(String(mot)));
  const texte =
    typeof cellule === 'object' && cellule !== null && 'texte' in cellule ? cellule.texte : cellule;
  return typeof texte !== 'string' || !isMotAbsence(texte);
}
