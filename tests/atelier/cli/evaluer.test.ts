/** ctg evaluer on a file: the figures of the evaluation, each with what it rests on. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { saveXlsx } from '../../../atelier/xlsx';
import type { BilanEvaluation } from '../../../src/evaluation';
import { makeFolder, runCtg } from '../../support/run-ctg';
import { openStructured } from '../../support/structured';

jest.setTimeout(60_000);
const folder = makeFolder();
const fichier = path.join(folder, 'x.xlsx');

beforeAll(async () => {
  const atelier = await openStructured('perpignan');
  try {
    await Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem('tActions');
      const corps = columns.getItem('Statut').getDataBodyRange().getCell(0, 0).getResizedRange(3, 0);
      corps.values = [['Réalisée'], ['En cours'], ['Bloquée'], ['Abandonnée']];
      const convention = context.workbook.tables.getItem('tConvention').getDataBodyRange();
      convention.load('values');
      await context.sync();
      const rang = convention.values.findIndex((ligne) => ligne.includes('Méthode d’avancement'));
      convention.getCell(rang, (convention.values[rang] ?? []).indexOf('Méthode d’avancement') + 1).values = [
        ['statut'],
      ];
      await context.sync();
    });
    writeFileSync(fichier, (await saveXlsx(atelier.engine.dump())).bytes);
  } finally {
    atelier.close();
  }
});

it('says the figures by the method of the workbook', async () => {
  const { code, stdout } = await runCtg('evaluer', fichier, '--date', '2024-03-06', '--json');
  expect(code).toBe(0);
  const bilan = JSON.parse(stdout) as BilanEvaluation & { readonly copil: boolean };
  expect(bilan).toMatchObject({ jour: '2024-03-06', copil: false, methode: { cle: 'statut' } });
  expect(bilan.convention.avancement).toMatchObject({
    valeur: (1 + 0.5 + 0.25) / 3,
    utilises: 3,
    comptes: 5,
  });
  expect(bilan.axes.length).toBeGreaterThan(0);
});

it('prints sentences, and refuses a date that does not exist', async () => {
  const { code, stdout } = await runCtg('evaluer', fichier, '--date', '2024-03-06');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Évaluation au 2024-03-06 — méthode\u00a0: part conventionnelle du statut/);
  expect(stdout).toMatch(/Avancement : 58,3\u00a0% — .*3 actions sur 5/);
  expect(stdout).toContain('réalisées / toutes, abandonnées et reportées comprises');
  const refus = await runCtg('evaluer', fichier, '--date', '2024-02-30');
  expect([refus.code, refus.stdout]).toEqual([2, '']);
  expect(refus.stderr).toContain('« 2024-02-30 »');
});
