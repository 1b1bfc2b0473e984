/** The arithmetic of progress, targets and scores, on published vectors. */
import * as fc from 'fast-check';
import { STATUTS_ACTION } from '../../src/domain/listes';
import { calculateEvolution } from '../../src/evaluation/evolution';
import { weightedMean } from '../../src/evaluation/ponderation';
import { calculateScore } from '../../src/evaluation/score-evaluation';
import { PARTS_STATUTS, isComptee, parseStatut } from '../../src/evaluation/statuts';
import { calculateAtteinte, capTaux } from '../../src/evaluation/taux-atteinte';
import { calculateAvancement } from '../../src/evaluation/taux-avancement';
import { calculateRealisation } from '../../src/evaluation/taux-realisation';

/** Taux d’effort net médian, sens baisse, RAP 2023 du programme 109: reference 2022, target 2023, value 2023. */
const RAP_P109: readonly [string, number, number, number, number, string][] = [
  ['Médian', 19.3, 19.9, 19.1, 1, 'Cible atteinte'],
  ['Personnes seules', 27.1, 27.4, 26.7, 1, 'Cible atteinte'],
  ['Monoparentales 3 enfants', 9.7, 9.0, 10.0, -0.429, 'Absence d’amélioration'],
  ['Couples 2 enfants', 17.0, 16.6, 16.4, 1.5, 'Cible atteinte'],
  ['Couples 3 enfants et plus', 12.7, 12.4, 12.4, 1, 'Cible atteinte'],
  ['Couples 1 enfant', 18.5, 18.4, 17.7, 8, 'Cible atteinte'],
  ['Locatif public', 15.2, 12.9, 15.9, -0.304, 'Absence d’amélioration'],
  ['Locatif privé', 26.3, 28.8, 25.8, 1, 'Cible atteinte'],
  ['Accession', 24.6, 25.3, 23.7, 1, 'Cible atteinte'],
];

describe('taux d’atteinte', () => {
  it.each(RAP_P109)(
    '%s: reference %d, target %d, value %d → %d, %s',
    (_nom, reference, cible, valeur, taux, statut) => {
      const atteinte = calculateAtteinte({ valeur, reference, cible, sens: 'baisse' });
      expect(atteinte.taux).toBeCloseTo(taux, 3);
      expect(atteinte.statut).toBe(statut);
    },
  );

  it('flags a target the reference already met, and loses it when the value no longer does', () => {
    expect(calculateAtteinte({ valeur: 21, reference: 19.3, cible: 19.9, sens: 'baisse' })).toMatchObject({
      taux: 0,
      dejaAtteinte: true,
      statut: 'Absence d’amélioration',
    });
  });

  it.each([
    [{ valeur: 12, reference: 10, cible: 20, sens: 'hausse' as const }, 0.2, 'Amélioration'],
    [{ valeur: 25, reference: 10, cible: 20, sens: 'hausse' as const }, 1.5, 'Cible atteinte'],
    [{ valeur: 5, reference: 10, cible: 20, sens: 'hausse' as const }, -0.5, 'Absence d’amélioration'],
    [{ valeur: 98.5, reference: 100, cible: 100, sens: 'hausse' as const }, 1, 'Cible atteinte'],
    [{ valeur: 97, reference: 100, cible: 100, sens: 'hausse' as const }, 0, 'Absence d’amélioration'],
    [{ valeur: 101, reference: 40, cible: 100, sens: 'maintien' as const }, 1, 'Cible atteinte'],
    [{ valeur: 103, reference: null, cible: 100, sens: 'maintien' as const }, 0, 'Absence d’amélioration'],
    [
      { valeur: 103, reference: 100, cible: 100, sens: 'maintien' as const, tolerance: 5 },
      1,
      'Cible atteinte',
    ],
    [
      { valeur: 30, reference: null, cible: 40, sens: 'hausse' as const, creation: true },
      0.75,
      'Absence d’amélioration',
    ],
    [
      { valeur: 50, reference: null, cible: 40, sens: 'baisse' as const, creation: true },
      0.8,
      'Absence d’amélioration',
    ],
    [
      { valeur: 40, reference: null, cible: 40, sens: 'hausse' as const, creation: true },
      1,
      'Cible atteinte',
    ],
  ])('%p gives %d, %s', (cible, taux, statut) => {
    const atteinte = calculateAtteinte(cible);
    expect(atteinte.taux).toBeCloseTo(taux, 10);
    expect(atteinte.statut).toBe(statut);
  });

  it.each([
    { valeur: null, reference: 1, cible: 2, sens: 'hausse' as const },
    { valeur: 1, reference: null, cible: 2, sens: 'hausse' as const },
    { valeur: 1, reference: 1, cible: null, sens: 'hausse' as const },
    { valeur: 1, reference: 1, cible: 2, sens: null },
    { valeur: 1, reference: null, cible: 0, sens: 'hausse' as const, creation: true },
  ])('%p is « Non renseigné », not zero', (cible) => {
    expect(calculateAtteinte(cible)).toMatchObject({ taux: null, statut: 'Non renseigné' });
  });

  it('says 0, never −0, where a falling target has not moved', () => {
    const { taux } = calculateAtteinte({ valeur: 3, reference: 3, cible: 0, sens: 'baisse' });
    expect(taux).toBe(0);
  });

  it('is the same for an increase and its mirror decrease', () => {
    const nombre = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(nombre, nombre, nombre, (valeur, reference, cible) => {
        const hausse = calculateAtteinte({ valeur, reference, cible, sens: 'hausse' });
        const baisse = calculateAtteinte({
          valeur: -valeur,
          reference: -reference,
          cible: -cible,
          sens: 'baisse',
        });
        expect(baisse).toEqual(hausse);
      }),
    );
  });

  it('caps only when asked', () => {
    expect([capTaux(-0.4), capTaux(0.5), capTaux(8)]).toEqual([0, 0.5, 1]);
  });
});

describe('taux d’avancement', () => {
  const action = (
    avancement: number | null,
    statut: (typeof STATUTS_ACTION)[number] | null = null,
    poids = 1,
  ) => ({
    avancement,
    statut,
    poids,
  });

  it.each([
    [[action(0.5), action(1)], 0.75, 2, 2],
    [[action(0.5, null, 3), action(1, null, 1)], 0.625, 2, 2],
    [[action(null, 'En cours'), action(null, 'Réalisée')], 0.75, 2, 2],
    [[action(0.8, 'En cours')], 0.8, 1, 1],
    [[action(null, 'En pause'), action(null, 'Bloquée')], 0.25, 2, 2],
    [[action(1), action(1, 'Abandonnée'), action(1, 'Reportée'), action(0)], 0.5, 2, 2],
    [[action(1), action(null)], 1, 1, 2],
  ])('%#: the mean and how many it rests on', (actions, valeur, utilises, comptes) => {
    expect(calculateAvancement(actions)).toEqual({ valeur, utilises, comptes });
  });

  it.each([[[]], [[action(null)]], [[action(1, 'Abandonnée')]], [[action(1, null, 0)]]])(
    '%# has no value',
    (actions) => {
      expect(calculateAvancement(actions)).toBeNull();
    },
  );
});

describe('taux de réalisation', () => {
  it('leaves the abandoned out of the denominator: 1 done of 8 statuts', () => {
    const mesure = calculateRealisation(STATUTS_ACTION);
    expect(mesure).toEqual({ valeur: 1 / 6, utilises: 6, comptes: 8 });
  });

  it('has no value without an action that counts', () => {
    expect(calculateRealisation([])).toBeNull();
    expect(calculateRealisation(['Abandonnée', 'Reportée'])).toBeNull();
  });
});

describe('statuts', () => {
  it.each([
    ['Réalisée', 'Réalisée'],
    ['realise', 'Réalisée'],
    ['RÉALISÉES', 'Réalisée'],
    ['abandonné', 'Abandonnée'],
    ['bloqué', 'Bloquée'],
    ['En retard', 'En cours'],
    ['à venir', 'À venir'],
    ['A discuter', 'À discuter'],
  ])('« %s » is %s', (texte, statut) => {
    expect(parseStatut(texte)).toBe(statut);
  });

  it.each(['', 'fini', 'en', 'ré', 'constructor'])('« %s » is none', (texte) => {
    expect(parseStatut(texte)).toBeNull();
  });

  it('gives each statut of the list its conventional share', () => {
    expect(PARTS_STATUTS).toEqual({
      'À discuter': 0,
      'À venir': 0,
      'En cours': 0.5,
      'En pause': 0.25,
      Bloquée: 0.25,
      Réalisée: 1,
      Reportée: null,
      Abandonnée: null,
    });
    expect(STATUTS_ACTION.filter((statut) => !isComptee(statut))).toEqual(['Reportée', 'Abandonnée']);
  });
});

describe('évolution', () => {
  it.each([
    [100, 106, 0.06],
    [100, 50, -0.5],
    [-50, -25, 0.5],
    [190, 190, 0],
    [0, 5, null],
  ])('from %d to %d: %p', (v1, v2, attendu) => {
    const evolution = calculateEvolution(v1, v2);
    if (attendu === null) expect(evolution).toBeNull();
    else expect(evolution).toBeCloseTo(attendu, 12);
  });
});

describe('score d’évaluation', () => {
  const criteres = (...notes: (number | null)[]) => notes.map((note) => ({ note, poids: 1 }));

  it.each([
    [criteres(4, 2), 4, 75],
    [criteres(4, 0, null), 4, 50],
    [criteres(10, 5), 20, 37.5],
    [
      [
        { note: 4, poids: 3 },
        { note: 0, poids: 1 },
      ],
      4,
      75,
    ],
  ])('%#: out of 100, renormalised over what is noted', (liste, max, score) => {
    expect(calculateScore(liste, max)).toMatchObject({ ok: true, score });
  });

  it('is accepted at exactly half of the weight, refused under it', () => {
    expect(calculateScore(criteres(4, null), 4)).toMatchObject({ ok: true, notes: 1, criteres: 2 });
    expect(calculateScore(criteres(4, null, null), 4)).toEqual({ ok: false, partNotee: 1 / 3 });
    expect(calculateScore([], 4)).toEqual({ ok: false, partNotee: 0 });
  });

  it('stays between 0 and 100 for notes between 0 and max', () => {
    const critere = fc.record({
      note: fc.double({ min: 0, max: 4, noNaN: true }),
      poids: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(critere, { minLength: 1 }), (liste) => {
        const score = calculateScore(liste, 4);
        expect(score.ok).toBe(true);
        if (score.ok) expect(score.score).toBeGreaterThanOrEqual(0);
        if (score.ok) expect(score.score).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });
});

describe('weighted mean', () => {
  it('leaves the missing out of both sums and counts them', () => {
    expect(
      weightedMean([
        { valeur: 2, poids: 1 },
        { valeur: null, poids: 5 },
        { valeur: 4, poids: 3 },
      ]),
    ).toEqual({
      valeur: 3.5,
      utilises: 2,
      comptes: 3,
    });
  });
});
