/** Gesture: take back what accepted a finding; the finding returns. */
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import { fr } from '../domain/typographie';
import { cleJustification } from '../rules';
import { readClasseurStructure } from '../workbook/read-classeur';
import { clearJustifications } from '../workbook/write-justification';
import { controlLecture } from './control-lecture';
import type { OptionsControleLecture } from './control-lecture';
import { isConstatVise } from './justify-constat';
import type { ConstatVise } from './justify-constat';
import { newGeste } from './new-geste';

export interface OptionsLevee extends OptionsControleLecture {
  readonly constat: ConstatVise;
  /** ISO date and time of the gesture; the clock's by default. */
  readonly maintenant?: string;
}

export interface RapportLevee {
  /** Rows of tJustifications that were emptied. */
  readonly levees: number;
}

/** Every justification filed under this rule and this row goes, those of an earlier state of the row included. */
export async function liftJustification(options: OptionsLevee): Promise<Result<RapportLevee>> {
  const lecture = await readClasseurStructure();
  if (!lecture.ok) return lecture;
  const { justifies } = controlLecture(lecture.value, options);
  const justifie = justifies.find((candidat) => isConstatVise(candidat, options.constat));
  const cle = justifie === undefined ? null : cleJustification(justifie);
  if (justifie === undefined || cle === null)
    return failure({
      code: 'justification-absente',
      message: fr`Aucun constat justifié de la règle ${options.constat.regle} ne répond : rien n’a été levé.`,
      aide: fr`Relancez le contrôle : la ligne a peut-être changé, ce qui lève la justification.`,
    });
  const lignes = lecture.value.classeur.justifications
    .filter((ecrite) => ecrite.regle.trim() === justifie.regle && ecrite.cle.trim() === cle)
    .map(({ ref }) => ref.ligne);
  const geste = newGeste(`Lever la justification ${justifie.regle}`, options.maintenant);
  const ecrit = await clearJustifications(lignes, lecture.value, geste);
  return ecrit.ok ? success({ levees: lignes.length }) : ecrit;
}
