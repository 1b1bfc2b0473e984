/** What hangs from a sheet: frozen panes, protection, its own names; and which one is active. */
import { defineChecks } from '../define';

export const CHECKS = defineChecks([
  {
    nom: 'WorksheetFreezePanes: rows, columns, a range, and none',
    dit: 'getLocation: the cells that are frozen in the top- and left-most pane. unfreeze: Removes all frozen panes.',
    async run(context, sheet) {
      const read = async () => {
        const location = sheet.freezePanes.getLocationOrNullObject().load('address');
        await context.sync();
        return location.isNullObject ? null : location.address;
      };
      const seen = [await read()];
      sheet.freezePanes.freezeRows(2);
      seen.push(await read());
      sheet.freezePanes.freezeColumns(1);
      seen.push(await read());
      sheet.freezePanes.freezeAt(sheet.getRange('A1:C4'));
      seen.push(await read());
      sheet.freezePanes.unfreeze();
      seen.push(await read());
      return seen;
    },
    attendu: [null, 'Essai!1:2', 'Essai!A:A', 'Essai!A1:C4', null],
  },
  {
    nom: 'WorksheetProtection.protect: protected, with its options',
    dit: 'protected: Specifies if the worksheet is protected. options: Specifies the protection options for the worksheet.',
    async run(context, sheet) {
      sheet.protection.protect({ allowAutoFilter: true, allowFormatCells: false });
      sheet.protection.load('protected,options');
      await context.sync();
      const { options } = sheet.protection;
      return [
        sheet.protection.protected,
        options.allowAutoFilter,
        options.allowFormatCells,
        options.allowSort,
      ];
    },
    attendu: [true, true, false, false],
  },
  {
    nom: 'WorksheetProtection.protect: a sheet already protected',
    dit: 'Protects a worksheet. Fails if the worksheet has already been protected.',
    async run(context, sheet) {
      sheet.protection.protect();
      await context.sync();
      sheet.protection.protect();
      return context.sync().then(
        () => 'protégée deux fois',
        (error) => error instanceof OfficeExtension.Error,
      );
    },
    attendu: true,
  },
  {
    nom: 'WorksheetProtection.unprotect: written again',
    dit: 'Unprotects a worksheet.',
    async run(context, sheet) {
      sheet.protection.protect();
      sheet.protection.unprotect();
      sheet.getRange('A1').values = [[1]];
      sheet.protection.load('protected');
      await context.sync();
      return sheet.protection.protected;
    },
    attendu: false,
  },
  {
    nom: 'Worksheet.activate: the active sheet is another',
    dit: 'Activate the worksheet in the Excel UI.',
    async run(context) {
      context.workbook.worksheets.getItem('Feuil1').activate();
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return active.name;
    },
    attendu: 'Feuil1',
  },
  {
    nom: 'Worksheet.names: a name scoped to the sheet',
    dit: 'Collection of names scoped to the current worksheet.',
    async run(context, sheet) {
      sheet.names.add('Taux', sheet.getRange('B1'));
      const own = sheet.names.getItemOrNullObject('Taux').load('scope');
      const ofBook = context.workbook.names.getItemOrNullObject('Taux');
      await context.sync();
      return [own.isNullObject, own.scope, ofBook.isNullObject];
    },
    attendu: [false, 'Worksheet', true],
  },
]);
