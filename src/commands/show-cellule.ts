/** Gesture: select the cell a finding speaks of, found again by table, row key and header. */
import { failure, success } from '../domain/result';
import type { Echec, Result } from '../domain/result';
import { fr } from '../domain/typographie';
import { findCellule } from '../workbook/localise';
import { readClasseurStructure } from '../workbook/read-classeur';
import { selectCellule } from '../workbook/show-cellule';

/** A finding has all of these; `feuille` and `cellule` of an older reading are not trusted. */
export interface CelluleVisee {
  readonly table: string | null;
  readonly id: string | null;
  readonly ligne: number | null;
  readonly champ: string | null;
}

export interface CelluleMontree {
  readonly feuille: string;
  readonly cellule: string;
}

export async function showCellule(visee: CelluleVisee): Promise<Result<CelluleMontree>> {
  const lecture = await readClasseurStructure();
  if (!lecture.ok) return lecture;
  const { feuille, cellule } = findCellule(visee, lecture.value.emplacements);
  if (feuille === null || cellule === null) return failure(describeAbsence(visee));
  const montree = await selectCellule(feuille, cellule, lecture.value.feuillesCachees.has(feuille));
  return montree.ok ? success({ feuille, cellule }) : montree;
}

function describeAbsence({ table }: CelluleVisee): Echec {
  return {
    code: 'cellule-introuvable',
    message:
      table === null
        ? 'Ce constat porte sur l’ensemble de la convention : il n’a pas de cellule à montrer.'
        : fr`La cellule de ce constat n’existe plus : sa ligne, sa colonne ou la table ${table} a été supprimée.`,
    aide: fr`Relancez « Contrôler le plan » pour mettre les constats à jour.`,
  };
}
