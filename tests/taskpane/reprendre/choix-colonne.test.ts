/** Where a column may go: the choices of its drop-down, and what is sent of a change. */
import {
  assuranceOf,
  correctColonne,
  correctTable,
  optionsOf,
  valeurOf,
} from '../../../src/taskpane/reprendre/choix-colonne';
import { buildColonne, buildTable } from './apercu-exemple';

describe('valeurOf', () => {
  it.each([
    ['a field of the target', {}, 'structure_pilote'],
    ['a column left out', { sort: 'ignoree' } as const, '-'],
    ['a column kept beside', { sort: 'supplementaire', cible: null } as const, '+'],
    [
      'a field of another table, with what its header says',
      { cible: { table: 'tFin', cle: 'prevu', fixe: { financeur: 'CAF', annee: 2025 } } },
      'tFin.prevu financeur=CAF annee=2025',
    ],
  ])('writes %s', (_, plus, attendu) => {
    expect(valeurOf(buildColonne(plus), 'tActions')).toBe(attendu);
  });
});

describe('optionsOf', () => {
  const colonne = buildColonne({
    autres: [{ cible: { table: 'tActions', cle: 'pilote' }, libelle: 'Pilote (Actions)', confiance: 0.4 }],
  });

  it('offers the likely places first, then every field once, then beside and out', () => {
    const options = optionsOf(colonne, 'tActions');
    expect(options.slice(0, 2)).toEqual([
      { valeur: 'structure_pilote', texte: 'Structure pilote (Actions)' },
      { valeur: 'pilote', texte: 'Pilote (Actions)' },
    ]);
    expect(options.slice(-2).map(({ valeur }) => valeur)).toEqual(['+', '-']);
    expect(new Set(options.map(({ valeur }) => valeur)).size).toBe(options.length);
    expect(options.map(({ valeur }) => valeur)).toContain('intitule');
    expect(options.map(({ valeur }) => valeur)).not.toContain('id');
  });

  it('always holds the present place', () => {
    for (const plus of [{}, { sort: 'ignoree' } as const, { cible: { table: 'tFin', cle: 'prevu' } }]) {
      const une = buildColonne(plus);
      expect(optionsOf(une, 'tActions').map(({ valeur }) => valeur)).toContain(valeurOf(une, 'tActions'));
    }
  });
});

describe('corrections', () => {
  it('name a column by its header, by its letter when two bear it or it has none', () => {
    const double = [buildColonne({ lettre: 'C' }), buildColonne({ lettre: 'D' })];
    expect(correctColonne({}, buildTable(), buildColonne(), 'pilote')).toEqual({
      tables: { 'Plan!A3:F20': { colonnes: { 'Chef de file': 'pilote' } } },
    });
    expect(
      correctColonne({}, buildTable({ colonnes: double }), buildColonne({ lettre: 'D' }), '-'),
    ).toMatchObject({ tables: { 'Plan!A3:F20': { colonnes: { D: '-' } } } });
    const sans = buildColonne({ entete: '', lettre: 'E' });
    expect(correctColonne({}, buildTable({ colonnes: [sans] }), sans, '+')).toMatchObject({
      tables: { 'Plan!A3:F20': { colonnes: { E: '+' } } },
    });
  });

  it('add up, and changing the target proposes the columns anew', () => {
    const premiere = correctColonne({ doublons: 'ajouter' }, buildTable(), buildColonne(), 'pilote');
    const seconde = correctColonne(premiere, buildTable(), buildColonne({ entete: 'Coût' }), 'budget');
    expect(seconde).toEqual({
      doublons: 'ajouter',
      tables: { 'Plan!A3:F20': { colonnes: { 'Chef de file': 'pilote', Coût: 'budget' } } },
    });
    expect(correctTable(seconde, 'Plan!A3:F20', null)).toEqual({
      doublons: 'ajouter',
      tables: { 'Plan!A3:F20': { cible: null } },
    });
  });
});

describe('assuranceOf', () => {
  it.each([
    [1, 'sure'],
    [0.85, 'sure'],
    [0.7, 'probable'],
    [0.3, 'a-verifier'],
    [0, 'a-verifier'],
  ])('says %p in words', (confiance, attendu) => {
    expect(assuranceOf(confiance)).toBe(attendu);
  });
});
