/** What is found in a range or a sheet: text, edges, dependencies, merged cells. */
import { defineChecks } from '../define';

export const CHECKS = defineChecks([
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
