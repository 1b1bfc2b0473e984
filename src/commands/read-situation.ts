/** Gesture: where the convention stands, for the home of the pane. Writes nothing. */
import { success } from '../domain/result';
import type { Result } from '../domain/result';
import { buildSituation } from '../evaluation';
import type { Situation } from '../evaluation';
import { findDernierCopil } from '../rules/dernier-copil';
import { readClasseur } from '../workbook/read-classeur';

export type { CopilAVenir, GenreMouvement, Mouvement, Mouvements, Situation } from '../evaluation';

export interface SituationLue {
  /** False when the workbook holds no CTG table. */
  readonly structure: boolean;
  readonly situation: Situation;
  /** French sentences: tables or columns missing. */
  readonly defauts: readonly string[];
  /** The controls have written their report at least once. */
  readonly dejaControle: boolean;
}

/** A workbook without our tables answers `structure: false`, not a failure. */
export async function readSituation(options: { readonly aujourdhui: string }): Promise<Result<SituationLue>> {
  const lecture = await readClasseur();
  if (!lecture.ok) return lecture;
  const { classeur, structure, brutes } = lecture.value;
  const { aujourdhui } = options;
  const dernierCopil = findDernierCopil(classeur, aujourdhui)?.date ?? null;
  const rapport = brutes.find(({ nom }) => nom === 'tControles');
  return success({
    structure,
    situation: buildSituation(classeur, { aujourdhui, dernierCopil }),
    defauts: classeur.defauts.map(({ message }) => message),
    dejaControle: rapport?.valeurs.slice(1).some((ligne) => ligne.some((cellule) => cellule !== '')) ?? false,
  });
}
