/** Evaluation, bilans, avenants, tables, the schéma petite enfance. */
import type { Action } from '../../src/domain/action';
import type { Avenant } from '../../src/domain/avenant';
import type { Classeur } from '../../src/domain/classeur';
import type { CleRubrique } from '../../src/domain/convention';
import type { Evaluation } from '../../src/domain/evaluation';
import { DATE_VIDE, VIDE } from '../../src/domain/valeurs';
import {
  buildAction,
  buildAvenant,
  buildAxe,
  buildBilan,
  buildChamp,
  buildClasseur,
  buildConvention,
  buildEvaluation,
  buildObservation,
  date,
  nombre,
  ref,
} from '../support/builders';
import { checkSummary } from './check-regle';

const evalue = (id: string, action: Partial<Action>, ...lignes: readonly Partial<Evaluation>[]): string[] =>
  checkSummary(
    id,
    buildClasseur({
      actions: [buildAction({ intitule: 'LAEP', ...action })],
      evaluations: lignes.map((ligne, rang) =>
        buildEvaluation({ ref: ref('tEval', `v-${rang}`, 5 + rang), ...ligne }),
      ),
    }),
  );

describe('evaluation', () => {
  it.each<[string, Partial<Action>, Partial<Evaluation>[]]>([
    ['EVAL-01', { statut: 'Réalisée' }, [{}]],
    ['EVAL-01', { statut: 'Réalisée' }, [{ code: 'a1', note: VIDE }]],
    ['EVAL-01', { statut: 'En cours' }, []],
    ['EVAL-05', {}, [{ suite: 'arrêter' }, { suite: '' }]],
    ['EVAL-05', {}, [{ note: VIDE, suite: '' }]],
    ['EVAL-05', { statut: 'Réalisée', actions_liees: 'A7' }, [{ suite: 'adapter' }]],
    ['EVAL-05', { statut: 'Réalisée' }, [{ suite: 'arrêter' }]],
    ['EVAL-03', {}, [{ poids: nombre('60 %') }, { poids: nombre('40 %') }]],
    ['EVAL-03', {}, [{ poids: nombre('33,3 %') }, { poids: nombre('33,3 %') }, { poids: nombre('33,3 %') }]],
    ['EVAL-03', {}, [{ poids: nombre(3) }, { poids: nombre(1) }]],
  ])('%s: %j with %j is conforme', (id, action, lignes) => expect(evalue(id, action, ...lignes)).toEqual([]));

  it.each<[string, Partial<Action>, Partial<Evaluation>[], string]>([
    [
      'EVAL-01',
      { statut: 'Réalisée' },
      [],
      'tActions 5 statut: L’action « A1 – LAEP » est réalisée mais non évaluée.',
    ],
    [
      'EVAL-01',
      { statut: 'réalisé' },
      [{ objet: 'axe' }, { note: VIDE, preuve: '' }],
      'tActions 5 statut: L’action « A1 – LAEP » est réalisée mais non évaluée.',
    ],
    ['EVAL-05', {}, [{ suite: '' }], 'tEval 5 suite: Suite à donner manquante pour « A1 – LAEP ».'],
    [
      'EVAL-05',
      { statut: 'Réalisée' },
      [{ suite: 'poursuivre' }],
      'tActions 5 decision_attendue: Suite à donner manquante pour « A1 – LAEP » : l’action est close, à « poursuivre », et rien ne dit par quoi.',
    ],
    [
      'EVAL-03',
      {},
      [{ poids: nombre('60 %') }, { poids: nombre('30 %') }],
      'tEval 5 poids: La somme des poids de l’évaluation « action A1 » est 90 %.',
    ],
    [
      'EVAL-03',
      {},
      [{ poids: nombre('120 %') }],
      'tEval 5 poids: La somme des poids de l’évaluation « action A1 » est 120 %.',
    ],
    [
      'EVAL-03',
      {},
      [{ poids: nombre('60 %') }, { poids: nombre(2) }],
      '? Le poids « 2 » de l’évaluation « action A1 » n’est pas un pourcentage comme les autres.',
    ],
  ])('%s: %j with %j', (id, action, lignes, dit) => expect(evalue(id, action, ...lignes)).toEqual([dit]));

  it('EVAL-03 reads the weights of the axes too', () => {
    const axes = [buildAxe({ poids: nombre('50 %') }), buildAxe({ code: 'X2', poids: nombre('20 %') })];
    expect(checkSummary('EVAL-03', buildClasseur({ axes }))).toEqual([
      'tAxes 5 poids: La somme des poids des axes est 70 %.',
    ]);
  });
});

describe('EVAL-04', () => {
  const check = (debut: string, fin: string, ...bilans: Classeur['bilans']): string[] =>
    checkSummary('EVAL-04', buildClasseur({ convention: buildConvention({ debut, fin }), bilans }));

  it.each([
    ['2025', '2028', []],
    ['2024', '2028', [buildBilan()]],
    ['2023', '2023', [buildBilan({ annee: nombre(2023) })]],
    ['2026', '2030', []],
  ])('from %s to %s with %j is conforme', (debut, fin, bilans) =>
    expect(check(debut, fin, ...bilans)).toEqual([]),
  );

  it('figures counted by the add-in are no bilan until somebody says what they mean', () => {
    const compte = buildBilan({ realise_prevu: 'Calculé le 2 janvier 2025 : 3 actions.', financements: '' });
    const muet = { ...compte, faits_marquants: '', ecarts: '', perspectives: '' };
    expect(check('2024', '2028', muet)).toHaveLength(1);
    expect(check('2024', '2028', { ...muet, ecarts: 'Recrutement retardé.' })).toEqual([]);
  });

  it('says each year that is over, also to one whose row is empty', () => {
    const vide = buildBilan({ faits_marquants: ' ', realise_prevu: '', perspectives: '' });
    expect(check('2023', '2028', vide)).toEqual([
      'tBilan * annee: Le bilan 2023 n’est pas rempli.',
      'tBilan * annee: Le bilan 2024 n’est pas rempli.',
    ]);
  });

  it('stops at the end of the convention, and lists no century', () => {
    expect(check('2022', '2022')).toHaveLength(1);
    expect(check('1024', '2028')).toHaveLength(10);
    expect(check('', '2028')).toEqual([
      expect.stringMatching(/^\? La date de début de la convention manque/),
    ]);
  });
});

describe('AVE-01', () => {
  const check = (plus: Partial<Classeur>): string[] =>
    checkSummary('AVE-01', buildClasseur({ avenants: [], ...plus }));
  const creee = (jour: string, plus: Partial<Action> = {}) =>
    buildAction({ date_creation: date(jour), ...plus });

  it.each<[string, Partial<Classeur>]>([
    ['an avenant is recorded', { avenants: [buildAvenant()], actions: [creee('2025')] }],
    ['every action was there', { actions: [creee('2024-01-15'), creee('1er mars 2024')] }],
  ])('%s: conforme', (_nom, plus) => expect(check(plus)).toEqual([]));

  it.each<[string, Partial<Classeur>, string]>([
    ['an action came after', { actions: [creee('2024-01-15'), creee('2025')] }, '1 modification depuis'],
    ['an action says its avenant', { actions: [creee('2024', { avenant: '1' })] }, '1 modification depuis'],
    [
      'a champ and an action came after',
      { actions: [creee('2025')], champs: [buildChamp({ date_ajout: date('2025') })] },
      '2 modifications depuis',
    ],
  ])('%s', (_nom, plus, debut) => {
    expect(check(plus)).toEqual([
      `tAvenants * numero: ${debut} la version signée : aucun avenant enregistré.`,
    ]);
  });

  it.each<[string, Partial<Classeur>, RegExp]>([
    ['without dates of creation', {}, /La date de création manque à une action/],
    [
      'without a date of signature',
      { convention: buildConvention({ date_signature: '' }) },
      /La date de signature manque/,
    ],
    ['with an empty plan', { actions: [] }, /Le plan d’actions est vide/],
  ])('cannot tell %s', (_nom, plus, manque) => {
    expect(check(plus)).toEqual([expect.stringMatching(manque)]);
    expect(check(plus)[0]).toMatch(/^\? /);
  });

  it('says nothing before the signature', () => {
    const convention = buildConvention({ signee: 'non' });
    expect(checkSummary('AVE-01', buildClasseur({ avenants: [], convention }), 'elaboration')).toEqual([]);
  });
});

describe('AVE-02', () => {
  const check = (...lignes: readonly Partial<Avenant>[]): string[] =>
    checkSummary(
      'AVE-02',
      buildClasseur({
        avenants: lignes.map((ligne, rang) =>
          buildAvenant({ ref: ref('tAvenants', `n-${rang}`, 5 + rang), date_signature: DATE_VIDE, ...ligne }),
        ),
      }),
    );

  it.each<[Partial<Avenant>[]]>([
    [[]],
    [[{ numero: '1' }, { numero: 'n° 2' }, { numero: 'Avenant 3' }]],
    [
      [
        { numero: '2', date_signature: date('2025') },
        { numero: '1', date_signature: date('2024') },
      ],
    ],
  ])('%j follow each other', (lignes) => expect(check(...lignes)).toEqual([]));

  it.each<[Partial<Avenant>[], string]>([
    [[{ numero: '' }], 'tAvenants 5 numero: Un avenant n’a pas de numéro (ligne 5).'],
    [[{ numero: 'premier' }], 'tAvenants 5 numero: Le numéro d’avenant « premier » ne se lit pas (ligne 5).'],
    [[{ numero: '1' }, { numero: '1' }], 'tAvenants 6 numero: Avenants non consécutifs : 1, 1.'],
    [[{ numero: '1' }, { numero: '3' }], 'tAvenants 6 numero: Avenants non consécutifs : 1, 3.'],
    [
      [
        { numero: '1', date_signature: date('2025') },
        { numero: '2', date_deliberation: date('2024') },
      ],
      'tAvenants 6 numero: Avenants non consécutifs : le n° 2 est daté d’avant le n° 1.',
    ],
  ])('%j', (lignes, dit) => expect(check(...lignes)).toEqual([dit]));
});

describe('SPPE', () => {
  const check = (
    id: string,
    rubriques: Partial<Record<CleRubrique, string | null>>,
    plus: Partial<Classeur> = {},
  ): string[] =>
    checkSummary(id, buildClasseur({ convention: buildConvention(rubriques), offres: [], ...plus }));
  const complet = {
    sppe_offre: 'x',
    sppe_besoins: 'x',
    sppe_tensions: 'x',
    sppe_orientations: 'x',
    sppe_calendrier: 'x',
    sppe_cout: 'x',
  };
  const population = buildObservation({
    indicateur: 'POPULATION',
    territoire: '34108',
    valeur: nombre(23000),
  });

  it.each<[string, Partial<Record<CleRubrique, string>>]>([
    ['SPPE-01', { population: '23 028', vaut_sppe: 'oui', ...complet }],
    ['SPPE-01', { population: '9 999', vaut_sppe: 'oui' }],
    ['SPPE-01', { population: '23 028', vaut_sppe: 'non' }],
    ['SPPE-02', { population: '23 028', vaut_sppe: 'oui' }],
    ['SPPE-02', { population: '10 000 habitants' }],
    ['SPPE-02', { population: '23028', articulation: 'PEDT, schéma pluriannuel petite enfance' }],
  ])('%s accepts %j', (id, rubriques) => expect(check(id, rubriques)).toEqual([]));

  it('SPPE-01 says each content that is missing, and takes the sheet « Offre » for the first', () => {
    const rubriques = { population: '23 028', vaut_sppe: 'Oui', ...complet, sppe_offre: '', sppe_cout: '' };
    const dits = check('SPPE-01', rubriques).map((dit) => dit.replace(/^\S+ \d+ /, ''));
    expect(dits).toEqual([
      'valeur: La CTG doit tenir lieu de schéma pluriannuel : il manque l’offre existante.',
      'valeur: La CTG doit tenir lieu de schéma pluriannuel : il manque le coût prévisionnel.',
    ]);
    expect(check('SPPE-01', { ...rubriques, sppe_cout: null }, { offres: buildClasseur().offres })).toEqual([
      'tConvention * valeur: La CTG doit tenir lieu de schéma pluriannuel : il manque le coût prévisionnel.',
    ]);
  });

  it.each<[string, Partial<Record<CleRubrique, string>>, Partial<Classeur>]>([
    ['typed', { population: '10 001' }, {}],
    ['of the figures held', { population: '', code_territoire: '34108' }, { observations: [population] }],
  ])('SPPE-02 reads the population %s', (_nom, rubriques, plus) => {
    expect(check('SPPE-02', rubriques, plus)).toEqual([
      expect.stringContaining('Territoire de plus de 10 000 habitants : un schéma pluriannuel'),
    ]);
  });

  it.each<[string, Partial<Record<CleRubrique, string>>, RegExp]>([
    ['SPPE-01', { population: '', vaut_sppe: 'oui' }, /La population du territoire n’est pas renseignée/],
    ['SPPE-02', { population: 'beaucoup' }, /La population du territoire n’est pas renseignée/],
    ['SPPE-02', { population: '40 000', type_territoire: 'EPCI' }, /autorité organisatrice/],
  ])('%s cannot tell %j', (id, rubriques, manque) => {
    expect(check(id, rubriques)).toEqual([expect.stringMatching(manque)]);
    expect(check(id, rubriques)[0]).toMatch(/^\? /);
  });
});
