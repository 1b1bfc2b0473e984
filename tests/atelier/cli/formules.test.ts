/** ctg expliquer, reparer and figer: the add-in's own gestures on the formulas of a file. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { saveXlsx } from '../../../atelier/xlsx';
import { refreshFigures } from '../../../src/commands';
import { openFormules } from '../../support/formules-ctg';
import { expectValue } from '../../support/read-atelier';
import { makeFolder, runCtg } from '../../support/run-ctg';

jest.setTimeout(60_000);
const folder = makeFolder();
const at = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  const ouvert = await openFormules('base');
  try {
    await ouvert.fillDonnees([['TAUX_PAUVRETE', '66136', '2021', 34]]);
    await Excel.run(async (context) => {
      const page = context.workbook.worksheets.add('Mes chiffres');
      page.getRange('B2:B3').formulas = [['=CTG.TAUX_PAUVRETE("66136")'], ['=CTG.TAUX_PAUVERTE("66136")']];
      await context.sync();
    });
    expectValue(await refreshFigures(ouvert.registre));
    await ouvert.answered();
    writeFileSync(at('x.xlsx'), (await saveXlsx(await ouvert.dump())).bytes);
  } finally {
    ouvert.close();
  }
});

it('repairs, freezes and explains: three commands, one file after the other', async () => {
  const reparation = await runCtg('reparer', at('x.xlsx'), '--sortie', at('y.xlsx'));
  expect(reparation.stdout).toMatch(/^1 formule CTG réparée\.\nMes chiffres!B3 : .*TAUX_PAUVERTE.* → /);
  const { stdout, code } = await runCtg('expliquer', at('y.xlsx'), "'Mes chiffres'!B3");
  expect(code).toBe(0);
  expect(stdout.replaceAll('\u00A0', ' ')).toMatch(
    /Perpignan \(66136\), commune.* : 34,0 %.*Source : Insee, Filosofi/s,
  );
  const fige = await runCtg('figer', at('y.xlsx'), '--sortie', at('z.xlsx'), '--json');
  expect(JSON.parse(fige.stdout)).toEqual({ figees: 2, laissees: [] });
  const classeur = new ExcelJS.Workbook();
  await classeur.xlsx.readFile(at('z.xlsx'));
  const page = classeur.getWorksheet('Mes chiffres');
  expect(['B2', 'B3'].map((adresse) => page?.getCell(adresse).value)).toEqual([0.34, 0.34]);
});

it.each([
  ['expliquer', [at('x.xlsx'), 'B2'], /« B2 » n’est pas une cellule/],
  ['figer', [at('x.xlsx')], /--sortie/],
  ['reparer', [], /Il manque/],
])('%s is refused before anything is opened', async (commande, argv, phrase) => {
  const { code, stderr } = await runCtg(commande, ...argv);
  expect([code, stderr]).toEqual([2, expect.stringMatching(phrase)]);
});
