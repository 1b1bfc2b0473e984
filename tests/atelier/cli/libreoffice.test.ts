/** LibreOffice, from outside, opens the workbook we make: values of every table, drop-downs, print pages; the add-in reads what it saves. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { openXlsx } from '../../../atelier/xlsx';
import { loadExemple } from '../../../examples';
import { structureClasseur } from '../../../src/commands';
import { FEUILLES as feuilles } from '../../../src/sheets';
import { readClasseur } from '../../../src/workbook/read-classeur';
import { openAtelier } from '../../support/atelier';
import { expectValue } from '../../support/read-atelier';
import { makeFolder } from '../../support/run-ctg';
import { structureFile } from '../../support/structured-file';
import { listPertes, takePhoto } from '../../workbook/photo';

jest.setTimeout(240_000);

const SOFFICE = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/opt/libreoffice/program/soffice'].find(
  existsSync,
);
const onLibreOffice = SOFFICE === undefined ? describe.skip : describe;

const folder = makeFolder();
const at = (name: string) => path.join(folder, name);

function convert(format: string, outdir: string): void {
  execFileSync(
    SOFFICE ?? '',
    [
      `-env:UserInstallation=file://${folder}/profil`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      outdir,
      at('p.xlsx'),
    ],
    { stdio: 'pipe', timeout: 200_000 },
  );
}

/** What each cell says, by address: results of formulas, days of dates. */
function contentsOf(sheet: ExcelJS.Worksheet | undefined): Record<string, unknown> {
  const contents: Record<string, unknown> = {};
  sheet?.eachRow((row) =>
    row.eachCell((cell) => {
      // A merged cell repeats the first of its range.
      if (cell.type === ExcelJS.ValueType.Merge) return;
      const value = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
      const text = cell.type === ExcelJS.ValueType.RichText || cell.type === ExcelJS.ValueType.Hyperlink;
      // Dates come from Node's realm; exceljs reads words as an invalid one where the format is a date's.
      const isDate = Object.prototype.toString.call(value) === '[object Date]';
      const day =
        isDate &&
        (Number.isNaN(Number(value)) ? 'des mots' : new Date(Number(value)).toISOString().slice(0, 10));
      const said = day || (text ? cell.text : value);
      if (said === undefined || said === null || said === '') return;
      // LibreOffice keeps 15 significant figures.
      contents[cell.address] = typeof said === 'number' ? Number(said.toPrecision(12)) : said;
    }),
  );
  return contents;
}

/** What the add-in reads of a file, and what structuring it again does. */
async function readWorkbook(file: string) {
  const opened = expectValue(await openXlsx(readFileSync(file)));
  const atelier = await openAtelier(opened.document);
  try {
    const { classeur, avis } = expectValue(await readClasseur());
    const avant = await takePhoto();
    const { rienAEcrire } = expectValue(await structureClasseur());
    return { classeur, avis, rienAEcrire, pertes: listPertes(avant, await takePhoto()) };
  } finally {
    atelier.close();
  }
}

onLibreOffice('a structured workbook, opened and saved again by LibreOffice (needs soffice)', () => {
  const exemple = loadExemple('perpignan', { avecChiffres: true });
  const ours = new ExcelJS.Workbook();
  const book = new ExcelJS.Workbook();

  beforeAll(async () => {
    await structureFile(at('p.xlsx'), '--exemple', 'perpignan', '--avec-chiffres', '--complet');
    convert('xlsx', at('lo'));
    await ours.xlsx.readFile(at('p.xlsx'));
    await book.xlsx.readFile(at('lo/p.xlsx'));
  });

  test('has every sheet, in order', () => {
    expect(book.worksheets.map(({ name }) => name)).toEqual(feuilles.map(({ titre }) => titre));
  });

  test.each(feuilles.map(({ titre }) => titre))('« %s » says the same in every cell', (titre) => {
    const made = contentsOf(ours.getWorksheet(titre));
    expect(Object.keys(made).length).toBeGreaterThan(2);
    expect(contentsOf(book.getWorksheet(titre))).toEqual(made);
  });

  test.each(
    feuilles.flatMap(({ titre, tables }) => tables.map((table) => [table.nom, titre, table] as const)),
  )('%s on « %s » has its headers and the words of the example', (nom, titre, table) => {
    const values = Object.values(contentsOf(book.getWorksheet(titre))).map(String);
    for (const { entete } of table.colonnes) expect(values).toContain(entete);
    const words = (exemple.tables[nom] ?? [])
      .flatMap((ligne) => Object.values(ligne))
      .filter((valeur) => typeof valeur === 'string' && !/^\d{4}(-\d{2}){0,2}$/.test(valeur));
    for (const word of words) expect(values).toContain(word);
  });

  test('is read by the add-in as before, and has nothing to write', async () => {
    const [nous, lui] = [await readWorkbook(at('p.xlsx')), await readWorkbook(at('lo/p.xlsx'))];
    for (const partie of ['actions', 'convention', 'etapes', 'signataires', 'tables'] as const)
      expect([partie, lui.classeur[partie]]).toEqual([partie, nous.classeur[partie]]);
    expect(lui.avis).toEqual(nous.avis);
    expect([lui.rienAEcrire, lui.pertes]).toEqual([true, []]);
  });

  test('keeps the drop-downs', () => {
    const statut = book.getWorksheet('Actions');
    const kinds = new Set<string>();
    statut?.eachRow((row) =>
      row.eachCell({ includeEmpty: true }, (cell) => kinds.add(cell.dataValidation?.type ?? '')),
    );
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
