/** Codes proposed to the rows that have none: the next number under their parent, never a code changed or given twice. */
import { proposeCodes } from '../../src/domain/codes-proposes';
import { buildAction, buildAxe, buildObjectif, ref } from '../support/builders';

const axe = (code: string, ligne = 5, intitule = 'Parentalité') =>
  buildAxe({ ref: ref('tAxes', `x-${ligne}`, ligne), code, intitule });
const objectif = (code: string, sonAxe: string, ligne = 5) =>
  buildObjectif({ ref: ref('tObjectifs', `o-${ligne}`, ligne), code, axe: sonAxe });
const action = (code: string, liens: { axe?: string; objectif?: string } = {}, ligne = 5) =>
  buildAction({
    ref: ref('tActions', `a-${ligne}`, ligne),
    code,
    axe: liens.axe ?? '',
    objectif: liens.objectif ?? '',
  });
const codes = (...plan: Parameters<typeof proposeCodes>): string[] =>
  proposeCodes(...plan).map(({ code }) => code);

describe('axes', () => {
  it.each([
    ['the first', ['', ''], ['1', '2']],
    ['after those there are', ['1', '', '2', ''], ['3', '4']],
    ['after a gap, which is not filled', ['1', '5', ''], ['6']],
    ['with the words of the others', ['Axe 1', 'Axe 2', ''], ['Axe 3']],
    ['with a number alone when the others differ', ['I', '2', ''], ['3']],
    ['nothing to do', ['1', '2'], []],
    ['nothing at all', [], []],
  ])('%s', (_cas, donnes, attendus) => {
    const axes = donnes.map((code, rang) => axe(code, 5 + rang));
    expect(codes({ axes, objectifs: [], actions: [] })).toEqual(attendus);
  });

  it('a blank row is nobody’s axis', () => {
    const vide = {
      ...axe(' ', 6, ''),
      champs: [],
      enjeux: '',
      elu_referent: '',
      poids: { valeur: null, texte: '' },
    };
    expect(codes({ axes: [axe('1'), vide], objectifs: [], actions: [] })).toEqual([]);
  });
});

describe('objectives', () => {
  it.each([
    [
      'under their axis',
      [
        ['', '1'],
        ['', '1'],
        ['', '2'],
      ],
      ['1.1', '1.2', '2.1'],
    ],
    [
      'after the highest of their axis',
      [
        ['1.3', '1'],
        ['', '1'],
      ],
      ['1.4'],
    ],
    [
      'without axis',
      [
        ['', ''],
        ['O4', ''],
        ['', ''],
      ],
      ['O5', 'O6'],
    ],
    ['whose axis nobody knows', [['', '9']], ['O1']],
  ] as const)('%s', (_cas, donnes, attendus) => {
    const objectifs = donnes.map(([code, sonAxe], rang) => objectif(code, sonAxe, 5 + rang));
    expect(codes({ axes: [axe('1'), axe('2', 6)], objectifs, actions: [] })).toEqual(attendus);
  });
});

describe('actions', () => {
  const axes = [axe('1'), axe('2', 6)];
  const objectifs = [objectif('1.1', '1'), objectif('1.2', '1', 6)];

  it.each([
    [
      'under their objective',
      [
        ['', { axe: '1', objectif: '1.2' }],
        ['', { objectif: '1.2' }],
      ],
      ['1.2.1', '1.2.2'],
    ],
    [
      'under their axis alone, never an objective’s code',
      [
        ['', { axe: '1' }],
        ['', { axe: '2' }],
      ],
      ['1.3', '2.1'],
    ],
    [
      'without parent',
      [
        ['', {}],
        ['A2', {}],
        ['', {}],
      ],
      ['A3', 'A4'],
    ],
    [
      'whatever the case',
      [
        ['a7', {}],
        ['', {}],
      ],
      ['A8'],
    ],
    ['whose parent nobody knows', [['', { axe: '7', objectif: '7.7' }]], ['A1']],
  ] as const)('%s', (_cas, donnes, attendus) => {
    const actions = donnes.map(([code, liens], rang) => action(code, liens, 5 + rang));
    expect(codes({ axes, objectifs, actions })).toEqual(attendus);
  });

  it('names the row that each code is for, and leaves the others alone', () => {
    const actions = [action('A1', {}, 5), action('', {}, 6), action('A9', {}, 7)];
    expect(proposeCodes({ axes, objectifs, actions })).toEqual([
      { ref: { table: 'tActions', id: 'a-6', ligne: 6 }, code: 'A10' },
    ]);
  });
});
