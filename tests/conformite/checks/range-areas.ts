/** Several ranges as one, and special cells. */
import { defineChecks } from '../define';

export const CHECKS = defineChecks([
  {
    nom: 'Worksheet.getRanges: addresses parted by commas',
    dit: 'getRanges: Gets the RangeAreas object, representing one or more blocks of rectangular ranges, specified by the address.',
    async run(context, sheet) {
      const areas = sheet.getRanges('A1:B2, D4');
      areas.load('address,areaCount,cellCount,isEntireColumn,isEntireRow');
      await context.sync();
      return [areas.address, areas.areaCount, areas.cellCount, areas.isEntireColumn, areas.isEntireRow];
    },
    attendu: ['Essai!A1:B2,Essai!D4', 2, 5, false, false],
  },
  {
    nom: 'RangeAreas.format.fill.color: written to every area, null when they differ',
    dit: 'format: Returns a RangeFormat object, encapsulating the font, fill, borders, alignment… for all the ranges in the RangeAreas.',
    async run(context, sheet) {
      const areas = sheet.getRanges('A1:A2,C3');
      areas.format.fill.color = '#FF0000';
      const one = sheet.getRange('C3').format.fill;
      one.load('color');
      const all = sheet.getRanges('A1,C3').format.fill;
      all.load('color');
      const mixed = sheet.getRanges('A1,B1').format.fill;
      mixed.load('color');
      await context.sync();
      return [one.color, all.color, mixed.color];
    },
    attendu: ['#FF0000', '#FF0000', null],
  },
  {
    nom: 'RangeAreas.areas: the rectangles, one by one',
    dit: 'areas: Returns a collection of rectangular ranges that comprise this RangeAreas object.',
    async run(context, sheet) {
      const areas = sheet.getRanges('A1:B2,D4').areas;
      areas.load('items/address');
      const count = areas.getCount();
      const second = areas.getItemAt(1);
      second.load('address');
      await context.sync();
      return [areas.items.map((item) => item.address), count.value, second.address];
    },
    attendu: [['Essai!A1:B2', 'Essai!D4'], 2, 'Essai!D4'],
  },
  {
    nom: 'RangeAreas.getEntireColumn and getEntireRow',
    dit: 'getEntireColumn: for example, if the current RangeAreas represents cells "B4:E11, H2", it returns a RangeAreas that represents columns "B:E, H:H".',
    async run(context, sheet) {
      const areas = sheet.getRanges('B4:E11,H2');
      const columns = areas.getEntireColumn();
      const rows = areas.getEntireRow();
      columns.load('address,isEntireColumn');
      rows.load('address,isEntireRow');
      await context.sync();
      return [columns.address, columns.isEntireColumn, rows.address, rows.isEntireRow];
    },
    attendu: ['Essai!B:E,Essai!H:H', true, 'Essai!2:2,Essai!4:11', true],
  },
  {
    nom: 'RangeAreas.getIntersection',
    dit: 'getIntersection: If no intersection is found, then an ItemNotFound error will be thrown.',
    async run(context, sheet) {
      const common = sheet.getRanges('A1:C3,E5:F6').getIntersection('B2:E5');
      common.load('address');
      await context.sync();
      return common.address;
    },
    attendu: 'Essai!B2:C3,Essai!E5',
  },
  {
    nom: 'RangeAreas.getIntersection that meets nothing',
    dit: 'getIntersection: If no intersection is found, then an ItemNotFound error will be thrown.',
    async run(context, sheet) {
      sheet.getRanges('A1,C1').getIntersection('D4').load('address');
      await context.sync();
    },
    refus: 'ItemNotFound',
  },
  {
    nom: 'RangeAreas.getOffsetRangeAreas',
    dit: 'getOffsetRangeAreas: Returns a RangeAreas object that is shifted by the specific row and column offset.',
    async run(context, sheet) {
      const moved = sheet.getRanges('A1:B2,D4').getOffsetRangeAreas(2, 1);
      moved.load('address');
      await context.sync();
      return moved.address;
    },
    attendu: 'Essai!B3:C4,Essai!E6',
  },
  {
    nom: 'RangeAreas.getOffsetRangeAreas out of the sheet',
    dit: 'getOffsetRangeAreas: If the resulting range is forced outside the bounds of the worksheet grid, an error will be thrown.',
    async run(context, sheet) {
      sheet.getRanges('A1,D4').getOffsetRangeAreas(-1, 0).load('address');
      await context.sync();
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'RangeAreas.getUsedRangeAreasOrNullObject',
    dit: 'getUsedRangeAreasOrNullObject: If there are no used cells within the RangeAreas, then this function will return an object with its isNullObject property set to true.',
    async run(context, sheet) {
      sheet.getRange('B2').values = [[1]];
      const used = sheet.getRanges('A1:C3,E5:F6').getUsedRangeAreasOrNullObject(true);
      const none = sheet.getRanges('H1:H3,J1').getUsedRangeAreasOrNullObject(true);
      used.load('address');
      none.load('address');
      await context.sync();
      return [used.address, none.isNullObject];
    },
    attendu: ['Essai!B2', true],
  },
  {
    nom: 'RangeAreas.clear: every area',
    dit: 'clear: Clears values, format, fill, border, and other properties on each of the areas that comprise this RangeAreas object.',
    async run(context, sheet) {
      const range = sheet.getRange('A1:C1');
      range.values = [[1, 2, 3]];
      sheet.getRanges('A1,C1').clear(Excel.ClearApplyTo.contents);
      range.load('values');
      await context.sync();
      return range.values;
    },
    attendu: [['', 2, '']],
  },
  {
    nom: 'RangeAreas.copyFrom: a range to each area',
    dit: 'copyFrom: Copies cell data or formatting from the source range or RangeAreas to the current RangeAreas.',
    async run(context, sheet) {
      sheet.getRange('A1').values = [['x']];
      sheet.getRanges('C1,C3').copyFrom('A1');
      const range = sheet.getRange('C1:C3');
      range.load('values');
      await context.sync();
      return range.values;
    },
    attendu: [['x'], [''], ['x']],
  },
  {
    nom: 'RangeAreas.dataValidation: a rule for all areas',
    dit: 'dataValidation: Returns a data validation object for all ranges in the RangeAreas.',
    async run(context, sheet) {
      sheet.getRanges('A1,C1').dataValidation.rule = {
        wholeNumber: { formula1: 1, formula2: 5, operator: Excel.DataValidationOperator.between },
      };
      const second = sheet.getRange('C1').dataValidation;
      second.load('type');
      await context.sync();
      return second.type;
    },
    attendu: 'WholeNumber',
  },
  {
    nom: 'Range.getSpecialCells: constants that are numbers',
    dit: 'getSpecialCells: cellValueType — if cellType is either constants or formulas, this argument is used to determine which types of cells to include in the result.',
    async run(context, sheet) {
      sheet.getRange('A1:C2').formulas = [
        [1, 'a', '=1+1'],
        [2, true, '="b"'],
      ];
      const numbers = sheet.getRange('A1:C2').getSpecialCells('Constants', 'Numbers');
      const all = sheet.getRange('A1:C2').getSpecialCells('Constants');
      const formulas = sheet.getRange('A1:C2').getSpecialCells('Formulas', 'Text');
      numbers.load('address');
      all.load('address');
      formulas.load('address');
      await context.sync();
      return [numbers.address, all.address, formulas.address];
    },
    attendu: ['Essai!A1:A2', 'Essai!A1:B2', 'Essai!C2'],
  },
  {
    nom: 'Range.getSpecialCells: blanks',
    dit: 'SpecialCellType.blanks: Cells with no content.',
    async run(context, sheet) {
      sheet.getRange('A1:B3').values = [
        [1, ''],
        ['', ''],
        [3, 4],
      ];
      const blanks = sheet.getRange('A1:B3').getSpecialCells(Excel.SpecialCellType.blanks);
      blanks.load('address,cellCount');
      await context.sync();
      return blanks.cellCount;
    },
    attendu: 3,
  },
  {
    nom: 'Range.getSpecialCells: none of the kind',
    dit: 'getSpecialCells: If no special cells are found, an ItemNotFound error will be thrown.',
    async run(context, sheet) {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A1:B2').getSpecialCells(Excel.SpecialCellType.formulas).load('address');
      await context.sync();
    },
    refus: 'ItemNotFound',
  },
  {
    nom: 'Range.getSpecialCellsOrNullObject: visible cells',
    dit: 'SpecialCellType.visible: All cells that are visible.',
    async run(context, sheet) {
      sheet.getRange('A1:A4').values = [[1], [2], [3], [4]];
      sheet.getRange('2:3').rowHidden = true;
      const shown = sheet.getRange('A1:A4').getSpecialCellsOrNullObject(Excel.SpecialCellType.visible);
      const none = sheet.getRange('A1:A4').getSpecialCellsOrNullObject(Excel.SpecialCellType.dataValidations);
      shown.load('address');
      none.load('address');
      await context.sync();
      return [shown.address, none.isNullObject];
    },
    attendu: ['Essai!A1,Essai!A4', true],
  },
]);
