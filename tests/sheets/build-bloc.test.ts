/** Rows as they are written: real dates when their precision can be told, texts that stay texts. */
import { buildBloc, findTable, isReinterprete } from '../../src/sheets';
import type { CelluleBrute } from '../../src/sheets';

function build(table: string, lignes: Record<string, CelluleBrute>[], vides = 0) {
  const definition = findTable(table);
  if (definition === undefined) throw new Error(table);
  const cles: readonly string[] = definition.colonnes.map(({ cle }) => cle);
  const { valeurs, formats } = buildBloc(definition, lignes, () => 'neuf', vides);
  const at = (rang: number, cle: string) => [
    valeurs[rang]?.[cles.indexOf(cle)],
    formats[rang]?.[cles.indexOf(cle)],
  ];
  return { valeurs, formats, at };
}

describe('buildBloc', () => {
  it.each([
    ['2024-03-06', 45357, 'dd/mm/yyyy', 'jour'],
    ['2024-03', 45352, 'mmm yyyy', 'mois'],
    ['2024', 45292, 'yyyy', 'année'],
    ['Mars 20424', 'Mars 20424', '@', ''],
  ])('writes the date %s with its precision', (date, valeur, format, precision) => {
    const { at } = build('tActions', [{ debut: date }]);
    expect(at(0, 'debut')).toEqual([valeur, format]);
    expect(at(0, 'precision_debut')[0]).toBe(precision);
  });

  it('keeps words where no column tells the precision', () => {
    const { at } = build('tAvenants', [{ date_deliberation: '2024-12', date_copil: '2024-12-03' }]);
    expect(at(0, 'date_deliberation')).toEqual(['décembre 2024', '@']);
    expect(at(0, 'date_copil')).toEqual([45629, 'dd/mm/yyyy']);
  });

  it('writes the dates of the convention, and them only, as dates', () => {
    const { at } = build('tConvention', [
      { id: 'debut', valeur: '2024' },
      { id: 'duree', valeur: '2024' },
    ]);
    expect(at(0, 'valeur')).toEqual([45292, 'yyyy']);
    expect(at(0, 'precision')[0]).toBe('année');
    expect(at(1, 'valeur')).toEqual(['2024', '@']);
    expect(at(1, 'precision')[0]).toBe('');
  });

  it('never lets a text become a formula', () => {
    const { at } = build('tActions', [
      { intitule: '=1+1', pilote: '@Claude', description: 'Créer 20 places' },
    ]);
    expect(at(0, 'intitule')).toEqual(['=1+1', '@']);
    expect(at(0, 'pilote')).toEqual(['@Claude', '@']);
    expect(at(0, 'description')).toEqual(['Créer 20 places', 'General']);
  });

  it.each([
    [34, '%', '#,##0.0'],
    [40435, 'foyers', '#,##0'],
    [17380, '€/an/UC', '#,##0'],
    [3.7, 'rapport', '#,##0.0##'],
    [0.32, 'indice', '#,##0.0##'],
    [60.9, 'pour 100 enfants', '#,##0.0'],
  ])('shows %d in « %s » as its unit asks', (valeur, unite, format) => {
    const { at } = build('tDonnees', [{ valeur, unite }]);
    expect(at(0, 'valeur')).toEqual([valeur, format]);
  });

  it('gives a key to each row, none to the empty rows it keeps ready', () => {
    const { valeurs } = build('tAxes', [{ code: '1' }, { id: 'à moi', code: '2' }], 2);
    expect(valeurs.map((ligne) => ligne[0])).toEqual(['neuf', 'à moi', '', '']);
    expect(valeurs[3]?.every((cellule) => cellule === '')).toBe(true);
  });

  it.each([
    ['=A1', true],
    ['+33 6', true],
    ['-', true],
    ['@nom', true],
    ['00123', true],
    ['12/03/2025', true],
    ['34,0 %', true],
    ['mars 2024', true],
    ['décembre 2024', true],
    ['Perpignan', false],
    ['plan d’action et d’évaluation', false],
    ['', false],
  ])('« %s » would be taken for something else: %s', (texte, attendu) =>
    expect(isReinterprete(texte)).toBe(attendu),
  );
});
