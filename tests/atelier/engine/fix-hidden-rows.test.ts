/** Formulas that pass over hidden rows, and how many rows the engine looks at to know them. */
import { FormulaDataModel } from '@univerjs/engine-formula';
import { openAtelier } from '../../support/atelier';
import type { Atelier } from '../../support/atelier';

let atelier: Atelier;
beforeEach(async () => {
  atelier = await openAtelier();
  await atelier.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Feuil1');
    sheet.getRange('A1:A4').values = [[1], [20], [300], [4000]];
    sheet.getRange('C1:C2').formulas = [['=SUBTOTAL(109,A1:A40)'], ['=SUBTOTAL(9,A1:A40)']];
    await context.sync();
  });
});
afterEach(() => atelier.close());

async function readTotals(): Promise<unknown[]> {
  await atelier.engine.calculated();
  return atelier.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Feuil1').getRange('C1:C2');
    range.load('values');
    await context.sync();
    return range.values.flat();
  });
}

it('a hidden row counts in the total of all rows only', async () => {
  expect(await readTotals()).toEqual([4321, 4321]);
  await atelier.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Feuil1');
    sheet.getRange('2:2').rowHidden = true;
    // Something the totals rest on: hiding alone makes no formula calculate.
    sheet.getRange('A1').values = [[2]];
    await context.sync();
  });
  expect(await readTotals()).toEqual([4302, 4322]);
});

it('finds the hidden and the filtered rows that Univer finds', async () => {
  await atelier.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Feuil1');
    sheet.getRange('A1:A4').values = [['Thème'], ['Jeunesse'], ['Enfance'], ['Logement']];
    const table = sheet.tables.add('A1:A4', true);
    table.columns.getItem('Thème').filter.applyValuesFilter(['Jeunesse', 'Logement']);
    sheet.getRange('A6').values = [['Note']];
    sheet.getRange('6:6').rowHidden = true;
    await context.sync();
  });
  const model = atelier.engine.injector.get(FormulaDataModel);
  const found = model.getHiddenRowsFiltered();
  expect(found).toEqual(FormulaDataModel.prototype.getHiddenRowsFiltered.call(model));
  const sheetId = atelier.engine.workbook().getSheets()[0]?.getSheetId() ?? '';
  expect(found[atelier.engine.unitId]?.[sheetId]).toEqual({ 2: { hd: 1 }, 5: { hd: 1 } });
});

it('looks at the rows that hold something, not at all those of the sheet', async () => {
  const sheet = atelier.engine.workbook().getSheets()[0];
  if (sheet === undefined) throw new Error('No sheet');
  const asked = jest.spyOn(sheet, 'getRowVisible');
  const hidden = atelier.engine.injector.get(FormulaDataModel).getHiddenRowsFiltered();
  expect(Object.keys(hidden)).toEqual([atelier.engine.unitId]);
  expect(asked.mock.calls.length).toBe(4);
});
