// Formats, data validation and conditional formats through the real Office.js.
import { openAtelier } from '../../support/atelier';
import type { Atelier } from '../../support/atelier';

let atelier: Atelier;
beforeAll(async () => {
  atelier = await openAtelier();
});
afterAll(() => atelier.close());

async function onNewSheet(
  test: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>,
): Promise<void> {
  await atelier.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    try {
      await test(context, sheet);
    } finally {
      sheet.delete();
      await context.sync();
    }
  });
}

describe('formats', () => {
  it('leave the formula of a cell as it is, and what depends on it', async () => {
    const seen = await atelier.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Formules');
      sheet.getRange('A1:B1').formulas = [['=2+3', '=A1*10']];
      await context.sync();
      const cell = sheet.getRange('A1');
      cell.format.font.bold = true;
      cell.format.fill.color = '#FFF4CC';
      cell.format.horizontalAlignment = 'Left';
      cell.format.borders.getItem('EdgeBottom').style = 'Continuous';
      cell.numberFormat = [['0.0']];
      await context.sync();
      const both = sheet.getRange('A1:B1').load('formulas,values');
      await context.sync();
      return { formulas: both.formulas, values: both.values };
    });
    expect(seen).toEqual({ formulas: [['=2+3', '=A1*10']], values: [[5, 50]] });
  });

  it('keeps font, fill, alignment and sizes', async () => {
    await onNewSheet(async (context, sheet) => {
      const { format } = sheet.getRange('A1:B2');
      format.font.bold = true;
      format.font.size = 14;
      format.font.color = '#123abc';
      format.fill.color = 'yellow';
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Top';
      format.wrapText = true;
      format.indentLevel = 2;
      format.columnWidth = 96;
      format.rowHeight = 30;
      format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel,columnWidth,rowHeight');
      format.font.load('bold,size,color,name');
      format.fill.load('color');
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
        wrapText: true,
        indentLevel: 2,
        columnWidth: 96,
        rowHeight: 30,
        font: { bold: true, size: 14, color: '#123ABC', name: 'Calibri' },
        fill: { color: '#FFFF00' },
      });
    });
  });

  it('answers null where the cells differ', async () => {
    await onNewSheet(async (context, sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      const { font } = sheet.getRange('A1:B1').format;
      font.load('bold,italic');
      await context.sync();
      expect([font.bold, font.italic]).toEqual([null, false]);
    });
  });

  it('draws the asked borders and no other', async () => {
    await onNewSheet(async (context, sheet) => {
      const { borders } = sheet.getRange('A1:B2').format;
      const bottom = borders.getItem('EdgeBottom');
      bottom.style = 'Continuous';
      bottom.weight = 'Medium';
      bottom.color = '#445566';
      const top = sheet.getRange('A1:B2').format.borders.getItem('EdgeTop');
      bottom.load('style,weight,color');
      top.load('style');
      await context.sync();
      expect([bottom.style, bottom.weight, bottom.color, top.style]).toEqual([
        'Continuous',
        'Medium',
        '#445566',
        'None',
      ]);
    });
  });

  it('hides and shows rows and columns', async () => {
    await onNewSheet(async (context, sheet) => {
      sheet.getRange('A:A').columnHidden = true;
      sheet.getRange('2:3').rowHidden = true;
      const column = sheet.getRange('A1');
      const mixed = sheet.getRange('A1:A2');
      column.load('columnHidden,rowHidden');
      mixed.load('rowHidden');
      await context.sync();
      expect([column.columnHidden, column.rowHidden, mixed.rowHidden]).toEqual([true, false, null]);
    });
  });
});

describe('data validation', () => {
  it.each<[string, Excel.DataValidationRule, string]>([
    ['a written list', { list: { inCellDropDown: true, source: 'oui,non,inconnu' } }, 'List'],
    ['a list of another sheet', { list: { inCellDropDown: true, source: '=Feuil1!$A$1:$A$5' } }, 'List'],
    ['a list by formula', { list: { inCellDropDown: true, source: '=INDIRECT("tListes[Statut]")' } }, 'List'],
    ['a whole number', { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } }, 'WholeNumber'],
    ['a decimal', { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } }, 'Decimal'],
    ['a date', { date: { formula1: '2025-06-12', formula2: '2028-12-31', operator: 'Between' } }, 'Date'],
    ['a length', { textLength: { formula1: 80, operator: 'LessThan' } }, 'TextLength'],
    ['a formula', { custom: { formula: '=LEN(A1)>2' } }, 'Custom'],
  ])('keeps %s', async (_what, rule, type) => {
    await onNewSheet(async (context, sheet) => {
      const { dataValidation } = sheet.getRange('C2:C20');
      dataValidation.rule = rule;
      dataValidation.ignoreBlanks = true;
      dataValidation.prompt = { showPrompt: true, title: 'Statut', message: 'Choisir dans la liste.' };
      dataValidation.errorAlert = {
        showAlert: true,
        style: 'Warning',
        title: 'Hors liste',
        message: 'Valeur inattendue.',
      };
      dataValidation.load('type,rule,prompt,errorAlert,ignoreBlanks');
      const beside = sheet.getRange('C20:C21').dataValidation;
      beside.load('type');
      await context.sync();
      expect(dataValidation.toJSON()).toMatchObject({
        type,
        rule,
        prompt: { title: 'Statut', message: 'Choisir dans la liste.' },
        errorAlert: { style: 'Warning', title: 'Hors liste' },
      });
      expect(beside.type).toBe('Inconsistent');
      dataValidation.clear();
      dataValidation.load('type');
      await context.sync();
      expect(dataValidation.type).toBe('None');
    });
  });

  it('keeps a message without restriction', async () => {
    await onNewSheet(async (context, sheet) => {
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.prompt = { showPrompt: true, title: 'Code', message: 'Un code court.' };
      dataValidation.load('type,prompt');
      await context.sync();
      expect([dataValidation.type, dataValidation.prompt.message]).toEqual(['None', 'Un code court.']);
    });
  });

  it('says which values obey', async () => {
    await onNewSheet(async (context, sheet) => {
      sheet.getRange('A1:A2').values = [['oui'], ['peut-être']];
      const both = sheet.getRange('A1:A2').dataValidation;
      both.rule = { list: { inCellDropDown: true, source: 'oui,non' } };
      const first = sheet.getRange('A1').dataValidation;
      const second = sheet.getRange('A2').dataValidation;
      for (const validation of [both, first, second]) validation.load('valid');
      await context.sync();
      expect([both.valid, first.valid, second.valid]).toEqual([null, true, false]);
    });
  });

  it.each<[string, Excel.DataValidationRule]>([
    ['two types', { list: { inCellDropDown: true, source: 'a' }, custom: { formula: '=TRUE' } }],
    ['no type', {}],
    ['a list too long', { list: { inCellDropDown: true, source: 'x'.repeat(256) } }],
  ])('refuses %s', async (_what, rule) => {
    await onNewSheet(async (context, sheet) => {
      sheet.getRange('A1').dataValidation.rule = rule;
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });
});

describe('conditional formats', () => {
  it('keeps a formula, a comparison and a text, the last added first', async () => {
    await onNewSheet(async (context, sheet) => {
      const { conditionalFormats } = sheet.getRange('B2:B20');
      const custom = conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=$A2="Bloquée"';
      custom.custom.format.fill.color = '#FFEEEE';
      custom.custom.format.font.bold = true;
      const value = conditionalFormats.add('CellValue');
      value.cellValue.rule = { formula1: '=0.5', operator: 'LessThan' };
      value.cellValue.format.font.color = '#AA0000';
      const text = conditionalFormats.add('ContainsText');
      text.textComparison.rule = { operator: 'Contains', text: 'secret' };
      conditionalFormats.load('items/type,items/priority');
      custom.custom.rule.load('formula');
      custom.custom.format.fill.load('color');
      text.textComparison.load('rule');
      value.cellValue.load('rule');
      const scope = custom.getRange();
      scope.load('address');
      await context.sync();
      expect(conditionalFormats.items.map((item) => item.type)).toEqual([
        'ContainsText',
        'CellValue',
        'Custom',
      ]);
      expect([custom.custom.rule.formula, custom.custom.format.fill.color]).toEqual([
        '=$A2="Bloquée"',
        '#FFEEEE',
      ]);
      expect(text.textComparison.rule).toEqual({ operator: 'Contains', text: 'secret' });
      expect(value.cellValue.rule.operator).toBe('LessThan');
      expect(scope.address.split('!')[1]).toBe('B2:B20');
      conditionalFormats.clearAll();
      const count = conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });
});
