/** The report as rows: links, keys, and the notes of the people following their finding. */
import type { Constat, Localise } from '../../src/domain/constat';
import { CLASSEUR_VIDE } from '../../src/domain/classeur';
import { findTable } from '../../src/sheets';
import type { CelluleBrute, EmplacementTable, TableBrute } from '../../src/sheets';
import { findCellule } from '../../src/workbook/localise';
import { planRapport } from '../../src/workbook/plan-rapport';
import type { RapportAEcrire } from '../../src/workbook/plan-rapport';

function buildConstat(plus: Partial<Localise<Constat>> = {}): Localise<Constat> {
  return {
    regle: 'ACT-04',
    gravite: 'erreur',
    table: 'tActions',
    id: 'a-1',
    ligne: 5,
    champ: 'pilote',
    message: 'L’action n’a pas de pilote.',
    aide: 'Renseigner la colonne.',
    reparation: null,
    feuille: 'L’axe d’Actions',
    cellule: 'M5',
    ...plus,
  };
}
function buildRapport(plus: Partial<RapportAEcrire> = {}): RapportAEcrire {
  return {
    phase: 'mise-en-oeuvre',
    phaseDeduite: false,
    date: '2025-06-12',
    bilan: { erreurs: 0, avertissements: 0, infos: 0, nonControlables: 0, justifies: 0 },
    constats: [],
    nonControlables: [],
    justifies: [],
    ...plus,
  };
}
const definition = findTable('tControles');
const entetes: string[] = [...(definition?.colonnes.map(({ entete }): string => entete) ?? []), 'Vu par'];

function buildLieu(plus: Partial<EmplacementTable> = {}): EmplacementTable {
  return {
    table: 'tControles',
    feuille: 'Contrôles',
    ligneEntete: 4,
    premiereColonne: 1,
    entetes,
    nombreLignes: 1,
    colonnes: new Map(definition?.colonnes.map(({ cle }, rang) => [cle as string, rang])),
    lignes: new Map(),
    derniereLigneRemplie: 4,
    ...plus,
  };
}
function buildPrecedent(lignes: { id: string; vuPar: string }[]): TableBrute {
  const corps = lignes.map(({ id, vuPar }) =>
    entetes.map((e): CelluleBrute => (e === 'id' ? id : e === 'Vu par' ? vuPar : 'ancien')),
  );
  const valeurs = [entetes, ...corps];
  return {
    nom: 'tControles',
    feuille: 'Contrôles',
    ligne: 3,
    colonne: 1,
    valeurs,
    formules: valeurs,
    totaux: false,
  };
}
const contexte = { classeur: CLASSEUR_VIDE, emplacements: new Map([['tControles', buildLieu()]]) };

describe('planRapport', () => {
  it('writes each finding with its words, its link and the date of the controls', () => {
    const [ligne] = planRapport(buildRapport({ constats: [buildConstat()] }), contexte, undefined);
    expect(ligne?.cellules).toMatchObject({
      gravite: '✖ erreur',
      regle: 'ACT-04',
      champ: 'Pilote',
      ligne: 5,
      lien: `=HYPERLINK("#'L’axe d’Actions'!M5","Aller")`,
      controle_le: 45820,
    });
  });

  it('quotes the name of a tab in the link', () => {
    const [ligne] = planRapport(
      buildRapport({ constats: [buildConstat({ feuille: 'L\'axe "un"' })] }),
      contexte,
      undefined,
    );
    expect(ligne?.cellules['lien']).toBe(`=HYPERLINK("#'L''axe ""un""'!M5","Aller")`);
  });

  it('says that all is well rather than nothing', () => {
    const lignes = planRapport(buildRapport(), contexte, undefined);
    expect(lignes).toHaveLength(1);
    expect(lignes[0]?.cellules['gravite']).toBe('✔ conforme');
  });

  it('lists what could not be checked and what was accepted, apart', () => {
    const lignes = planRapport(
      buildRapport({
        nonControlables: [{ regle: 'ACT-07', manque: 'la date de fin', table: 'tActions', ligne: 6 }],
        justifies: [{ ...buildConstat(), motif: 'décidé', auteur: 'copil', justifieLe: '2025-06-01' }],
      }),
      contexte,
      undefined,
    );
    expect(lignes.map(({ cellules }) => cellules['gravite'])).toEqual(['? non contrôlable', '✎ justifié']);
    expect(lignes[1]?.cellules['aide']).toBe('décidé — copil — 2025-06-01');
  });

  it('gives two findings of one cell two keys', () => {
    const lignes = planRapport(
      buildRapport({ constats: [buildConstat(), buildConstat()] }),
      contexte,
      undefined,
    );
    expect(new Set(lignes.map(({ cellules }) => cellules['id'])).size).toBe(2);
  });

  it('moves the note of a finding with it, and keeps that of a corrected one', () => {
    const precedent = buildPrecedent([
      { id: 'DISPARU|tActions|a-9|pilote', vuPar: 'Claude' },
      { id: 'SANS-NOTE|tActions|a-8|pilote', vuPar: '' },
      { id: 'ACT-04|tActions|a-1|pilote', vuPar: 'Dominique' },
    ]);
    const lignes = planRapport(buildRapport({ constats: [buildConstat()] }), contexte, precedent);
    expect(lignes.map(({ reprend }) => reprend)).toEqual([2, 0]);
    expect(lignes[1]?.cellules['gravite']).toBe('✔ corrigé');
    expect(lignes).toHaveLength(2);
  });
});

describe('findCellule', () => {
  const emplacements = new Map([
    [
      'tActions',
      buildLieu({
        table: 'tActions',
        feuille: 'Plan',
        nombreLignes: 3,
        entetes: ['Note', 'Intitulé', 'Pilote'],
        colonnes: new Map([
          ['intitule', 1],
          ['pilote', 2],
        ]),
        lignes: new Map([['a-1', 7]]),
      }),
    ],
    [
      'tConvention',
      buildLieu({
        table: 'tConvention',
        feuille: 'Convention',
        nombreLignes: 9,
        colonnes: new Map([
          ['rubrique', 1],
          ['valeur', 2],
        ]),
      }),
    ],
  ]);
  it.each([
    [
      'the row by its key, wherever it moved',
      { table: 'tActions', id: 'a-1', ligne: 5, champ: 'pilote' },
      'D7',
    ],
    [
      'the row by its number when it has no key',
      { table: 'tActions', id: '', ligne: 6, champ: 'pilote' },
      'D6',
    ],
    ['the first line when there is no row', { table: 'tActions', id: null, ligne: null, champ: null }, 'C5'],
    ['a column of the people by its header', { table: 'tActions', id: null, ligne: 5, champ: 'Note' }, 'B5'],
    [
      'the value of a rubrique read as a date',
      { table: 'tConvention', id: null, ligne: 9, champ: 'date' },
      'D9',
    ],
    [
      'nothing when the row is out of the table',
      { table: 'tActions', id: 'x', ligne: 40, champ: 'pilote' },
      null,
    ],
    ['nothing for the whole convention', { table: null, id: null, ligne: null, champ: null }, null],
    ['nothing in a table that is gone', { table: 'tFin', id: null, ligne: 5, champ: null }, null],
  ])('finds %s', (_quoi, visee, cellule) => expect(findCellule(visee, emplacements).cellule).toBe(cellule));
});
