/** Writes repairs in one batch that can be undone: cells that follow each other in a column go in one range. */
import type { Result } from '../domain/result';
import { toPlage } from '../sheets';
import type { RetouchePlacee } from './plan-reparations';
import { checkWritable } from './read-classeur';
import type { LectureClasseur } from './read-classeur';
import { writeExcel } from './run-excel';
import type { Ecriture, Geste } from './run-excel';
import { writeIds } from './write-ids';

export async function writeReparations(
  retouches: readonly RetouchePlacee[],
  lecture: LectureClasseur,
  geste: Geste,
): Promise<Result<null>> {
  const writable = checkWritable(
    lecture,
    retouches.map(({ lieu }) => lieu.feuille),
  );
  if (!writable.ok) return writable;
  return writeExcel(geste, (ecriture) => {
    for (const suite of toSuites(retouches)) writeSuite(ecriture, suite);
    writeIds(ecriture, lecture, lecture.idsAttribues);
  });
}

/** A cell named twice is written once. */
function toSuites(retouches: readonly RetouchePlacee[]): RetouchePlacee[][] {
  const uniques = new Map(
    retouches.map((placee) => [`${placee.lieu.table} ${placee.rang} ${placee.ligne}`, placee]),
  );
  const triees = [...uniques.values()].sort(
    (a, b) => a.lieu.table.localeCompare(b.lieu.table) || a.rang - b.rang || a.ligne - b.ligne,
  );
  const suites: RetouchePlacee[][] = [];
  for (const placee of triees) {
    const suite = suites.at(-1);
    const derniere = suite?.at(-1);
    if (suite !== undefined && derniere !== undefined && isNext(placee, derniere)) suite.push(placee);
    else suites.push([placee]);
  }
  return suites;
}

function isNext(placee: RetouchePlacee, derniere: RetouchePlacee): boolean {
  return (
    derniere.lieu.table === placee.lieu.table &&
    derniere.rang === placee.rang &&
    derniere.ligne === placee.ligne - 1 &&
    (derniere.format === null) === (placee.format === null)
  );
}

function writeSuite({ context, enregistreur }: Ecriture, suite: readonly RetouchePlacee[]): void {
  const [premiere] = suite;
  if (premiere === undefined) return;
  const { lieu, ligne, rang } = premiere;
  enregistreur.recordCellules(lieu, { ligne, rang, hauteur: suite.length, largeur: 1 });
  const page = context.workbook.worksheets.getItem(lieu.feuille);
  const plage = page.getRange(toPlage(ligne - 1, lieu.premiereColonne + rang, suite.length, 1));
  if (premiere.format !== null) plage.numberFormat = suite.map(({ format }) => [format]);
  plage.values = suite.map(({ valeur }) => [valeur]);
}
