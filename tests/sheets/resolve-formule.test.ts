/** Formulas written with the workbook's own headers, or not at all. */
import { resolveFormule } from '../../src/sheets';

const tables = new Map([
  ['tAxes', ['id', 'Code', 'Titre', 'Poids [%]']],
  ['tActions', ['Code', 'INTITULE', 'Axe']],
]);

it.each([
  ['a synonym', '=COUNTA(tAxes[Intitulé])', '=COUNTA(tAxes[Titre])'],
  ['other case and accents', '=COUNTA(tActions[Intitulé])', '=COUNTA(tActions[INTITULE])'],
  ['this row', '=tAxes[[#This Row],[Code]]&""', '=tAxes[[#This Row],[Code]]&""'],
  ['headers', '=ROW(tAxes[[#Headers],[Intitulé]])', '=ROW(tAxes[[#Headers],[Titre]])'],
  ['several columns', '=COLUMNS(tAxes[[Code]:[Intitulé]])', '=COLUMNS(tAxes[[Code]:[Titre]])'],
  [
    'two tables',
    '=COUNTA(tAxes[Intitulé])+COUNTA(tActions[Axe])',
    '=COUNTA(tAxes[Titre])+COUNTA(tActions[Axe])',
  ],
  ['words that look like a reference', '="tFin[Prévu]"&tAxes[Code]', '="tFin[Prévu]"&tAxes[Code]'],
  ['no table', '=TODAY()+1', '=TODAY()+1'],
])('%s', (_cas, formule, attendue) => expect(resolveFormule(formule, tables)).toBe(attendue));

it.each([
  ['a table that is not there', '=SUM(tFin[Prévu])'],
  ['a column that is not there', '=COUNTA(tActions[Pilote])'],
  ['one absent among others', '=COUNTA(tAxes[Code])+SUM(tFin[Prévu])'],
])('%s is not written', (_cas, formule) => expect(resolveFormule(formule, tables)).toBeNull());

it('escapes what a structured reference would read otherwise', () => {
  const poids = new Map([['tAxes', ['Code', "L'intitulé [court]"]]]);
  expect(resolveFormule('=tAxes[Code]', poids)).toBe('=tAxes[Code]');
  const alias = new Map([['tActions', ['Titre de la fiche action']]]);
  expect(resolveFormule('=tActions[Intitulé]', alias)).toBe('=tActions[Titre de la fiche action]');
});

it('a header that no definition knows is our mistake', () => {
  expect(() => resolveFormule('=SUM(tAxes[Inconnu])', tables)).toThrow('Inconnu');
});

it('headers shared by two tables are read by the definition of each', () => {
  const memes = ['Titre'];
  const partagees = new Map([
    ['tAxes', memes],
    ['tActions', memes],
    ['tFin', memes],
  ]);
  expect(resolveFormule('=COUNTA(tAxes[Intitulé])', partagees)).toBe('=COUNTA(tAxes[Titre])');
  expect(resolveFormule('=COUNTA(tFin[Prévu])', partagees)).toBeNull();
  expect(resolveFormule('=COUNTA(tAxes[Intitulé])', partagees)).toBe('=COUNTA(tAxes[Titre])');
});
