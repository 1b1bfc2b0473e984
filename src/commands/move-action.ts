/** Gesture: an action goes under another axis; its code stays, unless a new one is asked for. */
import { failure } from '../domain/result';
import type { Result } from '../domain/result';
import { fr } from '../domain/typographie';
import { findAction } from '../workbook/plan-edition';
import { readClasseur } from '../workbook/read-classeur';
import { proposeCode } from './create-action';
import { ECHEC_ACTION_ABSENTE, editAction, nameAction } from './edit-action';
import type { ChangementAction, OptionsEdition, RapportEdition } from './edit-action';

export interface Deplacement {
  readonly cle: string;
  /** As they were when the person chose. */
  readonly avant: { readonly axe: string; readonly objectif: string };
  readonly axe: string;
  /** '' when the action is under no objective of that axis. */
  readonly objectif: string;
  /** A code of the new place; the rows that cite the old one follow. */
  readonly nouveauCode: boolean;
}

export async function moveAction(
  { cle, avant, axe, objectif, nouveauCode }: Deplacement,
  options: OptionsEdition = {},
): Promise<Result<RapportEdition>> {
  const lecture = await readClasseur();
  if (!lecture.ok) return lecture;
  const action = findAction(lecture.value, cle);
  if (action === undefined) return failure(ECHEC_ACTION_ABSENTE);
  const code = nouveauCode ? proposeCode(lecture.value.classeur, axe, objectif) : action.code;
  const changements: ChangementAction[] = [
    { champ: 'axe', avant: avant.axe, apres: axe },
    { champ: 'objectif', avant: avant.objectif, apres: objectif },
    ...(nouveauCode ? [{ champ: 'code', avant: action.code, apres: code }] : []),
  ];
  const titre = fr`Déplacer l’action « ${nameAction(action)} »`;
  return editAction({ cle, changements, titre }, options);
}
