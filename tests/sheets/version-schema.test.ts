/** The version of the schema, from what people leave of its mark. */
import { findTable, readVersion } from '../../src/sheets';
import type { CelluleBrute } from '../../src/sheets';

const entete = findTable('tListes')?.colonnes.find(({ cle }) => String(cle) === 'version')?.entete ?? '';

const listes = (...valeurs: CelluleBrute[][]) => [
  { nom: 'tListes', feuille: 'Listes', ligne: 3, colonne: 1, valeurs, formules: valeurs, totaux: false },
];

describe('readVersion', () => {
  it.each([
    ['no table of ours', [], null],
    ['a workbook made before the mark', listes(['id', 'Phase'], ['1', 'x']), 1],
    ['the mark', listes(['id', entete], ['1', 3]), 3],
    ['the mark, sorted away from the first row', listes(['id', entete], ['1', ''], ['2', 3]), 3],
    ['a mark deleted with its row', listes(['id', entete], ['2', '']), 2],
    ['a mark written over', listes(['id', entete], ['2', 'à définir']), 2],
  ])('%s', (_, brutes, attendue) => {
    expect(readVersion(brutes)).toBe(attendue);
  });
});
