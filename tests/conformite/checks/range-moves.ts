/** Range: intersections, sizes, hidden lines, merging, clearing, inserting and copying values. */
import { defineChecks } from '../define';

export const CHECKS = defineChecks([
  {
    nom: 'Range.getIntersection that meets nothing',
    dit: 'getIntersection: If no intersection is found, an ItemNotFound error will be thrown? — getIntersectionOrNullObject answers a null object.',
    async run(context, sheet) {
      const none = sheet.getRange('A1:B2').getIntersectionOrNullObject('D4:E5');
      const some = sheet.getRange('A1:B2').getIntersectionOrNullObject('B2:E5');
      none.load('address');
      some.load('address');
      await context.sync();
      return [none.isNullObject, some.address];
    },
    attendu: [true, 'Essai!B2'],
  },
  {
    nom: 'Range.getAbsoluteResizedRange and getResizedRange',
    dit: 'getAbsoluteResizedRange: Gets a Range object with the same top-left cell as the current Range object, but with the specified numbers of rows and columns. getResizedRange: bottom-right corner expanded (or contracted).',
    async run(context, sheet) {
      const one = sheet.getRange('B2:C3').getAbsoluteResizedRange(4, 1);
      const other = sheet.getRange('B2:D4').getResizedRange(-2, 1);
      one.load('address');
      other.load('address');
      await context.sync();
      return [one.address, other.address];
    },
    attendu: ['Essai!B2:B5', 'Essai!B2:E2'],
  },
  {
    nom: 'Range.hidden, rowHidden: null for some of them',
    dit: 'hidden: Represents if all cells in the current range are hidden. Value is true when all cells in a range are hidden. false when no cells are hidden. null when some cells are hidden.',
    async run(context, sheet) {
      sheet.getRange('2:2').rowHidden = true;
      const all = sheet.getRange('A2:B2');
      const some = sheet.getRange('A1:A2');
      all.load('hidden,rowHidden,columnHidden');
      some.load('hidden,rowHidden');
      await context.sync();
      return [all.hidden, all.rowHidden, all.columnHidden, some.hidden, some.rowHidden];
    },
    attendu: [true, true, false, null, null],
  },
  {
    nom: 'Range.top, left, width and height, in points',
    dit: 'height: Returns the distance in points, for 100% zoom, from the top edge of the range to the bottom edge of the range. top: from the top edge of the worksheet to the top edge of the range.',
    async run(context, sheet) {
      sheet.getRange('1:3').format.rowHeight = 30;
      sheet.getRange('A:C').format.columnWidth = 60;
      const range = sheet.getRange('B2:C3');
      range.load('top,left,width,height');
      await context.sync();
      return [range.top, range.left, range.width, range.height];
    },
    attendu: [30, 60, 120, 60],
  },
  {
    nom: 'Range.height: hidden rows take no room',
    dit: 'height: distance in points from the top edge of the range to the bottom edge of the range.',
    async run(context, sheet) {
      sheet.getRange('1:3').format.rowHeight = 30;
      sheet.getRange('2:2').rowHidden = true;
      const range = sheet.getRange('A1:A3');
      range.load('height');
      await context.sync();
      return range.height;
    },
    attendu: 60,
  },
  {
    nom: 'Range.numberFormatCategories',
    dit: 'numberFormatCategories: Represents the category of number format of each cell.',
    async run(context, sheet) {
      const range = sheet.getRange('A1:H1');
      range.numberFormat = [
        ['General', '0.00', '0%', 'dd/mm/yyyy', 'h:mm', '@', '0.00E+00', '#,##0.00 [$€-40C]'],
      ];
      range.load('numberFormatCategories');
      await context.sync();
      return range.numberFormatCategories;
    },
    attendu: [['General', 'Number', 'Percentage', 'Date', 'Time', 'Text', 'Scientific', 'Currency']],
  },
  {
    nom: 'Range.numberFormatLocal, both ways',
    dit: 'numberFormatLocal: Represents Excel’s number format code for the given range, based on the language settings of the user.',
    async run(context, sheet) {
      const range = sheet.getRange('A1:C1');
      range.numberFormat = [['#,##0.00', 'dd/mm/yyyy', 'General']];
      range.load('numberFormatLocal');
      const other = sheet.getRange('A2');
      other.numberFormatLocal = [['jj/mm/aaaa']];
      other.load('numberFormat');
      await context.sync();
      return [range.numberFormatLocal, other.numberFormat];
    },
    attendu: [[['#\u00a0##0,00', 'jj/mm/aaaa', 'Standard']], [['dd/mm/yyyy']]],
  },
  {
    nom: 'Range.merge and what is written under it',
    dit: 'merge: Merge the range cells into one region in the worksheet.',
    async run(context, sheet) {
      const range = sheet.getRange('A1:B2');
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.merge();
      sheet.getRange('B2').values = [[9]];
      range.load('values');
      await context.sync();
      return range.values;
    },
    attendu: [
      [1, ''],
      ['', ''],
    ],
  },
  {
    nom: 'Range.merge across: each row by itself',
    dit: 'across: Optional. Set true to merge cells in each row of the specified range as separate merged cells. The default value is false.',
    async run(context, sheet) {
      sheet.getRange('A1:C2').merge(true);
      const merged = sheet.getRange('A1:C2').getMergedAreasOrNullObject();
      merged.load('address');
      await context.sync();
      return merged.address;
    },
    attendu: 'Essai!A1:C1,Essai!A2:C2',
  },
  {
    nom: 'Range.insert: cells go down, formulas follow',
    dit: 'insert: Inserts a cell or a range of cells into the worksheet in place of this range, and shifts the other cells to make space. Returns a new Range object at the now blank space.',
    async run(context, sheet) {
      sheet.getRange('A1:B2').formulas = [
        [1, 'x'],
        [2, '=A2*10'],
      ];
      const blank = sheet.getRange('A2').insert(Excel.InsertShiftDirection.down);
      blank.load('address,values');
      const range = sheet.getRange('A1:B3');
      range.load('formulas');
      await context.sync();
      return [blank.address, blank.values, range.formulas];
    },
    attendu: [
      'Essai!A2',
      [['']],
      [
        [1, 'x'],
        ['', '=A3*10'],
        [2, ''],
      ],
    ],
  },
  {
    nom: 'Range.delete: cells come up',
    dit: 'delete: Deletes the cells associated with the range. shift: Specifies which way to shift the cells.',
    async run(context, sheet) {
      const range = sheet.getRange('A1:A3');
      range.values = [[1], [2], [3]];
      sheet.getRange('A2').delete(Excel.DeleteShiftDirection.up);
      range.load('values');
      await context.sync();
      return range.values;
    },
    attendu: [[1], [3], ['']],
  },
  {
    nom: 'Range.moveTo: formulas that spoke of the cells follow',
    dit: 'moveTo: Moves cell values, formatting, and formulas from current range to the destination range, replacing the old information in those cells. The destination range will be expanded automatically if it is smaller than the current range.',
    async run(context, sheet) {
      sheet.getRange('A1:C1').formulas = [[5, '=A1*2', '=B1+1']];
      sheet.getRange('A1').format.fill.color = '#00FF00';
      sheet.getRange('A1:B1').moveTo('A3');
      const before = sheet.getRange('A1:C1');
      const after = sheet.getRange('A3:B3');
      const fill = sheet.getRange('A3').format.fill;
      before.load('formulas');
      after.load('formulas,values');
      fill.load('color');
      await context.sync();
      return [before.formulas, after.formulas, after.values, fill.color];
    },
    attendu: [[['', '', '=B3+1']], [[5, '=A3*2']], [[5, 10]], '#00FF00'],
  },
  {
    nom: 'Range.copyFrom: values only',
    dit: 'RangeCopyType.values: only values are copied.',
    async run(context, sheet) {
      sheet.getRange('A1:B1').formulas = [[2, '=A1*3']];
      sheet.getRange('D1').copyFrom('A1:B1', Excel.RangeCopyType.values);
      const copy = sheet.getRange('D1:E1');
      copy.load('formulas');
      await context.sync();
      return copy.formulas;
    },
    attendu: [[2, 6]],
  },
]);
