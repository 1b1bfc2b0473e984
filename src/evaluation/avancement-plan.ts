/** Progress of the plan of a workbook, by its own method: functions, the pane and the command line read it here. */
import type { Classeur } from '../domain/classeur';
import { groupByReference } from '../domain/references';
import { listActionsSuivies } from './actions-suivies';
import { calculatePartAction } from './avancement-action';
import type { PartAction } from './avancement-action';
import { readMethode } from './methode-avancement';
import { weightedMean } from './ponderation';
import type { Mesure } from './ponderation';

export function listPartsActions(
  classeur: Pick<Classeur, 'convention' | 'actions' | 'jalons'>,
): readonly PartAction[] {
  const methode = readMethode(classeur);
  const jalonsOf = groupByReference(classeur.jalons, ({ action }) => action);
  return listActionsSuivies(classeur).map((action) => calculatePartAction(action, methode, jalonsOf));
}

/** Every action weighs the same; null when none can be used. */
export function calculateAvancementParts(parts: readonly PartAction[]): Mesure | null {
  return weightedMean(
    parts.filter(({ horsCompte }) => !horsCompte).map(({ valeur }) => ({ valeur, poids: 1 })),
  );
}
