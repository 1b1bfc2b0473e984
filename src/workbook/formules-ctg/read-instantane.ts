/** All the formulas of the workbook in one batch: every sheet, hidden ones included, and where our tables stand. */
import type { Result } from '../../domain/result';
import { TABLES } from '../../sheets';
import type { CelluleBrute } from '../../sheets';
import { runExcel } from '../run-excel';
import type { Instantane, PageLue, TablePlacee } from './instantane';
import { listFormules, withPropagations } from './instantane';

/** Sheets are reached one from the other, so that one batch is enough up to this many. */
const PAR_ECHANGE = 60;

/**
 * `concerne` tells the formulas whose extent is wanted where they fill several cells. A second batch is needed for those only,
 * or beyond sixty sheets.
 */
export async function readInstantane(
  concerne: (formule: string) => boolean,
  parEchange = PAR_ECHANGE,
): Promise<Result<Instantane>> {
  return runExcel(async (context) => {
    const tables = TABLES.map(({ nom }) => askTable(context, nom));
    const pages = await readPages(context, context.workbook.worksheets.getFirst(), parEchange);
    const instantane = { pages, tables: tables.flatMap(collectTable) };
    return readPropagations(context, instantane, concerne);
  });
}

interface DemandePage {
  readonly page: Excel.Worksheet;
  readonly utilise: Excel.Range;
}

async function readPages(
  context: Excel.RequestContext,
  premiere: Excel.Worksheet,
  parEchange: number,
): Promise<PageLue[]> {
  const demandes: DemandePage[] = [];
  let page = premiere;
  for (let rang = 0; rang < parEchange; rang += 1) {
    demandes.push(askPage(page));
    page = page.getNextOrNullObject();
  }
  page.load('name');
  await context.sync();
  const lues = demandes.flatMap(collectPage);
  return page.isNullObject ? lues : [...lues, ...(await readPages(context, page, parEchange))];
}

function askPage(page: Excel.Worksheet): DemandePage {
  page.load('name');
  page.protection.load('protected');
  const utilise = page.getUsedRangeOrNullObject(true);
  utilise.load('formulas,values,numberFormat,rowIndex,columnIndex,hasSpill');
  return { page, utilise };
}

function collectPage({ page, utilise }: DemandePage): PageLue[] {
  if (page.isNullObject) return [];
  const base = { nom: page.name, protegee: page.protection.protected };
  if (utilise.isNullObject)
    return [{ ...base, ligne: 0, colonne: 0, formules: [], valeurs: [], formats: [], propage: false }];
  return [
    {
      ...base,
      ligne: utilise.rowIndex,
      colonne: utilise.columnIndex,
      formules: utilise.formulas as CelluleBrute[][],
      valeurs: utilise.values as CelluleBrute[][],
      formats: utilise.numberFormat as string[][],
      // Null where some cells only are filled by another's formula.
      propage: (utilise.hasSpill as boolean | null) !== false,
    },
  ];
}

interface DemandeTable {
  readonly nom: string;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly page: Excel.Worksheet;
}

function askTable(context: Excel.RequestContext, nom: string): DemandeTable {
  const table = context.workbook.tables.getItemOrNullObject(nom);
  const range = table.getRange();
  const page = table.getRange().worksheet;
  table.load('name,showTotals');
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  page.load('name');
  return { nom, table, range, page };
}

function collectTable({ nom, table, range, page }: DemandeTable): TablePlacee[] {
  if (table.isNullObject) return [];
  return [
    {
      nom,
      feuille: page.name,
      ligne: range.rowIndex,
      colonne: range.columnIndex,
      hauteur: range.rowCount,
      largeur: range.columnCount,
      totaux: table.showTotals,
    },
  ];
}

/** The cells that each formula fills, asked for on the sheets where one does. */
async function readPropagations(
  context: Excel.RequestContext,
  instantane: Instantane,
  concerne: (formule: string) => boolean,
): Promise<Instantane> {
  const etendues = new Set(instantane.pages.filter(({ propage }) => propage).map(({ nom }) => nom));
  const demandes = listFormules(instantane)
    .filter(({ feuille, formule }) => etendues.has(feuille) && concerne(formule))
    .map(({ feuille, adresse }) => {
      const cellule = context.workbook.worksheets.getItem(feuille).getRange(adresse);
      const etendue = cellule.getSpillingToRangeOrNullObject();
      etendue.load('rowCount,columnCount');
      return { feuille, adresse, etendue };
    });
  if (demandes.length === 0) return instantane;
  await context.sync();
  return withPropagations(
    instantane,
    demandes.flatMap(({ feuille, adresse, etendue }) =>
      etendue.isNullObject
        ? []
        : [{ feuille, adresse, hauteur: etendue.rowCount, largeur: etendue.columnCount }],
    ),
  );
}
