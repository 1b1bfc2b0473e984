/** Gesture: make the chosen repairs; the workbook is read again, and what changed since they were shown is left as it is. */
import type { Reparation } from '../domain/reparation';
import { success } from '../domain/result';
import type { Result } from '../domain/result';
import { fr } from '../domain/typographie';
import { planReparations } from '../workbook/plan-reparations';
import type { Refus, ReparationRefusee } from '../workbook/plan-reparations';
import { readClasseurStructure } from '../workbook/read-classeur';
import { writeReparations } from '../workbook/write-reparations';
import { newGeste } from './new-geste';
import { newId } from './new-id';

export interface ReparationLaissee {
  readonly reparation: Reparation;
  /** Where, and why the cell was left as it is. */
  readonly phrase: string;
}

export interface RapportReparations {
  readonly reparees: readonly Reparation[];
  /** Cells that were written. */
  readonly cellules: number;
  readonly laissees: readonly ReparationLaissee[];
}

export interface OptionsReparations {
  readonly idGenerator?: () => string;
  /** ISO date and time of the gesture, told before it is undone; the clock's by default. */
  readonly maintenant?: string;
}

/** A repair to be confirmed is made like the others when it is given: choosing it is confirming it. */
export async function applyReparations(
  choisies: readonly Reparation[],
  { idGenerator, maintenant }: OptionsReparations = {},
): Promise<Result<RapportReparations>> {
  const lecture = await readClasseurStructure(idGenerator ?? newId);
  if (!lecture.ok) return lecture;
  const { placees, refusees } = planReparations(choisies, lecture.value);
  const retouches = placees.flatMap(({ retouches: siennes }) => siennes);
  const cellules = new Set(retouches.map(({ lieu, cellule }) => `${lieu.table} ${cellule}`)).size;
  const rapport: RapportReparations = {
    reparees: placees.map(({ reparation }) => reparation),
    cellules,
    laissees: refusees.map((refusee) => ({ reparation: refusee.reparation, phrase: explain(refusee) })),
  };
  if (retouches.length === 0) return success(rapport);
  const titre = cellules === 1 ? 'Réparer une cellule' : `Réparer ${cellules} cellules`;
  const ecrit = await writeReparations(retouches, lecture.value, newGeste(titre, maintenant));
  return ecrit.ok ? success(rapport) : ecrit;
}

const RAISONS: Readonly<Record<Refus, string>> = {
  absente: fr`n’existe plus : sa ligne ou sa colonne a été supprimée.`,
  formule: fr`contient une formule : elle est laissée à son auteur.`,
  changee: fr`a changé depuis : elle est laissée telle quelle.`,
  'deja-ecrite': fr`vient d’être réparée autrement : relancez le contrôle pour voir ce qui reste.`,
};

function explain({ refus, feuille, cellule, reparation }: ReparationRefusee): string {
  const ligne = reparation.retouches[0]?.ligne ?? 0;
  const ou =
    feuille !== null && cellule !== null
      ? fr`La cellule ${feuille}!${cellule}`
      : fr`La cellule de la ligne ${ligne} (${feuille ?? 'feuille absente'})`;
  return `${ou} ${RAISONS[refus]}`;
}
