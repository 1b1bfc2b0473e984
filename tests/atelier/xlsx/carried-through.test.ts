// Files of other programs: opened, one cell edited, saved and opened again, nothing else changed for LibreOffice and for ExcelJS.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import type { Engine } from '../../../atelier/engine/engine';
import { createNodeEngine } from '../../../atelier/engine/node';
import { writeContents } from '../../../atelier/engine/write-cells';
import { openXlsx, saveXlsx } from '../../../atelier/xlsx';
import { buildByHand } from './foreign-by-hand';
import { buildWithExcelJs } from './foreign-exceljs';
import { LIBREOFFICE_SOURCES } from './foreign-libreoffice';
import { convertAll, hasLibreOffice, readFlat } from './libreoffice-reading';

const folder = mkdtempSync(join(tmpdir(), 'ctg-porte-'));
const profile = join(folder, 'profil');
const before: Record<string, Uint8Array> = {};
const after: Record<string, Uint8Array> = {};
let engine: Engine;

/** The cell edited, on the first sheet: J40. */
const EDITED = { row: 39, column: 9 };
const EDITED_AT = '!39,9';

beforeAll(async () => {
  Object.assign(
    before,
    await buildWithExcelJs(),
    await buildByHand(),
    hasLibreOffice ? convertSources() : {},
  );
  engine = await createNodeEngine();
  for (const [name, bytes] of Object.entries(before)) after[name] = await edit(bytes);
  if (hasLibreOffice) convertAll('fods', writeBoth(), folder, profile);
}, 120_000);

afterAll(() => {
  engine.dispose();
  rmSync(folder, { recursive: true, force: true });
});

function convertSources(): Record<string, Uint8Array> {
  const sources = Object.entries(LIBREOFFICE_SOURCES).map(([name, text]) => {
    const path = join(folder, `${name}.fods`);
    writeFileSync(path, text);
    return [name, path] as const;
  });
  convertAll(
    'xlsx',
    sources.map(([, path]) => path),
    folder,
    profile,
  );
  return Object.fromEntries(
    sources.map(([name]) => [name, new Uint8Array(readFileSync(join(folder, `${name}.xlsx`)))]),
  );
}

function writeBoth(): string[] {
  mkdirSync(join(folder, 'deux'));
  return Object.keys(before).flatMap((name) =>
    (
      [
        ['avant', before],
        ['apres', after],
      ] as const
    ).map(([when, files]) => {
      const path = join(folder, 'deux', `${name}-${when}.xlsx`);
      writeFileSync(path, files[name] ?? new Uint8Array());
      return path;
    }),
  );
}

async function edit(bytes: Uint8Array): Promise<Uint8Array> {
  const opened = await openXlsx(bytes);
  if (!opened.ok) throw new Error(opened.error.message);
  expect(opened.value.notices.filter(({ message }) => !message.includes('laissées modifiables'))).toEqual([]);
  engine.load(opened.value.document);
  await engine.calculated();
  const sheetId = opened.value.document.snapshot.sheetOrder[0] ?? '';
  const area = {
    sheetId,
    startRow: EDITED.row,
    endRow: EDITED.row,
    startColumn: EDITED.column,
    endColumn: EDITED.column,
  };
  writeContents(engine, area, [[{ v: 'modifié', t: 1 }]]);
  await engine.calculated();
  const saved = await saveXlsx(engine.dump());
  expect(saved.notices).toEqual([]);
  return saved.bytes;
}

const NAMES = ['textes', 'regles', 'tables', 'plan', 'prefixes', 'inconnus', 'nue'];
const withLibreOffice = hasLibreOffice ? it : it.skip;

withLibreOffice.each([...NAMES, ...Object.keys(LIBREOFFICE_SOURCES)])(
  '%s: LibreOffice reads the same, and the edit',
  (name) => {
    const [was, is] = [readFlat(folder, `${name}-avant`), readFlat(folder, `${name}-apres`)];
    const edited = Object.keys(is).filter((at) => at.endsWith(EDITED_AT) && !was[at]);
    expect(edited.map((at) => is[at])).toEqual([expect.stringContaining('"modifié"')]);
    for (const at of edited) Reflect.deleteProperty(is, at);
    // Columns beyond those used come with the edit.
    for (const at of Object.keys(is))
      if (/ colonne \d+$/.test(at) && !was[at]) Reflect.deleteProperty(is, at);
    expect(is).toEqual(was);
  },
);

it.each(NAMES.filter((name) => name !== 'prefixes' && name !== 'nue'))(
  '%s: ExcelJS reads the same',
  async (name) => {
    expect(await readWithExcelJs(after[name])).toEqual(await readWithExcelJs(before[name]));
  },
);

async function readWithExcelJs(bytes: Uint8Array | undefined): Promise<unknown> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((bytes ?? new Uint8Array()).slice().buffer);
  const sheets = book.worksheets.map((sheet) => {
    const {
      rows,
      cols,
      dimensions: _size,
      merges,
      ...model
    } = sheet.model as unknown as Record<string, unknown> & {
      rows: {
        number: number;
        min: number;
        max: number;
        cells: Record<'address' | 'ref' | 'shareType' | 'sharedFormula', string>[];
      }[];
    };
    const said = rows
      .map(({ min: _min, max: _max, ...row }) => ({
        ...row,
        cells: row.cells
          .filter(({ address }) => address !== 'J40')
          .map(({ ref: _ref, shareType: _type, sharedFormula: _shared, ...cell }) => ({
            ...cell,
            // A formula shared between cells is the same written in each.
            formula: sheet.getCell(cell.address).formula,
          })),
      }))
      .filter(({ number, cells }) => number !== 40 || cells.length > 0);
    return {
      ...model,
      merges,
      cols,
      rows: said,
      rules: (sheet as unknown as { dataValidations: { model: unknown } }).dataValidations.model,
      images: sheet.getImages().length,
    };
  });
  const { title, creator, definedNames } = book;
  return JSON.parse(JSON.stringify({ sheets, title, creator, names: definedNames.model })) as unknown;
}

it('parts that the atelier does not know are there byte for byte, and the chain of calculation is not', async () => {
  const [was, is] = await Promise.all(
    [before, after].map((files) => JSZip.loadAsync(files['inconnus'] ?? '')),
  );
  const text = (zip: JSZip | undefined, path: string): Promise<string> | undefined =>
    zip?.file(path)?.async('string');
  for (const path of [
    'xl/vbaProject.bin',
    'xl/printerSettings/printerSettings1.bin',
    'xl/externalLinks/externalLink1.xml',
  ])
    expect(await text(is, path)).toBe(await text(was, path));
  expect(is?.file('xl/calcChain.xml')).toBeNull();
  const sheet = (await text(is, 'xl/worksheets/sheet9.xml')) ?? '';
  for (const kept of [
    'codeName="Feuil1"',
    'summaryBelow="0"',
    'activeCell="B2"',
    '<protectedRange ',
    '<ignoredError ',
    'x14:sparkline>',
    'x14:negativeFillColor',
    'max="16384"',
    'thickTop="1"',
    'width="17.28515625"',
  ])
    expect(sheet).toContain(kept);
  expect(sheet).toContain('<f t="array" ref="B2:B3">A2:A3*2</f><v>2</v>');
  expect(sheet).toContain('<f>MACOMPL.FOIS(A2)</f><v>7</v>');
  expect(await text(is, 'xl/sharedStrings.xml')).toContain('<rPh sb="0" eb="2">');
  expect(await text(is, 'xl/workbook.xml')).toContain('lockStructure="1"');
  expect(await text(is, '[Content_Types].xml')).toContain('macroEnabled');
});
