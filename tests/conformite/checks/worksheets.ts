/** `Excel.Worksheet` and its collection, in the words of their documentation. */
import { defineChecks } from '../define';

export const CHECKS = defineChecks([
  {
    nom: 'WorksheetCollection.add: at the end, not activated',
    dit: 'The worksheet will be added at the end of existing worksheets. If you wish to activate the newly added worksheet, call activate().',
    async run(context) {
      const added = context.workbook.worksheets.add('Ajoutée').load('position,name');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return [added.name, added.position, active.name];
    },
    attendu: ['Ajoutée', 2, 'Essai'],
  },
  {
    nom: 'WorksheetCollection.add: a name of its own when none is given',
    dit: 'If not specified, Excel determines the name of the new worksheet.',
    async run(context) {
      const first = context.workbook.worksheets.add().load('name');
      const second = context.workbook.worksheets.add().load('name');
      await context.sync();
      return [first.name !== second.name, first.name.length > 0];
    },
    attendu: [true, true],
  },
  {
    nom: 'WorksheetCollection.getItem: by name or by id',
    dit: 'Gets a worksheet object using its name or ID.',
    async run(context, sheet) {
      sheet.load('id');
      await context.sync();
      const byId = context.workbook.worksheets.getItem(sheet.id).load('name');
      const byName = context.workbook.worksheets.getItem('Essai').load('id');
      await context.sync();
      return [byId.name, byName.id === sheet.id];
    },
    attendu: ['Essai', true],
  },
  {
    nom: 'WorksheetCollection.getItemOrNullObject: none of that name',
    dit: 'If the worksheet does not exist, then this method returns an object with its isNullObject property set to true.',
    async run(context) {
      const none = context.workbook.worksheets.getItemOrNullObject('Absente');
      await context.sync();
      return none.isNullObject;
    },
    attendu: true,
  },
  {
    nom: 'Worksheet: what is asked of a null object is null too, and changes nothing',
    dit: '*OrNullObject: methods and properties called on a null object do nothing and give null objects.',
    async run(context) {
      const none = context.workbook.worksheets.getItemOrNullObject('Absente');
      none.getRange('A1').values = [[1]];
      none.delete();
      const range = none.getRange('A1');
      await context.sync();
      return [none.isNullObject, range.isNullObject];
    },
    attendu: [true, true],
  },
  {
    nom: 'WorksheetCollection.getCount: all, or the visible ones',
    dit: 'visibleOnly: If true, considers only visible worksheets, skipping over any hidden ones.',
    async run(context) {
      context.workbook.worksheets.add('Cachée').visibility = 'Hidden';
      const all = context.workbook.worksheets.getCount();
      const visible = context.workbook.worksheets.getCount(true);
      await context.sync();
      return [all.value, visible.value];
    },
    attendu: [3, 2],
  },
  {
    nom: 'WorksheetCollection.getFirst and getLast, visible ones only',
    dit: 'getFirst, getLast: visibleOnly skips over any hidden ones.',
    async run(context) {
      const { worksheets } = context.workbook;
      worksheets.add('Fin').visibility = 'Hidden';
      worksheets.getItem('Feuil1').visibility = 'VeryHidden';
      const found = [
        worksheets.getFirst(),
        worksheets.getLast(),
        worksheets.getFirst(true),
        worksheets.getLast(true),
      ];
      for (const sheet of found) sheet.load('name');
      await context.sync();
      return found.map(({ name }) => name);
    },
    attendu: ['Feuil1', 'Fin', 'Essai', 'Essai'],
  },
  {
    nom: 'Worksheet.getNext and getPrevious',
    dit: 'getNext: Gets the worksheet that follows this one. getPrevious: the one that precedes it.',
    async run(context, sheet) {
      context.workbook.worksheets.add('Après');
      const next = sheet.getNext().load('name');
      const previous = sheet.getPrevious().load('name');
      await context.sync();
      return [previous.name, next.name];
    },
    attendu: ['Feuil1', 'Après'],
  },
  {
    nom: 'Worksheet.getNextOrNullObject: after the last, and getPreviousOrNullObject before the first',
    dit: 'If there are no worksheets following this one, returns an object with its isNullObject property set to true.',
    async run(context, sheet) {
      const next = sheet.getNextOrNullObject();
      const previous = context.workbook.worksheets.getFirst().getPreviousOrNullObject();
      await context.sync();
      return [next.isNullObject, previous.isNullObject];
    },
    attendu: [true, true],
  },
  {
    nom: 'Worksheet.getNext: after the last',
    dit: 'If there are no worksheets following this one, this method will throw an error.',
    async run(context, sheet) {
      sheet.getNext().load('name');
      await context.sync();
      return 'lu';
    },
    refus: 'ItemNotFound',
  },
  {
    nom: 'Worksheet.id: the same once renamed and moved',
    dit: 'The value of the identifier remains the same even when the worksheet is renamed or moved.',
    async run(context, sheet) {
      sheet.load('id');
      await context.sync();
      const before = sheet.id;
      sheet.name = 'Autre nom';
      sheet.position = 0;
      sheet.load('id,position');
      await context.sync();
      return [sheet.id === before, sheet.position];
    },
    attendu: [true, 0],
  },
  {
    nom: 'Worksheet.position: the others make room',
    dit: 'The zero-based position of the worksheet within the workbook.',
    async run(context, sheet) {
      sheet.position = 0;
      context.workbook.worksheets.load('items/name,items/position');
      await context.sync();
      return context.workbook.worksheets.items.map(({ name, position }) => [name, position]);
    },
    attendu: [
      ['Essai', 0],
      ['Feuil1', 1],
    ],
  },
  {
    nom: 'Worksheet.name: formulas that name the sheet follow',
    dit: 'name: The display name of the worksheet.',
    async run(context, sheet) {
      sheet.getRange('A1').values = [[7]];
      const reader = context.workbook.worksheets.getItem('Feuil1').getRange('A1');
      reader.formulas = [['=Essai!A1']];
      await context.sync();
      sheet.name = 'Relevé';
      await context.sync();
      reader.load('formulas,values');
      await context.sync();
      return [reader.formulas, reader.values];
    },
    attendu: [[['=Relevé!A1']], [[7]]],
  },
  {
    nom: 'Worksheet.visibility: hidden and very hidden are told apart',
    dit: 'The visibility of the worksheet: Visible, Hidden or VeryHidden.',
    async run(context) {
      const hidden = context.workbook.worksheets.add('H');
      const very = context.workbook.worksheets.add('V');
      hidden.visibility = Excel.SheetVisibility.hidden;
      very.visibility = Excel.SheetVisibility.veryHidden;
      hidden.load('visibility');
      very.load('visibility');
      await context.sync();
      return [hidden.visibility, very.visibility];
    },
    attendu: ['Hidden', 'VeryHidden'],
  },
  {
    nom: 'Worksheet.delete: a very hidden sheet',
    dit: "If the worksheet's visibility is set to VeryHidden, the delete operation will fail with an InvalidOperation exception.",
    async run(context) {
      const sheet = context.workbook.worksheets.add('V');
      sheet.visibility = 'VeryHidden';
      await context.sync();
      sheet.delete();
      await context.sync();
      return 'supprimée';
    },
    refus: 'InvalidOperation',
  },
  {
    nom: 'Worksheet.delete: gone, and its references broken',
    dit: 'Deletes the worksheet from the workbook.',
    async run(context, sheet) {
      const reader = context.workbook.worksheets.getItem('Feuil1').getRange('A1');
      reader.formulas = [['=Essai!B2']];
      await context.sync();
      sheet.delete();
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      reader.load('values');
      await context.sync();
      return [count.value, reader.values];
    },
    attendu: [1, [['#REF!']]],
  },
  {
    nom: 'Worksheet.delete: the sheet shown, the one to its right takes its place',
    dit: 'Deletes the worksheet from the workbook.',
    async run(context, sheet) {
      const { worksheets } = context.workbook;
      worksheets.add('Droite');
      const hidden = worksheets.add('Cachée');
      hidden.visibility = 'Hidden';
      await context.sync();
      sheet.delete();
      const right = worksheets.getActiveWorksheet().load('name');
      await context.sync();
      right.delete();
      const left = worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return [right.name, left.name];
    },
    attendu: ['Droite', 'Feuil1'],
  },
  {
    nom: 'Worksheet.copy: after another, with its contents',
    dit: 'Copies a worksheet and places it at the specified position.',
    async run(context, sheet) {
      sheet.getRange('A1:B1').formulas = [[2, '=A1*3']];
      const copy = sheet.copy('Before', context.workbook.worksheets.getFirst()).load('name,position');
      const cells = copy.getRange('A1:B1').load('formulas,values');
      await context.sync();
      return [copy.position, copy.name !== 'Essai', cells.formulas, cells.values];
    },
    attendu: [0, true, [[2, '=A1*3']], [[2, 6]]],
  },
  {
    nom: 'Worksheet.tabColor: a colour, then automatic',
    dit: 'If the tab color is set to auto, an empty string will be returned. When setting the color, use an empty string to set an auto color.',
    async run(context, sheet) {
      sheet.load('tabColor');
      await context.sync();
      const colours = [sheet.tabColor];
      for (const colour of ['#FFA500', '']) {
        sheet.tabColor = colour;
        sheet.load('tabColor');
        await context.sync();
        colours.push(sheet.tabColor);
      }
      return colours;
    },
    attendu: ['', '#FFA500', ''],
  },
  {
    nom: 'Worksheet.tabColor: of a hidden sheet',
    dit: 'When retrieving the tab color, if the worksheet is invisible, the value will be null.',
    async run(context) {
      const sheet = context.workbook.worksheets.add('Cachée');
      sheet.tabColor = '#FF0000';
      sheet.visibility = 'Hidden';
      sheet.load('tabColor');
      await context.sync();
      return sheet.tabColor;
    },
    attendu: null,
  },
  {
    nom: 'Worksheet.showGridlines and showHeadings',
    dit: 'showGridlines: Specifies if gridlines are visible to the user. showHeadings: if headings are.',
    async run(context, sheet) {
      sheet.load('showGridlines,showHeadings');
      await context.sync();
      const before = [sheet.showGridlines, sheet.showHeadings];
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.load('showGridlines,showHeadings');
      await context.sync();
      return [before, [sheet.showGridlines, sheet.showHeadings]];
    },
    attendu: [
      [true, true],
      [false, false],
    ],
  },
  {
    nom: 'Worksheet.getUsedRange: of an empty sheet',
    dit: 'If the entire worksheet is blank, this function will return the top left cell (it will not throw an error).',
    async run(_context, sheet) {
      const used = sheet.getUsedRange().load('address');
      await sheet.context.sync();
      return used.address;
    },
    attendu: 'Essai!A1',
  },
  {
    nom: 'Worksheet.getUsedRangeOrNullObject: of an empty sheet',
    dit: 'If the entire worksheet is blank, returns an object with its isNullObject property set to true.',
    async run(context, sheet) {
      const used = sheet.getUsedRangeOrNullObject();
      await context.sync();
      return used.isNullObject;
    },
    attendu: true,
  },
  {
    nom: 'Worksheet.getUsedRange: values and formats, or values only',
    dit: 'The smallest range that encompasses any cells that have a value or formatting. valuesOnly: considers only cells with values.',
    async run(context, sheet) {
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D5').format.fill.color = '#FF0000';
      const all = sheet.getUsedRange().load('address');
      const values = sheet.getUsedRange(true).load('address');
      await context.sync();
      return [all.address, values.address];
    },
    attendu: ['Essai!B2:D5', 'Essai!B2'],
  },
  {
    nom: 'Worksheet.getRange: by address, by name, and the whole sheet',
    dit: 'Gets the Range object specified by the address or name. If omitted, the entire worksheet range is returned.',
    async run(context, sheet) {
      context.workbook.names.add('Zone', sheet.getRange('C3:D4'));
      const byAddress = sheet.getRange('A1:B2').load('address');
      const byName = sheet.getRange('Zone').load('address');
      const whole = sheet.getRange().load('rowCount,columnCount');
      await context.sync();
      return [byAddress.address, byName.address, whole.rowCount, whole.columnCount];
    },
    attendu: ['Essai!A1:B2', 'Essai!C3:D4', 1048576, 16384],
  },
  {
    nom: 'Worksheet.getRangeByIndexes and getCell',
    dit: 'getRangeByIndexes: beginning at a particular row and column index, and spanning a number of rows and columns. getCell: zero-indexed.',
    async run(context, sheet) {
      const block = sheet.getRangeByIndexes(1, 2, 3, 4).load('address');
      const cell = sheet.getCell(4, 0).load('address');
      await context.sync();
      return [block.address, cell.address];
    },
    attendu: ['Essai!C2:F4', 'Essai!A5'],
  },
]);
