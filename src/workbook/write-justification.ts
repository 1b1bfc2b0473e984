/** Writes a justification in the first free row of tJustifications, or takes one away, in one batch that can be undone. */
import { checkLongueurs } from '../domain/longueur-cellule';
import { failure } from '../domain/result';
import type { Result } from '../domain/result';
import { findTable, toCellule } from '../sheets';
import type { CelluleBrute, EmplacementTable } from '../sheets';
import { checkWritable, missingTable } from './read-classeur';
import type { LectureClasseur } from './read-classeur';
import { writeExcel } from './run-excel';
import type { Geste } from './run-excel';
import { addLignesVides, writeCellules } from './write-cellules';
import type { CelluleDeTable } from './write-cellules';
import { writeIds } from './write-ids';

const TABLE = 'tJustifications';

export type LigneJustification = Readonly<
  Record<'id' | 'regle' | 'cle' | 'empreinte' | 'motif' | 'auteur' | 'date', CelluleBrute>
>;

export async function writeJustification(
  justification: LigneJustification,
  lecture: LectureClasseur,
  geste: Geste,
): Promise<Result<null>> {
  const lieu = findWritable(lecture);
  if (!lieu.ok) return lieu;
  const courts = checkLongueurs(Object.values(justification));
  if (!courts.ok) return courts;
  const ligne = firstFree(lieu.value, lecture);
  return writeExcel(geste, (ecriture) => {
    if (ligne > lieu.value.ligneEntete + lieu.value.nombreLignes) addLignesVides(ecriture, lieu.value, 1);
    writeCellules(ecriture, lieu.value, toCellules(ligne, justification));
    writeIds(ecriture, lecture, lecture.idsAttribues);
  });
}

/** Their cells are emptied; columns people added, and the rows below, stay where they are. */
export async function clearJustifications(
  lignes: readonly number[],
  lecture: LectureClasseur,
  geste: Geste,
): Promise<Result<null>> {
  const lieu = findWritable(lecture);
  if (!lieu.ok) return lieu;
  const vide = { id: '', regle: '', cle: '', empreinte: '', motif: '', auteur: '', date: '' };
  return writeExcel(geste, (ecriture) => {
    writeCellules(
      ecriture,
      lieu.value,
      lignes.flatMap((ligne) => toCellules(ligne, vide)),
    );
  });
}

function findWritable(lecture: LectureClasseur): Result<EmplacementTable> {
  const lieu = lecture.emplacements.get(TABLE);
  if (lieu === undefined) return failure(missingTable(TABLE, 'Contrôles'));
  const writable = checkWritable(lecture, [lieu.feuille]);
  return writable.ok ? { ok: true, value: lieu } : writable;
}

function toCellules(ligne: number, justification: LigneJustification): CelluleDeTable[] {
  const definition = findTable(TABLE);
  if (definition === undefined) return [];
  return definition.colonnes
    .filter(({ cle }) => Object.hasOwn(justification, cle))
    .map((colonne) => ({ ligne, cle: colonne.cle, cellule: toCellule(definition, colonne, justification) }));
}

/** The first row where nothing at all is typed; the one after the last when all are taken. */
function firstFree(lieu: EmplacementTable, { brutes }: LectureClasseur): number {
  const corps = brutes.find(({ nom }) => nom === TABLE)?.valeurs.slice(1, 1 + lieu.nombreLignes) ?? [];
  const rangId = lieu.colonnes.get('id');
  const libre = corps.findIndex((ligne) => ligne.every((cellule, rang) => rang === rangId || cellule === ''));
  return lieu.ligneEntete + 1 + (libre < 0 ? lieu.nombreLignes : libre);
}
