// Tables through the real Office.js: making, naming, growing, structured references, filters.
import { openAtelier } from '../../support/atelier';
import type { Atelier } from '../../support/atelier';

let atelier: Atelier;
beforeAll(async () => {
  atelier = await openAtelier();
});
afterAll(() => atelier.close());

const ROWS = [
  ['Code', 'Coût total (€)', "L'objet, le [but]"],
  ['A1', 100, 'x'],
  ['A2', 250, 'y'],
];

/** A sheet with the table tActions at B3:D5. */
async function withTable(
  test: (context: Excel.RequestContext, table: Excel.Table, sheet: Excel.Worksheet) => Promise<void>,
): Promise<void> {
  await atelier.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange('B3:D5').values = ROWS;
    const table = sheet.tables.add('B3:D5', true);
    table.name = 'tActions';
    await context.sync();
    try {
      await test(context, table, sheet);
    } finally {
      sheet.delete();
      await context.sync();
    }
  });
}

const local = (range: Excel.Range): string => range.address.split('!')[1] ?? '';

describe('a table', () => {
  it('loses several columns in one batch, each found by its name at its turn', async () => {
    await withTable(async (context, table) => {
      table.columns.getItem('Coût total (€)').delete();
      table.columns.getItem("L'objet, le [but]").delete();
      const range = table.getRange();
      range.load('address,values');
      table.columns.load('items/name');
      await context.sync();
      expect(local(range)).toBe('B3:B5');
      expect(range.values).toEqual([['Code'], ['A1'], ['A2']]);
      expect(table.columns.items.map(({ name }) => name)).toEqual(['Code']);
    });
  });

  it('has ranges, columns and rows, readable in one load', async () => {
    await withTable(async (context, table) => {
      const parts = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem('code').getRange(),
      ];
      for (const part of parts) part.load('address');
      context.workbook.tables.load(
        'items/name,items/columns/items/name,items/columns/items/values,items/rows/count',
      );
      await context.sync();
      expect(parts.map(local)).toEqual(['B3:D5', 'B3:D3', 'B4:D5', 'B3:B5']);
      const [loaded] = context.workbook.tables.items;
      expect(loaded?.columns.items.map((column) => column.name)).toEqual(ROWS[0]);
      expect(loaded?.columns.items[1]?.values).toEqual([['Coût total (€)'], [100], [250]]);
      expect(loaded?.rows.count).toBe(2);
    });
  });

  it.each([
    ['a column with accents, spaces and signs', '=SUM(tActions[Coût total (€)])', 350],
    ['the table in another case', '=SUM(tactions[coût total (€)])', 350],
    ['a column with escaped signs', "=COUNTA(tActions[L''objet, le '[but']])", 2],
    ['headers', '=COUNTA(tActions[#Headers])', 3],
    ['everything', '=ROWS(tActions[#All])', 3],
    ['the body', '=ROWS(tActions)', 2],
    ['a part by part', '=COUNTA(tActions[[#All],[Code]])', 3],
    ['several columns', '=COUNTA(tActions[[Code]:[Coût total (€)]])', 4],
  ])('answers a structured reference: %s', async (_what, formula, expected) => {
    await withTable(async (context, _table, sheet) => {
      const cell = sheet.getRange('H1');
      cell.formulas = [[formula]];
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[expected]]);
    });
  });

  it('reads "this row" in its rows, and gives it back in full', async () => {
    await withTable(async (context, table) => {
      table.columns.add(undefined, [['Double'], ['=[@[Coût total (€)]]*2'], ['=[@[Coût total (€)]]*2']]);
      const column = table.columns.getItem('Double').getDataBodyRange();
      column.load('values,formulas,address');
      await context.sync();
      expect(column.values).toEqual([[200], [500]]);
      expect(column.formulas[0]).toEqual(['=tActions[[#This Row],[Coût total (€)]]*2']);
      expect(local(column)).toBe('E4:E5');
    });
  });

  it('renames a column by its header cell, and its references answer to the new name', async () => {
    await withTable(async (context, table, sheet) => {
      table.getHeaderRowRange().getCell(0, 1).values = [['Budget']];
      const cell = sheet.getRange('H1');
      cell.formulas = [['=SUM(tActions[Budget])']];
      cell.load('values');
      table.columns.load('items/name');
      await context.sync();
      expect(cell.values).toEqual([[350]]);
      expect(table.columns.items.map((column) => column.name)[1]).toBe('Budget');
    });
  });

  it('keeps headers unique and filled', async () => {
    await withTable(async (context, table) => {
      const header = table.getHeaderRowRange();
      header.values = [['Code', 'Code', '']];
      header.load('values');
      await context.sync();
      expect(header.values).toEqual([['Code', 'Code2', 'Colonne3']]);
    });
  });

  it('adds rows at the end and inside, and deletes them', async () => {
    await withTable(async (context, table, sheet) => {
      sheet.getRange('B8').values = [['dessous']];
      table.rows.add(undefined, [
        ['A3', 1, 'z'],
        ['A4', 2, 'z'],
      ]);
      table.rows.add(0, [['A0', 0, 'w']]);
      const body = table.getDataBodyRange();
      body.load('values,address');
      const under = sheet.getUsedRange(true).getLastRow();
      under.load('values');
      await context.sync();
      expect(body.values.map((row) => row[0])).toEqual(['A0', 'A1', 'A2', 'A3', 'A4']);
      for (const index of [2, 1]) table.rows.getItemAt(index).delete();
      const after = table.getDataBodyRange();
      after.load('values');
      await context.sync();
      expect(after.values.map((row) => row[0])).toEqual(['A0', 'A3', 'A4']);
    });
  });

  it('gets shorter when the cells of whole rows are deleted; what stands beside does not move', async () => {
    await withTable(async (context, table, sheet) => {
      table.rows.add(undefined, [
        ['A3', 1, 'z'],
        ['A4', 2, 'z'],
      ]);
      sheet.getRange('F3:F7').values = [['Note'], ['n1'], ['n2'], ['n3'], ['n4']];
      const beside = sheet.tables.add('F3:F7', true);
      sheet.getRange('B5:D6').delete('Up');
      const range = table.getRange();
      range.load('values,address');
      const other = beside.getRange();
      other.load('values,address');
      await context.sync();
      expect([local(range), range.values.map(([code]) => code)]).toEqual(['B3:D5', ['Code', 'A1', 'A4']]);
      expect([local(other), other.values.flat()]).toEqual(['F3:F7', ['Note', 'n1', 'n2', 'n3', 'n4']]);
    });
  });

  it('does not grow when something is written just under it', async () => {
    await withTable(async (context, table, sheet) => {
      sheet.getRange('B6').values = [['A3']];
      const range = table.getRange();
      range.load('address');
      await context.sync();
      expect(local(range)).toBe('B3:D5');
    });
  });

  it('resizes, naming the columns it takes in', async () => {
    await withTable(async (context, table) => {
      table.resize('B3:E8');
      const range = table.getRange();
      range.load('address');
      table.columns.load('items/name');
      await context.sync();
      expect(local(range)).toBe('B3:E8');
      expect(table.columns.items.at(-1)?.name).toBe('Colonne4');
      table.resize('B4:D8');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });

  it('moves with its sheet, formulas following', async () => {
    await withTable(async (context, table, sheet) => {
      const cell = sheet.getRange('H1');
      cell.formulas = [['=SUM(tActions[Coût total (€)])']];
      sheet.getRange('2:2').insert('Down');
      sheet.getRange('C7').values = [[9]];
      table.resize('B4:D7');
      const range = table.getRange();
      range.load('address');
      cell.load('values,formulas');
      await context.sync();
      expect(local(range)).toBe('B4:D7');
      expect([cell.values, cell.formulas]).toEqual([[[359]], [['=SUM(tActions[Coût total (€)])']]]);
    });
  });

  it('is renamed with the formulas that use it', async () => {
    await withTable(async (context, table, sheet) => {
      const cell = sheet.getRange('H1');
      cell.formulas = [['=ROWS(tActions)']];
      table.name = 'tPlan';
      cell.load('formulas,values');
      await context.sync();
      expect([cell.formulas, cell.values]).toEqual([[['=ROWS(tPlan)']], [[2]]]);
    });
  });

  it('filters by values, and shows everything again', async () => {
    await withTable(async (context, table, sheet) => {
      table.columns.getItem('Code').filter.applyValuesFilter(['A2']);
      await context.sync();
      expect(atelier.engine.workbook().getSheets().at(-1)?.getRowVisible(3)).toBe(false);
      table.clearFilters();
      await context.sync();
      expect(atelier.engine.workbook().getSheets().at(-1)?.getRowVisible(3)).toBe(true);
      void sheet;
    });
  });

  it('becomes plain cells, or goes with them', async () => {
    await withTable(async (context, table, sheet) => {
      table.convertToRange();
      const kept = sheet.getRange('B3:D5');
      kept.load('values');
      const gone = context.workbook.tables.getItemOrNullObject('tActions');
      await context.sync();
      expect([kept.values, gone.isNullObject]).toEqual([ROWS, true]);
      sheet.tables.add('B3:D5', true).delete();
      const used = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });

  it.each<[string, (table: Excel.Table, sheet: Excel.Worksheet) => void, string]>([
    ['a second table over it', (_table, sheet) => void sheet.tables.add('D5:F9', true), 'InvalidArgument'],
    [
      'a name already taken',
      (_table, sheet) => void (sheet.tables.add('H1:I2', true).name = 'TACTIONS'),
      'ItemAlreadyExists',
    ],
    ['a name with a space', (table) => void (table.name = 't Actions'), 'InvalidArgument'],
    ['a name like a cell', (table) => void (table.name = 'A1'), 'InvalidArgument'],
    ['an unknown column', (table) => void table.columns.getItem('Nope').getRange(), 'ItemNotFound'],
    ['a row of the wrong width', (table) => void table.rows.add(undefined, [['A9', 1]]), 'InvalidArgument'],
    [
      'a part of it shifted',
      (_table, sheet) => void sheet.getRange('B4').insert('Down'),
      'InsertDeleteConflict',
    ],
  ])('refuses %s', async (_what, act, code) => {
    await withTable(async (context, table, sheet) => {
      act(table, sheet);
      await expect(context.sync()).rejects.toMatchObject({ code });
    });
  });

  it('comes back from a saved document with its columns', async () => {
    await withTable(async (context, _table, sheet) => {
      sheet.getRange('H1').formulas = [['=SUM(tActions[Coût total (€)])']];
      await context.sync();
      await atelier.engine.calculated();
      const other = await openAtelier(atelier.engine.dump());
      await other.run(async (again) => {
        const table = again.workbook.tables.getItem('tActions');
        table.worksheet.getRange('C4').values = [[1000]];
        const total = table.worksheet.getRange('H1');
        total.load('values');
        await again.sync();
        expect(total.values).toEqual([[1250]]);
      });
      other.close();
    });
  });
});
