/** Sorts in both directions and by colour, and the events that tell them, hidden rows and changed formulas. */
import { defineChecks } from '../define';

export const CHECKS = defineChecks([
  {
    nom: 'Worksheet.onRowSorted, onColumnSorted: the lines a sort changed',
    dit: 'address: the sorted areas of a specific worksheet. Only rows (columns) changed as a result of the sort operation are returned.',
    async run(context, sheet) {
      const seen: unknown[] = [];
      sheet.getRange('A1:C3').values = [
        [1, 3, 2],
        [3, 1, 9],
        [2, 2, 8],
      ];
      sheet.onRowSorted.add(async ({ address, source, type }) => void seen.push([address, source, type]));
      sheet.onColumnSorted.add(async ({ address, type }) => void seen.push([address, type]));
      await context.sync();
      sheet.getRange('A1:C3').sort.apply([{ key: 0, ascending: true }]);
      await context.sync();
      sheet.getRange('A1:C3').sort.apply([{ key: 0, ascending: true }], false, false, 'Columns');
      const range = sheet.getRange('A1:C3').load('values');
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 30));
      return [seen, range.values];
    },
    attendu: [
      [
        ['A2:C3', 'Local', 'WorksheetRowSorted'],
        ['B1:C3', 'WorksheetColumnSorted'],
      ],
      [
        [1, 2, 3],
        [2, 8, 2],
        [3, 9, 1],
      ],
    ],
  },
  {
    nom: 'RangeSort.apply: by the colour of cells, named or not',
    dit: 'SortField.sortOn: CellColor; color: the target color if sorting by font or cell color.',
    async run(context, sheet) {
      const range = sheet.getRange('A1:A4');
      range.values = [[1], [2], [3], [4]];
      sheet.getRange('A3').format.fill.color = 'LightGoldenrodYellow';
      range.sort.apply([{ key: 0, sortOn: 'CellColor', color: '#FAFAD2', ascending: true }]);
      range.load('values');
      await context.sync();
      return range.values;
    },
    attendu: [[3], [1], [2], [4]],
  },
  {
    nom: 'Worksheet.onFormulaChanged, onRowHiddenChanged: what the formula was, which rows went',
    dit: 'formulaDetails: cellAddress, previousFormula. changeType: Hidden, Unhidden.',
    async run(context, sheet) {
      const seen: unknown[] = [];
      sheet.getRange('A1:B1').formulas = [[1, '=A1+1']];
      await context.sync();
      sheet.onFormulaChanged.add(async ({ formulaDetails }) => void seen.push(formulaDetails));
      sheet.onRowHiddenChanged.add(async ({ address, changeType }) => void seen.push([address, changeType]));
      await context.sync();
      sheet.getRange('A1:B1').formulas = [[2, '=A1+2']];
      await context.sync();
      sheet.getRange('2:3').rowHidden = true;
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 30));
      return seen;
    },
    attendu: [[{ cellAddress: 'B1', previousFormula: '=A1+1' }], ['2:3', 'Hidden']],
  },
  {
    nom: 'Table.onSelectionChanged, onChanged: inside the table, and what the cell held',
    dit: 'isInsideTable: whether the selection is inside a table; details: valueBefore, valueTypeBefore.',
    async run(context, sheet) {
      const seen: unknown[] = [];
      sheet.getRange('A1:B2').values = [
        ['a', 'b'],
        [1, 2],
      ];
      const table = sheet.tables.add('A1:B2', true);
      table.onSelectionChanged.add(
        async ({ address, isInsideTable }) => void seen.push([address, isInsideTable]),
      );
      table.onChanged.add(
        async ({ details }) =>
          void seen.push([details.valueBefore, details.valueTypeBefore, details.valueAfter]),
      );
      await context.sync();
      sheet.getRange('B2').values = [[5]];
      sheet.getRange('A2').select();
      sheet.getRange('D9').select();
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 30));
      return seen;
    },
    attendu: [
      [2, 'Double', 5],
      ['A2', true],
      ['', false],
    ],
  },
  {
    nom: 'TableCollection.add: headers alone, then rows at the end',
    dit: 'rows.add(null, values): rows are added to the end; a table of headers only has none yet.',
    async run(context, sheet) {
      const table = sheet.tables.add('A1:B1', true);
      table.getHeaderRowRange().values = [['Date', 'Amount']];
      table.rows.load('count');
      await context.sync();
      const before = table.rows.count;
      table.rows.add(undefined, [
        ['x', 1],
        ['y', 2],
      ]);
      const range = table.getRange().load('address, values');
      table.rows.load('count');
      await context.sync();
      return [before, table.rows.count, range.address, range.values];
    },
    attendu: [
      0,
      2,
      'Essai!A1:B3',
      [
        ['Date', 'Amount'],
        ['x', 1],
        ['y', 2],
      ],
    ],
  },
  {
    nom: 'Range.getDependents: all the way',
    dit: 'the range containing all the dependent cells of a specified range in the same worksheet or across multiple worksheets.',
    async run(context, sheet) {
      sheet.getRange('A1:C1').formulas = [[1, '=A1', '=B1']];
      const dependents = sheet.getRange('A1').getDependents();
      dependents.load('addresses');
      await context.sync();
      return dependents.addresses;
    },
    attendu: ['Essai!B1,Essai!C1'],
  },
]);
