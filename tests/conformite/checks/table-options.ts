/** Sort, totals, styles and shape of `Excel.Table`, in the words of its documentation. */
import { defineChecks } from '../define';

export const CHECKS = defineChecks([
  {
    nom: 'TableSort.apply, then fields and clear',
    dit: 'The current conditions used to last sort the table; clear clears the state but does not modify the order.',
    async run(context, sheet) {
      sheet.getRange('A1:A4').values = [['n'], [2], [3], [1]];
      const table = sheet.tables.add('A1:A4', true);
      table.sort.apply([{ key: 0, ascending: false }], true);
      table.sort.load('fields,matchCase,method');
      await context.sync();
      const [field] = table.sort.fields;
      const first = [field?.key, field?.ascending, table.sort.matchCase];
      table.sort.clear();
      table.sort.load('fields');
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      return [first, table.sort.fields.length, body.values];
    },
    attendu: [[0, false, true], 0, [[3], [2], [1]]],
  },
  {
    nom: 'TableSort.reapply',
    dit: 'Reapplies the current sorting parameters to the table.',
    async run(context, sheet) {
      sheet.getRange('A1:A4').values = [['n'], [2], [3], [1]];
      const table = sheet.tables.add('A1:A4', true);
      table.sort.apply([{ key: 0, ascending: true }]);
      sheet.getRange('A2').values = [[9]];
      table.sort.reapply();
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      return body.values;
    },
    attendu: [[2], [3], [9]],
  },
  {
    nom: 'Table.showTotals, a totals row is added',
    dit: 'Specifies if the total row is visible. This value can be set to show or remove the total row.',
    async run(context, sheet) {
      sheet.getRange('A1:B3').values = [
        ['nom', 'montant'],
        ['a', 10],
        ['b', 20],
      ];
      sheet.getRange('A4').values = [['dessous']];
      const table = sheet.tables.add('A1:B3', true);
      table.showTotals = true;
      const totals = table.getTotalRowRange().load('values,address');
      const below = sheet.getRange('A5').load('values');
      await context.sync();
      table.showTotals = false;
      const after = sheet.getRange('A4:B4').load('values');
      await context.sync();
      return [totals.address, totals.values[0]?.[1], below.values, after.values];
    },
    attendu: ['Essai!A4:B4', 30, [['dessous']], [['dessous', '']]],
  },
  {
    nom: 'Table.getTotalRowRange, without totals',
    dit: 'Gets the range object associated with the totals row of the table.',
    async run(context, sheet) {
      const table = sheet.tables.add('A1:B3', true);
      table.getTotalRowRange().load('address');
      await context.sync();
      return 'lu';
    },
    refus: 'ItemNotFound',
  },
  {
    nom: 'Table.highlightFirstColumn and highlightLastColumn',
    dit: 'Specifies if the first (last) column contains special formatting.',
    async run(context, sheet) {
      const table = sheet.tables.add('A1:B3', true);
      table.highlightFirstColumn = true;
      table.load('highlightFirstColumn,highlightLastColumn');
      await context.sync();
      return [table.highlightFirstColumn, table.highlightLastColumn];
    },
    attendu: [true, false],
  },
  {
    nom: 'Table.style, a name that is none',
    dit: 'Possible values are: "TableStyleLight1" through "TableStyleLight21", "TableStyleMedium1" through "TableStyleMedium28", "TableStyleDark1" through "TableStyleDark11". A custom user-defined style present in the workbook can also be specified.',
    async run(context, sheet) {
      const table = sheet.tables.add('A1:B3', true);
      table.style = 'TableStyleLight22';
      await context.sync();
      return 'écrit';
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'Table.convertToRange, formulas keep their cells',
    dit: 'Converts the table into a normal range of cells. All data is preserved.',
    async run(context, sheet) {
      sheet.getRange('A1:B3').values = [
        ['a', 'b'],
        [1, 10],
        [2, 20],
      ];
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'Essai_t';
      await context.sync();
      sheet.getRange('D1').formulas = [['=SUM(Essai_t[b])']];
      sheet.getRange('D2').formulas = [['=ROWS(Essai_t)']];
      await context.sync();
      const range = table.convertToRange().load('address');
      const cells = sheet.getRange('D1:D2').load('formulas,values');
      const count = sheet.tables.getCount();
      await context.sync();
      return [range.address, cells.formulas, cells.values, count.value];
    },
    attendu: ['Essai!A1:B3', [['=SUM($B$2:$B$3)'], ['=ROWS($A$2:$B$3)']], [[30], [2]], 0],
  },
  {
    nom: 'TableCollection.add, over another table',
    dit: 'If the table cannot be added (e.g., because it would overlap with another table), an error will be thrown.',
    async run(context, sheet) {
      sheet.tables.add('A1:B3', true);
      sheet.tables.add('B2:C4', true);
      await context.sync();
      return 'ajouté';
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'Table.resize, away from its header',
    dit: 'The new range must overlap with the original table range and the headers must be in the same row.',
    async run(context, sheet) {
      const table = sheet.tables.add('A1:B3', true);
      table.resize('A2:B5');
      await context.sync();
      return 'écrit';
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'TableRowCollection.add, in the middle',
    dit: 'Specifies the relative position of the new row: the row is inserted before, later rows are shifted downwards.',
    async run(context, sheet) {
      sheet.getRange('A1:A3').values = [['n'], [1], [3]];
      const table = sheet.tables.add('A1:A3', true);
      table.rows.add(1, [[2]]);
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      return body.values;
    },
    attendu: [[1], [2], [3]],
  },
  {
    nom: 'TableColumn.filter, on a protected sheet that allows it',
    dit: 'allowAutoFilter: represents the worksheet protection option allowing use of the AutoFilter feature.',
    async run(context, sheet) {
      sheet.getRange('A1:A3').values = [['n'], [1], [2]];
      const table = sheet.tables.add('A1:A3', true);
      sheet.protection.protect({ allowAutoFilter: true });
      table.columns.getItem('n').filter.applyTopItemsFilter(1);
      const visible = table.getDataBodyRange().getVisibleView().load('values');
      await context.sync();
      return visible.values;
    },
    attendu: [[2]],
  },
  {
    nom: 'TableColumn.filter, on a protected sheet',
    dit: 'A protected sheet refuses its filters unless allowAutoFilter is given.',
    async run(context, sheet) {
      sheet.getRange('A1:A3').values = [['n'], [1], [2]];
      const table = sheet.tables.add('A1:A3', true);
      sheet.protection.protect();
      table.columns.getItem('n').filter.applyTopItemsFilter(1);
      await context.sync();
      return 'filtré';
    },
    refus: 'AccessDenied',
  },
]);
