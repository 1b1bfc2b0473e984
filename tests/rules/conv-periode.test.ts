import type { Classeur } from '../../src/domain/classeur';
import type { CleRubrique } from '../../src/domain/convention';
import { countMois, formatAns, parseDureeMois } from '../../src/rules/duree';
import { buildClasseur, buildConvention, buildEtape, date, ref } from '../support/builders';
import { checkSummary } from './check-regle';

const withConvention = (rubriques: Partial<Record<CleRubrique, string | null>>, plus = {}): Classeur =>
  buildClasseur({ convention: buildConvention(rubriques), ...plus });
const check = (id: string, rubriques: Partial<Record<CleRubrique, string | null>>): string[] =>
  checkSummary(id, withConvention(rubriques));

describe('lengths of time', () => {
  it.each([
    ['5 ans', 60],
    ['4', 48],
    ['48 mois', 48],
    ['quatre ans', 48],
    ['une année', 12],
    ['2,5 ans', 30],
    ['signée sur 5 ans', 60],
    ['longtemps', null],
    ['2023-2027', null],
  ])('« %s » is %j months', (texte, mois) => {
    expect(parseDureeMois(texte)).toBe(mois);
  });

  it.each([
    ['2024-01-01', '2029-01-01', 60, '5 ans'],
    ['2024-01-01', '2029-07-01', 66, '5,5 ans'],
    ['2024-01-31', '2024-08-01', 6, '6 mois'],
    ['2024-01-01', '2025-01-01', 12, '1 an'],
  ])('from %s to %s: %i months, %s', (debut, fin, mois, texte) => {
    expect([countMois(debut, fin), formatAns(debut, fin).replace('\u00a0', ' ')]).toEqual([mois, texte]);
  });
});

describe('CONV-04', () => {
  it.each([
    ['2024', '2028'],
    ['01/01/2024', '31/12/2024'],
    ['01/03/2024', '31/01/2025'],
    ['01/01/2023', '31/01/2028'],
    ['mars 2024', 'février 2029'],
    ['2024', '2024'],
  ])('from %s to %s is permitted', (debut, fin) => {
    expect(check('CONV-04', { debut, fin })).toEqual([]);
  });

  it.each([
    ['2024', '2030', '7 ans (« 2024 » – « 2030 »)'],
    ['01/01/2024', '30/06/2024', '6 mois (« 1er janvier 2024 » – « 30 juin 2024 »)'],
    ['01/01/2023', '01/03/2028', '5,2 ans (« 1er janvier 2023 » – « 1er mars 2028 »)'],
  ])('from %s to %s is told', (debut, fin, duree) => {
    expect(check('CONV-04', { debut, fin })).toEqual([
      `tConvention 15 valeur: La convention dure ${duree} : une CTG est signée pour 1 à 5 ans.`,
    ]);
  });

  it.each([
    [{ debut: '' }, '? La date de début de la convention n’est pas connue.'],
    [{ fin: 'vendredi 28 février' }, '? La date de fin de la convention n’est pas connue.'],
    [
      { debut: '2028', fin: '2024' },
      '? La durée ne se calcule pas : la convention finit avant de commencer.',
    ],
    [
      { debut: 'janvier 2024', fin: 'février 2029' },
      '? Le jour de début ou de fin manque pour juger de la durée (« janvier 2024 » – « février 2029 »).',
    ],
  ])('%j cannot be checked', (rubriques, attendu) => {
    expect(check('CONV-04', rubriques)).toEqual([attendu]);
  });
});

describe('CONV-06', () => {
  it.each([
    { date_signature: '2024', fin: '2027' },
    { date_signature: 'décembre 2027', fin: '2027' },
    { date_signature: '2027', fin: '2027' },
    { date_signature: '31/12/2027', fin: '31/12/2027' },
  ])('%j is conforme', (rubriques) => expect(check('CONV-06', rubriques)).toEqual([]));

  it.each([
    [{ date_signature: '2028', fin: '2027' }, 'signature « 2028 », fin « 2027 »'],
    [
      { date_signature: '06/03/2028', fin: 'février 2028' },
      'signature « 6 mars 2028 », fin « février 2028 »',
    ],
  ])('%j is told', (rubriques, dates) => {
    expect(check('CONV-06', rubriques)).toEqual([
      `tConvention 18 valeur: La date de signature est postérieure à la fin de la convention (${dates}).`,
    ]);
  });

  it.each([
    [{ date_signature: 'vendredi 28 février' }, '? Le jour de signature de la convention n’est pas connu.'],
    [{ fin: '' }, '? La date de fin de la convention n’est pas connue.'],
    [
      { date_signature: 'mars 2027', fin: '15/03/2027' },
      '? Le jour de signature ou de fin manque pour les comparer : signature « mars 2027 », fin « 15 mars 2027 ».',
    ],
  ])('%j cannot be checked', (rubriques, attendu) => {
    expect(check('CONV-06', rubriques)).toEqual([attendu]);
  });

  it('has nothing to compare before the signature', () => {
    expect(checkSummary('CONV-06', withConvention({ date_signature: '' }), 'signature')).toEqual([]);
    expect(
      checkSummary('CONV-06', withConvention({ date_signature: '', signee: 'oui' }), 'signature'),
    ).toHaveLength(1);
  });
});

describe('CONV-08', () => {
  it.each([
    { debut: '2023', fin: '2027', duree: '5 ans' },
    { debut: '01/03/2024', fin: '28/02/2028', duree: 'quatre ans' },
    { debut: 'mars 2024', fin: 'mars 2028', duree: '4 ans' },
    { debut: '', fin: '', duree: '' },
  ])('%j is conforme', (rubriques) => expect(check('CONV-08', rubriques)).toEqual([]));

  it.each([
    [{ debut: '2023', fin: '2027', duree: '4 ans' }, '« 4 ans »', '2023 – 2027'],
    [
      { debut: '01/01/2024', fin: '31/12/2026', duree: '48 mois' },
      '« 48 mois »',
      '1er janvier 2024 – 31 décembre 2026',
    ],
  ])('%j is told', (rubriques, duree, periode) => {
    expect(check('CONV-08', rubriques)).toEqual([
      `tConvention 16 valeur: La durée indiquée (${duree}) ne correspond pas à la période ${periode}.`,
    ]);
  });

  it.each([
    [{ duree: 'à définir' }, '? La durée affichée « à définir » ne se lit pas.'],
    [{ duree: '4 ans', debut: '' }, '? La date de début de la convention n’est pas connue.'],
    [{ duree: '4 ans', fin: null }, '? La date de fin de la convention n’est pas connue.'],
  ])('%j cannot be checked', (rubriques, attendu) => {
    expect(check('CONV-08', rubriques)).toEqual([attendu]);
  });
});

describe('CONV-11', () => {
  const sansSuite = { etapes: [buildEtape()] };
  const checkFin = (fin: string, etape: Parameters<typeof buildEtape>[0] = {}): string[] =>
    checkSummary(
      'CONV-11',
      withConvention(
        { fin },
        { etapes: [...sansSuite.etapes, buildEtape({ ref: ref('tCalendrier', 'e-2', 6), ...etape })] },
      ),
    );

  it.each(['2026', '12/12/2025', 'janvier 2026'])('an end in %s is far enough', (fin) => {
    expect(checkFin(fin)).toEqual([]);
  });

  it.each([
    ['11/12/2025', 'expire (11 décembre 2025)'],
    ['novembre 2025', 'expire (novembre 2025)'],
    ['2024', 'a expiré (2024)'],
  ])('an end in %s without a next step is told', (fin, quand) => {
    expect(checkFin(fin)).toEqual([
      `tConvention 15 valeur: La convention ${quand} : aucune étape d’évaluation finale ou de renouvellement n’est prévue.`,
    ]);
  });

  it.each(['évaluation finale', 'Renouvellement'])(
    'a step « %s » is enough, unless it is given up',
    (nature) => {
      expect(checkFin('2025-11-30', { etapes: ['copil', nature], date: date('') })).toEqual([]);
      expect(checkFin('2025-11-30', { etapes: [nature], statut: 'annulée' })).toHaveLength(1);
    },
  );

  it('says what it lacks', () => {
    expect(checkFin('')).toEqual(['? La date de fin de la convention n’est pas connue.']);
    expect(checkFin('décembre 2025')).toEqual([
      '? Le jour de fin de la convention manque : « décembre 2025 » tombe dans six mois.',
    ]);
  });
});

describe('CONV-12', () => {
  const message = 'La date de signature n’est pas renseignée, alors que la convention est signée.';

  it('is told once signed', () => {
    expect(check('CONV-12', { date_signature: '' })).toEqual([`tConvention 18 valeur: ${message}`]);
    expect(check('CONV-12', { date_signature: null })).toEqual([`tConvention * valeur: ${message}`]);
    expect(
      checkSummary('CONV-12', withConvention({ date_signature: ' ', signee: 'Oui' }), 'signature'),
    ).toHaveLength(1);
  });

  it('is not, before the signature or with any words for a date', () => {
    expect(checkSummary('CONV-12', withConvention({ date_signature: '' }), 'elaboration')).toEqual([]);
    expect(
      checkSummary('CONV-12', withConvention({ date_signature: '', signee: 'non' }), 'signature'),
    ).toEqual([]);
    expect(check('CONV-12', { date_signature: 'vendredi 28 février' })).toEqual([]);
  });
});
