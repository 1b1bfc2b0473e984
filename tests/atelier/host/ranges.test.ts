// Ranges through the real Office.js: what goes in, what comes out, and where ranges lead.
import { openAtelier } from '../../support/atelier';
import type { Atelier } from '../../support/atelier';

let atelier: Atelier;
beforeAll(async () => {
  atelier = await openAtelier();
});
afterAll(() => atelier.close());

/** A sheet of its own for each test. */
async function onNewSheet(
  test: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>,
): Promise<void> {
  await atelier.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.activate();
    await test(context, sheet);
    context.workbook.worksheets.getFirst().activate();
    sheet.delete();
    await context.sync();
  });
}

describe('values', () => {
  it.each([
    ['a number', 12.5, 12.5, 'Double', '12,5'],
    ['a number as text, en-US', '1,234.5', 1234.5, 'Double', '1\u202f234,50'],
    ['a percentage', '34%', 0.34, 'Double', '34%'],
    ['an exponent', '1e3', 1000, 'Double', '1,00E+03'],
    ['a boolean', true, true, 'Boolean', 'VRAI'],
    ['a boolean as text', 'false', false, 'Boolean', 'FAUX'],
    ['a text', 'Réussite', 'Réussite', 'String', 'Réussite'],
    ['leading zeros', "'01001", '01001', 'String', '01001'],
    ['a French number stays text', '1,5', '1,5', 'String', '1,5'],
    ['a date as an American types it', '8/19/2025', 45888, 'Double', '19/08/2025'],
    ['a French date stays text', '19-08-2025', '19-08-2025', 'String', '19-08-2025'],
    ['an error', '#N/A', '#N/A', 'Error', '#N/A'],
    ['nothing', '', '', 'Empty', ''],
    ['a formula', '=1/4', 0.25, 'Double', '0,25'],
    ['a division by zero', '=1/0', '#DIV/0!', 'Error', '#DIV/0!'],
    ['an unknown name', '=INCONNUE()', '#NAME?', 'Error', '#NOM?'],
    ['a sign makes a formula', '-1+2', 1, 'Double', '1'],
  ])('reads %s', async (_what, written, value, type, text) => {
    await onNewSheet(async (context, sheet) => {
      const cell = sheet.getRange('B2');
      cell.values = [[written]];
      cell.load('values,valueTypes,text');
      await context.sync();
      expect([cell.values, cell.valueTypes, cell.text]).toEqual([[[value]], [[type]], [[text]]]);
    });
  });

  it('leaves a cell as it is where null is written', async () => {
    await onNewSheet(async (context, sheet) => {
      const range = sheet.getRange('A1:B1');
      range.values = [['a', 'b']];
      range.values = [[null as unknown as string, 'c']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['a', 'c']]);
    });
  });

  it('keeps a text as typed under the text format', async () => {
    await onNewSheet(async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.numberFormat = [['@']];
      cell.values = [['=01001']];
      cell.load('values,formulas');
      await context.sync();
      expect([cell.values, cell.formulas]).toEqual([[['=01001']], [['=01001']]]);
    });
  });

  it('fills a range with one value, and refuses any other shape', async () => {
    await onNewSheet(async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      range.values = [[7]];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [7, 7],
        [7, 7],
      ]);
      range.values = [[1, 2]];
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });

  it('takes large arrays, which Office.js cuts into blocks, and checks their size', async () => {
    await onNewSheet(async (context, sheet) => {
      const rows = Array.from({ length: 1000 }, (_, row) =>
        Array.from({ length: 20 }, (__, column) => `l${row}c${column}`),
      );
      const range = sheet.getRange('A1:T1000');
      range.values = rows;
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(rows);
      range.values = rows.slice(1);
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });

  it('calculates what was written in the same batch, and reads formulas as they were typed', async () => {
    await onNewSheet(async (context, sheet) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      const total = sheet.getRange('B1');
      total.formulas = [['=SUM(A1:A3)']];
      total.load('values,formulas');
      await context.sync();
      expect([total.values, total.formulas]).toEqual([[[6]], [['=SUM(A1:A3)']]]);
    });
  });

  it('shows French numbers, dates and percentages', async () => {
    await onNewSheet(async (context, sheet) => {
      const range = sheet.getRange('A1:C1');
      range.values = [[1234567.891, 45820, 0.34]];
      range.numberFormat = [['#,##0.00', 'dd/mm/yyyy', '0.0\u00a0%']];
      range.load('text,numberFormat');
      await context.sync();
      expect(range.text[0]?.map((text) => String(text).replace(/\s/g, ' '))).toEqual([
        '1 234 567,89',
        '12/06/2025',
        '34,0 %',
      ]);
      expect(range.numberFormat[0]?.[1]).toBe('dd/mm/yyyy');
    });
  });

  it('reads the cells a formula spills to', async () => {
    await onNewSheet(async (context, sheet) => {
      sheet.getRange('A1').formulas = [['=SEQUENCE(3)']];
      const range = sheet.getUsedRange(true);
      range.load('values,address');
      await context.sync();
      expect(range.values).toEqual([[1], [2], [3]]);
    });
  });
});

describe('places', () => {
  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['cell', (range) => range.getCell(1, 1), 'C3'],
    ['cell outside', (range) => range.getCell(9, 0), 'B11'],
    ['row', (range) => range.getRow(1), 'B3:D3'],
    ['column', (range) => range.getColumn(2), 'D2:D5'],
    ['last cell', (range) => range.getLastCell(), 'D5'],
    ['last row', (range) => range.getLastRow(), 'B5:D5'],
    ['offset', (range) => range.getOffsetRange(1, -1), 'A3:C6'],
    ['resized', (range) => range.getResizedRange(-3, 1), 'B2:E2'],
    ['resized to a size', (range) => range.getAbsoluteResizedRange(1, 2), 'B2:C2'],
    ['entire row', (range) => range.getEntireRow(), '2:5'],
    ['entire column', (range) => range.getEntireColumn(), 'B:D'],
    ['rows below', (range) => range.getRowsBelow(2), 'B6:D7'],
    ['columns after', (range) => range.getColumnsAfter(), 'E2:E5'],
    ['bounding rectangle', (range) => range.getBoundingRect('F7'), 'B2:F7'],
    ['intersection', (range) => range.getIntersection('A1:C3'), 'B2:C3'],
  ])('%s', async (_what, lead, expected) => {
    await onNewSheet(async (context, sheet) => {
      const range = lead(sheet.getRange('B2:D5'));
      range.load('address');
      await context.sync();
      expect(range.address.split('!')[1]).toBe(expected);
    });
  });

  it('answers a null object where two ranges do not meet, and when nothing is used', async () => {
    await onNewSheet(async (context, sheet) => {
      const apart = sheet.getRange('A1').getIntersectionOrNullObject('B2');
      const used = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect([apart.isNullObject, used.isNullObject]).toEqual([true, true]);
    });
  });

  it('tells cells that are only formatted from cells with values', async () => {
    await onNewSheet(async (context, sheet) => {
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D4').format.fill.color = '#FFEEDD';
      const all = sheet.getUsedRange();
      const valued = sheet.getUsedRange(true);
      all.load('address');
      valued.load('address');
      await context.sync();
      expect([all.address, valued.address].map((address) => address.split('!')[1])).toEqual(['B2:D4', 'B2']);
    });
  });

  it('finds a range by a name of the workbook', async () => {
    await onNewSheet(async (context, sheet) => {
      context.workbook.names.add('Territoire', sheet.getRange('C3'));
      sheet.getRange('C3').values = [['66136']];
      const named = sheet.getRange('territoire');
      const item = context.workbook.names.getItem('Territoire');
      named.load('values');
      item.load('type,formula,scope');
      const using = sheet.getRange('D3');
      using.formulas = [['=Territoire*1']];
      using.load('values');
      await context.sync();
      expect([named.values, using.values]).toEqual([[[66136]], [[66136]]]);
      expect(item.type).toBe('Range');
      item.delete();
      await context.sync();
    });
  });
});

describe('edits', () => {
  it('inserts and deletes cells and rows, formulas following', async () => {
    await onNewSheet(async (context, sheet) => {
      sheet.getRange('A1:B2').values = [
        [1, 'x'],
        [2, 'y'],
      ];
      sheet.getRange('D1').formulas = [['=A2*10']];
      sheet.getRange('2:2').insert('Down');
      sheet.getRange('A1').insert('Right');
      const formula = sheet.getRange('E1');
      formula.load('formulas,values');
      const used = sheet.getUsedRange(true);
      used.load('values');
      await context.sync();
      expect([formula.formulas, formula.values]).toEqual([[['=A3*10']], [[20]]]);
      sheet.getRange('A1').delete('Left');
      sheet.getRange('2:2').delete('Up');
      const after = sheet.getRange('A1:D2');
      after.load('values');
      await context.sync();
      expect(after.values).toEqual([
        [1, 'x', '', 20],
        [2, 'y', '', ''],
      ]);
    });
  });

  it('follows a range kept across batches when rows come above it', async () => {
    await onNewSheet(async (context, sheet) => {
      const range = sheet.getRange('A5');
      range.values = [['suivi']];
      range.track();
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      await context.sync();
      range.load('values,address');
      await context.sync();
      expect([range.values, range.address.split('!')[1]]).toEqual([[['suivi']], 'A7']);
      range.untrack();
    });
  });

  it.each<[Excel.ClearApplyTo | 'All' | 'Contents' | 'Formats', unknown, string]>([
    ['Contents', '', '#FF0000'],
    ['Formats', 3, '#FFFFFF'],
    ['All', '', '#FFFFFF'],
  ])('clears %s', async (what, value, colour) => {
    await onNewSheet(async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.values = [[3]];
      cell.format.fill.color = '#FF0000';
      cell.clear(what as Excel.ClearApplyTo);
      cell.load('values,format/fill/color');
      await context.sync();
      expect([cell.values[0]?.[0], cell.format.fill.color]).toEqual([value, colour]);
    });
  });

  it('copies formulas relatively, or values only', async () => {
    await onNewSheet(async (context, sheet) => {
      sheet.getRange('A1:A2').values = [[1], [2]];
      sheet.getRange('B1').formulas = [['=A1*10']];
      sheet.getRange('B2').copyFrom('B1');
      sheet.getRange('C1:C2').copyFrom('B1:B2', 'Values');
      const range = sheet.getRange('B1:C2');
      range.load('formulas,values');
      await context.sync();
      expect(range.formulas).toEqual([
        ['=A1*10', 10],
        ['=A2*10', 20],
      ]);
    });
  });

  it('merges, keeping the first cell, and separates again', async () => {
    await onNewSheet(async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      range.values = [
        ['a', 'b'],
        ['c', 'd'],
      ];
      range.merge();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['a', ''],
        ['', ''],
      ]);
      expect(atelier.engine.workbook().getActiveSheet().getMergeData()).toHaveLength(1);
      range.unmerge();
      await context.sync();
      expect(atelier.engine.workbook().getActiveSheet().getMergeData()).toHaveLength(0);
    });
  });

  it('links a cell to a place of the workbook', async () => {
    await onNewSheet(async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.hyperlink = { documentReference: "'Feuil1'!A1", textToDisplay: 'Aller', screenTip: 'Voir' };
      cell.load('values,hyperlink');
      await context.sync();
      expect(cell.values).toEqual([['Aller']]);
      expect(cell.hyperlink).toEqual({
        documentReference: "'Feuil1'!A1",
        textToDisplay: 'Aller',
        screenTip: 'Voir',
      });
    });
  });

  it('sorts rows by columns, blanks last', async () => {
    await onNewSheet(async (context, sheet) => {
      const range = sheet.getRange('A1:B4');
      range.values = [
        ['b', 2],
        ['', 1],
        ['É', 3],
        ['a', 4],
      ];
      range.sort.apply([{ key: 0, ascending: true }]);
      range.load('values');
      await context.sync();
      expect(range.values.map((row) => row[1])).toEqual([4, 2, 3, 1]);
    });
  });

  it('selects, and says what is selected', async () => {
    await onNewSheet(async (context, sheet) => {
      sheet.getRange('C3:D4').select();
      const selected = context.workbook.getSelectedRange();
      const active = context.workbook.getActiveCell();
      selected.load('address');
      active.load('address');
      await context.sync();
      expect([selected.address, active.address].map((address) => address.split('!')[1])).toEqual([
        'C3:D4',
        'C3',
      ]);
    });
  });
});

describe('what a formula fills', () => {
  it.each([
    ['A1', 'A1:C2', null],
    ['B1', null, 'A1'],
    ['C2', null, 'A1'],
    ['A5', null, null],
    ['B5', null, null],
    ['D9', null, null],
    ['A1:B1', null, null],
  ])('%s fills %s, and is filled from %s', async (address, fills, parent) => {
    await onNewSheet(async (context, sheet) => {
      sheet.getRange('A1').formulas = [['=SEQUENCE(2,3)']];
      sheet.getRange('A5:B5').formulas = [['=1+1', 'texte']];
      const cell = sheet.getRange(address);
      const found = [cell.getSpillingToRangeOrNullObject(), cell.getSpillParentOrNullObject()];
      found.forEach((range) => range.load('address'));
      await context.sync();
      const seen = found.map((range) => (range.isNullObject ? null : range.address.split('!')[1]));
      expect(seen).toEqual([fills, parent]);
    });
  });
});
