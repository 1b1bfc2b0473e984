import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { openXlsx, saveXlsx } from '../../../atelier/xlsx';
import { buildRichDocument } from './rich-document';

const hasLibreOffice = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/usr/bin/libreoffice'].some(
  existsSync,
);
const withLibreOffice = hasLibreOffice ? it : it.skip;

describe('a saved workbook seen by exceljs', () => {
  it('has its values, formulas, styles, table, drop-downs and print set-up', async () => {
    const { bytes } = await saveXlsx(buildRichDocument());
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.buffer as ArrayBuffer);
    expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Actions', 'visible'],
      ['Listes d’ici', 'veryHidden'],
      ["L'accueil", 'hidden'],
    ]);
    const sheet = book.getWorksheet('Actions');
    if (!sheet) throw new Error('no sheet');
    expect(sheet.getCell('B5').value).toBe('Ludothèque');
    expect(sheet.getCell('A5').value).toBe('001');
    expect(sheet.getCell('E5').value).toEqual(new Date(Date.UTC(2025, 5, 12)));
    expect(sheet.getCell('D5').numFmt).toBe('#,##0\u00a0"€"');
    expect(sheet.getCell('A11').value).toMatchObject({
      formula: '_xldudf_CTG_TAUX_PAUVRETE("66136",2021)',
      result: 0.34,
    });
    expect(sheet.getCell('C10').value).toEqual({ error: '#N/A' });
    expect(sheet.getCell('A10').value).toBe(true);
    expect(sheet.getCell('D1').value).toMatchObject({
      text: 'Caf',
      hyperlink: 'https://www.caf.fr/a?b=1&c=2',
    });
    expect(sheet.getCell('A1').font).toMatchObject({
      name: 'Arial',
      size: 16,
      bold: true,
      color: { argb: 'FF1B4965' },
    });
    expect(sheet.getCell('G7').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"À discuter,En cours"'],
    });
    expect(sheet.getCell('I200').dataValidation).toMatchObject({
      formulae: ['INDIRECT("tListes[Statuts]")'],
    });
    const table = sheet.getTable('tActions') as unknown as {
      table: { tableRef: string; columns: { name: string }[] };
    };
    expect(table.table.tableRef).toBe('A4:E8');
    expect(table.table.columns.map(({ name }) => name)).toEqual([
      'Code',
      'Intitulé',
      'Statut',
      'Budget',
      'Début',
    ]);
    expect(sheet.pageSetup).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '4:4',
    });
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 4 });
    expect(book.title).toBe('CTG de Perpignan');
  });

  it('opens what exceljs writes: shared formulas, dates, whole-column rules, rich borders', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Calculs');
    sheet.getCell('A1').value = new Date(Date.UTC(2025, 0, 31));
    sheet.getCell('A1').numFmt = 'dd/mm/yyyy';
    sheet.fillFormula('B1:B3', 'A1+$A$1', [2, 3, 4]);
    sheet.getCell('C1').value = { formula: '_xldudf_ctg_population()', result: { error: '#NAME?' } as never };
    sheet.getCell('C2').value = {
      formula: '_xldudf_ctg_population("x")',
      result: { error: '#N/A' } as never,
    };
    sheet.addTable({
      name: 'tX',
      ref: 'E1',
      columns: [{ name: 'a' }, { name: 'b' }],
      rows: [
        ['x', 1],
        ['y', 2],
      ],
      style: { theme: 'TableStyleMedium9' },
    });
    const opened = await openXlsx(new Uint8Array(await book.xlsx.writeBuffer()));
    if (!opened.ok) throw new Error(opened.error.message);
    const { snapshot, tables } = opened.value.document;
    const grid = snapshot.sheets[snapshot.sheetOrder[0] ?? '']?.cellData;
    expect(grid?.[0]?.[0]).toMatchObject({ v: 45688, t: 2 });
    expect([0, 1, 2].map((row) => grid?.[row]?.[1]?.f)).toEqual(['=A1+$A$1', '=A2+$A$1', '=A3+$A$1']);
    expect(grid?.[0]?.[2]).toEqual({ f: '=CTG.POPULATION()' });
    expect(grid?.[1]?.[2]).toEqual({ f: '=CTG.POPULATION("x")', v: '#N/A', t: 1 });
    expect(Object.values(tables)).toEqual([
      expect.objectContaining({ style: 'TableStyleMedium9', showHeaders: true, showTotals: false }),
    ]);
  });
});

describe('a saved workbook seen by LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ctg-xlsx-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function convert(format: string): Buffer {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const run = spawnSync(
      'soffice',
      [profile, '--headless', '--convert-to', format, '--outdir', folder, join(folder, 'riche.xlsx')],
      { timeout: 120_000 },
    );
    const extension = format.split(':')[0] ?? '';
    if (run.status !== 0) throw new Error(String(run.stderr));
    return readFileSync(join(folder, `riche.${extension}`));
  }

  withLibreOffice(
    'shows the same values (needs soffice)',
    async () => {
      writeFileSync(join(folder, 'riche.xlsx'), (await saveXlsx(buildRichDocument())).bytes);
      const lines = convert('csv:Text - txt - csv (StarCalc):59,34,76').toString('utf8').split('\n');
      expect(lines).toEqual(
        expect.arrayContaining(['001;Ludothèque;En cours;1,235\u00a0€;12/06/2025', 'Total;;;1234.5;']),
      );
    },
    150_000,
  );

  withLibreOffice(
    'keeps the table, the drop-downs and our formulas when it saves again (needs soffice)',
    async () => {
      writeFileSync(join(folder, 'riche.xlsx'), (await saveXlsx(buildRichDocument())).bytes);
      const again = join(folder, 'again');
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      spawnSync(
        'soffice',
        [profile, '--headless', '--convert-to', 'xlsx', '--outdir', again, join(folder, 'riche.xlsx')],
        { timeout: 120_000 },
      );
      const opened = await openXlsx(new Uint8Array(readFileSync(join(again, 'riche.xlsx'))));
      if (!opened.ok) throw new Error(opened.error.message);
      const { snapshot, tables, sheets } = opened.value.document;
      const [first = ''] = snapshot.sheetOrder;
      const grid = snapshot.sheets[first]?.cellData;
      expect(grid?.[4]?.[1]).toMatchObject({ v: 'Ludothèque', t: 1 });
      expect(grid?.[10]?.[0]?.f).toBe('=CTG.TAUX_PAUVRETE("66136",2021)');
      expect(Object.keys(tables)).toHaveLength(1);
      expect(sheets[first]?.pageSetup).toMatchObject({ orientation: 'Landscape', printTitleRows: '$4:$4' });
      const validations =
        snapshot.resources?.find(({ name }) => name === 'SHEET_DATA_VALIDATION_PLUGIN')?.data ?? '';
      expect(validations).toContain('INDIRECT');
      expect(validations).toContain('En cours');
    },
    150_000,
  );
});
