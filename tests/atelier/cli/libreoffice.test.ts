/** LibreOffice, from outside, opens the workbook we make: values of every table, drop-downs, print pages. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { loadExemple } from '../../../examples';
import { feuilles } from '../../../src/sheets';
import { makeFolder, runCtg } from '../../support/run-ctg';

jest.setTimeout(240_000);

const SOFFICE = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/opt/libreoffice/program/soffice'].find(existsSync);
const onLibreOffice = SOFFICE === undefined ? describe.skip : describe;

const folder = makeFolder();
const at = (name: string) => path.join(folder, name);

function convert(format: string, outdir: string): void {
  execFileSync(
    SOFFICE ?? '',
    [`-env:UserInstallation=file://${folder}/profil`, '--headless', '--convert-to', format, '--outdir', outdir, at('p.xlsx')],
    { stdio: 'pipe', timeout: 200_000 },
  );
}

/** Every text and number of a sheet, as the outside reader sees them. */
function valuesOf(sheet: ExcelJS.Worksheet): Set<string> {
  const values = new Set<string>();
  sheet.eachRow((row) => row.eachCell((cell) => values.add(cell.text.trim())));
  return values;
}

onLibreOffice('a structured workbook, opened and saved again by LibreOffice (needs soffice)', () => {
  const exemple = loadExemple('perpignan', { avecChiffres: true });
  const book = new ExcelJS.Workbook();

  beforeAll(async () => {
    const done = await runCtg('structurer', '--exemple', 'perpignan', '--avec-chiffres', '--sortie', at('p.xlsx'));
    expect(done.code).toBe(0);
    convert('xlsx', at('lo'));
    await book.xlsx.readFile(at('lo/p.xlsx'));
  });

  test('has every sheet, in order', () => {
    expect(book.worksheets.map(({ name }) => name)).toEqual(feuilles.map(({ titre }) => titre));
  });

  test.each(feuilles.flatMap(({ titre, tables }) => tables.map((table) => [table.nom, titre, table] as const)))(
    '%s on « %s » keeps its headers and the rows of the example',
    (nom, titre, table) => {
      const values = valuesOf(book.getWorksheet(titre) as ExcelJS.Worksheet);
      for (const { entete } of table.colonnes) expect(values).toContain(entete);
      for (const ligne of exemple.tables[nom] ?? [])
        for (const valeur of Object.values(ligne)) if (typeof valeur === 'string') expect(values).toContain(valeur);
    },
  );

  test('keeps the drop-downs', () => {
    const statut = book.getWorksheet('Actions');
    const kinds = new Set<string>();
    statut?.eachRow((row) => row.eachCell({ includeEmpty: true }, (cell) => kinds.add(cell.dataValidation?.type ?? '')));
    expect(kinds).toContain('list');
  });

  test('prints: a page or more for each visible sheet', () => {
    convert('pdf', at('pdf'));
    const info = execFileSync('pdfinfo', [at('pdf/p.pdf')], { encoding: 'utf8' });
    const pages = Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
    expect(pages).toBeGreaterThanOrEqual(feuilles.filter(({ visible }) => visible).length);
    const text = execFileSync('pdftotext', [at('pdf/p.pdf'), '-'], { encoding: 'utf8' });
    expect(text).toContain('Maintenir le dispositif permis de louer');
    expect(text).toContain('Mars 20424');
  });
});
