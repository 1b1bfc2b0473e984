/** Gesture: write what was changed in a fiche, and nothing else; what somebody typed meanwhile, and formulas, are asked about. */
import type { Action } from '../domain/action';
import { failure, success } from '../domain/result';
import type { Echec, Result } from '../domain/result';
import { fr } from '../domain/typographie';
import { followCode } from '../workbook/follow-code';
import { planEdition } from '../workbook/plan-edition';
import type { CellulePrevue, ChampLaisse, ChangementAction, PlanEdition } from '../workbook/plan-edition';
import { missingTable, readClasseurStructure } from '../workbook/read-classeur';
import type { LectureClasseur } from '../workbook/read-classeur';
import { writeEdition } from '../workbook/write-edition';
import { newGeste } from './new-geste';
import { newId } from './new-id';

export type { CellulePrevue, ChampLaisse, ChangementAction, RaisonLaissee } from '../workbook/plan-edition';

export interface EditionAction {
  /** The row's key in the pane (`cleLigne`). */
  readonly cle: string;
  readonly changements: readonly ChangementAction[];
  /** What the undo bar will say; « Modifier l’action A1 » by default. */
  readonly titre?: string;
}

export interface OptionsEdition {
  readonly idGenerator?: () => string;
  /** ISO date and time of the gesture; the clock's by default. */
  readonly maintenant?: string;
}

export interface RapportEdition {
  /** The row's key from now on: one that had none has one. */
  readonly cle: string;
  /** Its code, else its words. */
  readonly nom: string;
  readonly feuille: string;
  readonly ecrites: readonly CellulePrevue[];
  /** Left as they are: what each holds now, and why. */
  readonly laissees: readonly ChampLaisse[];
  /** Cells of other rows that cited the code and follow it. */
  readonly suivies: number;
  /** Cells that cite the old code in a formula, and do not follow. */
  readonly nonSuivies: number;
}

export async function editAction(
  { cle, changements, titre }: EditionAction,
  { idGenerator, maintenant }: OptionsEdition = {},
): Promise<Result<RapportEdition>> {
  const lecture = await readClasseurStructure(idGenerator ?? newId);
  if (!lecture.ok) return lecture;
  if (!lecture.value.emplacements.has('tActions')) return failure(missingTable('tActions', 'Actions'));
  const prevue = planEdition(cle, changements, lecture.value);
  if (prevue === null) return failure(ECHEC_ACTION_ABSENTE);
  const suites = followSuites(prevue, changements, lecture.value);
  const nom = nameAction(prevue.action);
  const rapport: RapportEdition = {
    cle: prevue.action.ref.id === '' ? cle : prevue.action.ref.id,
    nom,
    feuille: prevue.lieu.feuille,
    ecrites: prevue.ecrites,
    laissees: prevue.laissees,
    suivies: [...suites.cellules.values()].flat().length,
    nonSuivies: suites.nonSuivies,
  };
  if (prevue.ecrites.length === 0) return success({ ...rapport, cle });
  const geste = newGeste(titre ?? fr`Modifier l’action « ${nom} »`, maintenant);
  const ecrit = await writeEdition(prevue, suites.cellules, lecture.value, geste);
  return ecrit.ok ? success(rapport) : ecrit;
}

export const ECHEC_ACTION_ABSENTE: Echec = {
  code: 'action-introuvable',
  message: fr`Cette action n’est plus dans la feuille Actions : sa ligne a été supprimée ou déplacée. Rien n’a été écrit.`,
  aide: fr`Actualisez le plan, puis ouvrez l’action de nouveau.`,
};

export function nameAction({ code, intitule, ref }: Action): string {
  return code.trim() || intitule.trim() || fr`ligne ${ref.ligne}`;
}

/** Rows that cite the action follow its code, once it is really to be written. */
function followSuites(
  { action, ecrites }: PlanEdition,
  changements: readonly ChangementAction[],
  lecture: LectureClasseur,
): ReturnType<typeof followCode> {
  const nouveau = changements.find(({ champ }) => champ === 'code')?.apres;
  const change = nouveau !== undefined && ecrites.some(({ champ }) => champ === 'code');
  return followCode(change ? action.code : '', String(nouveau ?? ''), lecture);
}
