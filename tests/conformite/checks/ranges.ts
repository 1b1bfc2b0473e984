/** Range: what cells take and give, moving, filling, grouping, sorting, and the view without hidden lines. */
import { defineChecks } from '../define';

export const CHECKS = defineChecks([
  {
    nom: 'Range.values: null leaves a cell as it is, "" empties it',
    dit: 'Setting null for a cell value is ignored; setting an empty string clears the cell.',
    async run(context, sheet) {
      const range = sheet.getRange('A1:C1');
      range.values = [[1, 2, 3]];
      range.values = [[null, '', 9]];
      range.load('values,valueTypes');
      await context.sync();
      return [range.values, range.valueTypes];
    },
    attendu: [[[1, '', 9]], [['Double', 'Empty', 'Double']]],
  },
  {
    nom: 'Range.values: one value for the whole range',
    dit: 'If the argument is a single value, it will be applied to all cells in the range.',
    async run(context, sheet) {
      const range = sheet.getRange('A1:B2');
      // @ts-expect-error documented for scripts: a single value
      range.values = 'x';
      range.load('values');
      await context.sync();
      return range.values;
    },
    attendu: [
      ['x', 'x'],
      ['x', 'x'],
    ],
  },
  {
    nom: 'Range.values: the wrong shape',
    dit: 'The number of rows or columns in the input array doesn’t match the size or dimensions of the range: InvalidArgument.',
    async run(context, sheet) {
      sheet.getRange('A1:B2').values = [[1, 2, 3]];
      await context.sync();
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'Range.values: dates and amounts as an American types them',
    dit: 'Excel reads a text given to a cell as if it were typed, in the invariant (en-US) way.',
    async run(context, sheet) {
      const range = sheet.getRange('A1:C1');
      range.values = [['1/15/2024', '$1,200.50', '25%']];
      range.load('values,numberFormat,valueTypes');
      await context.sync();
      return [range.values, range.numberFormat[0]?.[0], range.numberFormat[0]?.[2], range.valueTypes];
    },
    attendu: [[[45306, 1200.5, 0.25]], 'm/d/yyyy', '0%', [['Double', 'Double', 'Double']]],
  },
  {
    nom: 'Range.text and valueTypes of every kind',
    dit: 'text: Text values of the specified range. The text value will not depend on the cell width. valueTypes: Specifies the type of data in each cell.',
    async run(context, sheet) {
      const range = sheet.getRange('A1:E1');
      range.formulas = [[1.5, 'mot', true, '=1/0', '']];
      range.load('text,valueTypes');
      await context.sync();
      return [range.text, range.valueTypes];
    },
    attendu: [[['1,5', 'mot', 'VRAI', '#DIV/0!', '']], [['Double', 'String', 'Boolean', 'Error', 'Empty']]],
  },
  {
    nom: 'Range.values: an apostrophe makes a text',
    dit: 'A leading apostrophe keeps what follows as text, and is not part of the value.',
    async run(context, sheet) {
      const range = sheet.getRange('A1:B1');
      range.values = [["'=1+1", "'007"]];
      range.load('values,valueTypes');
      await context.sync();
      return [range.values, range.valueTypes];
    },
    attendu: [[['=1+1', '007']], [['String', 'String']]],
  },
  {
    nom: 'Range.load of an unloaded property',
    dit: 'Call the load method on the object and call context.sync() before reading the property: PropertyNotLoaded.',
    async run(_context, sheet) {
      return sheet.getRange('A1').address;
    },
    refus: 'PropertyNotLoaded',
  },
  {
    nom: 'Range.getCell: may be outside the parent range',
    dit: 'getCell: The cell can be outside the bounds of its parent range, so long as it stays within the worksheet grid.',
    async run(context, sheet) {
      const cell = sheet.getRange('B2:C3').getCell(3, 3);
      cell.load('address');
      await context.sync();
      return cell.address;
    },
    attendu: 'Essai!E5',
  },
  {
    nom: 'Range.getOffsetRange out of the grid',
    dit: 'getOffsetRange: If the resulting range is forced outside the bounds of the worksheet grid, an error will be thrown.',
    async run(context, sheet) {
      sheet.getRange('A1').getOffsetRange(-1, 0).load('address');
      await context.sync();
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'Range.getUsedRange of an empty range',
    dit: 'Range.getUsedRange: If there are no used cells within the range, this function will throw an ItemNotFound error.',
    async run(context, sheet) {
      sheet.getRange('C3:D4').getUsedRange(true).load('address');
      await context.sync();
    },
    refus: 'ItemNotFound',
  },
  {
    nom: 'Worksheet.getUsedRange of a blank sheet',
    dit: 'Worksheet.getUsedRange: If the entire worksheet is blank, this function will return the top left cell (i.e. it will not throw an error).',
    async run(context, sheet) {
      const used = sheet.getUsedRange();
      used.load('address');
      await context.sync();
      return used.address;
    },
    attendu: 'Essai!A1',
  },
  {
    nom: 'Range.getUsedRange(valuesOnly) leaves formats out',
    dit: 'valuesOnly: Considers only cells with values as used cells.',
    async run(context, sheet) {
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('E5').format.fill.color = '#FF0000';
      const values = sheet.getUsedRange(true);
      const all = sheet.getUsedRange();
      values.load('address');
      all.load('address');
      await context.sync();
      return [values.address, all.address];
    },
    attendu: ['Essai!B2', 'Essai!B2:E5'],
  },
  {
    nom: 'Range.getSurroundingRegion',
    dit: 'getSurroundingRegion: A surrounding region is a range bounded by any combination of blank rows and blank columns relative to this range.',
    async run(context, sheet) {
      sheet.getRange('B2:C4').values = [
        [1, 2],
        ['', 3],
        [4, ''],
      ];
      sheet.getRange('E2').values = [[9]];
      const region = sheet.getRange('B2').getSurroundingRegion();
      region.load('address');
      await context.sync();
      return region.address;
    },
    attendu: 'Essai!B2:C4',
  },
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
  {
    nom: 'RangeView.values written: visible cells only',
    dit: 'RangeView.values: Represents the raw values of the specified range view.',
    async run(context, sheet) {
      const range = sheet.getRange('A1:A3');
      range.values = [[1], [2], [3]];
      sheet.getRange('2:2').rowHidden = true;
      range.getVisibleView().values = [[10], [30]];
      range.load('values');
      await context.sync();
      return range.values;
    },
    attendu: [[10], [2], [30]],
  },
  {
    nom: 'Range.getSpillingToRange and getSpillParent',
    dit: 'getSpillingToRange: Gets the range object containing the spill range when called on an anchor cell. getSpillParent: Gets the range object containing the anchor cell for a cell getting spilled into.',
    async run(context, sheet) {
      sheet.getRange('A1').formulas = [['=SEQUENCE(3)']];
      const spill = sheet.getRange('A1').getSpillingToRange();
      const parent = sheet.getRange('A3').getSpillParent();
      const all = sheet.getRange('A1:A3');
      const some = sheet.getRange('A3:A4');
      spill.load('address,values');
      parent.load('address');
      all.load('hasSpill');
      some.load('hasSpill');
      await context.sync();
      return [spill.address, spill.values, parent.address, all.hasSpill, some.hasSpill];
    },
    attendu: ['Essai!A1:A3', [[1], [2], [3]], 'Essai!A1', true, null],
  },
  {
    nom: 'Range.getSpillParent of several cells',
    dit: 'getSpillParent: Fails if applied to a range with more than one cell.',
    async run(context, sheet) {
      sheet.getRange('A1').formulas = [['=SEQUENCE(3)']];
      sheet.getRange('A2:A3').getSpillParent().load('address');
      await context.sync();
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'Range.clear by kind',
    dit: 'ClearApplyTo: contents — Clears only the contents of the range, leaving formats intact. formats — Clears all formatting for the range while leaving the contents intact.',
    async run(context, sheet) {
      const range = sheet.getRange('A1:B1');
      range.values = [[1, 2]];
      range.format.fill.color = '#FF0000';
      sheet.getRange('A1').clear(Excel.ClearApplyTo.contents);
      sheet.getRange('B1').clear(Excel.ClearApplyTo.formats);
      const [one, two] = [sheet.getRange('A1'), sheet.getRange('B1')];
      one.load('values,format/fill/color');
      two.load('values,format/fill/color');
      await context.sync();
      return [one.values, one.format.fill.color, two.values, two.format.fill.color];
    },
    attendu: [[['']], '#FF0000', [[2]], '#FFFFFF'],
  },
  {
    nom: 'Range.sort: by a column, headers apart',
    dit: 'RangeSort.apply: Perform a sort operation. hasHeaders: Optional. Whether the range has a header.',
    async run(context, sheet) {
      const range = sheet.getRange('A1:B4');
      range.values = [
        ['Nom', 'n'],
        ['b', 2],
        ['a', 3],
        ['c', 1],
      ];
      range.sort.apply([{ key: 1, ascending: false }], false, true);
      range.load('values');
      await context.sync();
      return range.values;
    },
    attendu: [
      ['Nom', 'n'],
      ['a', 3],
      ['b', 2],
      ['c', 1],
    ],
  },
  {
    nom: 'Range.sort: a formula goes with its row',
    dit: 'RangeSort.apply: rows are moved whole; a relative reference speaks of the cells around the new place.',
    async run(context, sheet) {
      const range = sheet.getRange('A1:B3');
      range.formulas = [
        [3, '=A1*10'],
        [1, '=A2*10'],
        [2, '=A3*10'],
      ];
      range.sort.apply([{ key: 0, ascending: true }]);
      range.load('formulas,values');
      await context.sync();
      return [range.formulas, range.values];
    },
    attendu: [
      [
        [1, '=A1*10'],
        [2, '=A2*10'],
        [3, '=A3*10'],
      ],
      [
        [1, 10],
        [2, 20],
        [3, 30],
      ],
    ],
  },
  {
    nom: 'Range.getCellProperties: cell by cell',
    dit: 'getCellProperties: Returns a 2D array, encapsulating the data for each cell’s font, fill, borders, alignment, and other properties.',
    async run(context, sheet) {
      sheet.getRange('A1').format.font.bold = true;
      const properties = sheet
        .getRange('A1:B1')
        .getCellProperties({ address: true, format: { font: { bold: true } } });
      await context.sync();
      return properties.value[0]?.map((cell) => [cell.address, cell.format?.font?.bold]);
    },
    attendu: [
      ['Essai!A1', true],
      ['Essai!B1', false],
    ],
  },
  {
    nom: 'Range.setCellProperties and its shape',
    dit: 'setCellProperties: Updates the range based on a 2D array of cell properties, encapsulating things like font, fill, borders, and alignment.',
    async run(context, sheet) {
      sheet
        .getRange('A1:B1')
        .setCellProperties([
          [{ format: { fill: { color: '#112233' } } }, { format: { font: { italic: true } } }],
        ]);
      const fill = sheet.getRange('A1').format.fill;
      const font = sheet.getRange('B1').format.font;
      fill.load('color');
      font.load('italic');
      await context.sync();
      return [fill.color, font.italic];
    },
    attendu: ['#112233', true],
  },
  {
    nom: 'Range.getColumnProperties and setColumnProperties',
    dit: 'getColumnProperties: Returns a single-dimensional array, encapsulating the data for each column’s font, fill, borders, alignment, and other properties.',
    async run(context, sheet) {
      sheet.getRange('A1:B1').setColumnProperties([{ columnHidden: true }, { format: { columnWidth: 90 } }]);
      const properties = sheet
        .getRange('A1:B1')
        .getColumnProperties({ columnHidden: true, columnIndex: true, format: { columnWidth: true } });
      await context.sync();
      return properties.value.map((column) => [column.columnIndex, column.columnHidden]);
    },
    attendu: [
      [0, true],
      [1, false],
    ],
  },
  {
    nom: 'Range.getRowProperties',
    dit: 'getRowProperties: Returns a single-dimensional array, encapsulating the data for each row’s font, fill, borders, alignment, and other properties.',
    async run(context, sheet) {
      sheet.getRange('2:2').format.rowHeight = 33;
      const properties = sheet
        .getRange('A1:A2')
        .getRowProperties({ rowIndex: true, format: { rowHeight: true } });
      await context.sync();
      return [properties.value[1]?.rowIndex, properties.value[1]?.format?.rowHeight];
    },
    attendu: [1, 33],
  },
  {
    nom: 'Range.hyperlink: read back and removed',
    dit: 'hyperlink: Represents the hyperlink for the current range. ClearApplyTo.hyperlinks…',
    async run(context, sheet) {
      const cell = sheet.getRange('A1');
      cell.hyperlink = { address: 'https://www.caf.fr/', screenTip: 'Caf', textToDisplay: 'Site' };
      cell.load('hyperlink,values');
      await context.sync();
      const link = cell.hyperlink;
      cell.clear(Excel.ClearApplyTo.removeHyperlinks);
      cell.load('hyperlink');
      await context.sync();
      return [link.address, link.textToDisplay, cell.values, cell.hyperlink];
    },
    attendu: ['https://www.caf.fr/', 'Site', [['Site']], null],
  },
]);
