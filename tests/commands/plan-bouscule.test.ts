/** The plan in a hurry: what people do to the sheet while the pane is open, and what they paste in it, through the real Office.js. */
import { annulerDerniere } from '../../src/commands';
import { createAction } from '../../src/commands/create-action';
import { duplicateAction } from '../../src/commands/duplicate-action';
import { editAction } from '../../src/commands/edit-action';
import { moveAction } from '../../src/commands/move-action';
import { readChoix } from '../../src/commands/read-choix';
import { readPlan } from '../../src/commands/read-plan';
import { cleLigne } from '../../src/domain/cle-action';
import type { Atelier } from '../support/atelier';
import { expectValue } from '../support/read-atelier';
import { openStructured } from '../support/structured';
import { takePhoto } from '../workbook/photo';

jest.setTimeout(60_000);
let atelier: Atelier;
beforeEach(async () => {
  atelier = await openStructured('calcul');
});
afterEach(() => atelier.close());

const actions = async () =>
  expectValue(await readPlan({ aujourdhui: '2026-11-22' })).classeur.actions.map((action) => ({
    ...action,
    cle: cleLigne(action.ref),
  }));
const find = async (code: string) => {
  const trouvee = (await actions()).find((action) => action.code === code);
  if (trouvee === undefined) throw new Error(`No action has the code ${code}.`);
  return trouvee;
};
const inSheet = (geste: (page: Excel.Worksheet, table: Excel.Table) => void): Promise<void> =>
  Excel.run(async (context) => {
    geste(context.workbook.worksheets.getItem('Actions'), context.workbook.tables.getItem('tActions'));
    await context.sync();
  });
const changePilote = (cle: string, avant = 'Ville') =>
  editAction({ cle, changements: [{ champ: 'pilote', avant, apres: 'Mme Roux' }] });

it('a row deleted, another inserted above: the fiche says so, the others are found again', async () => {
  const [perdue, gardee] = [await find('1.1'), await find('1.2')];
  await inSheet((_, table) => table.rows.getItemAt(0).delete());
  expect(await changePilote(perdue.cle)).toMatchObject({ ok: false, error: { code: 'action-introuvable' } });
  await inSheet((_, table) => table.rows.add(0));
  expectValue(await changePilote(gardee.cle, ''));
  expect((await actions()).map(({ code, pilote }) => [code, pilote])).toEqual([
    ['1.2', 'Mme Roux'],
    ['2.1', ''],
    ['A1', ''],
  ]);
});

it('the table sorted: the row is found by its key', async () => {
  const { cle } = await find('1.1');
  await inSheet((_, table) => table.sort.apply([{ key: 1, ascending: false }]));
  expectValue(await changePilote(cle));
  expect((await actions()).filter(({ pilote }) => pilote === 'Mme Roux').map(({ code }) => code)).toEqual([
    '1.1',
  ]);
});

it('the table filtered: a hidden row is written, and stays hidden', async () => {
  const { cle, ref } = await find('1.1');
  const describe = (apres: string) =>
    editAction({ cle, changements: [{ champ: 'description', avant: '', apres }] });
  /** Excel gives a hidden row no height. */
  const readHauteur = () =>
    Excel.run(async (context) => {
      const rangee = context.workbook.worksheets.getItem('Actions').getRange(`B${ref.ligne}`);
      rangee.load('format/rowHeight');
      await context.sync();
      return rangee.format.rowHeight;
    });
  const hauteur = await readHauteur();
  await inSheet((_, table) => table.columns.getItem('Statut').filter.applyValuesFilter(['Réalisée']));
  expectValue(await describe('Accueillir. '.repeat(90).trim()));
  expect([(await find('1.1')).description.length, await readHauteur()]).toEqual([1079, 0]);
  expectValue(await annulerDerniere());
  await inSheet((_, table) => table.clearFilters());
  expectValue(await describe('Accueillir. '.repeat(90).trim()));
  expect(await readHauteur()).toBeGreaterThan(hauteur);
});

it('a row copied under the others: the copy is itself, chosen or edited', async () => {
  const originale = await find('1.1');
  const { ligne } = originale.ref;
  await inSheet((page) => page.getRange(`B9:AZ9`).copyFrom(`B${ligne}:AZ${ligne}`));
  await inSheet((page) => {
    page.activate();
    page.getRange('D9').select();
  });
  expect(expectValue(await readChoix()).action).toBe('ligne-9');
  expectValue(await changePilote('ligne-9'));
  const lues = (await actions()).filter(({ code }) => code === '1.1');
  expect(lues.map(({ pilote }) => pilote)).toEqual(['Ville', 'Mme Roux']);
  expect(new Set(lues.map(({ cle }) => cle)).size).toBe(2);
  expect(lues[0]?.cle).toBe(originale.cle);
});

it('a column renamed: its field is left and said, the rest is written', async () => {
  const { cle } = await find('1.1');
  await inSheet((page, table) => {
    table.columns.getItem('Pilote').getHeaderRowRange().values = [['Qui s’en occupe chez nous']];
    page.activate();
  });
  const changements = [
    { champ: 'pilote', avant: 'Ville', apres: 'Mme Roux' },
    { champ: 'statut', avant: 'En cours', apres: 'En pause' },
  ];
  const { ecrites, laissees } = expectValue(await editAction({ cle, changements }));
  expect([ecrites.map(({ champ }) => champ), laissees]).toMatchObject([
    ['statut'],
    [{ champ: 'pilote', raison: 'sans-colonne', voulu: 'Mme Roux' }],
  ]);
});

it('the column of codes deleted: an action is created, and its place is the one of its words', async () => {
  await inSheet((_, table) => table.columns.getItem('Code').delete());
  const { cellule } = expectValue(await createAction({ intitule: '=1+1' }));
  const place = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Actions').getRange(cellule);
    range.load('values,formulas');
    await context.sync();
    return [range.values, range.formulas].flat(2);
  });
  expect(place).toEqual(['=1+1', '=1+1']);
});

it('a sheet hidden is written; protected, it is refused in a sentence', async () => {
  const { cle } = await find('1.1');
  await inSheet((page) => {
    page.visibility = 'Hidden';
  });
  expectValue(await changePilote(cle));
  const avant = await takePhoto();
  await inSheet((page) => page.protection.protect());
  for (const refuse of [
    await editAction({ cle, changements: [{ champ: 'pilote', avant: 'Mme Roux', apres: 'Caf' }] }),
    await createAction({ intitule: 'Une action' }),
    await duplicateAction(cle),
  ])
    expect(refuse).toMatchObject({ ok: false, error: { code: 'feuille-protegee' } });
  expect(await takePhoto()).toEqual(avant);
});

it('a text too long for a cell is refused before Excel is asked; five thousand characters are written', async () => {
  const { cle } = await find('1.1');
  const long = 'Une phrase collée. '.repeat(2000);
  const describe = (apres: string) =>
    editAction({ cle, changements: [{ champ: 'description', avant: '', apres }] });
  expect(await describe(long)).toMatchObject({ ok: false, error: { code: 'texte-trop-long' } });
  expect(await createAction({ intitule: long })).toMatchObject({
    ok: false,
    error: { code: 'texte-trop-long' },
  });
  expectValue(await describe(long.slice(0, 5000).trim()));
  expect((await find('1.1')).description).toBe(long.slice(0, 5000).trim());
  expectValue(await annulerDerniere());
  expect((await find('1.1')).description).toBe('');
});

it('the sheet of the axes deleted: the plan is read, an action still moves; the table turned into cells is said', async () => {
  const { cle, axe } = await find('1.1');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Axes').delete();
    await context.sync();
  });
  const deplacement = { cle, avant: { axe, objectif: '' }, axe: '2', objectif: '', nouveauCode: true };
  expect(expectValue(await moveAction(deplacement)).ecrites.map(({ champ }) => champ)).toEqual([
    'axe',
    'code',
  ]);
  await inSheet((_, table) => {
    table.convertToRange();
  });
  expect(await changePilote(cle)).toMatchObject({ ok: false, error: { code: 'table-absente' } });
});
