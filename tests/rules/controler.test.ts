import type { Classeur } from '../../src/domain/classeur';
import { CLASSEUR_VIDE } from '../../src/domain/classeur';
import { empreinteLigne } from '../../src/domain/empreinte';
import { controlClasseur } from '../../src/rules/controler';
import { isPretPourCopil } from '../../src/rules/pret-pour-copil';
import { REGLES } from '../../src/rules/regles';
import { renderReglesTable } from '../../src/rules/render-table';
import { describeSource } from '../../src/rules/sources';
import {
  buildAction,
  buildClasseur,
  buildConvention,
  buildEvaluation,
  buildIndicateur,
  buildJustification,
  buildLignesVides,
  buildReunion,
  date,
  nombre,
  ref,
} from '../support/builders';

const DATE = '2025-06-12';
/** A copil whose decisions are in its report, not in the table. */
const SANS_DECISION = { decisions: [], reunions: [buildReunion({ documents: 'relevé de décisions' })] };
const sansFin = (plus = {}): Classeur =>
  buildClasseur({ actions: [buildAction({ fin: date('') })], ...plus });

describe('controlClasseur', () => {
  it('has nothing to say of a conforming workbook, which is ready for the copil', () => {
    const rapport = controlClasseur(buildClasseur(), { date: DATE });
    expect(rapport).toEqual({
      phase: 'mise-en-oeuvre',
      phaseDeduite: false,
      date: DATE,
      bilan: { erreurs: 0, avertissements: 0, infos: 0, nonControlables: 0, justifies: 0 },
      constats: [],
      nonControlables: [],
      justifies: [],
    });
    expect(isPretPourCopil(rapport)).toBe(true);
  });

  it('gives each finding its row, its field, its weight and what to do', () => {
    const { constats, bilan } = controlClasseur(sansFin(), { date: DATE });
    expect(constats).toEqual([
      expect.objectContaining({
        regle: 'ACT-09',
        gravite: 'avertissement',
        table: 'tActions',
        id: 'a-1',
        ligne: 5,
        champ: 'fin',
      }),
    ]);
    expect(constats[0]?.aide).toMatch(/^Saisissez les dates/);
    expect(bilan).toEqual({ erreurs: 0, avertissements: 1, infos: 0, nonControlables: 0, justifies: 0 });
  });

  it('orders by weight, then by sheet, then by row', () => {
    const vide = { structure_pilote: '', pilote: '', fin: date('') };
    const classeur = buildClasseur({
      convention: buildConvention({ intitule: '', debut: '2023' }),
      actions: [
        buildAction({ ...vide, ref: ref('tActions', 'a-9', 9) }),
        buildAction({
          ...vide,
          ref: ref('tActions', 'a-6', 6),
          code: 'A6',
          intitule: 'Rénover la ludothèque',
        }),
      ],
      indicateurs: [buildIndicateur({ rattachement: 'A1 ; A6' })],
      evaluations: [buildEvaluation({ preuve: '' })],
      financements: [],
    });
    const ordre = controlClasseur(classeur, { date: DATE }).constats.map(
      ({ regle, ligne }) => `${regle} ${ligne ?? ''}`,
    );
    expect(ordre).toEqual([
      'CONV-01 5',
      'ACT-04 6',
      'FIN-01 6',
      'ACT-04 9',
      'FIN-01 9',
      'ACT-09 6',
      'FIN-06 6',
      'ACT-09 9',
      'FIN-06 9',
      'EVAL-02 5',
      'EVAL-04 ',
      'CONV-05 18',
    ]);
  });

  it('takes no notice of the blank rows a table keeps ready', () => {
    const vides = buildLignesVides();
    const plein = buildClasseur();
    const classeur = buildClasseur({
      actions: [...plein.actions, ...(vides.actions ?? [])],
      signataires: [...plein.signataires, ...(vides.signataires ?? [])],
      observations: [...plein.observations, ...(vides.observations ?? [])],
    });
    expect(controlClasseur(classeur, { date: DATE }).constats).toEqual([]);
    expect(controlClasseur(buildClasseur(vides), { date: DATE }).constats.map(({ regle }) => regle)).toEqual(
      expect.arrayContaining(['ACT-23', 'AXE-04', 'SIGN-01', 'CONV-09']),
    );
  });

  it('runs the controls of the phase with their weight there', () => {
    const sansPlan = buildClasseur({
      actions: [],
      axes: [],
      objectifs: [],
      indicateurs: [],
      mesures: [],
      financements: [],
      jalons: [],
      ...SANS_DECISION,
      enjeux: [],
    });
    const poids = (phase: 'elaboration' | 'signature' | 'mise-en-oeuvre') =>
      controlClasseur(sansPlan, { date: DATE, phase }).constats.map(
        ({ regle, gravite }) => `${regle} ${gravite}`,
      );
    expect(poids('elaboration')).toEqual(['AXE-04 avertissement']);
    expect(poids('signature')).toEqual(['AXE-04 erreur', 'ACT-23 avertissement']);
    expect(poids('mise-en-oeuvre')).toEqual(['AXE-04 erreur', 'ACT-23 erreur']);
  });

  it('an empty plan is one finding, and what it hides is non contrôlable', () => {
    const rapport = controlClasseur(
      buildClasseur({
        actions: [],
        jalons: [],
        financements: [],
        indicateurs: [],
        mesures: [],
        ...SANS_DECISION,
      }),
      { date: DATE },
    );
    expect(rapport.constats.map(({ regle }) => regle)).toEqual(['ACT-23']);
    const parRegle = Object.fromEntries(rapport.nonControlables.map(({ regle, manque }) => [regle, manque]));
    expect(Object.keys(parRegle)).toEqual(expect.arrayContaining(['AXE-02', 'OBJ-01', 'CHAMP-01']));
    for (const id of ['AXE-02', 'OBJ-01', 'CHAMP-01'])
      expect(parRegle[id]).toMatch(/^Le plan d’actions est vide/);
  });

  it('a control that throws is a bug: it is not swallowed', () => {
    const convention = {
      get rubriques(): never {
        throw new RangeError('bug');
      },
    };
    expect(() => controlClasseur(buildClasseur({ convention }), { date: DATE, phase: 'bilan' })).toThrow(
      RangeError,
    );
  });

  it('survives a workbook that is not ours', () => {
    const rapport = controlClasseur(CLASSEUR_VIDE, { date: DATE });
    expect(rapport.phase).toBe('elaboration');
    expect(rapport.phaseDeduite).toBe(true);
    expect(rapport.constats).toEqual([]);
    expect(rapport.bilan.nonControlables).toBeGreaterThan(10);
  });

  it('changes nothing of what it reads', () => {
    const classeur = sansFin();
    const avant = JSON.stringify(classeur);
    controlClasseur(classeur, { date: DATE });
    expect(JSON.stringify(classeur)).toBe(avant);
  });
});

describe('justified findings', () => {
  const empreinte = empreinteLigne(sansFin(), 'tActions', 'a-1');
  const withJustification = (
    plus: Parameters<typeof buildJustification>[0],
    lignes = {},
  ): ReturnType<typeof controlClasseur> =>
    controlClasseur(sansFin({ justifications: [buildJustification({ empreinte, ...plus })], ...lignes }), {
      date: DATE,
    });

  it('go apart with the reason, the author and the date', () => {
    const rapport = withJustification({});
    expect(rapport.constats).toEqual([]);
    expect(rapport.bilan).toMatchObject({ avertissements: 0, justifies: 1 });
    expect(rapport.justifies[0]).toMatchObject({
      regle: 'ACT-09',
      motif: 'Action permanente',
      auteur: 'Mme Durand',
      justifieLe: '2025-06-01',
    });
  });

  it('stay justified when the row moves', () => {
    const actions = [buildAction({ fin: date(''), ref: ref('tActions', 'a-1', 42) })];
    expect(withJustification({}, { actions }).bilan.justifies).toBe(1);
  });

  it('come back when the row changes', () => {
    const actions = [buildAction({ fin: date(''), intitule: 'Autre chose' })];
    expect(withJustification({}, { actions }).bilan).toMatchObject({ avertissements: 1, justifies: 0 });
  });

  it.each([{ regle: 'ACT-04' }, { cle: 'a-2' }, { empreinte: '' }, { motif: ' ' }, { auteur: '' }])(
    'need %j to be right',
    (plus) => {
      expect(withJustification(plus).bilan).toMatchObject({ avertissements: 1, justifies: 0 });
    },
  );

  it('an error that is not justifiable stays an error', () => {
    const actions = [buildAction({ structure_pilote: '' })];
    const cachet = empreinteLigne(buildClasseur({ actions }), 'tActions', 'a-1');
    const rapport = withJustification({ regle: 'ACT-04', empreinte: cachet }, { actions });
    expect(rapport.bilan).toMatchObject({ erreurs: 1, justifies: 0 });
  });

  it('what is said of the whole plan is filed under its table, and comes back when the table changes', () => {
    const vide = buildClasseur({ actions: [], financements: [], indicateurs: [], mesures: [] });
    const justifications = [
      buildJustification({
        regle: 'ACT-23',
        cle: 'tActions',
        empreinte: empreinteLigne(vide, 'tActions', ''),
      }),
    ];
    expect(
      controlClasseur({ ...vide, justifications }, { date: DATE, phase: 'signature' }).bilan.justifies,
    ).toBe(1);
  });

  it('a row without its key cannot be justified', () => {
    const actions = [buildAction({ fin: date(''), ref: ref('tActions', '') })];
    const cachet = empreinteLigne(buildClasseur({ actions }), 'tActions', '');
    expect(withJustification({ cle: '', empreinte: cachet }, { actions }).bilan.justifies).toBe(0);
  });
});

describe('isPretPourCopil', () => {
  it.each<[string, Classeur, boolean]>([
    ['a warning', sansFin(), true],
    ['an error', buildClasseur({ axes: [], actions: [buildAction({ axe: '' })], objectifs: [] }), false],
    [
      'an error that could not be checked',
      buildClasseur({ actions: [buildAction({ budget: nombre('à voir') })] }),
      false,
    ],
    [
      'an info that could not be checked',
      buildClasseur({ convention: buildConvention({ date_signature: '' }) }),
      true,
    ],
  ])('with %s', (_quoi, classeur, attendu) => {
    expect(isPretPourCopil(controlClasseur(classeur, { date: DATE }))).toBe(attendu);
  });

  it('weighs in the phase: what is a warning in élaboration does not block', () => {
    const sansChamps = buildClasseur({ tables: buildClasseur().tables.filter((nom) => nom !== 'tChamps') });
    expect(isPretPourCopil(controlClasseur(sansChamps, { date: DATE, phase: 'elaboration' }))).toBe(true);
    expect(isPretPourCopil(controlClasseur(sansChamps, { date: DATE }))).toBe(false);
  });
});

describe('the table of controls', () => {
  it('has one line a control, all of the same width', () => {
    const lignes = renderReglesTable().split('\n');
    expect(lignes).toHaveLength(REGLES.length + 2);
    expect(new Set(lignes.map((ligne) => ligne.split(' | ').length))).toEqual(new Set([5]));
    expect(lignes[2]).toContain('| CONV-01 | erreur |');
  });

  it.each([
    ['GK', 'usage du métier, à confirmer'],
    ['seeds S0, S3', 'convention de Perpignan ; convention de Baugé-en-Anjou'],
    ['R12 InvalidDateRange', 'plans d’action de Territoires en Transitions (ADEME)'],
    ['décret 2025-253', 'décret 2025-253'],
  ])('reads the source « %s » as « %s »', (source, attendu) => {
    expect(describeSource(source)).toBe(attendu);
  });

  it('every source of a control reads as words', () => {
    for (const { source } of REGLES) expect(describeSource(source)).not.toMatch(/\b(?:GK|[SRW]\d)/);
  });
});
