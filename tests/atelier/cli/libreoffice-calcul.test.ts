/** LibreOffice, from outside, calculates every native formula of our sheets afresh, and finds what our engine found. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { saveXlsx } from '../../../atelier/xlsx';
import { makeFolder } from '../../support/run-ctg';
import { openStructured } from '../../support/structured';

jest.setTimeout(240_000);

const SOFFICE = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/opt/libreoffice/program/soffice'].find(
  existsSync,
);
const onLibreOffice = SOFFICE === undefined ? describe.skip : describe;

/** By default LibreOffice keeps the results a file holds. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

async function saveStructured(file: string): Promise<void> {
  const atelier = await openStructured('calcul');
  try {
    writeFileSync(file, (await saveXlsx(atelier.engine.dump())).bytes);
  } finally {
    atelier.close();
  }
}

/** Takes the results of our formulas away: whoever shows one has calculated it. */
async function forgetResults(file: string): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  book.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.type === ExcelJS.ValueType.Formula) cell.value = { formula: cell.formula, date1904: false };
      }),
    ),
  );
  await book.xlsx.writeFile(file);
}

/** LibreOffice keeps 15 significant figures; exceljs reads words as an invalid date where the format is a date's. */
function toComparable(result: unknown): unknown {
  if (typeof result === 'number') return Number(result.toPrecision(12));
  // Dates come from Node's realm.
  if (Object.prototype.toString.call(result) !== '[object Date]') return result ?? '';
  return Number.isNaN(Number(result)) ? 'des mots' : Number(result);
}

async function resultsOf(file: string): Promise<Map<string, unknown>> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const results = new Map<string, unknown>();
  book.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.type !== ExcelJS.ValueType.Formula) return;
        results.set(`${sheet.name}!${cell.address}`, toComparable(cell.result));
      }),
    ),
  );
  return results;
}

onLibreOffice('native formulas in LibreOffice (needs soffice)', () => {
  it('give what the engine gives, all of them', async () => {
    const folder = makeFolder();
    const file = path.join(folder, 'calcul.xlsx');
    await saveStructured(file);
    const ours = await resultsOf(file);
    await forgetResults(file);
    const profile = path.join(folder, 'profil');
    mkdirSync(path.join(profile, 'user'), { recursive: true });
    writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), RECALCULATE);
    const out = path.join(folder, 'recalcule');
    const options = ['--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out, file];
    execFileSync(SOFFICE ?? '', [`-env:UserInstallation=file://${profile}`, ...options], {
      stdio: 'pipe',
      timeout: 200_000,
    });
    const theirs = await resultsOf(path.join(out, 'calcul.xlsx'));
    expect(ours.size).toBeGreaterThan(250);
    expect([...ours.values()].filter((valeur) => typeof valeur === 'object')).toEqual([]);
    const shown = (results: Map<string, unknown>) =>
      [...ours.keys()].map((cle) => [cle, results.get(cle) ?? '']);
    expect(shown(theirs)).toEqual(shown(ours));
  });
});
