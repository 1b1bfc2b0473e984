/** Gesture: run the controls on the workbook, place each finding in its cell, and write the report when asked. */
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import { SANS_SUIVI, toArret, type Travail } from '../domain/travail';
import { fr } from '../domain/typographie';
import { empreinteConstat, giveTampon } from '../rules';
import { readClasseurStructure } from '../workbook/read-classeur';
import { writeRapport } from '../workbook/write-rapport';
import { controlLectureSuivie } from './control-lecture';
import type { OptionsControleLecture, RapportLocalise } from './control-lecture';
import { newGeste } from './new-geste';
import { newId } from './new-id';
import { takeBack } from './take-back';

export type { ConstatLocalise, JustifieLocalise, RapportLocalise } from './control-lecture';

export interface OptionsControle extends OptionsControleLecture {
  /** Write the report into the sheet « Contrôles ». */
  readonly ecrireRapport: boolean;
  readonly idGenerator?: () => string;
  /** ISO date and time of the gesture, told before it is undone; the clock's by default. */
  readonly maintenant?: string;
  /** Follows the controls, and may stop them before anything is written. */
  readonly travail?: Travail;
}

const ARRET = toArret('Les contrôles ont été arrêtés.', fr`Rien n’a été écrit dans le classeur.`);

export async function checkClasseur(options: OptionsControle): Promise<Result<RapportLocalise>> {
  const { ecrireRapport, travail = SANS_SUIVI } = options;
  const lecture = await readClasseurStructure(ecrireRapport ? (options.idGenerator ?? newId) : undefined);
  if (!lecture.ok) return lecture;
  const rapport = await controlLectureSuivie(lecture.value, options, travail);
  if (rapport === null) return failure(ARRET);
  if (!ecrireRapport) return success(rapport);
  const feuilleRapport = lecture.value.emplacements.get('tControles')?.feuille ?? null;
  // The fingerprints of rows, which the report keeps, take long on a big plan: they are made here, with turns for the page.
  for (const constat of [...rapport.constats, ...rapport.justifies]) {
    empreinteConstat(lecture.value.classeur, constat);
    if (await travail.souffler()) return failure(ARRET);
  }
  const localises: RapportLocalise = { ...rapport, feuilleRapport };
  const geste = newGeste('Écrire le rapport de contrôle', options.maintenant);
  const tampon = giveTampon(lecture.value.classeur, rapport, geste.date.slice(0, 10));
  const ecrit = await writeRapport({ ...localises, tampon }, lecture.value, { geste, travail });
  if (!ecrit.ok) return ecrit;
  return ecrit.value.arrete ? failure(await takeBack(ecrit.value, 'lignes')) : success(localises);
}
