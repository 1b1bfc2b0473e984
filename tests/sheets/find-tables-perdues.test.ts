/** Tables that became plain ranges, found by their headers and their hidden key on their own sheet. */
import { TABLES, findTable, findTablesPerdues, pagesToSearch } from '../../src/sheets';
import type { CelluleBrute, DefinitionTable } from '../../src/sheets';

function definitionOf(nom: string): DefinitionTable {
  const definition = findTable(nom);
  if (definition === undefined) throw new Error(`${nom} is not defined`);
  return definition;
}

const axes = definitionOf('tAxes');
const entetes = axes.colonnes.map(({ entete }) => entete);
const ligne = (premier: CelluleBrute): CelluleBrute[] => entetes.map((_, i) => (i === 0 ? premier : ''));
const page = (valeurs: CelluleBrute[][], feuille = 'Axes') => ({ feuille, ligne: 0, colonne: 1, valeurs });

describe('findTablesPerdues', () => {
  it('gives the area from the header to the last filled row, blank rows inside', () => {
    const valeurs = [['Axes'], [''], entetes, ligne('a-1'), ligne(''), ligne('a-3'), ligne('')];
    const [perdue] = findTablesPerdues([axes], [page(valeurs)]);
    expect(perdue).toMatchObject({ nom: 'tAxes', feuille: 'Axes', entetes });
    expect(perdue?.plage).toMatch(/^B3:[A-Z]+6$/);
  });

  it('takes moved, renamed and added columns, and a header cleared over a filled column', () => {
    const autres = [...entetes].reverse().map((entete) => entete.toUpperCase());
    const valeurs = [
      ['Ma colonne', '', ...autres],
      ['x', 'y', ...autres.map(() => 'z')],
    ];
    expect(findTablesPerdues([axes], [page(valeurs)])[0]?.entetes).toEqual(['Ma colonne', '', ...autres]);
  });

  it.each([
    ['another sheet', page([entetes, ligne('a-1')], 'Notes')],
    ['a sheet of the same name without our hidden key', page([entetes.filter((entete) => entete !== 'id')])],
    ['too few of our columns', page([['id', 'Code', 'Notes', 'Divers']])],
    ['an empty sheet', page([['']])],
  ])('finds nothing on %s', (_, lue) => {
    expect(findTablesPerdues([axes], [lue])).toEqual([]);
  });

  it('tells apart two tables standing side by side', () => {
    const [instances, membres] = [definitionOf('tInstances'), definitionOf('tMembres')];
    const gauche = instances.colonnes.map(({ entete }) => entete);
    const droite = membres.colonnes.map(({ entete }) => entete);
    const valeurs = [
      [...gauche, '', ...droite],
      [...gauche.map(() => 'i'), '', ...droite.map(() => '')],
      [...gauche.map(() => ''), '', ...droite.map(() => 'm')],
    ];
    const perdues = findTablesPerdues([instances, membres], [page(valeurs, 'Gouvernance')]);
    expect(perdues.map(({ nom, entetes: lus }) => [nom, lus])).toEqual([
      ['tInstances', gauche],
      ['tMembres', droite],
    ]);
    expect(perdues.map(({ plage }) => /\d+$/.exec(plage)?.[0])).toEqual(['2', '3']);
  });
});

describe('pagesToSearch', () => {
  it('looks on our tabs only, whatever their case', () => {
    expect(pagesToSearch(TABLES, ['axes', 'Actions (CTG)', 'Mes actions', 'Évaluation', 'Feuil1'])).toEqual([
      'axes',
      'Actions (CTG)',
      'Évaluation',
    ]);
    expect(pagesToSearch([axes], ['Axes', 'Actions'])).toEqual(['Axes']);
  });
});
