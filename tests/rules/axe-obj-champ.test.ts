import type { Action } from '../../src/domain/action';
import type { Axe } from '../../src/domain/axe';
import type { Classeur } from '../../src/domain/classeur';
import type { IndicateurSuivi } from '../../src/domain/indicateur';
import type { Objectif } from '../../src/domain/objectif';
import {
  buildAction,
  buildAxe,
  buildChamp,
  buildClasseur,
  buildIndicateur,
  buildObjectif,
  ref,
} from '../support/builders';
import { checkSummary } from './check-regle';

const axes = (...lignes: readonly Partial<Axe>[]): readonly Axe[] =>
  lignes.map((ligne, rang) => buildAxe({ ref: ref('tAxes', `x-${rang}`, 5 + rang), ...ligne }));

describe('AXE-01', () => {
  const check = (axe: Partial<Axe>, objectif: string): string[] =>
    checkSummary('AXE-01', buildClasseur({ axes: axes(axe), objectifs: [buildObjectif({ axe: objectif })] }));

  it.each([
    [{ code: '1' }, '1'],
    [{ code: '' }, 'FAMILLES'],
    [{ code: '1' }, '2 ; 1'],
    [{ code: 'Axe 1' }, ' axe 1'],
  ])('the axis %j is that of an objective of « %s »', (axe, cite) => expect(check(axe, cite)).toEqual([]));

  it.each([
    [{ code: '1' }, '', '« 1 – Familles »'],
    [{ code: '1' }, '1.2', '« 1 – Familles »'],
    [{ code: '', intitule: ' ' }, '1', 'de la ligne 5'],
  ])('the axis %j is not that of an objective of « %s »', (axe, cite, nom) => {
    expect(check(axe, cite)).toEqual([`tAxes 5 code: L’axe ${nom} n’a aucun objectif opérationnel.`]);
  });
});

describe('AXE-02', () => {
  const check = (action: Partial<Action>, plus: Partial<Classeur> = {}): string[] =>
    checkSummary('AXE-02', buildClasseur({ actions: [buildAction(action)], ...plus }));

  it.each<Partial<Action>>([
    { axe: 'X1', objectif: '' },
    { axe: '', objectif: 'O1' },
    { axe: 'familles', objectif: '' },
  ])('%j is an action of the axis', (action) => expect(check(action)).toEqual([]));

  it.each<Partial<Action>>([
    { axe: '', objectif: '' },
    { axe: 'X2', objectif: 'O9' },
  ])('%j is not', (action) => {
    expect(check(action)).toEqual(['tAxes 5 code: L’axe « X1 – Familles » n’a aucune action.']);
  });

  it('has no axis to tell of, or an empty plan that another control tells', () => {
    expect(check({}, { axes: [], actions: [] })).toEqual([]);
    expect(check({}, { actions: [] })).toEqual([
      '? Le plan d’actions est vide : on ne peut pas dire quels axes ont des actions.',
    ]);
  });
});

describe('AXE-03', () => {
  const check = (...lignes: readonly Partial<Axe>[]): string[] =>
    checkSummary('AXE-03', buildClasseur({ axes: axes(...lignes) }));

  it.each<Partial<Axe>[][]>([
    [[{}, { code: 'X2', intitule: 'Jeunesse' }]],
    [
      [
        { code: '', intitule: 'A' },
        { code: '', intitule: 'B' },
      ],
    ],
    [[]],
  ])('%j are different', (lignes) => expect(check(...lignes)).toEqual([]));

  it.each<[Partial<Axe>[], string]>([
    [
      [{}, { intitule: 'Jeunesse' }],
      'code: L’axe « X1 – Jeunesse » est en double : même code que la ligne 5.',
    ],
    [
      [{}, { code: 'X2', intitule: ' FAMILLES' }],
      'intitule: L’axe « X2 – FAMILLES » est en double : même intitulé que la ligne 5.',
    ],
    [
      [
        { code: '', intitule: 'L’été' },
        { code: '', intitule: "l'ete" },
      ],
      "intitule: L’axe « l'ete » est en double : même intitulé que la ligne 5.",
    ],
  ])('%j are told', (lignes, suite) => expect(check(...lignes)).toEqual([`tAxes 6 ${suite}`]));
});

describe('OBJ-01', () => {
  const check = (objectif: Partial<Objectif>, actions: readonly Partial<Action>[]): string[] =>
    checkSummary(
      'OBJ-01',
      buildClasseur({
        objectifs: [buildObjectif(objectif)],
        actions: actions.map((action) => buildAction(action)),
      }),
    );

  it.each<[Partial<Objectif>, Partial<Action>[]]>([
    [{}, [{ objectif: 'O1' }]],
    [{}, [{ objectif: 'O3 ; soutenir la PARENTALITE' }]],
    [{ a_decliner: 'Oui' }, [{ objectif: '' }]],
    [{ a_decliner: 'oui' }, []],
  ])('%j with the actions %j is conforme', (objectif, actions) =>
    expect(check(objectif, actions)).toEqual([]),
  );

  it.each<[Partial<Objectif>, Partial<Action>[]]>([
    [{}, [{ objectif: '' }]],
    [{ a_decliner: 'non' }, [{ objectif: 'O2' }]],
  ])('%j with the actions %j is told', (objectif, actions) => {
    expect(check(objectif, actions)).toEqual([
      'tObjectifs 5 code: L’objectif « O1 – Soutenir la parentalité » n’a aucune action.',
    ]);
  });

  it('an empty plan is told by another control', () => {
    expect(check({}, [])).toEqual([
      '? Le plan d’actions est vide : on ne peut pas dire quels objectifs ont des actions.',
    ]);
  });
});

describe('OBJ-02', () => {
  const check = (objectif: Partial<Objectif>, indicateur: Partial<IndicateurSuivi>): string[] =>
    checkSummary(
      'OBJ-02',
      buildClasseur({
        objectifs: [buildObjectif({ indicateur: '', ...objectif })],
        indicateurs: [buildIndicateur(indicateur)],
      }),
    );

  it.each<[Partial<Objectif>, Partial<IndicateurSuivi>]>([
    [{ indicateur: 'L-1' }, {}],
    [{ indicateur: 'Familles accueillies' }, { nature: '' }],
    [{ indicateur: 'nombre de places en 2027' }, {}],
    [{ indicateur: 'L-1 ; L-2' }, { nature: 'réalisation' }],
    [{}, { rattachement: 'O1' }],
    [{}, { rattachement: 'A1 ; o1', nature: 'impact' }],
  ])('%j with the indicator %j is conforme', (objectif, indicateur) => {
    expect(check(objectif, indicateur)).toEqual([]);
  });

  it.each<[Partial<Objectif>, Partial<IndicateurSuivi>]>([
    [{}, {}],
    [{}, { rattachement: 'O1', nature: 'réalisation' }],
    [{ indicateur: 'L-1' }, { nature: 'Moyen' }],
  ])('%j with the indicator %j is told', (objectif, indicateur) => {
    expect(check(objectif, indicateur)).toEqual([
      'tObjectifs 5 indicateur: L’objectif « O1 – Soutenir la parentalité » n’a aucun indicateur de résultat.',
    ]);
  });
});

describe('CHAMP-02', () => {
  const champs = [
    buildChamp({ libelle: 'De la petite enfance' }),
    buildChamp({ libelle: 'Logement', codes_nationaux: ['LOG'], retenu: 'non' }),
  ];
  const check = (mots: readonly string[], plus: Partial<Classeur> = {}): string[] =>
    checkSummary(
      'CHAMP-02',
      buildClasseur({ champs, actions: [buildAction({ champs: [...mots] })], ...plus }),
    );

  it.each([
    [['PE']],
    [['De la Petite Enfance']],
    [['LOG', 'petite enfance']],
    [['TRA']],
    [['AUT']],
    [['Hors champ']],
    [['transversal']],
  ])('an action of %j is attached, or says it is not', (mots) => expect(check(mots)).toEqual([]));

  it.each([[[]], [['LOG']], [['zzz']], [['']]])('an action of %j is told', (mots) => {
    expect(check(mots)).toEqual([
      'tActions 5 champs: L’action « A1 – Ouvrir un lieu d’accueil enfants-parents » n’est rattachée à aucun champ retenu.',
    ]);
  });

  it('needs champs retained; an empty plan has no action to tell of', () => {
    expect(check([], { champs: [] })).toEqual(['? Aucun champ retenu n’est saisi dans la feuille Champs.']);
    expect(check([], { actions: [] })).toEqual([]);
  });
});
