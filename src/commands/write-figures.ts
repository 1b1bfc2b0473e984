/** Gesture: write the figures shown by `previewFigures` into « Données » (same indicator, territory, vintage and source: updated). */
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import { SANS_SUIVI, type Travail } from '../domain/travail';
import { compareObservations } from '../sources';
import { missingTable, readClasseurStructure } from '../workbook/read-classeur';
import { writeObservations } from '../workbook/write-observations';
import { newGeste } from './new-geste';
import { newId } from './new-id';
import type { ApercuFigures } from './preview-figures';
import { takeBack } from './take-back';

export interface OptionsEcriture {
  readonly idGenerator?: () => string;
  /** ISO date written as « Extrait le » when the file does not say; today by default. */
  readonly aujourdhui?: string;
  /** ISO date and time of the gesture, told before it is undone; the clock's by default. */
  readonly maintenant?: string;
  /** Follows the writing, and may stop it: what was written is then taken back. */
  readonly travail?: Travail;
}

export interface RapportFigures {
  readonly ajoutees: number;
  readonly modifiees: number;
  readonly identiques: number;
  /** The tab where they were written. */
  readonly feuille: string;
}

/** The workbook is read again: what changed since the preview is not overwritten blindly, it is compared afresh. */
export async function writeFigures(
  { lecture }: ApercuFigures,
  options: OptionsEcriture = {},
): Promise<Result<RapportFigures>> {
  const classeur = await readClasseurStructure(options.idGenerator ?? newId);
  if (!classeur.ok) return classeur;
  const feuille = classeur.value.emplacements.get('tDonnees')?.feuille;
  if (feuille === undefined) return failure(missingTable('tDonnees', 'Données'));
  const comparaison = compareObservations(classeur.value.classeur.observations, lecture.observations);
  const { ajouts, changements, identiques } = comparaison;
  const rapport = {
    ajoutees: ajouts.length,
    modifiees: changements.length,
    identiques: identiques.length,
    feuille,
  };
  if (ajouts.length + changements.length === 0) return success(rapport);
  const ecrit = await writeObservations(comparaison, classeur.value, {
    newId: options.idGenerator ?? newId,
    extraitLe: options.aujourdhui ?? new Date().toISOString().slice(0, 10),
    geste: newGeste('Écrire les chiffres', options.maintenant),
    travail: options.travail ?? SANS_SUIVI,
  });
  if (!ecrit.ok) return ecrit;
  return ecrit.value.arrete ? failure(await takeBack(ecrit.value, 'lignes')) : success(rapport);
}
