/** What people do to the structure of a workbook, as random edits applied through the real Office.js. */
import fc from 'fast-check';
import { tablesOfSheet, listTables, writeExtras } from '../../atelier/engine/tables';
import { FEUILLES } from '../../src/sheets';
import type { Atelier } from '../support/atelier';

export interface Edit {
  readonly kind: keyof typeof EDITS;
  /** Picks among what the workbook holds at that moment. */
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly texte: string;
}

interface Context {
  readonly context: Excel.RequestContext;
  readonly atelier: Atelier;
  readonly edit: Edit;
}

const TEXTES = [
  'Ma note',
  'à définir',
  'Éco-gestes & co',
  '12,5',
  '2024',
  'STATUT',
  'Intitule',
  'n°',
  '',
  'oui',
  "l'axe",
];
const FORMULES = ['=1+1', '=ROW()*2', '=SUM(1,2)&" €"', '=IF(TRUE,"à voir","")'];

const pick = <T>(items: readonly T[], at: number): T | undefined => items[at % Math.max(items.length, 1)];

function tableOf({ atelier, edit }: Context) {
  const table = pick(listTables(atelier.engine), edit.a);
  if (table === undefined) throw new Error('No table to edit');
  return table;
}

const officeTable = (on: Context): Excel.Table => on.context.workbook.tables.getItem(tableOf(on).name);
const rowsOf = (on: Context): number => tableOf(on).range.endRow - tableOf(on).range.startRow;
const columnsOf = (on: Context): number => tableOf(on).columns.length;
const sheetNames = ({ atelier }: Context): string[] => {
  const workbook = atelier.engine.workbook();
  return workbook.getSheetOrders().map((id) => workbook.getSheetBySheetId(id)?.getName() ?? '');
};
const sheetOf = (on: Context): Excel.Worksheet =>
  on.context.workbook.worksheets.getItem(pick(sheetNames(on), on.edit.a) ?? '');

/** The words, figures and formulas of a new column or of new rows. */
const cellsOf = (on: Context, rows: number, columns: number): (string | number)[][] =>
  Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => {
      const at = on.edit.b + i * 3 + j;
      if (at % 4 === 0) return '';
      return at % 3 === 0 ? (pick(FORMULES, at) ?? '') : at % 5 === 0 ? at * 1.5 : `${on.edit.texte} ${at}`;
    }),
  );

const EDITS = {
  renameHeader(on) {
    officeTable(on)
      .getHeaderRowRange()
      .getCell(0, on.edit.b % columnsOf(on)).values = [[on.edit.texte]];
  },
  clearHeader(on) {
    officeTable(on)
      .getHeaderRowRange()
      .getCell(0, on.edit.b % columnsOf(on))
      .clear('Contents');
  },
  async moveColumn(on) {
    const table = officeTable(on);
    const name = tableOf(on).columns[on.edit.b % columnsOf(on)]?.name ?? '';
    const range = table.columns.getItem(name).getRange();
    range.load('formulas');
    await on.context.sync();
    table.columns.getItem(name).delete();
    table.columns.add(on.edit.c % columnsOf(on), range.formulas as string[][]);
  },
  addColumn(on) {
    const [, ...body] = cellsOf(on, rowsOf(on) + 1, 1);
    const values = [[`${on.edit.texte} ${on.edit.c}`], ...body];
    officeTable(on).columns.add(on.edit.c % (columnsOf(on) + 1), values);
  },
  deleteColumn(on) {
    const name = tableOf(on).columns[on.edit.b % columnsOf(on)]?.name ?? '';
    officeTable(on).columns.getItem(name).delete();
  },
  insertSheetRow(on) {
    const row = 1 + (on.edit.b % 20);
    sheetOf(on).getRange(`${row}:${row}`).insert('Down');
  },
  deleteSheetRow(on) {
    const row = 1 + (on.edit.b % 20);
    sheetOf(on).getRange(`${row}:${row}`).delete('Up');
  },
  insertSheetColumn(on) {
    sheetOf(on)
      .getRangeByIndexes(0, on.edit.b % 12, 1, 1)
      .getEntireColumn()
      .insert('Right');
  },
  addRows(on) {
    officeTable(on).rows.add(undefined, cellsOf(on, 2, columnsOf(on)));
  },
  pasteInside(on) {
    const body = officeTable(on).getDataBodyRange();
    const rows = Math.min(2, rowsOf(on));
    const target = body.getCell(on.edit.b % (rowsOf(on) - rows + 1), 0);
    target.getResizedRange(rows - 1, columnsOf(on) - 1).values = cellsOf(on, rows, columnsOf(on));
  },
  /** A row copied over another, its hidden key included. */
  copyRow(on) {
    const body = officeTable(on).getDataBodyRange();
    body.getRow(on.edit.b % rowsOf(on)).copyFrom(body.getRow(on.edit.c % rowsOf(on)));
  },
  pasteUnder(on) {
    const { range, sheetId } = tableOf(on);
    const name = on.atelier.engine.sheet(sheetId)?.getName() ?? '';
    const gap = 1 + (on.edit.b % 3);
    on.context.workbook.worksheets
      .getItem(name)
      .getRangeByIndexes(range.endRow + gap, range.startColumn, 2, columnsOf(on)).values = cellsOf(
      on,
      2,
      columnsOf(on),
    );
  },
  stretch(on) {
    const { range } = tableOf(on);
    officeTable(on).resize(
      officeTable(on)
        .getRange()
        .getCell(0, 0)
        .getResizedRange(range.endRow - range.startRow + 1 + (on.edit.b % 30), columnsOf(on) - 1),
    );
  },
  typeBeside(on) {
    sheetOf(on).getRangeByIndexes(on.edit.b % 40, 20 + (on.edit.c % 40), 2, 2).values = cellsOf(on, 2, 2);
  },
  format(on) {
    const formats = ['0.00', '@', 'dd/mm/yyyy', '#,##0\u00A0"€"', '0%'];
    officeTable(on)
      .getDataBodyRange()
      .getColumn(on.edit.b % columnsOf(on)).numberFormat = [[pick(formats, on.edit.c)]];
  },
  sort(on) {
    officeTable(on).sort.apply([{ key: on.edit.b % columnsOf(on), ascending: on.edit.c % 2 === 0 }]);
  },
  async filter(on) {
    const column = officeTable(on).columns.getItemAt(on.edit.b % columnsOf(on));
    const body = column.getDataBodyRange();
    body.load('text');
    await on.context.sync();
    column.filter.applyValuesFilter([body.text[on.edit.c % body.text.length]?.[0] ?? '']);
  },
  hideSheet(on) {
    sheetOf(on).visibility = on.edit.b % 3 === 0 ? 'VeryHidden' : 'Hidden';
  },
  showSheet(on) {
    sheetOf(on).visibility = 'Visible';
  },
  renameSheet(on) {
    sheetOf(on).name = `${on.edit.texte.replace(/'/g, '')} ${on.edit.c}`.trim();
  },
  moveSheet(on) {
    sheetOf(on).position = on.edit.b % sheetNames(on).length;
  },
  copySheet(on) {
    sheetOf(on).copy(on.edit.b % 2 === 0 ? 'End' : 'Beginning');
  },
  deleteOptionalSheet(on) {
    const optional = FEUILLES.filter(({ noyau }) => !noyau).map(({ titre }) => titre);
    const present = sheetNames(on).filter((name) => optional.includes(name));
    const name = pick(present, on.edit.a);
    if (name !== undefined) on.context.workbook.worksheets.getItem(name).delete();
  },
  showKeys(on) {
    officeTable(on).getRange().getEntireColumn().columnHidden = false;
  },
  /** Excel's own gesture has no room in Office.js below our floor: the row is written, then declared. */
  async addTotals(on) {
    const { id, range, sheetId } = tableOf(on);
    const name = on.atelier.engine.sheet(sheetId)?.getName() ?? '';
    const under = range.endRow + 1;
    const others = tablesOfSheet(on.atelier.engine, sheetId).length > 1;
    if (others || on.atelier.engine.extras.tables[id]?.showTotals === true) return;
    const page = on.context.workbook.worksheets.getItem(name);
    page.getRange(`${under + 1}:${under + 1}`).insert('Down');
    page.getRangeByIndexes(under, range.startColumn, 1, 2).values = [['Total', '=SUM(1,2)']];
    await on.context.sync();
    writeExtras(on.atelier.engine, id, { showTotals: true });
  },
  renameTable(on) {
    if (on.edit.b % 4 === 0) officeTable(on).name = `Mes_lignes_${on.edit.c}`;
  },
  toRange(on) {
    if (on.edit.b % 4 === 0) officeTable(on).convertToRange();
  },
} satisfies Record<string, (on: Context) => void | Promise<void>>;

export const edits = (longueur: number): fc.Arbitrary<Edit[]> =>
  fc.array(
    fc.record({
      kind: fc.constantFrom(...(Object.keys(EDITS) as Edit['kind'][])),
      a: fc.nat(200),
      b: fc.nat(200),
      c: fc.nat(200),
      texte: fc.constantFrom(...TEXTES),
    }),
    { minLength: longueur, maxLength: longueur },
  );

/** False when Excel refuses the edit, as it does to a person: nothing is changed then. */
export async function applyEdit(atelier: Atelier, edit: Edit): Promise<boolean> {
  try {
    await atelier.run(async (context) => {
      await EDITS[edit.kind]({ context, atelier, edit });
      await context.sync();
    });
    return true;
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && REFUS.has(String(error.code)))
      return false;
    throw error;
  }
}

/** The refusals a person meets: half a table cannot be shifted, a last visible sheet cannot be hidden… */
const REFUS: ReadonlySet<string> = new Set([
  'InsertDeleteConflict',
  'InvalidArgument',
  'AccessDenied',
  'InvalidOperation',
  'ItemAlreadyExists',
]);
