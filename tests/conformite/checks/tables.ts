/** `Excel.Table`, its filters, its sort, and the filter of a sheet, in the words of their documentation. */
import { defineChecks } from '../define';

export const CHECKS = defineChecks([
  {
    nom: 'TableColumn.name and Table.name: formulas and names that speak of them follow',
    dit: 'Specifies the name of the table column. Specifies the name of the table. (Structured references follow what they name.)',
    async run(context, sheet) {
      sheet.getRange('A1:B3').values = [
        ['Nom', 'Montant'],
        ['a', 1],
        ['b', 2],
      ];
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'tSuivi';
      sheet.getRange('D1:D2').formulas = [['=SUM(tSuivi[Montant])'], ['=ROWS(tSuivi[[Nom]:[Montant]])']];
      const item = context.workbook.names.add('SommeSuivie', '=SUM(tSuivi[Montant])');
      await context.sync();
      table.columns.getItem('Montant').name = 'Coût [€]';
      table.name = 'tAutre';
      const cells = sheet.getRange('D1:D2').load('formulas,values');
      item.load('formula,value');
      await context.sync();
      return [cells.formulas, cells.values, item.formula, item.value];
    },
    attendu: [
      [["=SUM(tAutre[Coût '[€']])"], ["=ROWS(tAutre[[Nom]:[Coût '[€']]])"]],
      [[3], [2]],
      "=SUM(tAutre[Coût '[€']])",
      3,
    ],
  },
  {
    nom: 'TableCollection.add: without headers, only the columns of the table go down',
    dit: 'hasHeaders: If the source does not contain headers, Excel will automatically generate a header and shift the data down by one row.',
    async run(context, sheet) {
      sheet.getRange('A1:C2').values = [
        ['a', 1, 'à côté'],
        ['b', 2, 'dessous'],
      ];
      const table = sheet.tables.add('A1:B2', false);
      const body = table.getDataBodyRange().load('values,address');
      const beside = sheet.getRange('C1:C3').load('values');
      await context.sync();
      return [body.address, body.values, beside.values];
    },
    attendu: [
      'Essai!A2:B3',
      [
        ['a', 1],
        ['b', 2],
      ],
      [['à côté'], ['dessous'], ['']],
    ],
  },
  {
    nom: 'Table.getTotalRowRange: a formula that names a column of its own table',
    dit: 'Gets the range object associated with the totals row of the table. (Within its table, Excel reads [Montant] without the table’s name.)',
    async run(context, sheet) {
      sheet.getRange('A1:B3').values = [
        ['Nom', 'Montant'],
        ['a', 1],
        ['b', 2],
      ];
      const table = sheet.tables.add('A1:B3', true);
      table.showTotals = true;
      const total = table.columns.getItem('Montant').getTotalRowRange();
      total.formulas = [['=SUM([Montant])']];
      total.load('values');
      await context.sync();
      return total.values;
    },
    attendu: [[3]],
  },
  {
    nom: 'Filter.applyTopItemsFilter, with a tie',
    dit: 'Apply a "Top Item" filter to the column for the given number of elements.',
    async run(context, sheet) {
      sheet.getRange('A1:A6').values = [['n'], [5], [1], [4], [4], [2]];
      const table = sheet.tables.add('A1:A6', true);
      await context.sync();
      const { filter } = table.columns.getItem('n');
      filter.applyTopItemsFilter(2);
      filter.load('criteria');
      const visible = table.getDataBodyRange().getVisibleView().load('values');
      await context.sync();
      return [filter.criteria.filterOn, filter.criteria.criterion1, visible.values];
    },
    attendu: ['TopItems', '2', [[5], [4], [4]]],
  },
  {
    nom: 'Filter.applyBottomPercentFilter',
    dit: 'Apply a "Bottom Percent" filter to the column for the given percentage of elements.',
    async run(context, sheet) {
      sheet.getRange('A1:A5').values = [['n'], [40], [10], [30], [20]];
      const table = sheet.tables.add('A1:A5', true);
      table.columns.getItem('n').filter.applyBottomPercentFilter(50);
      const visible = table.getDataBodyRange().getVisibleView().load('values');
      await context.sync();
      return visible.values;
    },
    attendu: [[10], [20]],
  },
  {
    nom: 'Filter.applyTopPercentFilter, more than 100',
    dit: 'The percentage of elements from the top to show: 1 to 100.',
    async run(context, sheet) {
      sheet.getRange('A1:A3').values = [['n'], [1], [2]];
      sheet.tables.add('A1:A3', true).columns.getItem('n').filter.applyTopPercentFilter(150);
      await context.sync();
      return 'filtré';
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'Filter.applyCustomFilter, a wildcard',
    dit: 'Used as an operator in the case of custom filtering: ">50" for numbers greater than 50, or "=*s" for values ending in "s".',
    async run(context, sheet) {
      sheet.getRange('A1:A5').values = [['mot'], ['chats'], ['chien'], ['Loups'], ['rat']];
      const table = sheet.tables.add('A1:A5', true);
      table.columns.getItem('mot').filter.applyCustomFilter('=*s');
      const visible = table.getDataBodyRange().getVisibleView().load('values');
      await context.sync();
      return visible.values;
    },
    attendu: [['chats'], ['Loups']],
  },
  {
    nom: 'Filter.applyCustomFilter, two criteria and either',
    dit: 'Apply a custom filter to the column for the given criteria strings; the operator tells how they are joined.',
    async run(context, sheet) {
      sheet.getRange('A1:A5').values = [['n'], [10], [50], [60], [99]];
      const table = sheet.tables.add('A1:A5', true);
      const { filter } = table.columns.getItem('n');
      filter.applyCustomFilter('>50', '<99', 'And');
      const both = table.getDataBodyRange().getVisibleView().load('values');
      await context.sync();
      filter.applyCustomFilter('<=10', '=99', 'Or');
      const either = table.getDataBodyRange().getVisibleView().load('values');
      await context.sync();
      return [both.values, either.values];
    },
    attendu: [[[60]], [[10], [99]]],
  },
  {
    nom: 'Filter.applyDynamicFilter, above the average',
    dit: 'Apply a "Dynamic" filter to the column: aboveAverage.',
    async run(context, sheet) {
      sheet.getRange('A1:A5').values = [['n'], [1], [2], [3], [10]];
      const table = sheet.tables.add('A1:A5', true);
      table.columns.getItem('n').filter.applyDynamicFilter('AboveAverage');
      const visible = table.getDataBodyRange().getVisibleView().load('values');
      await context.sync();
      return visible.values;
    },
    attendu: [[10]],
  },
  {
    nom: 'TableColumn.filter: a total of what is shown, calculated again',
    dit: 'Applies the given filter criteria on the given column.',
    async run(context, sheet) {
      sheet.getRange('A1:A4').values = [['n'], [1], [2], [4]];
      const table = sheet.tables.add('A1:A4', true);
      const total = sheet.getRange('C1');
      total.formulas = [['=SUBTOTAL(109,A2:A4)']];
      await context.sync();
      table.columns.getItem('n').filter.applyCustomFilter('>=2');
      total.load('values');
      await context.sync();
      const filtered = total.values;
      table.clearFilters();
      total.load('values');
      await context.sync();
      return [filtered, total.values];
    },
    attendu: [[[6]], [[7]]],
  },
  {
    nom: 'TableColumn.delete: what spoke of it is broken',
    dit: 'Deletes the column from the table.',
    async run(context, sheet) {
      sheet.getRange('A1:B2').values = [
        ['un', 'deux'],
        [1, 2],
      ];
      const table = sheet.tables.add('A1:B2', true);
      table.name = 'tRompu';
      sheet.getRange('D1:D2').formulas = [['=SUM(tRompu[un])'], ['=SUM(tRompu[deux])']];
      await context.sync();
      table.columns.getItem('un').delete();
      // The formulas are a column further left: their own was not the table's.
      const totals = sheet.getRange('A1:E2').getUsedRange().load('values');
      await context.sync();
      return totals.values.map((line) => line.at(-1));
    },
    attendu: ['#REF!', 2],
  },
  {
    nom: 'Filter.applyDynamicFilter, a quarter of any year, and today',
    dit: 'allDatesInPeriodQuarter2, today: the dynamic criteria to apply.',
    async run(context, sheet) {
      sheet.getRange('A1:A5').values = [['d'], [44652], [45292], [45078], ['=TODAY()']];
      const table = sheet.tables.add('A1:A5', true);
      await context.sync();
      const { filter } = table.columns.getItem('d');
      filter.applyDynamicFilter('Today');
      const today = table.getDataBodyRange().getVisibleView().load('rowCount');
      await context.sync();
      sheet.getRange('A5').values = [[45292]];
      filter.applyDynamicFilter('AllDatesInPeriodQuarter2');
      const quarter = table.getDataBodyRange().getVisibleView().load('values');
      await context.sync();
      return [today.rowCount, quarter.values];
    },
    attendu: [1, [[44652], [45078]]],
  },
  {
    nom: 'Filter.applyValuesFilter, by month',
    dit: 'If the date is 2005-04-02 and the specificity is set to "month", the filter will keep all rows with a date in April 2005.',
    async run(context, sheet) {
      sheet.getRange('A1:A4').values = [['d'], [38444], [38471], [38473]];
      const table = sheet.tables.add('A1:A4', true);
      table.columns.getItem('d').filter.applyValuesFilter([{ date: '2005-04-02', specificity: 'Month' }]);
      const visible = table.getDataBodyRange().getVisibleView().load('values');
      await context.sync();
      return visible.values;
    },
    attendu: [[38444], [38471]],
  },
  {
    nom: 'Filter.applyCellColorFilter',
    dit: 'Apply a "Cell Color" filter to the column for the given color.',
    async run(context, sheet) {
      sheet.getRange('A1:A4').values = [['n'], [1], [2], [3]];
      const table = sheet.tables.add('A1:A4', true);
      sheet.getRange('A3').format.fill.color = '#FFFF00';
      table.columns.getItem('n').filter.applyCellColorFilter('#FFFF00');
      const visible = table.getDataBodyRange().getVisibleView().load('values');
      await context.sync();
      return visible.values;
    },
    attendu: [[2]],
  },
  {
    nom: 'Filter.applyFontColorFilter',
    dit: 'Apply a "Font Color" filter to the column for the given color.',
    async run(context, sheet) {
      sheet.getRange('A1:A4').values = [['n'], [1], [2], [3]];
      const table = sheet.tables.add('A1:A4', true);
      sheet.getRange('A4').format.font.color = '#FF0000';
      table.columns.getItem('n').filter.applyFontColorFilter('red');
      const visible = table.getDataBodyRange().getVisibleView().load('values');
      await context.sync();
      return visible.values;
    },
    attendu: [[3]],
  },
  {
    nom: 'Filter.apply, an unknown way',
    dit: 'The property used by the filter to determine whether the values should stay visible.',
    async run(context, sheet) {
      sheet.getRange('A1:A3').values = [['n'], [1], [2]];
      const { filter } = sheet.tables.add('A1:A3', true).columns.getItem('n');
      filter.apply({ filterOn: 'Hasard' as 'Values' });
      await context.sync();
      return 'filtré';
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'Table.clearFilters',
    dit: 'Clears all the filters currently applied on the table.',
    async run(context, sheet) {
      sheet.getRange('A1:B3').values = [
        ['a', 'b'],
        [1, 'x'],
        [2, 'y'],
      ];
      const table = sheet.tables.add('A1:B3', true);
      table.columns.getItem('a').filter.applyTopItemsFilter(1);
      table.columns.getItem('b').filter.applyValuesFilter(['x']);
      table.clearFilters();
      table.autoFilter.load('isDataFiltered');
      const visible = table.getDataBodyRange().getVisibleView().load('rowCount');
      await context.sync();
      return [table.autoFilter.isDataFiltered, visible.rowCount];
    },
    attendu: [false, 2],
  },
  {
    nom: 'Table.reapplyFilters, after a value changed',
    dit: 'Reapplies all the filters currently on the table.',
    async run(context, sheet) {
      sheet.getRange('A1:A4').values = [['n'], [1], [2], [3]];
      const table = sheet.tables.add('A1:A4', true);
      table.columns.getItem('n').filter.applyCustomFilter('>1');
      await context.sync();
      sheet.getRange('A3').values = [[0]];
      const before = table.getDataBodyRange().getVisibleView().load('rowCount');
      await context.sync();
      table.reapplyFilters();
      const after = table.getDataBodyRange().getVisibleView().load('rowCount');
      await context.sync();
      return [before.rowCount, after.rowCount];
    },
    attendu: [2, 1],
  },
  {
    nom: 'AutoFilter.apply, on a sheet',
    dit: 'Applies the AutoFilter to a range. This filters the column if column index and filter criteria are specified.',
    async run(context, sheet) {
      sheet.getRange('B2:C5').values = [
        ['a', 'b'],
        [1, 'x'],
        [2, 'y'],
        [3, 'x'],
      ];
      sheet.autoFilter.apply('B2:C5', 1, { filterOn: 'Values', values: ['x'] });
      sheet.autoFilter.load('enabled,isDataFiltered,criteria');
      const range = sheet.autoFilter.getRange().load('address');
      const visible = sheet.getRange('B3:C5').getVisibleView().load('values');
      await context.sync();
      const { enabled, isDataFiltered, criteria } = sheet.autoFilter;
      return [enabled, isDataFiltered, criteria.length, range.address, visible.values];
    },
    attendu: [
      true,
      true,
      2,
      'Essai!B2:C5',
      [
        [1, 'x'],
        [3, 'x'],
      ],
    ],
  },
  {
    nom: 'AutoFilter.remove, then getRangeOrNullObject',
    dit: 'Removes the AutoFilter for the range; if there is no Range object associated, isNullObject is true.',
    async run(context, sheet) {
      sheet.getRange('A1:A3').values = [['n'], [1], [2]];
      sheet.autoFilter.apply('A1:A3', 0, { filterOn: 'Custom', criterion1: '>1' });
      sheet.autoFilter.remove();
      const range = sheet.autoFilter.getRangeOrNullObject();
      sheet.autoFilter.load('enabled');
      const visible = sheet.getRange('A2:A3').getVisibleView().load('rowCount');
      await context.sync();
      return [range.isNullObject, sheet.autoFilter.enabled, visible.rowCount];
    },
    attendu: [true, false, 2],
  },
  {
    nom: 'AutoFilter.clearColumnCriteria, the other column stays filtered',
    dit: 'Clears the column filter criteria of the AutoFilter.',
    async run(context, sheet) {
      sheet.getRange('A1:B4').values = [
        ['a', 'b'],
        [1, 1],
        [2, 2],
        [3, 3],
      ];
      const { autoFilter } = sheet;
      autoFilter.apply('A1:B4', 0, { filterOn: 'Custom', criterion1: '>1' });
      autoFilter.apply('A1:B4', 1, { filterOn: 'Custom', criterion1: '<3' });
      autoFilter.clearColumnCriteria(0);
      const visible = sheet.getRange('A2:B4').getVisibleView().load('values');
      await context.sync();
      return visible.values;
    },
    attendu: [
      [1, 1],
      [2, 2],
    ],
  },
  {
    nom: 'AutoFilter.reapply, after a value changed',
    dit: 'Applies the specified AutoFilter object currently on the range.',
    async run(context, sheet) {
      sheet.getRange('A1:A4').values = [['n'], [1], [2], [3]];
      sheet.autoFilter.apply('A1:A4', 0, { filterOn: 'Custom', criterion1: '>1' });
      await context.sync();
      sheet.getRange('A4').values = [[0]];
      sheet.autoFilter.reapply();
      const visible = sheet.getRange('A2:A4').getVisibleView().load('values');
      await context.sync();
      return visible.values;
    },
    attendu: [[2]],
  },
]);
