/** The plan as a board: a column for each statut, the actions as cards. */
import type { Action } from '../domain/action';
import type { Classeur } from '../domain/classeur';
import { listPartsActions } from './avancement-plan';
import { toActionFrise } from './barre-frise';
import type { ActionFrise } from './barre-frise';
import { groupByStatut } from './groupes-statuts';
import type { GroupeStatut } from './groupes-statuts';

export interface CarteAction extends Omit<ActionFrise, 'jalons'> {
  /** The person, else the structure that pilots; '' when nobody is named. */
  readonly pilote: string;
}

/** `gardees`: the actions to show, in the order of the sheet. */
export function buildColonnes(
  classeur: Pick<Classeur, 'convention' | 'actions' | 'jalons'>,
  aujourdhui: string,
  gardees: readonly Action[],
): readonly GroupeStatut<CarteAction>[] {
  const parts = new Map(listPartsActions(classeur).map((part) => [part.action, part]));
  return groupByStatut(gardees, ({ statut }) => statut).map((groupe) => ({
    ...groupe,
    elements: groupe.elements.map((action) => {
      const { jalons: _jalons, ...dite } = toActionFrise(
        { action, part: parts.get(action), jalons: [] },
        aujourdhui,
        null,
      );
      return { ...dite, pilote: action.pilote.trim() || action.structure_pilote.trim() };
    }),
  }));
}
