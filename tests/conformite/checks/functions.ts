/** Functions called without a cell, and what names are worth. */
import { defineChecks } from '../define';

export const CHECKS = defineChecks([
  {
    nom: 'Functions: values, ranges, and results given to another function',
    dit: 'Functions: An object for evaluating Excel functions. FunctionResult.value: The value of function evaluation. lookupValue: number | string | boolean | Excel.Range | Excel.RangeReference | Excel.FunctionResult<any>.',
    async run(context, sheet) {
      sheet.getRange('A1:C3').values = [
        ['Marteau', 10, 20],
        ['Scie', 1, 2],
        ['Clé', 7, 8],
      ];
      const range = sheet.getRange('A1:C3');
      const { functions } = context.workbook;
      const found = functions.vlookup('Clé', range, 2, false);
      const total = functions.sum(found, functions.vlookup('Scie', range, 3, false), 0.5);
      const law = functions.norm_S_Dist(0, true);
      const text = functions.upper('a"b');
      const all = [found, total, law, text].map((result) => result.load('value,error'));
      await context.sync();
      return all.map(({ value, error }) => [value, error]);
    },
    attendu: [
      [7, null],
      [9.5, null],
      [0.5, null],
      ['A"B', null],
    ],
  },
  {
    nom: 'FunctionResult.error, in place of a value',
    dit: 'error: Error value (such as "#DIV/0") representing the error. If the error is not set, then it is set to the Value property.',
    async run(context, sheet) {
      const { functions } = context.workbook;
      const absent = functions.vlookup('x', sheet.getRange('A1:B2'), 2, false).load('error,value');
      await context.sync();
      return [absent.error, absent.value];
    },
    attendu: ['#N/A', null],
  },
  {
    nom: 'NamedItem.value and type of a formula: what it gives',
    dit: 'value: Specifies the value computed by the name’s formula. For a named range, it will return the range address. type: Specifies the type of the value returned by the name’s formula.',
    async run(context, sheet) {
      sheet.getRange('A1:A2').values = [[1.5], [2]];
      const { names } = context.workbook;
      const items = [
        names.add('TotalEssai', '=SUM(Essai!$A$1:$A$2)'),
        names.add('TexteEssai', '=UPPER("ab")'),
        names.add('PlageEssai', sheet.getRange('A1:A2')),
      ].map((item) => item.load('value,type'));
      const rows = names.getItem('TotalEssai').arrayValues.load('values');
      await context.sync();
      return [...items.map(({ value, type }) => [value, type]), rows.values];
    },
    attendu: [[3.5, 'Double'], ['AB', 'String'], ['Essai!$A$1:$A$2', 'Range'], [[3.5]]],
  },
]);
