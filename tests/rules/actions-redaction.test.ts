/** How actions are named, coded, worded, shared out. */
import type { Action } from '../../src/domain/action';
import { buildAction, buildClasseur, ref } from '../support/builders';
import { checkSummary } from './check-regle';

const check = (id: string, ...actions: readonly Partial<Action>[]): string[] =>
  checkSummary(
    id,
    buildClasseur({
      actions: actions.map((action, rang) =>
        buildAction({
          ref: ref('tActions', `a-${rang}`, 5 + rang),
          code: `A${rang + 1}`,
          intitule: `Action ${rang + 1}`,
          ...action,
        }),
      ),
    }),
  );
const intitules = (...textes: readonly string[]) => textes.map((intitule) => ({ intitule }));
const pilotes = (...noms: readonly string[]) => noms.map((pilote) => ({ pilote, structure_pilote: '' }));

describe('ACT-01', () => {
  it.each(['A1', '1.2.3', 'PE-04', 'Action 3', 'É2', '1.2.', 'A1 – 2'])('« %s » is a code', (code) => {
    expect(check('ACT-01', { code })).toEqual([]);
  });

  it.each([
    ['', 'tActions 5 code: Le code de l’action « Action 1 » manque.'],
    [
      'A1;A2',
      'tActions 5 code: Le code « A1;A2 » ne peut pas être cité : des lettres, des chiffres, points ou tirets, 20 caractères au plus.',
    ],
    [
      'Développer les places',
      'tActions 5 code: Le code « Développer les place… » ne peut pas être cité : des lettres, des chiffres, points ou tirets, 20 caractères au plus.',
    ],
  ])('« %s » is none', (code, dit) => expect(check('ACT-01', { code })).toEqual([dit]));

  it('says a code once, with its rows', () => {
    expect(check('ACT-01', { code: 'A1' }, { code: 'a1 ' }, { code: 'A2' }, { code: 'A1' })).toEqual([
      'tActions 6 code: Le code « A1 » est en double (lignes 5, 6, 8).',
    ]);
  });
});

describe('ACT-03', () => {
  it.each([
    ['Créer un LAEP', 'Créer un RPE'],
    ['Ouvrir la crèche de Lourdes', 'Ouvrir la crèche de Jarret'],
    ['Atelier 1', 'Atelier 2'],
    ['', ''],
    ['constructor', 'toString'],
  ])('« %s » and « %s » are two actions', (a, b) => expect(check('ACT-03', ...intitules(a, b))).toEqual([]));

  it.each([
    ['Créer un LAEP', 'Création d’un LAEP'],
    ['Développer les places d’accueil', "DEVELOPPER les places d'accueil"],
    ['Développer les places de crèche', 'Développer les palces de crèche'],
    ['Soutien aux parents isolés', 'Soutenir les parents isolés'],
  ])('« %s » and « %s » look alike', (a, b) => {
    const [dit = '', ...autres] = check('ACT-03', ...intitules(a, b));
    expect(dit).toContain('semblent être la même action (lignes 5 et 6).');
    expect(autres).toEqual([]);
  });
});

describe('the fields an action needs', () => {
  it.each<[string, Partial<Action>, string]>([
    ['ACT-05', { elu_referent: '' }, 'elu_referent: L’action « A1 – Action 1 » n’a pas d’élu·e référent·e.'],
    [
      'ACT-05',
      { elu_referent: ' ', code: '' },
      'elu_referent: L’action « Action 1 » n’a pas d’élu·e référent·e.',
    ],
    ['ACT-15', { partenaires: '' }, 'partenaires: L’action « A1 – Action 1 » n’a aucun partenaire.'],
    ['ACT-15', { partenaires: '\u00a0' }, 'partenaires: L’action « A1 – Action 1 » n’a aucun partenaire.'],
    ['ACT-16', { public: '' }, 'public: Le public visé de l’action « A1 – Action 1 » n’est pas renseigné.'],
    ['ACT-16', { public: ' ' }, 'public: Le public visé de l’action « A1 – Action 1 » n’est pas renseigné.'],
    [
      'ACT-17',
      { intitule: 'L’étude d’opportunité' },
      'resultats_attendus: L’action « A1 – L’étude d’opportunité » est une étude : indiquez le livrable et la décision attendue.',
    ],
    [
      'ACT-17',
      { nature: 'étude', resultats_attendus: 'rapport' },
      'decision_attendue: L’action « A1 – Action 1 » est une étude : indiquez la décision attendue.',
    ],
    [
      'ACT-22',
      { intitule: 'x'.repeat(301) },
      `intitule: Intitulé trop long (301 caractères) : « A1 – ${'x'.repeat(79)}… ».`,
    ],
    ['ACT-22', { intitule: 'Etc.' }, 'intitule: « Etc. » n’est pas une action.'],
    [
      'ACT-22',
      { partenaires: 'MSA, CPAM, etc.' },
      'partenaires: Une liste de l’action « A1 – Action 1 » finit par « etc. » : les partenaires sont à nommer.',
    ],
    [
      'ACT-22',
      { description: 'x'.repeat(20_001) },
      'description: Description trop longue (20 001 caractères) pour l’action « A1 – Action 1 ».',
    ],
  ])('%s', (id, action, suite) => {
    const dits = check(id, action).map((dit) => dit.replaceAll('\u202f', ' '));
    expect(dits).toEqual([`tActions 5 ${suite}`]);
  });

  it.each<[string, Partial<Action>]>([
    ['ACT-05', { elu_referent: 'maire' }],
    ['ACT-15', { partenaires: 'aucun' }],
    ['ACT-16', { public: 'habitants' }],
    ['ACT-17', { intitule: 'Accueillir les étudiants' }],
    ['ACT-17', { intitule: 'Étudier les besoins', resultats_attendus: 'rapport', decision_attendue: 'site' }],
    ['ACT-22', { intitule: 'x'.repeat(300), partenaires: 'MSA ; CPAM' }],
  ])('%s is satisfied with %j', (id, action) => expect(check(id, action)).toEqual([]));

  it('ACT-17 finds the five studies of Canet-en-Roussillon', () => {
    const canet = [
      'La réflexion sur l’ouverture d’établissement de jeunes enfants en août',
      'L’étude de la modernisation des établissements du jeune enfant',
      'Le renforcement de l’attractivité des structures',
      'La réflexion sur une nouvelle pratique tarifaire',
      'L’étude d’opportunité de création d’un contrat local',
      'La construction d’une médiathèque',
      'La réflexion sur une autre stratégie de communication en interne',
    ];
    expect(check('ACT-17', ...intitules(...canet))).toHaveLength(5);
  });
});

describe('ACT-19', () => {
  it.each([
    ['CCAS', 'Centre communal d’action sociale'],
    ['Ville de Lourdes', 'VILLE DE LOURDES'],
    ['Ville de Perpignan', 'Ville de Perpigan'],
    ['Jean Martin', 'J. Martin'],
    ['Hélène Roux', 'Helene Roux'],
    ['Mme Roux', 'Roux'],
  ])('« %s » and « %s » are one', (a, b) => {
    expect(check('ACT-19', ...pilotes(a, a, b))).toHaveLength(1);
    expect(check('ACT-19', ...pilotes(b, a))).toHaveLength(1);
  });

  it.each([
    ['Mme Roux', 'M. Roux'],
    ['Ville de Lourdes', 'Ville de Jarret'],
    ['Caf', 'CCAS'],
    ['Jean Martin', 'Luc Martin'],
    ['Direction de l’enfance', 'Direction de la culture'],
  ])('« %s » and « %s » are two', (a, b) => expect(check('ACT-19', ...pilotes(a, b))).toEqual([]));

  it('says the two spellings', () => {
    expect(check('ACT-19', ...pilotes('Hélène Roux', 'Helene Roux'))).toEqual([
      'tActions 6 pilote: « Hélène Roux » et « Helene Roux » désignent sans doute le même pilote.',
    ]);
  });
});

describe('ACT-20', () => {
  const neuf = Array.from({ length: 9 }, (_, rang) => ({
    pilote: rang % 2 === 0 ? 'Mme Roux' : 'mme roux ',
  }));

  it('says a person who carries nine open actions, once', () => {
    expect(check('ACT-20', ...neuf)).toEqual([
      'tActions 5 pilote: « Mme Roux » pilote 9 actions ouvertes (8 au plus).',
    ]);
  });

  it.each([
    ['eight actions', neuf.slice(1)],
    [
      'nine, one of them done',
      neuf.map((action, rang) => (rang === 0 ? { ...action, statut: 'Réalisée' } : action)),
    ],
    ['nine without a pilote', neuf.map(() => ({ pilote: '' }))],
  ])('%s is conforme', (_nom, actions) => expect(check('ACT-20', ...actions)).toEqual([]));

  it('speaks of each overloaded person', () => {
    expect(check('ACT-20', ...neuf, ...neuf.map(() => ({ pilote: 'M. Blanc' })))).toHaveLength(2);
  });
});
