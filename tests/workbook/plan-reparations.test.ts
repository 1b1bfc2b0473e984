/** Where repairs go in tables as a spreadsheet gives them, and which are left out. */
import type { Reparation, Retouche } from '../../src/domain/reparation';
import { findTable, parseClasseur } from '../../src/sheets';
import type { CelluleBrute, TableBrute } from '../../src/sheets';
import { listEcritures } from '../../src/workbook/list-ecritures';
import { planReparations } from '../../src/workbook/plan-reparations';
import { toPlain } from '../rules/check-regle';

type Ligne = Readonly<Record<string, CelluleBrute>>;

/** The whole table in the order of its columns, from B4 down. */
function buildBrute(nom: string, feuille: string, lignes: readonly Ligne[]): TableBrute {
  const colonnes = findTable(nom)?.colonnes ?? [];
  const grille = [
    colonnes.map(({ entete }) => entete),
    ...lignes.map((ligne) => colonnes.map(({ cle }) => ligne[cle] ?? '')),
  ];
  return { nom, feuille, ligne: 3, colonne: 1, valeurs: grille, formules: grille, totaux: false };
}

function read(...brutes: readonly TableBrute[]) {
  return { brutes, ...parseClasseur(brutes) };
}

function repair(plus: Partial<Retouche>, ...autres: readonly Partial<Retouche>[]): Reparation {
  const base = { table: 'tActions', id: 'a-1', ligne: 5, champ: 'statut', avant: 'fini', apres: 'Réalisée' };
  return {
    phrase: 'Remplacer.',
    aConfirmer: false,
    retouches: [plus, ...autres].map((retouche) => ({ ...base, ...retouche })),
  };
}

const ACTIONS = buildBrute('tActions', 'Actions', [
  { id: 'a-2', code: 'A2', intitule: 'Ludothèque', statut: '="fi"&"ni"' },
  { id: 'a-1', code: 'A1', intitule: 'Crèche', statut: 'fini', fin: 'setpembre 2025', avancement: 60 },
]);
const CONVENTION = buildBrute('tConvention', 'Convention', [
  { id: 'debut', rubrique: 'Date de début', valeur: '6 mars, 2024' },
]);

describe('a repair', () => {
  it.each<[string, Partial<Retouche>, CelluleBrute, string | null]>([
    ['a word keeps the format of its cell', {}, 'Réalisée', null],
    [
      'a month stays words',
      { champ: 'fin', avant: 'setpembre 2025', apres: 'septembre 2025' },
      'septembre 2025',
      '@',
    ],
    [
      'a day becomes a date',
      { champ: 'fin', avant: 'setpembre 2025', apres: '2025-09-06' },
      45906,
      'dd/mm/yyyy',
    ],
    ['a number in the place of a number', { champ: 'avancement', avant: '60', apres: 0.6 }, 0.6, null],
    ['a code is never read as something else', { champ: 'code', avant: 'A1', apres: '1.2' }, '1.2', '@'],
  ])('%s', (_cas, retouche, valeur, format) => {
    const { placees, refusees } = planReparations([repair(retouche)], read(ACTIONS));
    expect(refusees).toEqual([]);
    expect(placees[0]?.retouches).toMatchObject([{ ligne: 6, valeur, format }]);
  });

  it('of a date of the convention is written as a date', () => {
    const retouche = {
      table: 'tConvention',
      id: 'debut',
      champ: 'valeur',
      avant: '6 mars, 2024',
      apres: '2024-03-06',
    };
    const { placees } = planReparations([repair(retouche)], read(CONVENTION));
    expect(placees[0]?.retouches).toMatchObject([{ valeur: 45357, format: 'dd/mm/yyyy' }]);
  });

  it.each<[string, Reparation, string]>([
    ['a row that is gone', repair({ id: 'a-9' }), 'absente'],
    ['a table that is gone', repair({ table: 'tAxes' }), 'absente'],
    ['a cell that changed', repair({ avant: 'bof' }), 'changee'],
    ['a formula', repair({ id: 'a-2', avant: '="fi"&"ni"' }), 'formule'],
    ['one cell of several that changed', repair({}, { champ: 'code', avant: 'A7', apres: 'A8' }), 'changee'],
  ])('is left out whole: %s', (_cas, reparation, refus) => {
    expect(planReparations([reparation], read(ACTIONS))).toMatchObject({
      placees: [],
      refusees: [{ refus }],
    });
  });

  it('told twice is made twice the same; another one of the same cell waits', () => {
    const { placees, refusees } = planReparations(
      [repair({}), repair({}), repair({ apres: 'Abandonnée' })],
      read(ACTIONS),
    );
    expect([placees.length, refusees.map(({ refus }) => refus)]).toEqual([2, ['deja-ecrite']]);
  });
});

describe('what is read right and typed oddly', () => {
  it('is offered: spaces too many, the list’s word in another case; never prose, blanks, line breaks or formulas', () => {
    const brute = buildBrute('tActions', 'Actions', [
      {
        id: 'a-1',
        code: ' A1',
        intitule: 'Ouvrir  une crèche',
        description: 'Deux  espaces ',
        statut: 'en cours',
      },
      { id: 'a-2', code: 'A2', intitule: ' ', partenaires: 'Caf\n MSA ', statut: '=" En cours"', budget: 3 },
    ]);
    const lues = listEcritures(read(brute)).map(({ phrase, retouches: [premiere] }) => [
      premiere?.champ,
      premiere?.apres,
      toPlain(phrase),
    ]);
    expect(lues).toEqual([
      ['code', 'A1', 'Ôter les espaces en trop de « A1 ».'],
      ['intitule', 'Ouvrir une crèche', 'Ôter les espaces en trop de « Ouvrir une crèche ».'],
      ['statut', 'En cours', 'Écrire « En cours », le mot de la liste, à la place de « en cours ».'],
    ]);
  });
});
