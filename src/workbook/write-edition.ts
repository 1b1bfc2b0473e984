/** Writes what a fiche changed, and the cells of other tables that follow, as one gesture. */
import { checkLongueurs } from '../domain/longueur-cellule';
import type { Result } from '../domain/result';
import type { PlanEdition } from './plan-edition';
import { checkWritable } from './read-classeur';
import type { LectureClasseur } from './read-classeur';
import { writeExcel } from './run-excel';
import type { Geste } from './run-excel';
import { writeCellules } from './write-cellules';
import type { CelluleDeTable } from './write-cellules';
import { writeIds } from './write-ids';
import { writeHauteurs } from './write-lignes';

export async function writeEdition(
  { lieu, cellules }: Pick<PlanEdition, 'lieu' | 'cellules'>,
  suites: ReadonlyMap<string, readonly CelluleDeTable[]>,
  lecture: LectureClasseur,
  geste: Geste,
): Promise<Result<null>> {
  const autres = [...suites].flatMap(([table, leurs]) => {
    const place = lecture.emplacements.get(table);
    return place === undefined ? [] : [{ place, leurs }];
  });
  const writable = checkWritable(lecture, [lieu.feuille, ...autres.map(({ place }) => place.feuille)]);
  if (!writable.ok) return writable;
  const courts = checkLongueurs(cellules.map(({ cellule }) => cellule.valeur));
  if (!courts.ok) return courts;
  return writeExcel(geste, (ecriture) => {
    writeCellules(ecriture, lieu, cellules);
    writeHauteurs(ecriture, lieu, lecture, cellules);
    for (const { place, leurs } of autres) writeCellules(ecriture, place, leurs);
    writeIds(ecriture, lecture, lecture.idsAttribues);
  });
}
