/** From raw cells to records: by header, with every row, every error and every fault of structure. */
import type { Action } from '../../src/domain/action';
import { findTable } from '../../src/sheets';
import type { CelluleBrute, TableBrute } from '../../src/sheets';
import { parseCodes, toTexte } from '../../src/sheets/parse-cellule';
import { parseTable } from '../../src/sheets/parse-table';

function buildBrute(valeurs: CelluleBrute[][], plus: Partial<TableBrute> = {}): TableBrute {
  return {
    nom: 'tActions',
    feuille: 'Actions',
    ligne: 3,
    colonne: 1,
    valeurs,
    formules: valeurs,
    totaux: false,
    ...plus,
  };
}

function parseActions(brute: TableBrute, newId?: () => string) {
  const definition = findTable('tActions');
  if (definition === undefined) throw new Error('tActions is not defined');
  return parseTable(definition, brute, newId);
}

describe('parseTable', () => {
  it('reads rows by header, in any order, with their Excel row', () => {
    const lue = parseActions(
      buildBrute([
        ['Intitulé', 'Ma note', 'CODE', 'id', 'statut', 'Champs'],
        ['Ouvrir une crèche', 'urgent', 'A1', 'a-1', 'en  cours', 'PE ; ENF'],
        ['', '', '', '', '', ''],
        ['Former', '', 2, 'a-2', 'Presque fini', 'PE, JEU'],
      ]),
    );
    const [a, b] = lue.enregistrements as Action[];
    expect(a).toMatchObject({
      code: 'A1',
      intitule: 'Ouvrir une crèche',
      statut: 'En cours',
      champs: ['PE', 'ENF'],
    });
    expect(a?.ref).toEqual({ table: 'tActions', id: 'a-1', ligne: 5 });
    expect(b).toMatchObject({ code: '2', statut: 'Presque fini', champs: ['PE', 'JEU'] });
    expect(b?.ref.ligne).toBe(7);
    expect(lue.enregistrements).toHaveLength(2);
    expect(lue.emplacement).toMatchObject({ ligneEntete: 4, nombreLignes: 3, derniereLigneRemplie: 7 });
    expect(lue.emplacement.lignes.get('a-2')).toBe(7);
  });

  it('keeps a row that only holds a word in a column of the people', () => {
    const lue = parseActions(
      buildBrute([
        ['Code', 'Notes'],
        ['', 'à voir'],
      ]),
    );
    expect(lue.enregistrements).toHaveLength(1);
  });

  it('reads dates with their precision, and keeps the words it cannot read', () => {
    const lue = parseActions(
      buildBrute([
        ['Code', 'Début', 'Précision du début', 'Fin'],
        ['A1', 45292, 'mois', 'Mars 20424'],
      ]),
    );
    const [a] = lue.enregistrements as Action[];
    expect(a?.debut).toMatchObject({ valeur: '2024-01-01', precision: 'mois' });
    expect(a?.fin).toEqual({ valeur: null, precision: 'inconnue', texte: 'Mars 20424' });
  });

  it('does not make zero of an empty amount, nor a number of words', () => {
    const lue = parseActions(
      buildBrute([
        ['Code', 'Budget', 'Avancement'],
        ['A1', '', '40 %'],
        ['A2', 'environ 10 000', 0.5],
        ['A3', 0, ''],
      ]),
    );
    const actions = lue.enregistrements as Action[];
    expect(actions.map(({ budget }) => budget.valeur)).toEqual([null, null, 0]);
    expect(actions[1]?.budget.texte).toBe('environ 10 000');
    expect(actions.map(({ avancement }) => avancement.valeur)).toEqual([0.4, 0.5, null]);
  });

  it('tells every cell in error, ours or theirs, with its formula and its address', () => {
    const lue = parseActions(
      buildBrute(
        [
          ['Code', 'Budget', 'Mon calcul'],
          ['A1', '#REF!', '#N/A'],
        ],
        {
          formules: [
            ['Code', 'Budget', 'Mon calcul'],
            ['A1', '=Sheet9!A1', '=CTG.TAUX_PAUVRETE()'],
          ],
        },
      ),
    );
    expect(lue.erreurs).toEqual([
      expect.objectContaining({
        champ: 'budget',
        adresse: 'C5',
        erreur: '#REF!',
        formule: '=Sheet9!A1',
        ligne: 5,
      }),
      expect.objectContaining({ champ: 'Mon calcul', adresse: 'D5', formule: '=CTG.TAUX_PAUVRETE()' }),
    ]);
    expect((lue.enregistrements as Action[])[0]?.budget).toEqual({ valeur: null, texte: '#REF!' });
  });

  it('leaves the totals row out', () => {
    const lue = parseActions(
      buildBrute(
        [
          ['Code', 'Budget'],
          ['A1', 10],
          ['Total', 10],
        ],
        { totaux: true },
      ),
    );
    expect(lue.enregistrements).toHaveLength(1);
    expect(lue.emplacement.nombreLignes).toBe(1);
  });

  it('says which required column is missing, and which is there twice', () => {
    const { defauts } = parseActions(
      buildBrute([
        ['Code', 'Fin', 'Échéance'],
        ['A1', '', ''],
      ]),
    );
    expect(defauts.map(({ champ }) => champ)).toEqual(['intitule', 'fin']);
    expect(defauts[0]?.message).toContain('La colonne «\u00A0Intitulé\u00A0» manque');
    expect(defauts[1]?.message).toContain('Fin, Échéance');
  });
});

describe('ids', () => {
  const table = [
    ['id', 'Code'],
    ['a-1', 'A1'],
    ['a-1', 'A2'],
    ['', 'A3'],
    ['', ''],
  ];

  it('stay empty without a generator, and a copied row does not share its neighbour’s', () => {
    const lue = parseActions(buildBrute(table));
    expect(lue.enregistrements.map(({ ref }) => ref.id)).toEqual(['a-1', '', '']);
    expect(lue.idsAttribues).toEqual([]);
  });

  it('are given to the rows that have none, never to an empty row', () => {
    let n = 0;
    const lue = parseActions(buildBrute(table), () => `n-${(n += 1)}`);
    expect(lue.enregistrements.map(({ ref }) => ref.id)).toEqual(['a-1', 'n-1', 'n-2']);
    expect(lue.idsAttribues).toEqual([
      { table: 'tActions', ligne: 6, id: 'n-1' },
      { table: 'tActions', ligne: 7, id: 'n-2' },
    ]);
  });

  it('are not given when the column is gone', () => {
    const lue = parseActions(buildBrute([['Code'], ['A1']]), () => 'n');
    expect(lue.idsAttribues).toEqual([]);
  });
});

describe('cells', () => {
  it.each([
    ['PE ; ENF;;JEU', ['PE', 'ENF', 'JEU']],
    ['PE, ENF', ['PE', 'ENF']],
    ['accès aux droits, aux services', ['accès aux droits, aux services']],
    ['copil\naxes', ['copil', 'axes']],
    ['', []],
  ])('codes of « %s »', (texte, attendu) => expect(parseCodes(texte)).toEqual(attendu));

  it.each([
    [1.2, 'identifiant', '1.2'],
    [1.2, 'texte', '1,2'],
    [true, 'liste', 'oui'],
    [false, 'liste', 'non'],
    ['\u00A0 mot ', 'texte', 'mot'],
  ] as const)('%s as %s reads « %s »', (cellule, type, attendu) =>
    expect(toTexte(cellule, type)).toBe(attendu),
  );
});
