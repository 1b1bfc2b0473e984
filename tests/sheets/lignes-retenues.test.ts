/** A table read again after an edit says what a first reading would, and keeps the records of the rows that did not change. */
import { findTable } from '../../src/sheets';
import type { CelluleBrute, TableBrute } from '../../src/sheets';
import type { DefinitionTable } from '../../src/sheets/define';
import { parseTable } from '../../src/sheets/parse-table';

const ENTETES = ['id', 'Code', 'Intitulé', 'Statut', 'Fin', 'Budget'];
const LIGNES: CelluleBrute[][] = [
  ['a-1', 'A1', 'Ouvrir une crèche', 'En cours', 45_800, 1000],
  ['a-2', 'A2', 'Former', 'Presque fini', 'bientôt', 'à définir'],
  ['a-3', 'A3', 'Accueillir', 'Réalisée', 'juin 2026', '#REF!'],
];

function buildBrute(entetes: string[], lignes: CelluleBrute[][], plus: Partial<TableBrute> = {}): TableBrute {
  const valeurs = [entetes, ...lignes];
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

/** A definition that nothing was read with yet. */
function newDefinition(): DefinitionTable {
  const definition = findTable('tActions');
  if (definition === undefined) throw new Error('tActions is not defined');
  return { ...definition };
}

const edit = (rang: number, colonne: number, valeur: CelluleBrute): CelluleBrute[][] =>
  LIGNES.map((ligne, i) =>
    i === rang ? ligne.map((cellule, j) => (j === colonne ? valeur : cellule)) : ligne,
  );

describe('a table read again', () => {
  it.each<readonly [string, TableBrute, readonly boolean[]]>([
    ['unchanged', buildBrute(ENTETES, LIGNES), [true, true, true]],
    ['with a cell typed', buildBrute(ENTETES, edit(1, 3, 'Réalisée')), [true, false, true]],
    [
      'with a text where a number of the same look was',
      buildBrute(ENTETES, edit(0, 5, '1000')),
      [false, true, true],
    ],
    ['with a key written', buildBrute(ENTETES, edit(2, 0, 'a-9')), [true, true, false]],
    ['with a row above gone', buildBrute(ENTETES, LIGNES.slice(1)), [false, false]],
    [
      'with two columns exchanged',
      buildBrute(['id', 'Intitulé', 'Code', ...ENTETES.slice(3)], LIGNES),
      [false, false, false],
    ],
    ['from a sheet renamed', buildBrute(ENTETES, LIGNES, { feuille: 'Plan' }), [false, false, false]],
    ['lower in its sheet', buildBrute(ENTETES, LIGNES, { ligne: 4 }), [false, false, false]],
  ])('%s says what a first reading says', (_nom, suivante, gardees) => {
    const definition = newDefinition();
    const avant = parseTable(definition, buildBrute(ENTETES, LIGNES));
    const apres = parseTable(definition, suivante);
    expect(apres).toEqual(parseTable(newDefinition(), suivante));
    expect(apres.enregistrements.map((ligne, rang) => ligne === avant.enregistrements[rang])).toEqual(
      gardees,
    );
  });
});
