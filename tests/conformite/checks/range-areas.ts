/** RangeAreas, WorkbookRangeAreas, and what is found in a range or a sheet: text, special cells, edges, dependencies. */
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
  {
    nom: 'Range.getSpecialCells: cells with a validation',
    dit: 'SpecialCellType.dataValidations: Cells having validation criteria.',
    async run(context, sheet) {
      sheet.getRange('B2:B3').dataValidation.rule = { list: { inCellDropDown: true, source: 'oui,non' } };
      const found = sheet.getRange('A1:C5').getSpecialCells(Excel.SpecialCellType.dataValidations);
      found.load('address');
      await context.sync();
      return found.address;
    },
    attendu: 'Essai!B2:B3',
  },
  {
    nom: 'Range.find: a part of the text, any case',
    dit: 'SearchCriteria.completeMatch: The default value is false (partial). matchCase: The default value is false (case-insensitive).',
    async run(context, sheet) {
      sheet.getRange('A1:A3').values = [['Pain'], ['Épicerie'], ['pain complet']];
      const first = sheet.getRange('A1:A3').find('PAIN', {});
      const whole = sheet.getRange('A1:A3').find('pain complet', { completeMatch: true, matchCase: true });
      const last = sheet.getRange('A1:A3').find('pain', { searchDirection: Excel.SearchDirection.backwards });
      first.load('address');
      whole.load('address');
      last.load('address');
      await context.sync();
      return [first.address, whole.address, last.address];
    },
    attendu: ['Essai!A1', 'Essai!A3', 'Essai!A3'],
  },
  {
    nom: 'Range.find from a single cell: the sheet after it',
    dit: 'find: If the current range is larger than a single cell, then the search will be limited to that range, else the search will cover the entire sheet starting after that cell.',
    async run(context, sheet) {
      sheet.getRange('A1:A3').values = [['x'], ['y'], ['x']];
      const next = sheet.getRange('A1').find('x', { completeMatch: true });
      const around = sheet.getRange('A3').find('x', { completeMatch: true });
      next.load('address');
      around.load('address');
      await context.sync();
      return [next.address, around.address];
    },
    attendu: ['Essai!A3', 'Essai!A1'],
  },
  {
    nom: 'Range.find that finds nothing',
    dit: 'find: … Finds the given string based on the criteria specified. (findOrNullObject: If there are no matches, then this method returns an object with its isNullObject property set to true.)',
    async run(context, sheet) {
      sheet.getRange('A1').values = [['a']];
      sheet.getRange('A1:B2').find('zzz', {}).load('address');
      await context.sync();
    },
    refus: 'ItemNotFound',
  },
  {
    nom: 'Range.findOrNullObject that finds nothing',
    dit: 'findOrNullObject: If there are no matches, then this method returns an object with its isNullObject property set to true.',
    async run(context, sheet) {
      const none = sheet
        .getRange('A1:B2')
        .findOrNullObject('zzz', { completeMatch: false, matchCase: false });
      none.load('address');
      await context.sync();
      return none.isNullObject;
    },
    attendu: true,
  },
  {
    nom: 'Worksheet.findAll: every occurrence, as RangeAreas',
    dit: 'findAll: Finds all occurrences of the given string based on the criteria specified and returns them as a RangeAreas object, comprising one or more rectangular ranges.',
    async run(context, sheet) {
      sheet.getRange('A1:C2').values = [
        ['ok', 'non', 'ok'],
        ['ok', 'non', 'oK'],
      ];
      const found = sheet.findAll('ok', { completeMatch: true, matchCase: true });
      found.load('address,cellCount');
      await context.sync();
      return [found.address, found.cellCount];
    },
    attendu: ['Essai!A1:A2,Essai!C1', 3],
  },
  {
    nom: 'Worksheet.findAll that finds nothing',
    dit: 'findAll … findAllOrNullObject: If there are no matches, then this method returns an object with its isNullObject property set to true.',
    async run(context, sheet) {
      sheet.findAll('rien', { completeMatch: false, matchCase: false }).load('address');
      await context.sync();
    },
    refus: 'ItemNotFound',
  },
  {
    nom: 'Range.replaceAll: how many, and values read again',
    dit: 'replaceAll: Finds and replaces the given string based on the criteria specified within the current range. Returns the number of replacements performed.',
    async run(context, sheet) {
      const range = sheet.getRange('A1:A3');
      range.values = [['12 ans'], ['3 ans'], ['mois']];
      const count = range.replaceAll(' ans', '', { completeMatch: false, matchCase: false });
      range.load('values');
      await context.sync();
      return [count.value, range.values];
    },
    attendu: [2, [[12], [3], ['mois']]],
  },
  {
    nom: 'Worksheet.replaceAll: whole cells only',
    dit: 'ReplaceCriteria.completeMatch: Specifies if the match needs to be complete or partial. A complete match matches the entire contents of the cell.',
    async run(context, sheet) {
      const range = sheet.getRange('A1:A2');
      range.values = [['Caf'], ['Caf du Gers']];
      const count = sheet.replaceAll('Caf', 'MSA', { completeMatch: true, matchCase: true });
      range.load('values');
      await context.sync();
      return [count.value, range.values];
    },
    attendu: [1, [['MSA'], ['Caf du Gers']]],
  },
  {
    nom: 'Range.getRangeEdge: Ctrl+arrow',
    dit: 'getRangeEdge: Returns a range object that is the edge cell of the data region that corresponds to the provided direction. This matches the Ctrl+Arrow key behavior.',
    async run(context, sheet) {
      sheet.getRange('B2:B4').values = [[1], [2], [3]];
      sheet.getRange('B7').values = [[4]];
      const edges = [
        sheet.getRange('B2').getRangeEdge('Down'),
        sheet.getRange('B4').getRangeEdge('Down'),
        sheet.getRange('B2').getRangeEdge('Left'),
        sheet.getRange('B2').getRangeEdge('Right'),
        sheet.getRange('B7').getRangeEdge('Down'),
      ];
      edges.forEach((edge) => edge.load('address'));
      await context.sync();
      return edges.map((edge) => edge.address);
    },
    attendu: ['Essai!B4', 'Essai!B7', 'Essai!A2', 'Essai!XFD2', 'Essai!B1048576'],
  },
  {
    nom: 'Range.getExtendedRange: Ctrl+Shift+arrow',
    dit: 'getExtendedRange: Returns a range object that includes the current range and up to the edge of the range, based on the provided direction. This matches the Ctrl+Shift+Arrow key behavior.',
    async run(context, sheet) {
      sheet.getRange('B2:D4').values = [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ];
      const down = sheet.getRange('B2:C2').getExtendedRange('Down');
      const right = sheet.getRange('B2').getExtendedRange('Right');
      down.load('address');
      right.load('address');
      await context.sync();
      return [down.address, right.address];
    },
    attendu: ['Essai!B2:C4', 'Essai!B2:D2'],
  },
  {
    nom: 'Range.getDirectPrecedents: cells of the formula, on each sheet',
    dit: 'getDirectPrecedents: Returns a WorkbookRangeAreas object that represents the range containing all the direct precedent cells of a specified range in the same worksheet or across multiple worksheets.',
    async run(context, sheet) {
      sheet.getRange('A1').formulas = [['=SUM(B1:B3)+Feuil1!C1']];
      const found = sheet.getRange('A1').getDirectPrecedents();
      found.load('addresses');
      found.ranges.load('items/address');
      const own = found.getRangeAreasBySheet('Essai');
      own.load('address');
      await context.sync();
      return [found.addresses, found.ranges.items.map((range) => range.address), own.address];
    },
    attendu: [['Feuil1!C1', 'Essai!B1:B3'], ['Feuil1!C1', 'Essai!B1:B3'], 'Essai!B1:B3'],
  },
  {
    nom: 'Range.getPrecedents: all the way',
    dit: 'getPrecedents: Returns a WorkbookRangeAreas object that represents the range containing all the precedent cells of a specified range.',
    async run(context, sheet) {
      sheet.getRange('A1:C1').formulas = [['=B1', '=C1*2', 3]];
      const found = sheet.getRange('A1').getPrecedents();
      found.load('addresses');
      await context.sync();
      return found.addresses;
    },
    attendu: ['Essai!B1,Essai!C1'],
  },
  {
    nom: 'Range.getDirectDependents',
    dit: 'getDirectDependents: Returns a WorkbookRangeAreas object that represents the range containing all the direct dependent cells of a specified range.',
    async run(context, sheet) {
      sheet.getRange('A1:C1').formulas = [[1, '=A1+1', '=B1+1']];
      const found = sheet.getRange('A1').getDirectDependents();
      found.load('addresses');
      await context.sync();
      return found.addresses;
    },
    attendu: ['Essai!B1'],
  },
  {
    nom: 'Range.getDirectPrecedents of a cell without formula',
    dit: 'An ItemNotFound error is thrown when no precedents are found.',
    async run(context, sheet) {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A1').getDirectPrecedents().load('addresses');
      await context.sync();
    },
    refus: 'ItemNotFound',
  },
  {
    nom: 'Range.getMergedAreasOrNullObject',
    dit: 'getMergedAreasOrNullObject: Returns a RangeAreas object that represents the merged areas in this range. If the merged areas count in this range is more than 512, then this method will fail.',
    async run(context, sheet) {
      sheet.getRange('A1:B2').merge();
      sheet.getRange('D4:E5').merge(true);
      const merged = sheet.getRange('A1:E5').getMergedAreasOrNullObject();
      const none = sheet.getRange('G1:H2').getMergedAreasOrNullObject();
      merged.load('areaCount');
      none.load('address');
      await context.sync();
      return [merged.areaCount, none.isNullObject];
    },
    attendu: [3, true],
  },
]);
