/** « Figer en valeurs » through the real Office.js and the real custom functions: values stay, truth stays, and it is undone. */
import { annulerDerniere, refreshFigures } from '../../src/commands';
import { figerValeurs, previewFigement } from '../../src/commands/figer-valeurs';
import type { ContexteExplication } from '../../src/indicators/explication';
import { fiches } from '../../src/indicators';
import { openFormules } from '../support/formules-ctg';
import type { AtelierFormules } from '../support/formules-ctg';
import { expectValue } from '../support/read-atelier';
import { takePhoto } from '../workbook/photo';

jest.setTimeout(60_000);

const FORMULES = [
  ['=CTG.TAUX_PAUVRETE("66136",2021)'],
  ['=CTG.TAUX_PAUVRETE("65233")'],
  ['=CTG.TAUX_PAUVRETE("66136")*2'],
  ['=IFERROR(CTG.TAUX_PAUVRETE("65233"),"")'],
  ['=CTG.TAUX_PAUVRETE("Saint-Denis")'],
  ['=SUM(1,2)'],
  ['=CTG.RAPPORT_INTERDECILE()'],
  ['=CTG.INVENTEE()'],
  ['note'],
];

let ouvert: AtelierFormules;
let contexte: ContexteExplication;

beforeAll(async () => {
  ouvert = await openFormules('base', { profil: 'plancher' });
  await ouvert.fillDonnees([
    ['TAUX_PAUVRETE', '66136', '2021', 34],
    ['TAUX_PAUVRETE', '65233', '2021', 's'],
  ]);
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const page = worksheets.add('Chiffres');
    page.getRange('B2:B10').formulas = FORMULES;
    page.getRange('D2').formulas = [['=CTG.POPULATION({"66136";"34108"})']];
    page.getRange('F2').formulas = [['=CTG.TERRITOIRE("1001","code")']];
    page.getRange('F3').formulas = [['=CTG.FICHE("TAUX_PAUVRETE","66136")']];
    page.getRange('F4').formulas = [['=CTG.TAUX_PAUVRETE("66136")']];
    page.getRange('F4').numberFormat = [['@']];
    const avancements = tables.getItem('tActions').columns.getItem('Budget').getDataBodyRange();
    avancements.getCell(0, 0).formulas = [['=CTG.EVOLUTION(100,106)']];
    avancements.getCell(1, 0).formulas = [['=CTG.EVOLUTION(100,107)']];
    await context.sync();
  });
  expectValue(await refreshFigures(ouvert.registre));
  await ouvert.answered();
  contexte = { etat: ouvert.registre.lire(), fiches };
});
afterAll(() => ouvert.close());

async function see(adresse: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const plage = context.workbook.worksheets.getItem('Chiffres').getRange(adresse);
    plage.load('formulas,text');
    await context.sync();
    return plage.formulas.map(([formule], rang) => [formule, plage.text[rang]?.[0]] as unknown);
  });
}

it('previews by sheet, with the words that stand for absences and the formulas that stay', async () => {
  ouvert.startGesture();
  const apercu = expectValue(await previewFigement({ contexte }));
  expect(ouvert.endGesture()).toBe(2);
  expect(apercu.feuilles).toEqual([
    { feuille: 'Actions', formules: 2, protegee: false },
    { feuille: 'Chiffres', formules: 9, protegee: false },
  ]);
  expect(apercu.mots).toEqual([
    { feuille: 'Chiffres', cellule: 'B3', mot: 'secret' },
    { feuille: 'Chiffres', cellule: 'B8', mot: 'non disponible' },
  ]);
  expect(apercu.laissees.map(({ cellule, phrase }) => [cellule, phrase])).toEqual([
    ['B6', expect.stringMatching(/#VALEUR!/)],
    ['B9', expect.stringMatching(/Réparer les formules CTG/)],
  ]);
});

it('freezes in two batches and is undone whole', async () => {
  const avant = await takePhoto();
  ouvert.startGesture();
  const rapport = expectValue(await figerValeurs({ contexte }));
  expect(ouvert.endGesture()).toBe(3);
  expect(rapport.figees).toBe(11);
  expect(await see('B2:B10')).toEqual([
    [0.34, '34,0\u00A0%'],
    ['secret', 'secret'],
    [0.68, '0,68'],
    ['', ''],
    ['=CTG.TAUX_PAUVRETE("Saint-Denis")', '#VALEUR!'],
    ['=SUM(1,2)', '3'],
    ['non disponible', 'non disponible'],
    ['=CTG.INVENTEE()', '#NOM?'],
    ['note', 'note'],
  ]);
  expect((await see('D2:D3')).map((vue) => (vue as unknown[])[0])).toEqual([121616, 24136]);
  expect(await see('F2:F4')).toEqual([
    ['01001', '01001'],
    [0.34, '34,0\u00A0%'],
    [0.34, '34,0\u00A0%'],
  ]);
  const rien = expectValue(await previewFigement({ contexte }));
  expect(rien.formules).toBe(0);
  const annulation = expectValue(await annulerDerniere());
  expect(annulation.gardees).toEqual([]);
  await ouvert.answered();
  expect(await takePhoto()).toEqual(avant);
});

it('freezes the asked sheets alone, and refuses before writing where one is protected', async () => {
  const avant = await takePhoto();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Chiffres').protection.protect();
    await context.sync();
  });
  const refus = await figerValeurs({ contexte });
  expect(refus.ok ? null : refus.error).toMatchObject({
    code: 'feuille-protegee',
    message: expect.stringContaining('Chiffres') as string,
  });
  expect(await takePhoto()).toEqual(avant);
  expect(expectValue(await figerValeurs({ contexte, feuilles: ['Actions'] })).figees).toBe(2);
  expectValue(await annulerDerniere());
  expect(await takePhoto()).toEqual(avant);
});
