/** The bilan as cells: rows found by year and axis, nothing that people typed is changed, a second time changes nothing. */
import type { LigneBilan } from '../../src/evaluation';
import type { CelluleBrute, EmplacementTable, TableBrute } from '../../src/sheets';
import { planBilan } from '../../src/workbook/plan-bilan';

const ENTETES = ['id', 'Année', 'Axe', 'Faits marquants', 'Réalisé et prévu', 'Financements'];
const CLES = ['id', 'annee', 'axe', 'faits_marquants', 'realise_prevu', 'financements'];
const LIGNES: readonly LigneBilan[] = [
  { axe: '', realise_prevu: 'tout', financements: 'argent' },
  { axe: '1', realise_prevu: 'un', financements: '' },
];

function table(...lignes: CelluleBrute[][]): { readonly brute: TableBrute; readonly lieu: EmplacementTable } {
  const valeurs = [ENTETES, ...lignes];
  const brute = {
    nom: 'tBilan',
    feuille: 'Bilan',
    ligne: 3,
    colonne: 1,
    valeurs,
    formules: valeurs,
    totaux: false,
  };
  const lieu = {
    table: 'tBilan',
    feuille: 'Bilan',
    ligneEntete: 4,
    premiereColonne: 1,
    entetes: ENTETES,
    nombreLignes: lignes.length,
    colonnes: new Map(CLES.map((cle, rang) => [cle, rang])),
    lignes: new Map(),
    derniereLigneRemplie: 4 + lignes.length,
  };
  return { brute, lieu };
}

it('adds the convention, then each axis, where nothing is there yet', () => {
  const attendu = [
    { annee: 2025, axe: undefined, realise_prevu: 'tout', financements: 'argent' },
    { annee: 2025, axe: '1', realise_prevu: 'un' },
  ];
  for (const lieu of [null, table()]) {
    const plan = planBilan(LIGNES, 2025, lieu);
    expect(plan.ajouts).toEqual(attendu.map((ligne) => expect.objectContaining(dropUndefined(ligne))));
    expect([plan.cellules, plan.conservees]).toEqual([[], 0]);
  }
});

it('fills the empty cells of the rows of that year, and keeps the others', () => {
  const plan = planBilan(
    LIGNES,
    2025,
    table(
      ['a', 2024, '', '', '', ''],
      ['b', '2025', ' ', 'fait', 'nous avons fait', ''],
      ['c', 2025, '1', '', '', 'x'],
    ),
  );
  expect(plan.ajouts).toEqual([]);
  expect(plan.cellules.map(({ ligne, cle, cellule }) => [ligne, cle, cellule.valeur])).toEqual([
    [6, 'financements', 'argent'],
    [7, 'realise_prevu', 'un'],
  ]);
  expect(plan.conservees).toBe(1);
});

it('keeps a formula that shows nothing, and writes nothing in a column that is gone', () => {
  const { brute, lieu } = table(['b', 2025, '', '', '', ''], ['c', 2025, '1', '', '', '']);
  const formules = brute.formules.map((ligne, rang) => (rang === 1 ? ligne.with(4, '=""') : ligne));
  const colonnes = new Map([...lieu.colonnes].filter(([cle]) => cle !== 'financements'));
  const plan = planBilan(LIGNES, 2025, { brute: { ...brute, formules }, lieu: { ...lieu, colonnes } });
  expect(plan.cellules.map(({ ligne, cle }) => [ligne, cle])).toEqual([[6, 'realise_prevu']]);
  expect(plan.conservees).toBe(1);
});

it('changes nothing the second time', () => {
  const plan = planBilan(
    LIGNES,
    2025,
    table(['b', 2025, '', '', 'tout', 'argent'], ['c', 2025, '1', '', 'un', '']),
  );
  expect([plan.ajouts, plan.cellules]).toEqual([[], []]);
  expect(plan.conservees).toBe(3);
});

function dropUndefined(ligne: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(ligne).filter(([, valeur]) => valeur !== undefined));
}
