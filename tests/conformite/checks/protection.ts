/** What each option of a sheet's protection allows, in the words of `WorksheetProtectionOptions`. */
import { defineChecks } from '../define';

export const CHECKS = defineChecks([
  {
    nom: 'WorksheetProtectionOptions.allowFormatCells, and values',
    dit: 'Represents the worksheet protection option allowing formatting of cells; their values stay protected.',
    async run(context, sheet) {
      const cell = sheet.getRange('A1');
      sheet.protection.protect({ allowFormatCells: true });
      cell.format.fill.color = '#FF0000';
      cell.format.font.bold = true;
      cell.format.fill.load('color');
      await context.sync();
      const color = cell.format.fill.color;
      cell.values = [[1]];
      const refusal = await context.sync().then(
        () => 'écrit',
        (error: OfficeExtension.Error) => error.code,
      );
      return [color, refusal];
    },
    attendu: ['#FF0000', 'AccessDenied'],
  },
  {
    nom: 'WorksheetProtectionOptions, formatting not allowed',
    dit: 'Without allowFormatCells, formats of cells are protected.',
    async run(context, sheet) {
      sheet.protection.protect({ allowInsertRows: true });
      sheet.getRange('A1').format.fill.color = '#FF0000';
      await context.sync();
      return 'écrit';
    },
    refus: 'AccessDenied',
  },
  {
    nom: 'WorksheetProtectionOptions.allowInsertRows',
    dit: 'Represents the worksheet protection option allowing inserting of rows.',
    async run(context, sheet) {
      sheet.getRange('A2').values = [['x']];
      sheet.protection.protect({ allowInsertRows: true });
      sheet.getRange('1:1').insert('Down');
      const cell = sheet.getRange('A3').load('values');
      await context.sync();
      return cell.values;
    },
    attendu: [['x']],
  },
  {
    nom: 'WorksheetProtectionOptions.allowInsertRows, columns',
    dit: 'Columns need allowInsertColumns.',
    async run(context, sheet) {
      sheet.protection.protect({ allowInsertRows: true });
      sheet.getRange('A:A').insert('Right');
      await context.sync();
      return 'inséré';
    },
    refus: 'AccessDenied',
  },
  {
    nom: 'WorksheetProtectionOptions.allowFormatColumns and allowFormatRows',
    dit: 'Represents the worksheet protection option allowing formatting of columns (rows).',
    async run(context, sheet) {
      sheet.protection.protect({ allowFormatColumns: true });
      sheet.getRange('B:B').columnHidden = true;
      const column = sheet.getRange('B:B').load('columnHidden');
      await context.sync();
      sheet.getRange('2:2').rowHidden = true;
      const refusal = await context.sync().then(
        () => 'écrit',
        (error: OfficeExtension.Error) => error.code,
      );
      return [column.columnHidden, refusal];
    },
    attendu: [true, 'AccessDenied'],
  },
  {
    nom: 'WorksheetProtectionOptions.allowSort, locked cells',
    dit: 'Excel sorts a protected range only when sorting is allowed and each of its cells is unlocked.',
    async run(context, sheet) {
      sheet.getRange('A1:A2').values = [[2], [1]];
      sheet.protection.protect({ allowSort: true });
      sheet.getRange('A1:A2').sort.apply([{ key: 0, ascending: true }]);
      await context.sync();
      return 'trié';
    },
    refus: 'AccessDenied',
  },
  {
    nom: 'WorksheetProtectionOptions.allowSort, unlocked cells',
    dit: 'Represents the worksheet protection option allowing use of the sort feature.',
    async run(context, sheet) {
      const range = sheet.getRange('A1:A2');
      range.values = [[2], [1]];
      range.format.protection.locked = false;
      sheet.protection.protect({ allowSort: true });
      range.sort.apply([{ key: 0, ascending: true }]);
      range.load('values');
      await context.sync();
      return range.values;
    },
    attendu: [[1], [2]],
  },
]);
