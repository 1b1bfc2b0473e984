import type { Avenant } from '../../src/domain/avenant';
import type { CleRubrique } from '../../src/domain/convention';
import type { Etape } from '../../src/domain/etape';
import { buildAvenant, buildClasseur, buildConvention, buildEtape, date, ref } from '../support/builders';
import { checkSummary } from './check-regle';

const calendrier = (
  lignes: readonly Partial<Etape>[],
  rubriques: Partial<Record<CleRubrique, string>> = {},
  plus = {},
) =>
  buildClasseur({
    convention: buildConvention({ debut: '2024', fin: '2028', date_signature: 'juillet 2024', ...rubriques }),
    etapes: lignes.map((ligne, rang) =>
      buildEtape({ ref: ref('tCalendrier', `e-${rang}`, 5 + rang), ...ligne }),
    ),
    ...plus,
  });

describe('CAL-01', () => {
  it.each(['01/01/2022', 'janvier 2022', '2025', '31/12/2030', '2030'])(
    '« %s » is near the period',
    (texte) => {
      expect(checkSummary('CAL-01', calendrier([{ date: date(texte) }]))).toEqual([]);
    },
  );

  it.each([
    ['31/12/2021', '31 décembre 2021'],
    ['2012', '2012'],
    ['janvier 2031', 'janvier 2031'],
  ])('« %s » is told', (texte, dit) => {
    expect(checkSummary('CAL-01', calendrier([{}, { date: date(texte) }]))).toEqual([
      `tCalendrier 6 date: L’étape « Copil de lancement » (${dit}) est hors de la période plausible.`,
    ]);
  });

  it('names a step by what it has, and leaves out those given up', () => {
    const lointaine = { libelle: '', date: date('2010') };
    expect(checkSummary('CAL-01', calendrier([lointaine, { ...lointaine, etapes: [] }]))).toEqual([
      'tCalendrier 5 date: L’étape « copil » (2010) est hors de la période plausible.',
      'tCalendrier 6 date: L’étape de la ligne 6 (2010) est hors de la période plausible.',
    ]);
    expect(checkSummary('CAL-01', calendrier([{ ...lointaine, statut: 'annulée' }]))).toEqual([]);
  });

  it.each([
    ['Mars 20424', '? La date « Mars 20424 » de l’étape « Copil de lancement » ne se lit pas.'],
    ['', '? La date de l’étape « Copil de lancement » manque.'],
  ])('a step « %s » cannot be placed', (texte, attendu) => {
    expect(checkSummary('CAL-01', calendrier([{ date: date(texte) }]))).toEqual([attendu]);
  });

  it('says which end of the period it lacks, and checks against the other', () => {
    expect(checkSummary('CAL-01', calendrier([{ date: date('2040') }], { debut: '' }))).toEqual([
      '? La date de début de la convention n’est pas connue.',
      'tCalendrier 5 date: L’étape « Copil de lancement » (2040) est hors de la période plausible.',
    ]);
    expect(checkSummary('CAL-01', calendrier([], { debut: '', fin: '' }))).toEqual([]);
  });
});

describe('CAL-03', () => {
  const plan = (texte: string): Partial<Etape> => ({
    etapes: ['plan d’actions'],
    libelle: 'Plan',
    date: date(texte),
  });
  const check = (
    etapes: readonly Partial<Etape>[],
    avenants: readonly Partial<Avenant>[] = [],
    rubriques = {},
  ): string[] =>
    checkSummary(
      'CAL-03',
      calendrier(etapes, rubriques, {
        avenants: avenants.map((ligne) => buildAvenant({ date_signature: date(''), ...ligne })),
      }),
    );

  it.each<[Partial<Etape>[], Partial<Avenant>[]]>([
    [[plan('avril 2024')], []],
    [[plan('décembre 2024')], [{ date_deliberation: date('décembre 2024') }]],
    [[plan('décembre 2024')], [{ date_signature: date('15/01/2025') }]],
    [[plan('décembre 2024'), plan('2025')], [{ date_copil: date('décembre 2024') }]],
    [[{ ...plan('2025'), statut: 'annulée' }], []],
    [[], []],
  ])('%j with the avenants %j is conforme', (etapes, avenants) =>
    expect(check(etapes, avenants)).toEqual([]),
  );

  it.each<[Partial<Etape>[], Partial<Avenant>[]]>([
    [[plan('décembre 2024')], []],
    [[plan('décembre 2024')], [{ date_deliberation: date('septembre 2024') }]],
  ])('%j with the avenants %j is told', (etapes, avenants) => {
    expect(check(etapes, avenants)).toEqual([
      'tCalendrier 5 date: Le plan d’actions (étape « Plan », « décembre 2024 ») est postérieur à la signature : un avenant est attendu.',
    ]);
  });

  it('says what it lacks', () => {
    expect(check([plan('juillet 2024')])).toEqual([
      '? La date de l’étape « Plan » ne se compare pas à la signature (« juillet 2024 »).',
    ]);
    expect(check([plan('2025')], [], { date_signature: '28 février' })).toEqual([
      '? Le jour de signature de la convention n’est pas connu.',
    ]);
    expect(check([plan('2025')], [{}])).toEqual([
      '? Un avenant est enregistré sans date : on ne sait pas s’il suit le plan d’actions.',
    ]);
    expect(check([plan('2025')], [{ date_copil: date('mars 2025') }])).toEqual([
      '? Les dates ne disent pas si l’avenant suit le plan d’actions (avenant « mars 2025 », étape « 2025 »).',
    ]);
  });
});

describe('CAL-04', () => {
  const message = 'tCalendrier * etapes: Aucune étape d’évaluation avant la fin de la convention.';

  it.each<Partial<Etape>>([
    { etapes: ['bilan'], date: date('2025') },
    { etapes: ['copil', 'Évaluation finale'], date: date('31/12/2028') },
    { etapes: ['évaluation finale'], date: date('2028') },
  ])('%j evaluates', (ligne) => expect(checkSummary('CAL-04', calendrier([{}, ligne]))).toEqual([]));

  it.each<Partial<Etape>[][]>([
    [[]],
    [[{ etapes: ['copil'] }]],
    [[{ etapes: ['bilan'], date: date('mars 2029') }]],
    [[{ etapes: ['bilan'], date: date('2026'), statut: 'annulée' }]],
  ])('%j does not', (lignes) => expect(checkSummary('CAL-04', calendrier(lignes))).toEqual([message]));

  it('says what it lacks', () => {
    const bilan = { etapes: ['bilan'], libelle: 'Bilan' };
    expect(checkSummary('CAL-04', calendrier([{ ...bilan, date: date('') }]))).toEqual([
      '? La date de l’étape « Bilan » manque ou ne se compare pas à la fin de la convention.',
    ]);
    expect(checkSummary('CAL-04', calendrier([bilan], { fin: '' }))).toEqual([
      '? La date de fin de la convention n’est pas connue.',
    ]);
    expect(checkSummary('CAL-04', calendrier([], { fin: '' }))).toEqual([message]);
  });
});
