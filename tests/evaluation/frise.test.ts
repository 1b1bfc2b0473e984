/** The plan on the years of the convention: what is sure, what may be, what is not said; never a date that nobody wrote. */
import fc from 'fast-check';
import type { Action } from '../../src/domain/action';
import { buildFrise } from '../../src/evaluation';
import type { BarreFrise, Frise } from '../../src/evaluation';
import { DATE_VIDE } from '../../src/domain/valeurs';
import {
  buildAction,
  buildAxe,
  buildClasseur,
  buildConvention,
  buildJalon,
  date,
  nombre,
  ref,
} from '../support/builders';

const JOUR = '2025-07-02';
const QUATRE_ANS = buildConvention({ debut: '2024-01-01', fin: '2027-12-31' });

const draw = (actions: readonly Action[], plus: Parameters<typeof buildClasseur>[0] = {}): Frise =>
  buildFrise(buildClasseur({ convention: QUATRE_ANS, jalons: [], ...plus, actions }), JOUR);
const drawOne = (plus: Partial<Action>): BarreFrise | undefined =>
  draw([buildAction(plus)]).groupes[0]?.barres[0];
/** Days from the first of the scale, of 1461. */
const days = (part: number): number => Math.round(part * 1461);
const cut = (barre: BarreFrise | undefined): string =>
  (barre?.morceaux ?? []).map(({ de, a, sur }) => `${days(de)}-${days(a)}${sur ? '' : '?'}`).join(' ');

describe('the scale', () => {
  const annees = (frise: Frise) => frise.echelle?.annees.map(({ annee }) => annee);
  const sans = { debut: '', fin: '' };
  const loin = buildAction({ debut: date('2023'), fin: date('mars 2029') });

  it.each([
    [
      'the years of the convention, whatever the actions',
      QUATRE_ANS,
      [loin],
      [2024, 2025, 2026, 2027],
      'convention',
    ],
    [
      'those of the actions without a convention dated',
      buildConvention(sans),
      [loin],
      [2023, 2024, 2025, 2026, 2027, 2028, 2029],
      'actions',
    ],
    [
      'the one end known and the actions',
      buildConvention({ debut: '2022-09-01', fin: '' }),
      [buildAction({ debut: date('2024'), fin: DATE_VIDE })],
      [2022, 2023, 2024],
      'actions',
    ],
    [
      'years that no convention has do not stretch it',
      buildConvention(sans),
      [buildAction({ debut: date('2024'), fin: date('2204') })],
      [2024],
      'actions',
    ],
    [
      'ends that contradict each other are none',
      buildConvention({ debut: '2027-01-01', fin: '2024-12-31' }),
      [buildAction({ debut: date('2025'), fin: date('2025') })],
      [2025],
      'actions',
    ],
  ] as const)('has %s', (_, convention, actions, attendues, source) => {
    const frise = draw(actions, { convention });
    expect(annees(frise)).toEqual(attendues);
    expect(frise.echelle?.source).toBe(source);
  });

  it('is nothing when nobody says a year: every action is said to be without a date', () => {
    const frise = draw([buildAction({ debut: DATE_VIDE, fin: DATE_VIDE })], {
      convention: buildConvention(sans),
    });
    expect(frise).toMatchObject({ echelle: null, aujourdhui: null, groupes: [] });
    expect(frise.sansPlace.map(({ raison }) => raison)).toEqual(['sans-date']);
  });

  it('is the same whatever is shown', () => {
    const classeur = buildClasseur({ convention: buildConvention(sans), actions: [loin, buildAction()] });
    expect(buildFrise(classeur, JOUR, []).echelle).toEqual(buildFrise(classeur, JOUR).echelle);
  });

  it.each([
    [JOUR, 548],
    ['2024-01-01', 0],
    ['2023-12-31', null],
    ['2028-01-01', null],
  ])('has today, %s, at day %p', (jour, attendu) => {
    const { aujourdhui } = buildFrise(buildClasseur({ convention: QUATRE_ANS }), jour);
    expect(aujourdhui === null ? null : days(aujourdhui)).toBe(attendu);
  });
});

describe('a bar', () => {
  it.each([
    ['two days: exact edges', '2024-01-11', '2024-01-20', '10-20'],
    ['months: sure between them, their own days may be', 'janvier 2024', 'mars 2024', '0-31? 31-60 60-91?'],
    ['years side by side: nothing is sure', '2024', '2025', '0-731?'],
    ['years apart', '2024', '2026', '0-366? 366-731 731-1096?'],
    ['one year twice', '2025', '2025', '366-731?'],
    ['a year that ends on a day', '2024', '2024-02-10', '0-41?'],
    ['a day to the end of its year', '2024-12-01', '2024', '335-366?'],
    ['a day to a later year', '2024-12-01', '2025', '335-366 366-731?'],
    ['a start alone', 'mars 2024', '', '60-91?'],
    ['an end alone', '', '2024-12-31', '365-366'],
    ['cut to the scale', '2020', 'mars 2024', '0-60 60-91?'],
  ])('of %s', (_, debut, fin, attendu) => {
    expect(cut(drawOne({ debut: date(debut), fin: date(fin) }))).toBe(attendu);
  });

  it.each([
    ['', '2025', { ouverte: 'debut', avant: false, apres: false }],
    ['2025', '', { ouverte: 'fin', avant: false, apres: false }],
    ['2022', '2031', { ouverte: null, avant: true, apres: true }],
    ['2029', '2031', { ouverte: null, avant: false, apres: true, morceaux: [] }],
    ['2020', '2021', { ouverte: null, avant: true, apres: false, morceaux: [] }],
  ])('from %p to %p says what is beyond it', (debut, fin, attendu) => {
    expect(drawOne({ debut: date(debut), fin: date(fin) })).toMatchObject(attendu);
  });

  it('never has a piece that is empty, upside down or out of the scale', () => {
    const dates = fc.constantFrom(
      '2023',
      '2024',
      'mars 2024',
      '2024-03-06',
      '2025',
      'juin 2027',
      '2027-12-31',
      '2031',
      '',
    );
    fc.assert(
      fc.property(dates, dates, (debut, fin) => {
        const frise = draw([buildAction({ debut: date(debut), fin: date(fin) })]);
        const barres = frise.groupes.flatMap((groupe) => groupe.barres);
        expect(barres.length + frise.sansPlace.length).toBe(1);
        const bouts = barres.flatMap(({ morceaux }) => morceaux.flatMap(({ de, a }) => [de, a]));
        expect(bouts).toEqual([...bouts].sort((a, b) => a - b));
        expect(bouts.every((bout) => bout >= 0 && bout <= 1)).toBe(true);
      }),
    );
  });

  it('tells its words: period, statut as typed, progress, lateness', () => {
    expect(drawOne({ fin: date('mars 2025'), statut: 'gelée', avancement: nombre(0.4) })).toMatchObject({
      cle: 'a-1',
      periode: 'du 1er septembre 2024 à mars 2025',
      statut: null,
      mot: 'gelée',
      avancement: 0.4,
      enRetard: true,
    });
    expect(drawOne({ statut: ' ' })).toMatchObject({ mot: 'non renseigné', enRetard: false });
    expect(drawOne({ fin: date('mars 2025'), statut: 'Réalisée' })).toMatchObject({ enRetard: false });
  });
});

describe('what has no place', () => {
  it.each([
    ['', '', 'sans-date', ''],
    ['Mars 20424', '', 'sans-date', 'début « Mars 20424 » non lu'],
    ['2026', 'mars 2025', 'inversees', 'de 2026 à mars 2025'],
  ])('from %p to %p is listed with why', (debut, fin, raison, periode) => {
    const { groupes, sansPlace } = draw([buildAction({ debut: date(debut), fin: date(fin) })]);
    expect(groupes).toEqual([]);
    expect(sansPlace.map((une) => [une.raison, une.periode.replace(/\u00A0/g, ' ')])).toEqual([
      [raison, periode],
    ]);
  });

  it('leaves empty rows out', () => {
    const vide = buildAction({ code: '', intitule: '', statut: '', debut: DATE_VIDE, fin: DATE_VIDE });
    expect(draw([vide])).toMatchObject({ groupes: [], sansPlace: [] });
  });
});

describe('the groups', () => {
  it('are the axes that have a bar, in their order, what has none last', () => {
    const axes = ['X1', 'X2', 'X3'].map((code) => buildAxe({ ref: ref('tAxes', code), code, intitule: '' }));
    const actions = ['X3', '?', 'X1 ; X3'].map((axe, rang) =>
      buildAction({ ref: ref('tActions', `a-${String(rang)}`), axe, objectif: '' }),
    );
    const { groupes } = draw(actions, { axes });
    expect(
      groupes.map(({ code, libelle, barres }) => [code || libelle, barres.map(({ cle }) => cle)]),
    ).toEqual([
      ['X1', ['a-2']],
      ['X3', ['a-0', 'a-2']],
      ['Sans axe', ['a-1']],
    ]);
  });
});

describe('the steps of an action', () => {
  it('stand in order of date, where they were done when that is known, undated ones last', () => {
    const jalons = [
      buildJalon({ ref: ref('tJalons', 'k-1'), libelle: 'Sans date', echeance: DATE_VIDE }),
      buildJalon({ ref: ref('tJalons', 'k-2'), libelle: 'Ouvrir', echeance: date('2026') }),
      buildJalon({
        ref: ref('tJalons', 'k-3'),
        libelle: 'Choisir',
        echeance: date('2024'),
        date_reelle: date('mars 2025'),
      }),
      buildJalon({ ref: ref('tJalons', 'k-4'), libelle: 'Recruter', echeance: date('juin 2025') }),
      buildJalon({ ref: ref('tJalons', 'k-5'), libelle: 'Fêter', echeance: date('2031') }),
      buildJalon({ ref: ref('tJalons', 'k-6'), action: 'A9' }),
    ];
    const [barre] = draw([buildAction()], { jalons }).groupes[0]?.barres ?? [];
    expect(
      barre?.jalons.map(({ libelle, fait, enRetard, quand, place }) => [
        libelle,
        fait,
        enRetard,
        quand,
        place && `${String(days(place.de))}-${String(days(place.a))}`,
      ]),
    ).toEqual([
      ['Choisir', true, false, 'en mars 2025', '425-456'],
      ['Recruter', false, true, 'en juin 2025', '517-547'],
      ['Ouvrir', false, false, 'en 2026', '731-1096'],
      ['Fêter', false, false, 'en 2031', null],
      ['Sans date', false, false, '', null],
    ]);
  });
});
