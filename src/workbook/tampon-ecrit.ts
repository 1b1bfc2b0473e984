/** The stamp « prêt pour le copil » as the sheet Contrôles holds it, and what takes it away once the workbook has changed. */
import { empreinteClasseur } from '../domain/empreinte';
import { fr } from '../domain/typographie';
import type { Result } from '../domain/result';
import { VERDICTS, toPlage } from '../sheets';
import type { CelluleBrute } from '../sheets';
import { findTampon } from './find-tampon';
import type { TamponTrouve } from './find-tampon';
import type { LectureClasseur } from './read-classeur';
import { runMerged } from './run-excel';

/** True when a stamp stands that the workbook, as it is read, no longer deserves. */
export function isTamponTombe(lecture: LectureClasseur): boolean {
  const tampon = findTampon(lecture);
  return tampon !== null && tampon.empreinte !== empreinteClasseur(lecture.classeur);
}

/** Takes the stamp away in one batch: its line says that it no longer holds. Nothing a person did: there is no gesture to undo. */
export async function writeTamponTombe(lecture: LectureClasseur): Promise<Result<null> | null> {
  const tampon = findTampon(lecture);
  if (tampon === null || lecture.feuillesProtegees.has(tampon.lieu.feuille)) return null;
  return runMerged(async (context) => {
    const page = context.workbook.worksheets.getItem(tampon.lieu.feuille);
    writeCellule(page, tampon, 'gravite', VERDICTS.plusValable.libelle, VERDICTS.plusValable.couleur);
    writeCellule(
      page,
      tampon,
      'message',
      fr`N’est plus prêt pour le copil : le classeur a été modifié depuis le contrôle qui l’avait dit prêt.`,
    );
    writeCellule(page, tampon, 'aide', fr`Contrôler de nouveau le classeur.`);
    await context.sync();
  });
}

function writeCellule(
  page: Excel.Worksheet,
  { lieu, rang }: TamponTrouve,
  cle: string,
  valeur: CelluleBrute,
  couleur?: string,
): void {
  const colonne = lieu.colonnes.get(cle);
  if (colonne === undefined) return;
  const plage = page.getRange(toPlage(lieu.ligneEntete + rang, lieu.premiereColonne + colonne, 1, 1));
  plage.values = [[valeur]];
  if (couleur !== undefined) plage.format.font.color = couleur;
}
