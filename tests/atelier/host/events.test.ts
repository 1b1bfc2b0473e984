// Events through the real Office.js: from the add-in's own writes and from the grid.
import { SetRangeValuesMutation, SetSelectionsOperation } from '@univerjs/sheets';
import { openAtelier } from '../../support/atelier';
import type { Atelier } from '../../support/atelier';

let atelier: Atelier;
beforeEach(async () => {
  atelier = await openAtelier();
});
afterEach(() => atelier.close());

/** Waits until the list has that many entries. */
async function received<T>(list: readonly T[], count: number): Promise<readonly T[]> {
  for (let tries = 0; list.length < count && tries < 100; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(list).toHaveLength(count);
  return list;
}

describe('events', () => {
  it('tells a sheet, the workbook and the table of one write', async () => {
    const told: [string, string, string][] = [];
    await atelier.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B3').values = [
        ['Code', 'Statut'],
        ['A1', ''],
        ['A2', ''],
      ];
      const table = sheet.tables.add('A1:B3', true);
      await context.sync();
      sheet.onChanged.add(async ({ address, changeType }) => void told.push(['sheet', address, changeType]));
      context.workbook.worksheets.onChanged.add(
        async ({ address, changeType }) => void told.push(['workbook', address, changeType]),
      );
      table.onChanged.add(async ({ address, changeType }) => void told.push(['table', address, changeType]));
      await context.sync();
      sheet.getRange('B2:C2').values = [['Réalisée', 1]];
      await context.sync();
    });
    await received(told, 3);
    expect([...told].sort()).toEqual([
      ['sheet', 'B2:C2', 'RangeEdited'],
      ['table', 'B2', 'RangeEdited'],
      ['workbook', 'B2:C2', 'RangeEdited'],
    ]);
  });

  it('tells what a person types in the grid, and gives its range', async () => {
    const told: Excel.WorksheetChangedEventArgs[] = [];
    await atelier.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => void told.push(event));
      await context.sync();
    });
    const { engine } = atelier;
    const sheetId = engine.workbook().getActiveSheet().getSheetId();
    engine.run(SetRangeValuesMutation.id, {
      unitId: engine.unitId,
      subUnitId: sheetId,
      cellValue: { 4: { 2: { v: 34, t: 2 } } },
    });
    const [event] = await received(told, 1);
    expect(event).toMatchObject({
      address: 'C5',
      source: 'Local',
      worksheetId: sheetId,
      details: { valueAfter: 34 },
    });
    await atelier.run(async (context) => {
      const range = event?.getRange(context);
      range?.load('values');
      await context.sync();
      expect(range?.values).toEqual([[34]]);
    });
  });

  it('does not tell of formats as of changes, nor of calculated results', async () => {
    const told: string[] = [];
    await atelier.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('B1').formulas = [['=A1*2']];
      await context.sync();
      sheet.onChanged.add(async ({ address }) => void told.push(address));
      sheet.onFormatChanged.add(async ({ address }) => void told.push(`format ${address}`));
      await context.sync();
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').values = [[5]];
      const result = sheet.getRange('B1');
      result.load('values');
      await context.sync();
      expect(result.values).toEqual([[10]]);
    });
    expect([...(await received(told, 2))].sort()).toEqual(['A1', 'format A1']);
  });

  it('tells of rows that come and go', async () => {
    const told: [string, string][] = [];
    await atelier.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.onChanged.add(async ({ address, changeType }) => void told.push([address, changeType]));
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      sheet.getRange('2:2').delete('Up');
      await context.sync();
    });
    expect(await received(told, 2)).toEqual([
      ['2:3', 'RowInserted'],
      ['2:2', 'RowDeleted'],
    ]);
  });

  it('tells of sheets added, activated, renamed and deleted', async () => {
    const told: string[] = [];
    await atelier.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async () => void told.push('added'));
      worksheets.onActivated.add(async () => void told.push('activated'));
      worksheets.onDeleted.add(async () => void told.push('deleted'));
      await context.sync();
      const sheet = worksheets.add('Suivi');
      sheet.activate();
      worksheets.getFirst().activate();
      sheet.delete();
      await context.sync();
    });
    expect(await received(told, 4)).toEqual(['added', 'activated', 'activated', 'deleted']);
  });

  it('tells of the selection, of the workbook and of the sheet', async () => {
    const told: string[] = [];
    await atelier.run(async (context) => {
      context.workbook.onSelectionChanged.add(async () => void told.push('workbook'));
      context.workbook.worksheets
        .getFirst()
        .onSelectionChanged.add(async ({ address }) => void told.push(address));
      await context.sync();
    });
    const { engine } = atelier;
    engine.run(SetSelectionsOperation.id, {
      unitId: engine.unitId,
      subUnitId: engine.workbook().getActiveSheet().getSheetId(),
      selections: [
        { range: { startRow: 1, endRow: 3, startColumn: 1, endColumn: 1 }, primary: null, style: null },
      ],
    });
    expect([...(await received(told, 2))].sort()).toEqual(['B2:B4', 'workbook']);
  });

  it('stops when the handler is removed, and while events are off', async () => {
    const told: string[] = [];
    await atelier.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const handler = sheet.onChanged.add(async ({ address }) => void told.push(address));
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      sheet.getRange('A2').values = [[1]];
      await context.sync();
      await received(told, 1);
      handler.remove();
      await context.sync();
      sheet.getRange('A3').values = [[1]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(told).toEqual(['A2']);
  });
});

describe('counting', () => {
  it('counts the syncs of a gesture that carry actions, and nothing else', async () => {
    const { compteurs } = atelier.host;
    await atelier.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.onChanged.add(async () => undefined);
      await context.sync();
      compteurs.startGesture();
      await context.sync();
      sheet.getRange('A1:A100').values = Array.from({ length: 100 }, (_, row) => [row]);
      await context.sync();
      const read = sheet.getUsedRange();
      read.load('values');
      await context.sync();
      const gesture = compteurs.endGesture();
      expect(gesture.batches).toBe(2);
      expect(gesture.octets).toBeGreaterThan(1000);
    });
    expect(compteurs.byKind.startup.batches).toBeGreaterThan(0);
    expect(compteurs.byKind.events.batches).toBe(1);
  });
});
