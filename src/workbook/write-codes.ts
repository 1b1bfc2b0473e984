/** Writes proposed codes in one batch, in code cells that hold nothing at all. */
import type { CodePropose } from '../domain/codes-proposes';
import { groupBy } from '../domain/group-by';
import type { Result } from '../domain/result';
import { findTable, toCellule } from '../sheets';
import type { Colonne } from '../sheets';
import { checkWritable } from './read-classeur';
import type { LectureClasseur } from './read-classeur';
import { writeExcel } from './run-excel';
import type { Geste } from './run-excel';
import { writeCellules } from './write-cellules';
import type { CelluleDeTable } from './write-cellules';
import { writeIds } from './write-ids';

/** Those whose cell is there and empty: a formula that gives nothing is its author's. */
export function keepWritable(
  codes: readonly CodePropose[],
  { emplacements, brutes }: LectureClasseur,
): CodePropose[] {
  return codes.filter(({ ref }) => {
    const lieu = emplacements.get(ref.table);
    const brute = brutes.find(({ nom }) => nom === ref.table);
    const rang = lieu?.colonnes.get('code');
    if (lieu === undefined || rang === undefined) return false;
    return brute?.formules[ref.ligne - lieu.ligneEntete]?.[rang] === '';
  });
}

export async function writeCodes(
  codes: readonly CodePropose[],
  lecture: LectureClasseur,
  geste: Geste,
): Promise<Result<null>> {
  const parTable = groupBy(codes, ({ ref }) => ref.table);
  const lieux = [...parTable.keys()].flatMap((table) => lecture.emplacements.get(table) ?? []);
  const writable = checkWritable(
    lecture,
    lieux.map(({ feuille }) => feuille),
  );
  if (!writable.ok) return writable;
  return writeExcel(geste, (ecriture) => {
    for (const lieu of lieux) {
      writeCellules(ecriture, lieu, toCellules(lieu.table, parTable.get(lieu.table) ?? []));
    }
    writeIds(ecriture, lecture, lecture.idsAttribues);
  });
}

function toCellules(table: string, codes: readonly CodePropose[]): CelluleDeTable[] {
  const definition = findTable(table);
  const colonne = definition?.colonnes.find(({ cle }: Colonne) => cle === 'code');
  if (definition === undefined || colonne === undefined) return [];
  return codes.map(({ ref, code }) => ({
    ligne: ref.ligne,
    cle: 'code',
    cellule: toCellule(definition, colonne, { code }),
  }));
}
