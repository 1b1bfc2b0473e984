/** A whole workbook read from raw tables. */
import { FEUILLES, TABLES, findTable, parseClasseur } from '../../src/sheets';
import type { CelluleBrute, TableBrute } from '../../src/sheets';

function buildTable(nom: string, lignes: CelluleBrute[][], entetes?: string[]): TableBrute {
  const titres = entetes ?? findTable(nom)?.colonnes.map(({ entete }) => entete) ?? [];
  const valeurs = [titres, ...lignes];
  return { nom, feuille: 'X', ligne: 3, colonne: 1, valeurs, formules: valeurs, totaux: false };
}
const ENTETES = ['id', 'Rubrique', 'Valeur', 'Précision', 'Source'];

describe('parseClasseur', () => {
  it('of no table is the empty workbook, without reproach', () => {
    const { classeur } = parseClasseur([]);
    expect(classeur.tables).toEqual([]);
    expect(classeur.defauts).toEqual([]);
    expect(classeur.convention.rubriques).toEqual({});
  });

  it('reads every table of ours, empty', () => {
    const { classeur, emplacements } = parseClasseur(TABLES.map(({ nom }) => buildTable(nom, [])));
    expect(classeur.tables).toEqual(TABLES.map(({ nom }) => nom));
    expect(classeur.defauts).toEqual([]);
    expect(emplacements.size).toBe(TABLES.length);
    expect(classeur.actions).toEqual([]);
  });

  it('ignores tables that are not ours', () => {
    expect(parseClasseur([buildTable('Tableau1', [['x']], ['Notes'])]).classeur.tables).toEqual([]);
  });

  it('says every core table that is gone', () => {
    const { classeur } = parseClasseur([buildTable('tActions', [])]);
    const attendues = FEUILLES.filter(({ noyau, visible }) => noyau && visible)
      .flatMap(({ tables }) => tables.map(({ nom }) => nom))
      .filter((nom) => nom !== 'tActions');
    expect(classeur.defauts.map(({ table }) => table)).toEqual(attendues);
  });

  it('knows when a value may change without anybody typing', () => {
    expect(parseClasseur([buildTable('tAxes', [['', '1']], ['Intitulé', 'Code'])]).formules).toBe(false);
    expect(parseClasseur([buildTable('tAxes', [['=A1', '1']], ['Intitulé', 'Code'])]).formules).toBe(true);
  });
});

describe('the convention', () => {
  const read = (lignes: CelluleBrute[][]) =>
    parseClasseur([buildTable('tConvention', lignes, ENTETES)]).classeur;

  it('finds rubriques by their label, whoever retyped it', () => {
    const { rubriques } = read([
      ['', 'territoire', 'Perpignan', '', 'titre'],
      ['', 'DEBUT DE LA CONVENTION', 2024, '', ''],
      ['', 'Code Insee ou SIREN', 66136, '', 'déduit'],
      ['', 'Population', 119656, '', ''],
    ]).convention;
    expect(rubriques.territoire).toMatchObject({ valeur: 'Perpignan', source: 'titre', ref: { ligne: 5 } });
    expect(rubriques.debut?.date).toMatchObject({ valeur: '2024-01-01', precision: 'année' });
    expect(rubriques.debut?.valeur).toBe('2024');
    expect(rubriques.code_territoire?.valeur).toBe('66136');
    expect(rubriques.population?.valeur).toBe('119656');
    expect(rubriques.caf).toBeUndefined();
  });

  it('reads a rubrique by its hidden key when its label was reworded', () => {
    const { rubriques } = read([['caf', 'Notre Caf', 'Caf des P-O', '', '']]).convention;
    expect(rubriques.caf?.valeur).toBe('Caf des P-O');
    expect(rubriques.caf?.ref.id).toBe('caf');
  });

  it('leaves alone the rubriques people add', () => {
    expect(read([['', 'Couleur du dossier', 'bleu', '', '']]).convention.rubriques).toEqual({});
  });

  it('reads the first of two rubriques that are filled, and says so; an empty one does not count', () => {
    const lignes: CelluleBrute[][] = [
      ['', 'Territoire', '', '', ''],
      ['', 'Territoire', 'Canet', '', ''],
      ['', 'Territoire', 'Perpignan', '', ''],
    ];
    const lu = read(lignes);
    expect(lu.convention.rubriques.territoire?.valeur).toBe('Canet');
    const doubles = lu.defauts.filter(({ table }) => table === 'tConvention');
    expect(doubles).toHaveLength(1);
    expect(doubles[0]?.message).toContain('lignes 6 et 7');
  });
});
