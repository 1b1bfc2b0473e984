import type { CelluleEnErreur, Classeur } from '../../src/domain/classeur';
import type { Evaluation } from '../../src/domain/evaluation';
import {
  buildAction,
  buildClasseur,
  buildEvaluation,
  buildFinancement,
  buildIndicateur,
  buildMesure,
  nombre,
  ref,
} from '../support/builders';
import { checkSummary } from './check-regle';

describe('FIN-01', () => {
  const build = (budget: string | number, ...prevus: readonly (string | number)[]): Classeur =>
    buildClasseur({
      actions: [buildAction({ code: 'A1', intitule: 'LAEP', budget: nombre(budget) })],
      financements: prevus.map((prevu, rang) =>
        buildFinancement({
          ref: ref('tFin', `f-${rang}`, 5 + rang),
          action: rang % 2 === 0 ? 'A1' : 'a1 ',
          prevu: nombre(prevu),
        }),
      ),
    });

  it.each<[string | number, (string | number)[]]>([
    [10000, [10000]],
    [10000, [4000, 6000]],
    [10000, [9999]],
    ['10 000 €', ['10 k€']],
    [0.3, [0.1, 0.2]],
    [0, []],
    ['', []],
  ])('a budget of %j with %j is conforme', (budget, prevus) => {
    expect(checkSummary('FIN-01', build(budget, ...prevus))).toEqual([]);
  });

  it.each<[string | number, (string | number)[], string]>([
    [10000, [4000, 5000], 'financements 9 000 € ≠ budget 10 000 € (écart 1 000 €).'],
    [10000, [], 'financements 0 € ≠ budget 10 000 € (écart 10 000 €).'],
    [100, [101.5], 'financements 101,50 € ≠ budget 100 € (écart 1,50 €).'],
    [0, [2], 'financements 2 € ≠ budget 0 € (écart 2 €).'],
  ])('a budget of %j with %j does not add up', (budget, prevus, suite) => {
    expect(checkSummary('FIN-01', build(budget, ...prevus))).toEqual([
      `tActions 5 budget: Action « A1 – LAEP » : ${suite}`,
    ]);
  });

  it.each<[string | number, (string | number)[], string[]]>([
    ['environ 3000', [3000], ['Le budget « environ 3000 » de l’action « A1 – LAEP » n’est pas un nombre.']],
    [
      '',
      [3000],
      ['Le budget de l’action « A1 – LAEP » n’est pas renseigné, alors qu’elle a des financements.'],
    ],
    [
      100,
      ['', 'à voir', 40],
      [
        'Un montant prévu de l’action « A1 – LAEP » est vide (Financements, ligne 5).',
        'Le montant prévu « à voir » de l’action « A1 – LAEP » n’est pas un nombre (Financements, ligne 6).',
      ],
    ],
  ])('a budget of %j with %j cannot be checked', (budget, prevus, manques) => {
    expect(checkSummary('FIN-01', build(budget, ...prevus))).toEqual(manques.map((manque) => `? ${manque}`));
  });

  it('a funding that names the action by code on one row and by wording on another counts both, once', () => {
    const classeur = build(10000, 4000, 6000);
    const [premier, second] = classeur.financements;
    if (!premier || !second) throw new Error('two rows were built');
    expect(
      checkSummary('FIN-01', { ...classeur, financements: [premier, { ...second, action: 'LAEP' }] }),
    ).toEqual([]);
  });

  it('without the table of fundings, only budgets cannot be checked', () => {
    const tables = ['tActions'];
    expect(checkSummary('FIN-01', { ...build(10000), tables })).toHaveLength(1);
    expect(checkSummary('FIN-01', { ...build(''), tables })).toEqual([]);
  });
});

describe('EVAL-02', () => {
  const check = (ligne: Partial<Evaluation>): string[] =>
    checkSummary('EVAL-02', buildClasseur({ evaluations: [buildEvaluation(ligne)] }));

  it.each<[Partial<Evaluation>, string[]]>([
    [{ note: nombre(3), preuve: '' }, ['preuve: Note « 3 » sans commentaire (efficacité, A1).']],
    [{ note: nombre(0), preuve: ' ' }, ['preuve: Note « 0 » sans commentaire (efficacité, A1).']],
    [{ note: nombre(5) }, ['note: Note « 5 » hors échelle (efficacité, A1) : de 0 à 4.']],
    [{ note: nombre(-1) }, ['note: Note « -1 » hors échelle (efficacité, A1) : de 0 à 4.']],
    [{ note: nombre('bien') }, ['note: Note « bien » hors échelle (efficacité, A1) : de 0 à 4.']],
    [
      { note: nombre(7), preuve: '', critere: '', code: '' },
      ['note: Note « 7 » hors échelle : de 0 à 4.', 'preuve: Note « 7 » sans commentaire.'],
    ],
  ])('%j', (ligne, suites) => {
    expect(check(ligne)).toEqual(suites.map((suite) => `tEval 5 ${suite}`));
  });

  it.each([0, 2, 4, ''])('a note of %j with its evidence, or no note, is conforme', (note) => {
    expect(check({ note: nombre(note) })).toEqual([]);
  });

  it('no note needs no comment', () => {
    expect(check({ note: nombre(''), preuve: '' })).toEqual([]);
  });
});

describe('DATA-01: formulas in error', () => {
  const cellule = (plus: Partial<CelluleEnErreur>): Classeur =>
    buildClasseur({
      erreurs: [
        {
          table: 'tActions',
          id: 'a-1',
          ligne: 5,
          champ: 'budget',
          adresse: 'P5',
          erreur: '#REF!',
          formule: '=#REF!+1',
          ...plus,
        },
      ],
    });

  it.each<[Partial<CelluleEnErreur>, string]>([
    [{}, 'Erreur #REF! en P5.'],
    [{ erreur: '#NAME?', formule: '=SOMM(A1)' }, 'Erreur #NOM? en P5.'],
    [{ erreur: '#VALUE!', formule: '=CTG.TAUX_PAUVRETE(3)' }, 'Erreur #VALEUR! en P5.'],
    [{ erreur: '#N/A', formule: '=NA()' }, 'Erreur #N/A en P5.'],
    [{ erreur: '#N/A', formule: '' }, 'Erreur #N/A en P5.'],
    [{ erreur: '#NAME?', formule: '=CTG.TAUX_PAUVRET()' }, 'Erreur #NOM? en P5.'],
    [{ champ: 'Ma colonne', erreur: '#DIV/0!', formule: '=1/0' }, 'Erreur #DIV/0! en P5.'],
  ])('%j', (plus, message) => {
    expect(checkSummary('DATA-01', cellule(plus))).toEqual([
      `tActions 5 ${plus.champ ?? 'budget'}: ${message}`,
    ]);
  });

  it.each([
    { erreur: '#N/A', formule: '=CTG.TAUX_PAUVRETE()' },
    { erreur: '#N/A', formule: '=ctg.taux_pauvrete("66136")*2' },
    { erreur: '#N/A', formule: '=_xldudf_ctg_taux_pauvrete()' },
    { erreur: '#NAME?', formule: '=_xldudf_ctg_taux_pauvrete()' },
    { erreur: '#BUSY!', formule: '=CTG.POPULATION()' },
  ])('%j is a figure that is not there, not a broken formula', (plus) => {
    expect(checkSummary('DATA-01', cellule(plus))).toEqual([]);
  });
});

describe('DATA-01: links', () => {
  it.each<[string, Partial<Classeur>, string]>([
    [
      'axis',
      { actions: [buildAction({ axe: 'X9', intitule: 'LAEP' })] },
      'tActions 5 axe: L’action « A1 – LAEP » renvoie à « X9 », qui n’existe pas (feuille Axes).',
    ],
    [
      'objective',
      { actions: [buildAction({ objectif: 'O1 ; O9', intitule: 'LAEP' })] },
      'tActions 5 objectif: L’action « A1 – LAEP » renvoie à « O9 », qui n’existe pas (feuille Objectifs).',
    ],
    [
      'funding',
      { financements: [buildFinancement({ action: 'Z' })] },
      'tFin 5 action: Le financement de la ligne 5 renvoie à « Z », qui n’existe pas (feuille Actions).',
    ],
    [
      'indicator',
      { indicateurs: [buildIndicateur({ rattachement: 'Z' })], mesures: [] },
      'tIndic 5 rattachement: L’indicateur « L-1 – Familles accueillies » renvoie à « Z », qui n’existe pas (feuille Actions, Objectifs, Axes).',
    ],
    [
      'measure',
      { mesures: [buildMesure({ indicateur: 'L-9' })] },
      'tMesures 5 indicateur: La mesure de la ligne 5 renvoie à « L-9 », qui n’existe pas (feuille Indicateurs).',
    ],
  ])('an orphan %s is told', (_quoi, plus, attendu) => {
    expect(checkSummary('DATA-01', buildClasseur(plus))).toEqual([attendu]);
  });

  it('an empty link is no orphan, and an indicator may follow an action, an objective or an axis', () => {
    const indicateurs = ['A1', 'O1', 'x1', '', 'Soutenir la parentalité'].map((rattachement, rang) =>
      buildIndicateur({ ref: ref('tIndic', `i-${rang}`, 5 + rang), rattachement }),
    );
    expect(
      checkSummary(
        'DATA-01',
        buildClasseur({ indicateurs, actions: [buildAction({ axe: '', objectif: '' })] }),
      ),
    ).toEqual([]);
  });

  it('an objective without its axis is left to OBJ-03', () => {
    const classeur = buildClasseur();
    const [objectif] = classeur.objectifs;
    if (!objectif) throw new Error('one objective was built');
    expect(checkSummary('DATA-01', { ...classeur, objectifs: [{ ...objectif, axe: 'X9' }] })).toEqual([]);
  });

  it('a link to a table that is not there cannot be checked', () => {
    const tables = buildClasseur().tables.filter((nom) => nom !== 'tAxes');
    expect(checkSummary('DATA-01', buildClasseur({ tables, indicateurs: [], mesures: [] }))).toEqual([
      '? Le tableau « tAxes » (feuille Axes) n’est pas dans le classeur : structurez le classeur pour l’ajouter.',
    ]);
  });
});
