/** Range: what cells take and give, their sizes and their neighbours. */
import { defineChecks } from '../define';

export const CHECKS = defineChecks([
  {
    nom: 'Worksheet.getUsedRange: whole rows and columns that are only formatted',
    dit: 'The used range is the smallest range that encompasses any cells that have a value or formatting assigned to them. (A row or a column formatted whole assigns nothing to its cells.)',
    async run(context, sheet) {
      sheet.getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('2:2').format.font.bold = true;
      sheet.getRange('9:9').format.font.italic = true;
      sheet.getRange('H:H').format.fill.color = '#FFC0CB';
      const lines = sheet.getUsedRange().load('address');
      await context.sync();
      sheet.getRange('E12').format.fill.color = '#FF0000';
      const cell = sheet.getUsedRange().load('address');
      await context.sync();
      return [lines.address, cell.address];
    },
    attendu: ['Essai!B2:C3', 'Essai!B2:E12'],
  },
  {
    nom: 'load: $none gives nothing but whether the object is there',
    dit: 'load("$none"): to load no properties of an object, only the object itself.',
    async run(context, sheet) {
      const range = sheet.getRange('A1').load('$none');
      const absent = sheet.tables.getItemOrNullObject('x').load('$none');
      await context.sync();
      let refusal = '';
      try {
        void range.address;
      } catch (error) {
        refusal = (error as OfficeExtension.Error).code;
      }
      return [range.isNullObject, absent.isNullObject, refusal];
    },
    attendu: [false, true, 'PropertyNotLoaded'],
  },
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
]);
