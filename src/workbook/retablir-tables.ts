/** Makes tables again of what became plain ranges: the cells stay as they are, the ListObject comes back over them. */
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import { fr } from '../domain/typographie';
import { TABLES, findTablesPerdues, pagesToSearch } from '../sheets';
import type { CelluleBrute, PageBrute, TablePerdue } from '../sheets';
import { runExcel, runMerged } from './run-excel';

interface PagesLues {
  readonly pages: readonly PageBrute[];
  readonly protegees: ReadonlySet<string>;
  readonly filtrees: ReadonlySet<string>;
}

export interface TablesPerdues {
  readonly perdues: readonly TablePerdue[];
  readonly protegees: ReadonlySet<string>;
  readonly filtrees: ReadonlySet<string>;
}

/** `presentes`: the tables of ours already there. Reads nothing when no tab of ours lacks its table. */
export async function readTablesPerdues(
  presentes: ReadonlySet<string>,
  feuilles: readonly string[],
): Promise<Result<TablesPerdues>> {
  const absentes = TABLES.filter(({ nom }) => !presentes.has(nom));
  const noms = pagesToSearch(absentes, feuilles);
  if (noms.length === 0) return success({ perdues: [], protegees: new Set(), filtrees: new Set() });
  const lues = await readPages(noms);
  if (!lues.ok) return lues;
  const { pages, protegees, filtrees } = lues.value;
  const perdues = await keepLibres(findTablesPerdues(absentes, pages));
  return perdues.ok ? success({ perdues: perdues.value, protegees, filtrees }) : perdues;
}

/** Cells that belong to another table (ours, renamed) are nobody's to take. */
async function keepLibres(perdues: readonly TablePerdue[]): Promise<Result<readonly TablePerdue[]>> {
  if (perdues.length === 0) return success([]);
  return runExcel(async (context) => {
    const demandes = perdues.map((perdue) => {
      const page = context.workbook.worksheets.getItem(perdue.feuille);
      const autres = page.getRange(perdue.plage).getTables(false);
      autres.load('items/name');
      return { perdue, autres };
    });
    await context.sync();
    return demandes.filter(({ autres }) => autres.items.length === 0).map(({ perdue }) => perdue);
  });
}

/** Nothing is written when one of their sheets refuses it. */
export async function retablirTables({
  perdues,
  protegees,
  filtrees,
}: TablesPerdues): Promise<Result<readonly TablePerdue[]>> {
  if (perdues.length === 0) return success([]);
  const protegee = perdues.find(({ feuille }) => protegees.has(feuille));
  if (protegee !== undefined) return failure(describeProtegee(protegee));
  const ecrites = await writeTables(perdues, filtrees);
  return ecrites.ok ? success(perdues) : ecrites;
}

async function readPages(noms: readonly string[]): Promise<Result<PagesLues>> {
  return runExcel(async (context) => {
    const demandes = noms.map((nom) => {
      const page = context.workbook.worksheets.getItem(nom);
      const range = page.getUsedRangeOrNullObject(true);
      range.load('values,rowIndex,columnIndex');
      page.protection.load('protected');
      page.autoFilter.load('enabled');
      return { nom, page, range };
    });
    await context.sync();
    const namesOf = (keep: (page: Excel.Worksheet) => boolean): Set<string> =>
      new Set(demandes.filter(({ page }) => keep(page)).map(({ nom }) => nom));
    return {
      pages: demandes
        .filter(({ range }) => !range.isNullObject)
        .map(({ nom, range }) => ({
          feuille: nom,
          ligne: range.rowIndex,
          colonne: range.columnIndex,
          valeurs: range.values as CelluleBrute[][],
        })),
      protegees: namesOf(({ protection }) => protection.protected),
      filtrees: namesOf(({ autoFilter }) => autoFilter.enabled),
    };
  });
}

/** No cell changes, so there is nothing to undo. A filter of the sheet gives its place to the table's own: Excel has no two filters over a cell. */
async function writeTables(
  perdues: readonly TablePerdue[],
  filtrees: ReadonlySet<string>,
): Promise<Result<null>> {
  return runMerged(async (context) => {
    const { worksheets } = context.workbook;
    for (const feuille of new Set(perdues.map((perdue) => perdue.feuille))) {
      if (filtrees.has(feuille)) worksheets.getItem(feuille).autoFilter.remove();
    }
    for (const { nom, feuille, plage, filtre } of perdues) {
      const table = worksheets.getItem(feuille).tables.add(plage, true);
      table.name = nom;
      table.style = 'TableStyleLight1';
      table.showBandedRows = true;
      table.showFilterButton = filtre;
    }
    await context.sync();
  });
}

function describeProtegee({ nom, feuille, plage }: TablePerdue): {
  readonly code: string;
  readonly message: string;
  readonly aide: string;
} {
  return {
    code: 'feuille-protegee',
    message: fr`Dans la feuille « ${feuille} », les cellules ${plage} étaient la table ${nom} et n’en sont plus une ; la feuille est protégée, et la table ne peut pas y être rétablie.`,
    aide: fr`Ôtez la protection (onglet Révision, « Ôter la protection de la feuille »), puis recommencez.`,
  };
}
