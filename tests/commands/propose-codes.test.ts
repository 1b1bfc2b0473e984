/** Codes given to the rows that have none: never over a cell that holds anything, and undone at once. */
import { annulerDerniere, previewCodes, readAnnulation, writeCodesProposes } from '../../src/commands';
import type { Atelier } from '../support/atelier';
import { expectValue, readTable } from '../support/read-atelier';
import { openStructured } from '../support/structured';
import { takePhoto } from '../workbook/photo';

jest.setTimeout(60_000);
let atelier: Atelier;
beforeEach(async () => {
  atelier = await openStructured('vide');
  await fill('tAxes', ['Intitulé'], [['Petite enfance'], ['Jeunesse']]);
  await fill(
    'tActions',
    ['Code', 'Intitulé', 'Axe'],
    [
      ['', 'Ouvrir une crèche', ''],
      ['B7', 'Former les animateurs', ''],
      ['=""', 'Recenser les places', ''],
      ['', 'Soutenir le RPE', ''],
    ],
  );
});
afterEach(() => atelier.close());

async function fill(table: string, entetes: string[], lignes: string[][]): Promise<void> {
  await Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem(table);
    entetes.forEach((entete, j) => {
      const corps = columns.getItem(entete).getDataBodyRange();
      corps.getCell(0, 0).getResizedRange(lignes.length - 1, 0).formulas = lignes.map((ligne) => [
        ligne[j] ?? '',
      ]);
    });
    await context.sync();
  });
}

/** The sheets where codes are typed: those that show them are recalculated. */
const takeSaisies = async () =>
  new Map([...(await takePhoto())].filter(([lieu]) => /^(Axes|Objectifs|Actions)!/.test(lieu)));

const codesOf = async (table: string, combien: number) =>
  (await readTable(table)).formules.slice(0, combien).map((ligne) => ligne['Code']);

describe('codes', () => {
  it('are shown, cell by cell, before anything is written', async () => {
    const avant = await takePhoto();
    const { codes } = expectValue(await previewCodes());
    expect(codes).toEqual([
      { feuille: 'Axes', cellule: 'C5', code: '1' },
      { feuille: 'Axes', cellule: 'C6', code: '2' },
      { feuille: 'Actions', cellule: 'C5', code: 'A1' },
      { feuille: 'Actions', cellule: 'C8', code: expect.stringMatching(/^A\d$/) as string },
    ]);
    expect(await takePhoto()).toEqual(avant);
  });

  it('go in empty cells only, and stay when asked again', async () => {
    atelier.host.compteurs.startGesture();
    expectValue(await writeCodesProposes());
    expect(atelier.host.compteurs.endGesture().batches).toBe(2);
    expect(await codesOf('tAxes', 2)).toEqual(['1', '2']);
    const codes = await codesOf('tActions', 4);
    expect(codes[0]).toBe('A1');
    expect(codes[1]).toBe('B7');
    expect(codes[2]).toBe('=""');
    expect(codes[3]).not.toBe('');
    expect(expectValue(await writeCodesProposes()).codes).toEqual([]);
    expect(await codesOf('tActions', 4)).toEqual(codes);
  });

  it('are undone at once', async () => {
    const avant = await takeSaisies();
    expectValue(await writeCodesProposes());
    expect(readAnnulation()?.titre).toBe('Proposer les codes');
    expect(expectValue(await annulerDerniere()).gardees).toEqual([]);
    expect(await takeSaisies()).toEqual(avant);
  });
});
