/** A sheet of the workbook that is not ours, as a grid, and the mappings of earlier times: in one batch. */
import { failure, success } from '../domain/result';
import type { Echec, Result } from '../domain/result';
import { fr } from '../domain/typographie';
import { isFormatDate } from '../reprise';
import type { CelluleSource, Fusion, Grille, MemoireReprise } from '../reprise';
import { parseAdresse } from '../sheets';
import type { CelluleBrute } from '../sheets';
import { readQuelleQueSoitLaTaille } from './load-contenus';
import { askClasseurEtEtat } from './read-classeur';
import type { ClasseurEtEtat } from './read-classeur';
import { askMemoireReprise, collectMemoireReprise } from './reprise-memoire';
import { runExcel } from './run-excel';

/** Headings stand at the left and near the top of their table: their look is read there only. */
const LOOK = 'A1:D400';

export interface SourceEtMemoire {
  /** Null when no sheet was asked for. */
  readonly grille: Grille | null;
  readonly memoire: MemoireReprise;
}

/** `nom`: the sheet to read, null for a source that is not in the workbook. */
export async function readSourceEtMemoire(nom: string | null): Promise<Result<SourceEtMemoire>> {
  const lue = await runExcel(async (context) => {
    const source = askSource(context, nom);
    await context.sync();
    return source.collect();
  });
  return lue.ok ? lue.value : lue;
}

/** The same with the whole workbook and what structuring needs to know of it, in one batch. */
export async function readSourceEtClasseur(
  nom: string | null,
  newId: () => string,
): Promise<Result<SourceEtMemoire & ClasseurEtEtat>> {
  const lue = await readQuelleQueSoitLaTaille((etendue) =>
    runExcel(async (context) => {
      const source = askSource(context, nom);
      const classeur = askClasseurEtEtat(context, etendue);
      await context.sync();
      const memoire = source.collect();
      return memoire.ok ? success({ ...memoire.value, ...(await classeur.collect(newId)) }) : memoire;
    }),
  );
  return lue.ok ? lue.value : lue;
}

function askSource(
  context: Excel.RequestContext,
  nom: string | null,
): { collect(): Result<SourceEtMemoire> } {
  const memoire = askMemoireReprise(context);
  const feuille = nom === null ? null : askFeuille(context, nom);
  return {
    collect: () => {
      if (feuille?.page.isNullObject === true) return failure(describeAbsente(feuille.nom));
      const grille = feuille === null ? null : collectFeuille(feuille);
      return success({ grille, memoire: collectMemoireReprise(memoire) });
    },
  };
}

function describeAbsente(nom: string): Echec {
  return {
    code: 'feuille-absente',
    message: fr`La feuille « ${nom} » n’est pas dans ce classeur : elle a été renommée ou supprimée.`,
    aide: 'Choisissez une autre feuille.',
  };
}

interface DemandeFeuille {
  readonly nom: string;
  readonly page: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly fusions: Excel.RangeAreas;
  readonly look: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

function askFeuille(context: Excel.RequestContext, nom: string): DemandeFeuille {
  const page = context.workbook.worksheets.getItemOrNullObject(nom);
  const range = page.getUsedRangeOrNullObject(true);
  range.load('values,text,numberFormat,rowIndex,columnIndex');
  const fusions = range.getMergedAreasOrNullObject();
  fusions.load('address');
  page.load('name');
  const look = page.getRange(LOOK).getCellProperties({ format: { font: { bold: true }, indentLevel: true } });
  return { nom, page, range, fusions, look };
}

function collectFeuille({ nom, page, range, fusions, look }: DemandeFeuille): Grille {
  if (page.isNullObject || range.isNullObject) return { nom, cellules: [], fusions: [] };
  return {
    nom,
    cellules: toCellules(range, look.value),
    fusions: fusions.isNullObject ? [] : toFusions(fusions.address),
  };
}

function toCellules(range: Excel.Range, look: readonly (readonly Excel.CellProperties[])[]): CelluleSource[] {
  const textes = range.text as string[][];
  const formats = range.numberFormat as string[][];
  return (range.values as CelluleBrute[][]).flatMap((rangee, i) =>
    rangee.flatMap((valeur, j) => {
      if (valeur === '') return [];
      const ligne = range.rowIndex + i;
      const colonne = range.columnIndex + j;
      const { font, indentLevel } = look[ligne]?.[colonne]?.format ?? {};
      const date = typeof valeur === 'number' && isFormatDate(formats[i]?.[j] ?? '');
      const montre = textes[i]?.[j] ?? '';
      const texte =
        typeof valeur === 'string' || montre === '' || /^#+$/.test(montre) ? String(valeur) : montre;
      return [
        {
          ligne,
          colonne,
          valeur,
          texte,
          ...(date ? { date } : {}),
          ...(font?.bold === true ? { gras: true } : {}),
          ...((indentLevel ?? 0) > 0 ? { retrait: indentLevel ?? 0 } : {}),
        },
      ];
    }),
  );
}

/** "Feuil1!A1:B2,Feuil1!D4:D9" → merged areas. */
function toFusions(adresses: string): Fusion[] {
  return adresses.split(',').flatMap((adresse) => {
    const [a = '', b = a] = (adresse.split('!').at(-1) ?? '').split(':');
    if (!/^\$?[A-Z]+\$?\d+$/.test(a) || !/^\$?[A-Z]+\$?\d+$/.test(b)) return [];
    const debut = parseAdresse(a);
    const fin = parseAdresse(b);
    return [{ ...debut, hauteur: fin.ligne - debut.ligne + 1, largeur: fin.colonne - debut.colonne + 1 }];
  });
}
