/** `Excel.DataValidation`, all kinds of rules, in the words of its documentation. */
import { defineChecks } from '../define';

export const CHECKS = defineChecks([
  {
    nom: 'DataValidation.type, none then list',
    dit: 'Type of the data validation: None, List…',
    async run(context, sheet) {
      const { dataValidation } = sheet.getRange('A1:A3');
      dataValidation.load('type');
      await context.sync();
      const before = dataValidation.type;
      dataValidation.rule = { list: { inCellDropDown: true, source: 'oui,non' } };
      dataValidation.load('type,rule');
      await context.sync();
      return [before, dataValidation.type, dataValidation.rule.list];
    },
    attendu: ['None', 'List', { inCellDropDown: true, source: 'oui,non' }],
  },
  {
    nom: 'DataValidation.type, inconsistent',
    dit: 'Inconsistent means that the range has inconsistent data validation rules, and there are different rules on different cells.',
    async run(context, sheet) {
      sheet.getRange('A1').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
      sheet.getRange('A2').dataValidation.rule = { list: { inCellDropDown: true, source: 'a' } };
      const { dataValidation } = sheet.getRange('A1:A2');
      dataValidation.load('type');
      await context.sync();
      return dataValidation.type;
    },
    attendu: 'Inconsistent',
  },
  {
    nom: 'DataValidation.rule, a list from a range of another sheet',
    dit: 'When setting the source of a list, it can be passed in as a Range object: a formula to it is kept.',
    async run(context, sheet) {
      const source = context.workbook.worksheets.getItem('Feuil1').getRange('A1:A3');
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.rule = { list: { inCellDropDown: false, source } };
      dataValidation.load('rule');
      await context.sync();
      return dataValidation.rule.list;
    },
    attendu: { inCellDropDown: false, source: '=Feuil1!$A$1:$A$3' },
  },
  {
    nom: 'DataValidation.rule, a text length',
    dit: 'Text length data validation criteria, with an operator and one or two formulas.',
    async run(context, sheet) {
      sheet.getRange('A1:A2').values = [['court'], ['bien trop long']];
      const { dataValidation } = sheet.getRange('A1:A2');
      dataValidation.rule = { textLength: { formula1: 10, operator: 'LessThanOrEqualTo' } };
      dataValidation.load('type,valid');
      await context.sync();
      return [dataValidation.type, dataValidation.valid];
    },
    attendu: ['TextLength', null],
  },
  {
    nom: 'DataValidation.valid, whole numbers',
    dit: 'True if all cell values are valid, false if all are invalid, null if there are both valid and invalid cell values.',
    async run(context, sheet) {
      sheet.getRange('A1:A4').values = [[1], [5], [50], [2.5]];
      const { dataValidation } = sheet.getRange('A1:A4');
      dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } };
      const [good, bad, all] = ['A1:A2', 'A3:A4', 'A1:A4'].map((address) =>
        sheet.getRange(address).dataValidation.load('valid'),
      );
      await context.sync();
      return [good?.valid, bad?.valid, all?.valid];
    },
    attendu: [true, false, null],
  },
  {
    nom: 'DataValidation.valid, times',
    dit: 'Time data validation criteria.',
    async run(context, sheet) {
      sheet.getRange('A1:A2').values = [[0.25], [0.75]];
      sheet.getRange('A1:A2').dataValidation.rule = { time: { formula1: '12:00:00', operator: 'LessThan' } };
      const morning = sheet.getRange('A1').dataValidation.load('valid,type');
      const evening = sheet.getRange('A2').dataValidation.load('valid');
      await context.sync();
      return [morning.type, morning.valid, evening.valid];
    },
    attendu: ['Time', true, false],
  },
  {
    nom: 'DataValidation.valid, dates',
    dit: 'When setting a date, it can be passed as a string in ISO8601 format.',
    async run(context, sheet) {
      sheet.getRange('A1:A2').values = [[45292], [40000]];
      sheet.getRange('A1:A2').dataValidation.rule = {
        date: { formula1: '2020-01-01', operator: 'GreaterThan' },
      };
      const late = sheet.getRange('A1').dataValidation.load('valid');
      const early = sheet.getRange('A2').dataValidation.load('valid');
      await context.sync();
      return [late.valid, early.valid];
    },
    attendu: [true, false],
  },
  {
    nom: 'DataValidation.valid, a formula of each cell',
    dit: 'Custom data validation criteria: a formula, relative to the first cell of the range.',
    async run(context, sheet) {
      sheet.getRange('A1:A3').values = [['a1'], ['b2'], ['a3']];
      sheet.getRange('A1:A3').dataValidation.rule = { custom: { formula: '=LEFT(A1,1)="a"' } };
      const [one, two, three] = ['A1', 'A2', 'A3'].map((address) =>
        sheet.getRange(address).dataValidation.load('valid'),
      );
      await context.sync();
      return [one?.valid, two?.valid, three?.valid];
    },
    attendu: [true, false, true],
  },
  {
    nom: 'DataValidation.ignoreBlanks',
    dit: 'Specifies if data validation will be performed on blank cells. Default is true.',
    async run(context, sheet) {
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
      dataValidation.load('ignoreBlanks,valid');
      await context.sync();
      return [dataValidation.ignoreBlanks, dataValidation.valid];
    },
    attendu: [true, true],
  },
  {
    nom: 'DataValidation.getInvalidCells',
    dit: 'Returns a RangeAreas object, comprising one or more rectangular ranges, with invalid cell values.',
    async run(context, sheet) {
      sheet.getRange('A1:A5').values = [[1], [50], [60], [2], [70]];
      const { dataValidation } = sheet.getRange('A1:A5');
      dataValidation.rule = { decimal: { formula1: 10, operator: 'LessThan' } };
      const invalid = dataValidation.getInvalidCells().load('address,areaCount');
      await context.sync();
      return [invalid.address, invalid.areaCount];
    },
    attendu: ['Essai!A2:A3,Essai!A5', 2],
  },
  {
    nom: 'DataValidation.getInvalidCells, all valid',
    dit: 'If all cell values are valid, this function will throw an ItemNotFound error.',
    async run(context, sheet) {
      sheet.getRange('A1').values = [[1]];
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.rule = { decimal: { formula1: 10, operator: 'LessThan' } };
      dataValidation.getInvalidCells().load('address');
      await context.sync();
      return 'lu';
    },
    refus: 'ItemNotFound',
  },
  {
    nom: 'DataValidation.getInvalidCellsOrNullObject, all valid',
    dit: 'If all cell values are valid, this function will return null.',
    async run(context, sheet) {
      const invalid = sheet.getRange('A1:B2').dataValidation.getInvalidCellsOrNullObject();
      await context.sync();
      return invalid.isNullObject;
    },
    attendu: true,
  },
  {
    nom: 'DataValidation.rule, a value written by the API',
    dit: 'Data validation warns who types; it does not block what a script writes.',
    async run(context, sheet) {
      const cell = sheet.getRange('A1');
      cell.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } };
      cell.values = [['texte']];
      cell.load('values');
      cell.dataValidation.load('valid');
      await context.sync();
      return [cell.values, cell.dataValidation.valid];
    },
    attendu: [[['texte']], false],
  },
  {
    nom: 'DataValidation.errorAlert and prompt',
    dit: 'Error alert when user enters invalid data; prompt when users select a cell.',
    async run(context, sheet) {
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      dataValidation.errorAlert = {
        showAlert: true,
        style: 'Warning',
        title: 'Attention',
        message: 'Choisir a ou b',
      };
      dataValidation.prompt = { showPrompt: true, title: 'Choix', message: 'a ou b' };
      dataValidation.load('errorAlert,prompt');
      await context.sync();
      return [dataValidation.errorAlert, dataValidation.prompt];
    },
    attendu: [
      { showAlert: true, style: 'Warning', title: 'Attention', message: 'Choisir a ou b' },
      { showPrompt: true, title: 'Choix', message: 'a ou b' },
    ],
  },
  {
    nom: 'DataValidation.rule, between without formula2',
    dit: 'With the ternary operators between and notBetween, formula2 specifies the upper bound operand.',
    async run(context, sheet) {
      sheet.getRange('A1').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'Between' } };
      await context.sync();
      return 'écrit';
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'DataValidation.rule, two kinds at once',
    dit: 'Data validation rule that contains different type of data validation criteria; one at a time.',
    async run(context, sheet) {
      sheet.getRange('A1').dataValidation.rule = {
        list: { inCellDropDown: true, source: 'a' },
        custom: { formula: '=TRUE' },
      };
      await context.sync();
      return 'écrit';
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'DataValidation.rule, a whole number that is not a number',
    dit: 'formula1: a number, a Range, or a string formula.',
    async run(context, sheet) {
      sheet.getRange('A1').dataValidation.rule = {
        wholeNumber: { formula1: 'beaucoup', operator: 'GreaterThan' },
      };
      await context.sync();
      return 'écrit';
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'DataValidation.clear',
    dit: 'Clears the data validation from the current range.',
    async run(context, sheet) {
      sheet.getRange('A1:A3').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      sheet.getRange('A2').dataValidation.clear();
      const [one, two] = ['A1', 'A2'].map((address) => sheet.getRange(address).dataValidation.load('type'));
      await context.sync();
      return [one?.type, two?.type];
    },
    attendu: ['List', 'None'],
  },
]);
