/** The calls of a formula, and what their arguments are worth without Excel. */
import {
  callsCtg,
  evaluerArgument,
  findAppels,
  isAppelCtg,
  listReferences,
} from '../../../src/indicators/formule';
import { cutFormule } from '../../../src/indicators/formule/lexemes';
import type { Lecture } from '../../../src/indicators/formule';
import type { Argument } from '../../../src/indicators';

const ctg = (formule: string): readonly [string, readonly string[]][] =>
  findAppels(formule)
    .filter(isAppelCtg)
    .map(({ fonction, arguments: args }) => [fonction.id, args.map(({ texte }) => texte)]);

describe('findAppels', () => {
  it.each<[string, [string, string[]][]]>([
    ['=CTG.TAUX_PAUVRETE()', [['TAUX_PAUVRETE', []]]],
    ['=ctg.taux_pauvrete("66136";2021)', [['TAUX_PAUVRETE', ['"66136"', '2021']]]],
    ['=CTG.TAUX_PAUVRETE( A2 , B$1 )*2', [['TAUX_PAUVRETE', ['A2', 'B$1']]]],
    ['=_xldudf_CTG_POPULATION(A1)', [['POPULATION', ['A1']]]],
    ['=1+_XLFN._XLDUDF_CTG_Score_Evaluation({4;2},,3)', [['SCORE_EVALUATION', ['{4;2}', '', '3']]]],
    ["=[2]!_xldudf_CTG_POPULATION('Mes (actions)'!A1)", [['POPULATION', ["'Mes (actions)'!A1"]]]],
    [
      '=IFERROR(CTG.EVOLUTION(CTG.POPULATION(A1),SUM(B1:B2)),"CTG.X(1)")',
      [
        ['EVOLUTION', ['CTG.POPULATION(A1)', 'SUM(B1:B2)']],
        ['POPULATION', ['A1']],
      ],
    ],
    [
      '=CTG.TAUX_AVANCEMENT(tActions[Avancement],,tActions[[#This Row],[Coût, total]])',
      [['TAUX_AVANCEMENT', ['tActions[Avancement]', '', 'tActions[[#This Row],[Coût, total]]']]],
    ],
    ['="CTG.POPULATION(1)"', []],
    ['=TAUX_PAUVRETE()', []],
    ['=CTG.POPULATION(A1', [['POPULATION', ['A1']]]],
  ])('%s', (formule, attendu) => {
    expect(ctg(formule)).toEqual(attendu);
  });

  it('tells where each call stands, the book in front of it included, and how deep', () => {
    const formule = '=1+[2]!_xldudf_CTG_EVOLUTION(CTG.POPULATION(A1),2)';
    const appels = findAppels(formule);
    expect(appels.map(({ debut, fin, profondeur }) => [formule.slice(debut, fin), profondeur])).toEqual([
      ['[2]!_xldudf_CTG_EVOLUTION(CTG.POPULATION(A1),2)', 0],
      ['CTG.POPULATION(A1)', 1],
    ]);
  });

  it.each([
    ['=CTG.POPULATION()', true],
    ['=SUM(1,_xldudf_ctg_population())', true],
    ['="CTG.POPULATION()"', false],
    ['CTG.POPULATION()', false],
    ['=CTG.POPULATION', false],
    [12, false],
  ])('callsCtg(%s) is %s', (formule, attendu) => {
    expect(callsCtg(formule)).toBe(attendu);
  });
});

it.each([
  '="non fermé',
  "='non fermée!A1",
  '=t[[#This Row],[a',
  '=CTG.X({1;2',
  '=CTG.X(((((',
  '=)))CTG.X(,;,)',
  '=#REF!+CTG.X(#N/A)+A1#',
  '=CTG.X("🙂";1.5e-3;\n $B$2)',
])('%s is cut whole, and read as far as it goes', (formule) => {
  expect(
    cutFormule(formule)
      .map(({ texte }) => texte)
      .join(''),
  ).toBe(formule);
  expect(() => [findAppels(formule), listReferences(formule)]).not.toThrow();
});

describe('listReferences', () => {
  it('finds cells, columns and names, never functions nor texts', () => {
    const formule =
      `=CTG.X("A1",$B$2,'L''été'!C3:A1,Données!D4,tActions[Statut],tIndic[@[Valeur 2024]],[@Code],Seuil,TRUE)` +
      '+tActions[[#This Row],[Budget]]+A1#+B:B+[2]!Z9';
    expect([...listReferences(formule)]).toEqual([
      [
        '$B$2',
        { type: 'plage', feuille: null, debut: { ligne: 1, colonne: 1 }, fin: { ligne: 1, colonne: 1 } },
      ],
      [
        "'L''été'!C3:A1",
        { type: 'plage', feuille: "L'été", debut: { ligne: 0, colonne: 0 }, fin: { ligne: 2, colonne: 2 } },
      ],
      [
        'Données!D4',
        { type: 'plage', feuille: 'Données', debut: { ligne: 3, colonne: 3 }, fin: { ligne: 3, colonne: 3 } },
      ],
      ['tActions[Statut]', { type: 'colonne', table: 'tActions', colonne: 'Statut', ligneCourante: false }],
      [
        'tIndic[@[Valeur 2024]]',
        { type: 'colonne', table: 'tIndic', colonne: 'Valeur 2024', ligneCourante: true },
      ],
      ['[@Code]', { type: 'colonne', table: null, colonne: 'Code', ligneCourante: true }],
      ['Seuil', { type: 'nom', nom: 'Seuil' }],
      [
        'tActions[[#This Row],[Budget]]',
        { type: 'colonne', table: 'tActions', colonne: 'Budget', ligneCourante: true },
      ],
    ]);
  });
});

describe('evaluerArgument', () => {
  const CELLULES: Readonly<Record<string, Argument>> = {
    A1: [['66136']],
    B1: [[2021]],
    C1: [['']],
    'D1:D2': [[1], [2]],
  };
  const lecture: Lecture = {
    lire: (texte) => CELLULES[texte] ?? null,
    appeler: ({ fonction, arguments: args }) => [[`${fonction.id}/${args.length}`]],
  };
  const valeurOf = (argument: string): Argument | null =>
    evaluerArgument(findAppels(`=CTG.X(${argument})`)[0]?.arguments[0]?.lexemes ?? [], lecture);

  it.each<[string, Argument | null]>([
    ['"66136"', [['66136']]],
    ['"dit ""Gard"""', [['dit "Gard"']]],
    ['2021', [[2021]]],
    ['-1.5', [[-1.5]]],
    ['50%', [[0.5]]],
    ['TRUE', [[true]]],
    ['#N/A', [['#N/A']]],
    ['{4;-2}', [[4], [-2]]],
    [
      '{"a",2;"b",3}',
      [
        ['a', 2],
        ['b', 3],
      ],
    ],
    ['A1', [['66136']]],
    ['D1:D2', [[1], [2]]],
    ['B1-1', [[2020]]],
    ['(B1-1)*2+C1', [[4040]]],
    ['"COM-"&A1', [['COM-66136']]],
    ['A1&1+1', [['661362']]],
    ['@B1', [[2021]]],
    ['CTG.POPULATION(A1,2)', [['POPULATION/2']]],
    ['SUM(D1:D2)', null],
    ['A1=B1', null],
    ['Z9', null],
    ['D1:D2+1', null],
    ['B1/0', null],
    ['', []],
  ])('%s', (argument, attendu) => {
    expect(valeurOf(argument)).toEqual(attendu);
  });
});
