/** Events of sheets and of the workbook, with their source and details, in the words of their documentation. */
import { defineChecks } from '../define';

export const CHECKS = defineChecks([
  {
    nom: 'Worksheet.onChanged: where, how and by whom',
    dit: 'WorksheetChangedEventArgs: address, changeType, source, worksheetId, type.',
    async run(context, sheet) {
      const seen: unknown[] = [];
      sheet.load('id');
      sheet.onChanged.add(async ({ address, changeType, source, type, worksheetId }) => {
        seen.push([address, changeType, source, type, worksheetId === sheet.id]);
      });
      await context.sync();
      sheet.getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 60));
      return seen;
    },
    attendu: [['B2:C3', 'RangeEdited', 'Local', 'WorksheetChanged', true]],
  },
  {
    nom: 'Worksheet.onChanged: what a formula just written gives',
    dit: 'details.valueAfter: Represents the value after the change; valueTypeAfter: the type of value after the change.',
    async run(context, sheet) {
      const seen: unknown[] = [];
      sheet.getRange('A1').values = [[4]];
      sheet.onChanged.add(async ({ address, details }) => {
        seen.push([address, details?.valueAfter, details?.valueTypeAfter]);
      });
      await context.sync();
      sheet.getRange('B1').formulas = [['=A1*3']];
      sheet.getRange('C1').values = [['mot']];
      await context.sync();
      for (let tries = 0; seen.length < 2 && tries < 100; tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 20));
      return seen;
    },
    attendu: [
      ['B1', 12, 'Double'],
      ['C1', 'mot', 'String'],
    ],
  },
  {
    nom: 'Worksheet.onChanged: what a single cell held before and holds now',
    dit: 'details: Represents the information about the change detail, for a single cell: valueAfter, valueTypeAfter.',
    async run(context, sheet) {
      const seen: unknown[] = [];
      sheet.onChanged.add(async ({ details }) => {
        seen.push([details?.valueAfter, details?.valueTypeAfter]);
      });
      await context.sync();
      sheet.getRange('A1').values = [['mot']];
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 60));
      return seen;
    },
    attendu: [['mot', 'String']],
  },
  {
    nom: 'Worksheet.onChanged: rows inserted and columns deleted',
    dit: 'changeType: RowInserted, RowDeleted, ColumnInserted, ColumnDeleted, CellInserted, CellDeleted…',
    async run(context, sheet) {
      const seen: unknown[] = [];
      sheet.onChanged.add(async ({ address, changeType }) => {
        seen.push([address, changeType]);
      });
      await context.sync();
      sheet.getRange('3:4').insert('Down');
      await context.sync();
      sheet.getRange('B:B').delete('Left');
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 60));
      return seen;
    },
    attendu: [
      ['3:4', 'RowInserted'],
      ['B:B', 'ColumnDeleted'],
    ],
  },
  {
    nom: 'EventHandlerResult.remove: no longer called',
    dit: 'remove: removes the handler, within the context it was added with.',
    async run(context, sheet) {
      let calls = 0;
      const handler = sheet.onChanged.add(async () => {
        calls += 1;
      });
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 60));
      handler.remove();
      await context.sync();
      sheet.getRange('A1').values = [[2]];
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 60));
      return calls;
    },
    attendu: 1,
  },
  {
    nom: 'Runtime.enableEvents: none while it is false',
    dit: 'Toggle JavaScript events in the current task pane or content add-in.',
    async run(context, sheet) {
      let calls = 0;
      sheet.onChanged.add(async () => {
        calls += 1;
      });
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      sheet.getRange('A1').values = [[2]];
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 60));
      return calls;
    },
    attendu: 1,
  },
  {
    nom: 'WorksheetCollection.onAdded and onDeleted',
    dit: 'Occurs when a new worksheet is added to the workbook; when a worksheet is deleted from it.',
    async run(context) {
      const seen: unknown[] = [];
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async ({ type, source }) => {
        seen.push([type, source]);
      });
      worksheets.onDeleted.add(async ({ type, source }) => {
        seen.push([type, source]);
      });
      await context.sync();
      const added = worksheets.add('Passagère');
      await context.sync();
      added.delete();
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 60));
      return seen;
    },
    attendu: [
      ['WorksheetAdded', 'Local'],
      ['WorksheetDeleted', 'Local'],
    ],
  },
  {
    nom: 'Worksheet.onActivated and onDeactivated',
    dit: 'Occurs when the worksheet is activated; when it is deactivated.',
    async run(context, sheet) {
      const seen: unknown[] = [];
      const first = context.workbook.worksheets.getFirst();
      first.load('id');
      sheet.load('id');
      first.onActivated.add(async ({ type, worksheetId }) => {
        seen.push([type, worksheetId === first.id]);
      });
      sheet.onDeactivated.add(async ({ type, worksheetId }) => {
        seen.push([type, worksheetId === sheet.id]);
      });
      await context.sync();
      first.activate();
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 60));
      return seen.sort();
    },
    attendu: [
      ['WorksheetActivated', true],
      ['WorksheetDeactivated', true],
    ],
  },
  {
    nom: 'Worksheet.onSelectionChanged: the selected address',
    dit: 'address: Gets the range address that represents the selected area of a specific worksheet.',
    async run(context, sheet) {
      const seen: unknown[] = [];
      sheet.onSelectionChanged.add(async ({ address, type }) => {
        seen.push([address, type]);
      });
      await context.sync();
      sheet.getRange('C3:D5').select();
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 60));
      return seen;
    },
    attendu: [['C3:D5', 'WorksheetSelectionChanged']],
  },
  {
    nom: 'Worksheet.onProtectionChanged',
    dit: 'isProtected: Gets the current protection status of the worksheet.',
    async run(context, sheet) {
      const seen: unknown[] = [];
      sheet.onProtectionChanged.add(async ({ isProtected, source, type }) => {
        seen.push([isProtected, source, type]);
      });
      await context.sync();
      sheet.protection.protect();
      await context.sync();
      sheet.protection.unprotect();
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 60));
      return seen;
    },
    attendu: [
      [true, 'Local', 'WorksheetProtectionChanged'],
      [false, 'Local', 'WorksheetProtectionChanged'],
    ],
  },
  {
    nom: 'Table.onChanged: only for its own cells',
    dit: 'Occurs when data in cells changes on a specific table.',
    async run(context, sheet) {
      const seen: unknown[] = [];
      const table = sheet.tables.add('B2:C4', true);
      table.load('id');
      await context.sync();
      table.onChanged.add(async ({ address, changeType, tableId }) => {
        seen.push([address, changeType, tableId === table.id]);
      });
      await context.sync();
      sheet.getRange('F9').values = [['dehors']];
      sheet.getRange('B3').values = [['dedans']];
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 60));
      return seen;
    },
    attendu: [['B3', 'RangeEdited', true]],
  },
]);
