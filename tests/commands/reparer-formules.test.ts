/** « Réparer les formules CTG » through the real Office.js: what is proposed, what is written, what is undone. */
import { annulerDerniere, refreshFigures } from '../../src/commands';
import { previewReparation, reparerFormules } from '../../src/commands/reparer-formules';
import type { PropositionReparation } from '../../src/commands/reparer-formules';
import { fiches } from '../../src/indicators';
import { readInstantane } from '../../src/workbook/formules-ctg/read-instantane';
import { openFormules } from '../support/formules-ctg';
import type { AtelierFormules } from '../support/formules-ctg';
import { expectValue } from '../support/read-atelier';
import { takePhoto } from '../workbook/photo';

jest.setTimeout(60_000);

let ouvert: AtelierFormules;
beforeAll(async () => {
  ouvert = await openFormules('base', { profil: 'plancher' });
  await ouvert.fillDonnees([['TAUX_PAUVRETE', '66136', '2021', 34]]);
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const page = worksheets.add('Chiffres');
    page.visibility = 'Hidden';
    page.getRange('B2:B8').formulas = [
      ['=_xldudf_CTG_TAUX_PAUVRETE("66136",2021)'],
      ['=1+TAUX_PAUVRETE("66136")'],
      ['=CTG.TAUX_PAUVERTE("66136")'],
      ['=CTG.TAUX_INVENTE()'],
      ['=CTG.TAUX_PAUVRETE("66136")'],
      ['=INCONNUE(1)'],
      ['=SUM(1,2)'],
    ];
    page.getRange('D2').numberFormat = [['@']];
    page.getRange('D2').values = [['=ctg.taux_pauvrete("66136";2021)']];
    const budgets = tables.getItem('tActions').columns.getItem('Budget').getDataBodyRange();
    budgets.getCell(0, 0).formulas = [['=CGT.EVOLUTION(100,106)']];
    await context.sync();
  });
  expectValue(await refreshFigures(ouvert.registre));
  await ouvert.answered();
});
afterAll(() => ouvert.close());

async function preview(): Promise<readonly PropositionReparation[]> {
  return expectValue(await previewReparation({ fiches })).propositions;
}

async function see(feuille: string, adresse: string): Promise<unknown[]> {
  await ouvert.answered();
  return Excel.run(async (context) => {
    const cellule = context.workbook.worksheets.getItem(feuille).getRange(adresse);
    cellule.load('formulas,text');
    await context.sync();
    return [cellule.formulas[0]?.[0], cellule.text[0]?.[0]];
  });
}

it('reads every sheet in one batch, hidden ones and tables included, and guesses nothing', async () => {
  ouvert.startGesture();
  const { propositions, sansSolution } = expectValue(await previewReparation({ fiches }));
  expect(ouvert.endGesture()).toBe(1);
  expect(propositions.map(({ feuille, cellule, apres, texte }) => [feuille, cellule, apres, texte])).toEqual([
    ['Actions', expect.any(String), '=CTG.EVOLUTION(100,106)', false],
    ['Chiffres', 'B2', '=CTG.TAUX_PAUVRETE("66136",2021)', false],
    ['Chiffres', 'D2', '=CTG.TAUX_PAUVRETE("66136",2021)', true],
    ['Chiffres', 'B3', '=1+CTG.TAUX_PAUVRETE("66136")', false],
    ['Chiffres', 'B4', '=CTG.TAUX_PAUVRETE("66136")', false],
  ]);
  expect(propositions.every(({ raisons }) => raisons.length > 0)).toBe(true);
  expect(sansSolution).toEqual([
    {
      feuille: 'Chiffres',
      cellule: 'B5',
      formule: '=CTG.TAUX_INVENTE()',
      phrase: expect.stringMatching(/TAUX_INVENTE.*n’existe pas/) as string,
    },
  ]);
});

it('reads in as many batches as it takes where there are very many sheets', async () => {
  const tout = expectValue(await readInstantane(() => false));
  ouvert.startGesture();
  const parTrois = expectValue(await readInstantane(() => false, 3));
  expect(ouvert.endGesture()).toBe(Math.ceil(tout.pages.length / 3));
  expect(parTrois).toEqual(tout);
});

it('writes the accepted ones in one batch more, the answers come, and it is undone', async () => {
  const avant = await takePhoto();
  const propositions = await preview();
  ouvert.startGesture();
  const rapport = expectValue(await reparerFormules(propositions, { fiches }));
  expect(ouvert.endGesture()).toBe(2);
  expect(rapport).toEqual({ reparees: 5, changees: [] });
  expect(await see('Chiffres', 'B2')).toEqual(['=CTG.TAUX_PAUVRETE("66136",2021)', '0,34']);
  expect(await see('Chiffres', 'B3')).toEqual(['=1+CTG.TAUX_PAUVRETE("66136")', '1,34']);
  expect(await see('Chiffres', 'D2')).toEqual(['=CTG.TAUX_PAUVRETE("66136",2021)', '34,0\u00A0%']);
  expect(await preview()).toEqual([]);
  expect(expectValue(await annulerDerniere()).gardees).toEqual([]);
  expect(await takePhoto()).toEqual(avant);
});

it('leaves the cell that somebody changed since, and says which', async () => {
  const propositions = (await preview()).filter(({ cellule }) => cellule === 'B3' || cellule === 'B4');
  const type = async (formule: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Chiffres').getRange('B4').formulas = [[formule]];
      await context.sync();
    });
  await type('=SUM(4,4)');
  const { reparees, changees } = expectValue(await reparerFormules(propositions, { fiches }));
  expect({ reparees, changees: changees.map(({ cellule }) => cellule) }).toEqual({
    reparees: 1,
    changees: ['B4'],
  });
  expect(await see('Chiffres', 'B4')).toEqual(['=SUM(4,4)', '8']);
  expectValue(await annulerDerniere());
  await type('=CTG.TAUX_PAUVERTE("66136")');
});

it('writes nothing where a sheet is protected', async () => {
  const propositions = await preview();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Chiffres').protection.protect();
    await context.sync();
  });
  const avant = await takePhoto();
  const refus = await reparerFormules(propositions, { fiches });
  expect(refus.ok ? null : refus.error.code).toBe('feuille-protegee');
  expect(await takePhoto()).toEqual(avant);
});
