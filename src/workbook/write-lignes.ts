/** New rows and scattered cells of one table, as one gesture; the sheets that the rows need are created in the same batch. */
import { checkLongueurs } from '../domain/longueur-cellule';
import type { Result } from '../domain/result';
import { findTable, toHauteur, toPlage } from '../sheets';
import type { CelluleBrute, EmplacementTable } from '../sheets';
import { checkWritable } from './read-classeur';
import type { LectureClasseur } from './read-classeur';
import { writeExcel } from './run-excel';
import type { Ecriture, Geste } from './run-excel';
import { appendLignes, writeCellules } from './write-cellules';
import type { CelluleDeTable } from './write-cellules';
import { writeIds } from './write-ids';
import { queueStructure } from './write-structure';
import type { EcritureStructure } from './write-structure';

export interface LignesAEcrire {
  readonly table: string;
  readonly cellules: readonly CelluleDeTable[];
  /** Rows by column key, hidden key included. */
  readonly ajouts: readonly Readonly<Record<string, CelluleBrute>>[];
  /** Creates the table's sheet with its rows; null when the table is there. */
  readonly structure: EcritureStructure | null;
}

export async function writeLignes(
  { table, cellules, ajouts, structure }: LignesAEcrire,
  lecture: LectureClasseur,
  geste: Geste,
): Promise<Result<null>> {
  const lieu = lecture.emplacements.get(table);
  const definition = findTable(table);
  const writable = checkWritable(lecture, lieu === undefined ? [] : [lieu.feuille]);
  if (!writable.ok) return writable;
  const courts = checkLongueurs([
    ...cellules.map(({ cellule }) => cellule.valeur),
    ...ajouts.flatMap((ajout) => Object.values(ajout)),
  ]);
  if (!courts.ok) return courts;
  return writeExcel(geste, (ecriture) => {
    if (structure !== null) queueStructure(ecriture, structure);
    if (lieu !== undefined && definition !== undefined) {
      appendLignes(ecriture, definition, lieu, ajouts);
      writeCellules(ecriture, lieu, cellules);
      writeHauteurs(ecriture, lieu, lecture, [...cellules, ...placeAjouts(ajouts, lieu)]);
    }
    writeIds(ecriture, lecture, lecture.idsAttribues);
  });
}

type Contenu = Pick<CelluleDeTable, 'ligne' | 'cle'> & {
  readonly cellule: { readonly valeur: CelluleBrute };
};

function placeAjouts(ajouts: LignesAEcrire['ajouts'], lieu: EmplacementTable): Contenu[] {
  return ajouts.flatMap((ajout, rang) =>
    Object.entries(ajout).map(([cle, valeur]) => ({
      ligne: lieu.derniereLigneRemplie + 1 + rang,
      cle,
      cellule: { valeur },
    })),
  );
}

/** Rows as high as their longest text, those of the people included; a height would show rows that a filter hides. */
export function writeHauteurs(
  { context }: Ecriture,
  lieu: EmplacementTable,
  { brutes, tablesFiltrees }: LectureClasseur,
  contenus: readonly Contenu[],
): void {
  if (tablesFiltrees.has(lieu.table)) return;
  const brute = brutes.find(({ nom }) => nom === lieu.table);
  const colonnes = (findTable(lieu.table)?.colonnes ?? []).filter(({ niveau }) => niveau !== 'cle');
  const page = context.workbook.worksheets.getItem(lieu.feuille);
  for (const ligne of new Set(contenus.map((contenu) => contenu.ligne))) {
    const textes = colonnes.map(({ cle, largeur }) => {
      const nouveau = contenus.find((contenu) => contenu.ligne === ligne && contenu.cle === String(cle));
      const present = brute?.valeurs[ligne - lieu.ligneEntete]?.[lieu.colonnes.get(cle) ?? -1];
      return { texte: String(nouveau?.cellule.valeur ?? present ?? ''), largeur };
    });
    page.getRange(toPlage(ligne - 1, lieu.premiereColonne, 1, 1)).format.rowHeight = toHauteur(textes);
  }
}
