/** The reader of facts itself: what is there is found, what is not is told. */
import type { Lieu } from '../../examples/faits';
import { checkLieu } from '../support/check-lieu';

// biome-ignore format: one line a case
const TABLES = new Map([
  ['tActions', [{ code: 'A1', intitule: 'Ouvrir une crèche', budget: '' }, { code: 'A2', intitule: 'Etc.', budget: '12' }]],
  ['tAxes', []],
  ['tListes', [{ valeur: 'secret' }]],
]);
const action = { table: 'tActions', colonne: 'intitule' } as const;

// biome-ignore format: one line a case
const CASES: readonly (readonly [string, Lieu, string | null])[] = [
  ['a cell that says so', { type: 'cellule', ...action, reperes: { code: 'A1' }, valeur: 'Ouvrir une\u00A0crèche' }, null],
  ['a cell that says something else', { type: 'cellule', ...action, reperes: { code: 'A1' }, valeur: 'Ouvrir' }, 'tActions.intitule is « Ouvrir une crèche » instead of « Ouvrir »'],
  ['words among others', { type: 'mots', ...action, reperes: { code: 'A1' }, valeur: 'crèche' }, null],
  ['words that are not there', { type: 'mots', ...action, reperes: { code: 'A1' }, valeur: 'école' }, 'tActions.intitule is « Ouvrir une crèche » instead of « école »'],
  ['no such row', { type: 'cellule', ...action, reperes: { code: 'A9' }, valeur: '' }, 'tActions: 0 rows have {"code":"A9"}'],
  ['two such rows', { type: 'cellule', ...action, reperes: {}, valeur: '' }, 'tActions: 2 rows have {}'],
  ['an empty cell', { type: 'vide', table: 'tActions', colonne: 'budget', reperes: { code: 'A1' } }, null],
  ['a cell that should be empty', { type: 'vide', table: 'tActions', colonne: 'budget', reperes: {} }, 'tActions.budget: « 12 » instead of «  »'],
  ['an absence in a row that is not there', { type: 'vide', table: 'tAxes', colonne: 'code', reperes: {} }, 'no row of tAxes has {}'],
  ['no row', { type: 'lignes', table: 'tAxes', reperes: {}, nombre: 0 }, null],
  ['a row too many', { type: 'lignes', table: 'tActions', reperes: {}, nombre: 1 }, 'rows of tActions: « 2 » instead of « 1 »'],
  ['different values', { type: 'valeurs', table: 'tActions', colonne: 'code', nombre: 2 }, null],
  ['a missing table', { type: 'lignes', table: 'tFin', reperes: {}, nombre: 0 }, 'tFin is not in the workbook'],
  ['words nowhere, the lists left aside', { type: 'nulle-part', mots: 'secret' }, null],
  ['words somewhere', { type: 'nulle-part', mots: 'Etc' }, 'tActions holds « Etc »: Etc.'],
  ['words in another table', { type: 'nulle-part', table: 'tAxes', mots: 'Etc' }, null],
];

it.each(CASES)('%s', (_titre, lieu, faute) => expect(checkLieu(TABLES, lieu)).toBe(faute));

it('throws on a column that is not there: it would make every absence true', () => {
  expect(() => checkLieu(TABLES, { type: 'vide', table: 'tActions', colonne: 'fin', reperes: {} })).toThrow(
    'No column fin',
  );
});
