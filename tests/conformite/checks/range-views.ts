/** Range: what copying carries, duplicates, filling, groups, and the view without hidden lines. */
import { defineChecks } from '../define';

export const CHECKS = defineChecks([
  {
    nom: 'Range.copyFrom: blanks skipped, rows turned into columns',
    dit: 'skipBlanks: true if to skip blank cells in the source range. transpose: true if to transpose the cells in the destination range.',
    async run(context, sheet) {
      sheet.getRange('A1:C1').values = [[1, '', 3]];
      sheet.getRange('E1:E3').values = [['a'], ['b'], ['c']];
      sheet.getRange('E1').copyFrom('A1:C1', Excel.RangeCopyType.all, true, true);
      const copy = sheet.getRange('E1:E3');
      copy.load('values');
      await context.sync();
      return copy.values;
    },
    attendu: [[1], ['b'], [3]],
  },
  {
    nom: 'Range.copyFrom: relative references move',
    dit: 'copyFrom: Copies cell data or formatting from the source range to the current range. The destination is expanded if it is smaller.',
    async run(context, sheet) {
      sheet.getRange('A1:B2').formulas = [
        [1, '=A1+$A$1'],
        [2, ''],
      ];
      sheet.getRange('B2').copyFrom('B1');
      const copy = sheet.getRange('B2');
      copy.load('formulas,values');
      await context.sync();
      return [copy.formulas, copy.values];
    },
    attendu: [[['=A2+$A$1']], [[3]]],
  },
  {
    nom: 'Range.removeDuplicates',
    dit: 'removeDuplicates: Removes duplicate values from the range specified by the columns. RemoveDuplicatesResult.removed: Number of duplicated rows removed by the operation. uniqueRemaining: Number of remaining unique rows present in the resulting range.',
    async run(context, sheet) {
      const range = sheet.getRange('A1:B5');
      range.values = [
        ['Ville', 'n'],
        ['Perpignan', 1],
        ['PERPIGNAN', 2],
        ['Lourdes', 3],
        ['Lourdes', 4],
      ];
      const result = range.removeDuplicates([0], true);
      result.load('removed,uniqueRemaining');
      range.load('values');
      await context.sync();
      return [result.removed, result.uniqueRemaining, range.values];
    },
    attendu: [
      2,
      2,
      [
        ['Ville', 'n'],
        ['Perpignan', 1],
        ['Lourdes', 3],
        ['', ''],
        ['', ''],
      ],
    ],
  },
  {
    nom: 'Range.removeDuplicates without a column',
    dit: 'columns: The columns inside the range that may contain duplicates. At least one column needs to be specified.',
    async run(context, sheet) {
      sheet.getRange('A1:A2').removeDuplicates([], false).load('removed');
      await context.sync();
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'Range.autoFill: two numbers go on in line, one is repeated',
    dit: 'AutoFillType.fillDefault: Populates the adjacent cells based on the surrounding data (the standard AutoFill behavior).',
    async run(context, sheet) {
      sheet.getRange('A1:A2').values = [[1], [3]];
      sheet.getRange('B1').values = [[7]];
      sheet.getRange('A1:A2').autoFill('A1:A5', Excel.AutoFillType.fillDefault);
      sheet.getRange('B1').autoFill('B1:B5');
      const range = sheet.getRange('A1:B5');
      range.load('values');
      await context.sync();
      return range.values;
    },
    attendu: [
      [1, 7],
      [3, 7],
      [5, 7],
      [7, 7],
      [9, 7],
    ],
  },
  {
    nom: 'Range.autoFill: copies, series, numbered texts, formulas',
    dit: 'fillCopy: Populates the adjacent cells with data based on the selected data. fillSeries: Populates the adjacent cells with data that follows a pattern in the copied cells.',
    async run(context, sheet) {
      sheet.getRange('A1:D2').formulas = [
        [1, 10, 'Action 1', '=A1*2'],
        [2, '', '', ''],
      ];
      sheet.getRange('A1:A2').autoFill('A1:A4', Excel.AutoFillType.fillCopy);
      sheet.getRange('B1').autoFill('B1:B4', Excel.AutoFillType.fillSeries);
      sheet.getRange('C1').autoFill('C1:C4');
      sheet.getRange('D1').autoFill('D1:D4');
      const range = sheet.getRange('A4:D4');
      range.load('formulas');
      await context.sync();
      return range.formulas;
    },
    attendu: [[2, 13, 'Action 4', '=A4*2']],
  },
  {
    nom: 'Range.autoFill: months',
    dit: 'AutoFillType.fillMonths: A version of "FillSeries" for dates that bases the pattern on the month.',
    async run(context, sheet) {
      sheet.getRange('A1').values = [['1/31/2024']];
      sheet.getRange('A1').autoFill('A1:A3', Excel.AutoFillType.fillMonths);
      const range = sheet.getRange('A1:A3');
      range.load('text');
      await context.sync();
      return range.text;
    },
    attendu: [['31/01/2024'], ['29/02/2024'], ['31/03/2024']],
  },
  {
    nom: 'Range.autoFill: formats only',
    dit: 'AutoFillType.fillFormats: Populates the adjacent cells with the selected formulas’ formats.',
    async run(context, sheet) {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A1').format.fill.color = '#FFFF00';
      sheet.getRange('A1').autoFill('A1:A2', Excel.AutoFillType.fillFormats);
      const cell = sheet.getRange('A2');
      cell.load('values,format/fill/color');
      await context.sync();
      return [cell.values, cell.format.fill.color];
    },
    attendu: [[['']], '#FFFF00'],
  },
  {
    nom: 'Range.autoFill to a range that leaves the source out',
    dit: 'autoFill: The destination range must include and extend the current range.',
    async run(context, sheet) {
      sheet.getRange('A1').autoFill('C1:C4');
      await context.sync();
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'Range.group, hideGroupDetails, showGroupDetails',
    dit: 'hideGroupDetails: Hides the details of the row or column group. showGroupDetails: Shows the details of the row or column group.',
    async run(context, sheet) {
      sheet.getRange('2:4').group(Excel.GroupOption.byRows);
      sheet.getRange('2:4').hideGroupDetails(Excel.GroupOption.byRows);
      const rows = sheet.getRange('A2:A4');
      rows.load('rowHidden');
      await context.sync();
      const closed = rows.rowHidden;
      sheet.getRange('3:3').showGroupDetails(Excel.GroupOption.byRows);
      rows.load('rowHidden');
      await context.sync();
      return [closed, rows.rowHidden];
    },
    attendu: [true, false],
  },
  {
    nom: 'Worksheet.showOutlineLevels',
    dit: 'showOutlineLevels: Shows row or column groups by their outline levels. … A worksheet can have up to 8 levels. A value of 0 does not change how the outline is displayed.',
    async run(context, sheet) {
      sheet.getRange('2:5').group(Excel.GroupOption.byRows);
      sheet.getRange('3:4').group(Excel.GroupOption.byRows);
      sheet.showOutlineLevels(2, 0);
      const first = sheet.getRange('A2');
      const inner = sheet.getRange('A3:A4');
      first.load('rowHidden');
      inner.load('rowHidden');
      await context.sync();
      const two = [first.rowHidden, inner.rowHidden];
      sheet.showOutlineLevels(1, 0);
      first.load('rowHidden');
      await context.sync();
      return [two, first.rowHidden];
    },
    attendu: [[false, true], true],
  },
  {
    nom: 'Range.group of entire rows by columns',
    dit: 'group: An InvalidArgument error is thrown when the group option differs from the range’s isEntireRow or isEntireColumn property.',
    async run(context, sheet) {
      sheet.getRange('2:4').group(Excel.GroupOption.byColumns);
      await context.sync();
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'Range.getVisibleView: hidden rows left out',
    dit: 'getVisibleView: Represents the visible rows of the current range. RangeView.cellAddresses: Represents the cell addresses of the RangeView.',
    async run(context, sheet) {
      const range = sheet.getRange('A1:B4');
      range.values = [
        [1, 'a'],
        [2, 'b'],
        [3, 'c'],
        [4, 'd'],
      ];
      sheet.getRange('2:3').rowHidden = true;
      const view = range.getVisibleView();
      view.load('values,rowCount,columnCount,cellAddresses');
      view.rows.load('items/values,items/index');
      await context.sync();
      return [
        view.values,
        view.rowCount,
        view.columnCount,
        view.cellAddresses,
        view.rows.items.map((row) => [row.index, row.values]),
      ];
    },
    attendu: [
      [
        [1, 'a'],
        [4, 'd'],
      ],
      2,
      2,
      [
        ['Essai!A1', 'Essai!B1'],
        ['Essai!A4', 'Essai!B4'],
      ],
      [
        [0, [[1, 'a']]],
        [1, [[4, 'd']]],
      ],
    ],
  },
]);
