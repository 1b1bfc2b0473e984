/** The actions of the plan as one pilote follows them: where each stands, when it ends, and whose it is. */
import type { Action } from '../domain/action';
import type { Classeur } from '../domain/classeur';
import { formatDate } from '../domain/date-partielle';
import { isLigneVide } from '../domain/lignes-remplies';
import { toComparable } from '../domain/texte-comparable';
import { isEnRetard } from '../evaluation/en-retard';
import type { Rattachement } from '../rules/rattachements';

export interface ActionSuivie extends Rattachement {
  readonly table: 'tActions';
  readonly id: string;
  readonly ligne: number;
  readonly code: string;
  readonly intitule: string;
  /** The structure that pilots, '' when it is not said. */
  readonly structure: string;
  /** As typed; '' when it is not said. */
  readonly statut: string;
  readonly echeance: string;
  /** Still open, and the last day the end may be is past on the day of the controls. */
  readonly enRetard: boolean;
  /** As the cell shows it; '' when it is not said. */
  readonly avancement: string;
}

export function listActions(
  { actions }: Classeur,
  jour: string,
  rattacher: (ligne: Action['ref']) => Rattachement,
): ActionSuivie[] {
  return actions
    .filter((action) => !isLigneVide(action))
    .map((action) => ({
      ...rattacher(action.ref),
      table: 'tActions',
      id: action.ref.id,
      ligne: action.ref.ligne,
      code: action.code.trim(),
      intitule: action.intitule.trim(),
      structure: action.structure_pilote.trim(),
      statut: action.statut.trim(),
      echeance: formatDate(action.fin),
      enRetard: isEnRetard(action, jour),
      avancement: tellAvancement(action.avancement),
    }));
}

/** Everyone who answers for an action, persons and structures, each once, in alphabetical order. */
export function listPilotes(actions: readonly ActionSuivie[]): string[] {
  const noms = new Map<string, string>();
  for (const { pilote, structure } of actions)
    for (const nom of [pilote, structure]) {
      const cle = toComparable(nom);
      if (cle !== '' && !noms.has(cle)) noms.set(cle, nom);
    }
  return [...noms].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, nom]) => nom);
}

/** The actions a name answers for, as person or as structure. */
export function keepActionsDe(actions: readonly ActionSuivie[], nom: string): ActionSuivie[] {
  const cle = toComparable(nom);
  return actions.filter(
    ({ pilote, structure }) => toComparable(pilote) === cle || toComparable(structure) === cle,
  );
}

/** « 50 % » of a fraction; words that are no number stay as typed. */
function tellAvancement({ valeur, texte }: Action['avancement']): string {
  if (valeur === null) return texte.trim();
  return `${String(Math.round(valeur * 1000) / 10).replace('.', ',')}\u00A0%`;
}
