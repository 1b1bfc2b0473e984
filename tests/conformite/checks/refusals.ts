/** What Excel refuses, and how: codes of `Excel.ErrorCodes` and of Office.js, what stays applied, where the error points. */
import { defineChecks } from '../define';

export const CHECKS = defineChecks([
  {
    nom: 'Worksheet.name: 31 characters pass',
    dit: 'The name must be fewer than 32 characters.',
    async run(context, sheet) {
      sheet.name = 'x'.repeat(31);
      sheet.load('name');
      await context.sync();
      return sheet.name.length;
    },
    attendu: 31,
  },
  {
    nom: 'Worksheet.name: 32 characters do not',
    dit: 'The name must be fewer than 32 characters.',
    async run(context, sheet) {
      sheet.name = 'x'.repeat(32);
      await context.sync();
      return 'nommée';
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'Worksheet.name: characters Excel forbids',
    dit: 'InvalidArgument: The argument is invalid or missing or has an incorrect format.',
    async run(context, sheet) {
      const codes: unknown[] = [];
      for (const character of ':\\/?*[]') {
        sheet.name = `a${character}b`;
        codes.push(
          await context.sync().then(
            () => character,
            (error) => error.code,
          ),
        );
      }
      return [...new Set(codes)];
    },
    attendu: ['InvalidArgument'],
  },
  {
    nom: 'Worksheet.name: empty',
    dit: 'InvalidArgument: The argument is invalid or missing or has an incorrect format.',
    async run(context, sheet) {
      sheet.name = '';
      await context.sync();
      return 'nommée';
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'WorksheetCollection.add: a name already taken, whatever its case',
    dit: 'ItemAlreadyExists: The resource being created already exists.',
    async run(context) {
      context.workbook.worksheets.add('ESSAI');
      await context.sync();
      return 'ajoutée';
    },
    refus: 'ItemAlreadyExists',
  },
  {
    nom: 'Worksheet.name: a name already taken',
    dit: 'ItemAlreadyExists: The resource being created already exists.',
    async run(context, sheet) {
      sheet.name = 'Feuil1';
      await context.sync();
      return 'nommée';
    },
    refus: 'ItemAlreadyExists',
  },
  {
    nom: 'WorksheetCollection.getItem: none of that name',
    dit: "ItemNotFound: The requested resource doesn't exist.",
    async run(context) {
      context.workbook.worksheets.getItem('Absente').load('name');
      await context.sync();
      return 'lue';
    },
    refus: 'ItemNotFound',
  },
  {
    nom: 'TableCollection.getItem: none of that name',
    dit: "ItemNotFound: The requested resource doesn't exist.",
    async run(context) {
      context.workbook.tables.getItem('tAbsente').load('name');
      await context.sync();
      return 'lu';
    },
    refus: 'ItemNotFound',
  },
  {
    nom: 'NamedItemCollection.getItem: none of that name',
    dit: "ItemNotFound: The requested resource doesn't exist.",
    async run(context) {
      context.workbook.names.getItem('Absent').load('value');
      await context.sync();
      return 'lu';
    },
    refus: 'ItemNotFound',
  },
  {
    nom: 'NamedItemCollection.add: a name already taken',
    dit: 'ItemAlreadyExists: The resource being created already exists.',
    async run(context, sheet) {
      context.workbook.names.add('Zone', sheet.getRange('A1'));
      context.workbook.names.add('Zone', sheet.getRange('B1'));
      await context.sync();
      return 'ajouté';
    },
    refus: 'ItemAlreadyExists',
  },
  {
    nom: 'NamedItemCollection.add: a name that is an address',
    dit: 'InvalidArgument: The argument is invalid or missing or has an incorrect format.',
    async run(context, sheet) {
      context.workbook.names.add('A1', sheet.getRange('B1'));
      await context.sync();
      return 'ajouté';
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'Worksheet.getRange: neither an address nor a name',
    dit: 'InvalidArgument: The argument is invalid or missing or has an incorrect format.',
    async run(context, sheet) {
      sheet.getRange('ceci n’est rien').load('address');
      await context.sync();
      return 'lue';
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'Worksheet.getRange: beyond the last column',
    dit: 'The argument is invalid: a sheet ends at XFD1048576.',
    async run(context, sheet) {
      sheet.getRange('XFE1').load('address');
      await context.sync();
      return 'lue';
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'Range.getOffsetRange: outside of the grid',
    dit: 'If the resulting range is forced outside the bounds of the worksheet grid, an error will be thrown.',
    async run(context, sheet) {
      sheet.getRange('A1').getOffsetRange(-1, 0).load('address');
      await context.sync();
      return 'lue';
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'Range.getIntersection: nothing in common',
    dit: 'getIntersection: a missing intersection is an ItemNotFound error.',
    async run(context, sheet) {
      sheet.getRange('A1:B2').getIntersection('D4').load('address');
      await context.sync();
      return 'lue';
    },
    refus: 'ItemNotFound',
  },
  {
    nom: 'Range.values: an array of another shape',
    dit: 'InvalidArgument: the input array must have the dimensions of the range.',
    async run(context, sheet) {
      sheet.getRange('A1:B2').values = [[1, 2, 3]];
      await context.sync();
      return 'écrites';
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'Range.formulas: one that does not parse',
    dit: 'InvalidArgument: The argument is invalid or missing or has an incorrect format.',
    async run(context, sheet) {
      sheet.getRange('A1').formulas = [['=SUM((1,2']];
      await context.sync();
      return 'écrite';
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'Range.values: not loaded',
    dit: "PropertyNotLoaded: call load and context.sync before reading the property's value.",
    async run(context, sheet) {
      const range = sheet.getRange('A1');
      await context.sync();
      return range.values;
    },
    refus: 'PropertyNotLoaded',
  },
  {
    nom: 'WorksheetCollection.items: not loaded',
    dit: 'PropertyNotLoaded: a collection has no items before load and sync.',
    async run(context) {
      await context.sync();
      return context.workbook.worksheets.items.length;
    },
    refus: 'PropertyNotLoaded',
  },
  {
    nom: 'ClientResult.value: before the sync',
    dit: 'ValueNotLoaded: The value of the result object has not been loaded yet.',
    async run(context) {
      return context.workbook.worksheets.getCount().value;
    },
    refus: 'ValueNotLoaded',
  },
  {
    nom: 'A batch stops at the action that fails',
    dit: 'What came before the failing action stays applied; what comes after is not tried.',
    async run(context, sheet) {
      sheet.getRange('A1').values = [['avant']];
      context.workbook.tables.getItem('tAbsente').delete();
      sheet.getRange('A2').values = [['après']];
      await context.sync().catch(() => undefined);
      const range = sheet.getRange('A1:A2').load('values');
      await context.sync();
      return range.values;
    },
    attendu: [['avant'], ['']],
  },
  {
    nom: 'OfficeExtension.Error: its debugInfo points at the statement',
    dit: 'debugInfo.errorLocation, statement and surroundingStatements say where the batch failed.',
    async run(context, sheet) {
      sheet.getRange('B1').values = [[1]];
      context.workbook.worksheets.getItem('Absente').activate();
      try {
        await context.sync();
        return 'passé';
      } catch (error) {
        const { code, errorLocation, statement } = (error as OfficeExtension.Error).debugInfo;
        return [code, errorLocation, /getItem\(.*\)/.test(statement ?? '')];
      }
    },
    attendu: ['ItemNotFound', 'WorksheetCollection.getItem', true],
  },
  {
    nom: 'A context goes on after a failed sync',
    dit: 'The queue of a failed batch is gone: the next sync sends only what follows.',
    async run(context, sheet) {
      context.workbook.worksheets.getItem('Absente').activate();
      await context.sync().catch(() => undefined);
      const range = sheet.getRange('A1');
      range.values = [[5]];
      range.load('values');
      await context.sync();
      return range.values;
    },
    attendu: [[5]],
  },
  {
    nom: 'Worksheet.protection: writing values, formats, rows and tables is refused',
    dit: "AccessDenied: You can't perform the requested operation.",
    async run(context, sheet) {
      sheet.protection.protect();
      await context.sync();
      const writes = [
        () => (sheet.getRange('A1').values = [[1]]),
        () => (sheet.getRange('A1').format.font.bold = true),
        () => sheet.getRange('A1').clear(),
        () => sheet.getRange('1:1').insert('Down'),
        () => sheet.tables.add('A1:B2', true),
      ];
      const codes: unknown[] = [];
      for (const write of writes) {
        write();
        codes.push(
          await context.sync().then(
            () => 'écrit',
            (error) => error.code,
          ),
        );
      }
      return codes;
    },
    attendu: ['AccessDenied', 'AccessDenied', 'AccessDenied', 'AccessDenied', 'AccessDenied'],
  },
  {
    nom: 'Worksheet.protection: reading is not refused',
    dit: 'Protection limits what can be changed.',
    async run(context, sheet) {
      sheet.getRange('A1').values = [['lisible']];
      sheet.protection.protect();
      const range = sheet.getRange('A1').load('values');
      await context.sync();
      return range.values;
    },
    attendu: [['lisible']],
  },
  {
    nom: 'TableCollection.add: over another table',
    dit: 'Two tables cannot overlap: the creation fails and the first stays alone.',
    async run(context, sheet) {
      sheet.tables.add('A1:C4', true);
      await context.sync();
      sheet.tables.add('B3:E8', true);
      const refused = await context.sync().then(
        () => false,
        (error) => error instanceof OfficeExtension.Error,
      );
      const count = sheet.tables.getCount();
      await context.sync();
      return [refused, count.value];
    },
    attendu: [true, 1],
  },
  {
    nom: 'Table.name: a name with a space',
    dit: 'InvalidArgument: a table is named as a defined name is.',
    async run(context, sheet) {
      sheet.tables.add('A1:B2', true).name = 'deux mots';
      await context.sync();
      return 'nommée';
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'Range of another context as an argument',
    dit: 'InvalidRequestContext: Cannot use the object across different request contexts.',
    async run(context, sheet) {
      return Excel.run(async (other) => {
        const range = other.workbook.worksheets.getFirst().getRange('A1');
        sheet.getRange('B1').copyFrom(range);
        await context.sync();
        return 'copiée';
      });
    },
    refus: 'InvalidRequestContext',
  },
  {
    nom: 'A request of 4.9 MB passes',
    dit: 'Excel on the web has a payload size limit for requests and responses of 5 MB.',
    async run(context, sheet) {
      const text = 'x'.repeat(32_000);
      // Below what a grid shows: drawing such texts is another matter.
      sheet.getRange('A501:A653').values = Array.from({ length: 153 }, () => [text]);
      await context.sync();
      const last = sheet.getRange('A653').load('values');
      await context.sync();
      return String(last.values[0]?.[0]).length;
    },
    attendu: 32000,
  },
  {
    nom: 'A request of more than 5 MB is refused whole',
    dit: 'RequestPayloadSizeLimitExceeded: the request payload size has exceeded the limit.',
    async run(context, sheet) {
      const text = 'x'.repeat(32_000);
      sheet.getRange('B1').values = [[1]];
      sheet.getRange('A1:A168').values = Array.from({ length: 168 }, () => [text]);
      const code = await context.sync().then(
        () => 'passée',
        (error) => error.code,
      );
      const range = sheet.getRange('B1').load('values');
      await context.sync();
      return [code, range.values];
    },
    attendu: ['RequestPayloadSizeLimitExceeded', [['']]],
  },
  {
    nom: 'Range.merge: what inserts a row through half of it is refused',
    dit: 'Cells cannot be inserted where a merged area would be torn.',
    async run(context, sheet) {
      sheet.getRange('A1:B2').merge();
      await context.sync();
      sheet.getRange('A2').insert('Right');
      return context.sync().then(
        () => 'inséré',
        (error) => error instanceof OfficeExtension.Error,
      );
    },
    attendu: true,
  },
  {
    nom: 'Table: cells are not shifted through half of it',
    dit: 'InsertDeleteConflict, InvalidOperation: the operation would shift part of a table.',
    async run(context, sheet) {
      sheet.tables.add('B2:C4', true);
      await context.sync();
      sheet.getRange('A3').insert('Right');
      return context.sync().then(
        () => 'inséré',
        (error) => error instanceof OfficeExtension.Error,
      );
    },
    attendu: true,
  },
]);
