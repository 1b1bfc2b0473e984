// What Excel refuses, and how: codes, what stays applied, sizes, protection, unknown members.
import { openAtelier } from '../../support/atelier';
import type { Atelier } from '../../support/atelier';

let atelier: Atelier;
beforeEach(async () => {
  atelier = await openAtelier();
});
afterEach(() => atelier.close());

const first = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getFirst();

describe('refusals', () => {
  it.each<[string, (context: Excel.RequestContext) => void, string, string]>([
    [
      'an unknown sheet',
      (c) => void c.workbook.worksheets.getItem('Nope').getRange('A1').load('values'),
      'ItemNotFound',
      'WorksheetCollection.getItem',
    ],
    [
      'an unknown table',
      (c) => void c.workbook.tables.getItem('tNope').load('name'),
      'ItemNotFound',
      'TableCollection.getItem',
    ],
    [
      'an address that is none',
      (c) => void first(c).getRange('Z0').load('values'),
      'InvalidArgument',
      'Worksheet.getRange',
    ],
    [
      'a range out of the sheet',
      (c) => void first(c).getRange('A1').getOffsetRange(-1, 0).load('values'),
      'InvalidArgument',
      'Range.getOffsetRange',
    ],
    [
      'an unknown colour',
      (c) => void (first(c).getRange('A1').format.fill.color = 'rien'),
      'InvalidArgument',
      'RangeFill.color',
    ],
    [
      'a member not there',
      (c) => void first(c).slicers.load('items/name'),
      'ApiNotFound',
      'Worksheet.slicers',
    ],
  ])('%s', async (_what, act, code, location) => {
    await expect(
      atelier.run(async (context) => {
        act(context);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code, debugInfo: { errorLocation: location } });
    expect(atelier.takeUnknown()).toHaveLength(code === 'ApiNotFound' ? 1 : 0);
  });

  it('keeps what came before the failing action, and nothing after', async () => {
    await atelier.run(async (context) => {
      const sheet = first(context);
      sheet.getRange('A1').values = [['avant']];
      context.workbook.worksheets.getItem('Nope').activate();
      sheet.getRange('A2').values = [['après']];
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
    await atelier.run(async (context) => {
      const range = first(context).getRange('A1:A2');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['avant'], ['']]);
    });
  });

  it('refuses writes on a protected sheet, and takes them again once unprotected', async () => {
    await atelier.run(async (context) => {
      const sheet = first(context);
      sheet.protection.protect({ allowAutoFilter: true });
      sheet.protection.load('protected');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      for (const write of [
        () => (sheet.getRange('A1').values = [[1]]),
        () => (sheet.getRange('A1').format.font.bold = true),
        () => sheet.getRange('A1').clear(),
        () => sheet.tables.add('A1:B2', true),
        () => sheet.getRange('1:1').insert('Down'),
      ]) {
        write();
        await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
      }
      sheet.protection.unprotect();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    });
  });

  it('asks for the password a sheet was protected with', async () => {
    await atelier.run(async (context) => {
      const sheet = first(context);
      sheet.protection.protect({}, 'secret');
      sheet.protection.unprotect('autre');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
      sheet.protection.unprotect('secret');
      await context.sync();
    });
  });

  it('refuses every batch while a cell is edited', async () => {
    atelier.host.setCellEditMode(true);
    const write = (): Promise<void> =>
      atelier.run(async (context) => {
        first(context).getRange('A1').values = [[1]];
        await context.sync();
      });
    await expect(write()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    atelier.host.setCellEditMode(false);
    await write();
  });

  it('keeps a batch that waits for the cell to be left', async () => {
    atelier.host.setCellEditMode(true);
    let isWritten = false;
    const write = atelier.realm.Excel.run({ delayForCellEdit: true }, async (context) => {
      first(context).getRange('A1').values = [[1]];
      await context.sync();
      isWritten = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isWritten).toBe(false);
    atelier.host.setCellEditMode(false);
    await write;
    expect(isWritten).toBe(true);
  });

  it('refuses a batch of more than 5 MB, and an answer of more than 5 MB', async () => {
    const big = 'x'.repeat(30_000);
    await expect(
      atelier.run(async (context) => {
        first(context).getRange('A1:A200').values = Array.from({ length: 200 }, () => [big]);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    await atelier.run(async (context) => {
      const range = first(context).getRange('A1:A200');
      range.values = [[big]];
      range.load('values');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    });
  });

  it('keeps a list of the members it does not have', async () => {
    for (let time = 0; time < 2; time += 1) {
      await expect(
        atelier.run(async (context) => {
          first(context).slicers.load('items/name');
          await context.sync();
        }),
      ).rejects.toMatchObject({ code: 'ApiNotFound' });
    }
    expect(atelier.takeUnknown()).toEqual([expect.stringContaining('Worksheet.slicers')]);
  });
});

describe('faults set by a person', () => {
  const write = (value: number): Promise<string> =>
    atelier
      .run(async (context) => {
        first(context).getRange('A1').values = [[value]];
        await context.sync();
        return 'written';
      })
      .catch((error: OfficeExtension.Error) => error.code);

  it('take effect until they are lifted, and each batch is told with its statements', async () => {
    const { host } = atelier;
    const told: (readonly [statements: readonly string[], refusal: string | null])[] = [];
    host.onBatch(({ kind, statements, refusal, asked, answered }) => {
      if (kind !== 'ours') return;
      told.push([statements, refusal]);
      expect([asked > 0, answered > 0]).toEqual([true, refusal !== 'A cell is being edited.']);
    });
    host.setFaults({ protection: true });
    expect(await write(1)).toBe('AccessDenied');
    host.setFaults({ protection: false, cellEdit: true });
    host.setCellEditMode(false);
    expect(await write(2)).toBe('InvalidOperationInCellEditMode');
    host.setFaults({ cellEdit: false, delay: 60 });
    const start = performance.now();
    expect(await write(3)).toBe('written');
    expect(performance.now() - start).toBeGreaterThanOrEqual(59);
    const statements = ['workbook.worksheets.getFirst().getRange("A1").values = [[3]]'];
    expect(told).toEqual([
      [[expect.stringContaining('values = [[1]]')], 'AccessDenied (Range.values)'],
      [[expect.stringContaining('values = [[2]]')], 'A cell is being edited.'],
      [statements, null],
    ]);
  });
});

describe('a read-only workbook', () => {
  it('is read, and refuses changes', async () => {
    atelier.close();
    atelier = await openAtelier(undefined, { readOnly: true });
    await atelier.run(async (context) => {
      const range = first(context).getRange('A1');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['']]);
      range.values = [[1]];
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
      context.workbook.worksheets.add('X');
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    });
    expect(atelier.realm.Office.context.document.mode).toBe('readOnly');
  });
});
