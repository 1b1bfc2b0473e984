/** The arithmetic of follow-up: statuses, dates, amounts, coverage, changes, the trajectory bonus. */
import * as fc from 'fast-check';
import { STATUTS_ACTION } from '../../src/domain/listes';
import { calculateBonusTrajectoire } from '../../src/evaluation/bonus-trajectoire';
import { calculateEvolutionPoints, calculateTcam } from '../../src/evaluation/evolution';
import { calculatePart, sumCouples } from '../../src/evaluation/sommes';
import { calculateAbandon } from '../../src/evaluation/taux-abandon';
import { calculateCouverture } from '../../src/evaluation/taux-couverture';
import { calculateEngagement } from '../../src/evaluation/taux-engagement';
import { calculateRealisation } from '../../src/evaluation/taux-realisation';
import { calculateRetard } from '../../src/evaluation/taux-retard';
import { calculateTempsEcoule } from '../../src/evaluation/temps-ecoule';

describe('shares of actions by status', () => {
  it('over one action a status: six count, two have begun, one is done; eight in all, one given up', () => {
    expect(calculateEngagement(STATUTS_ACTION)).toEqual({ valeur: 2 / 6, utilises: 6, comptes: 8 });
    expect(calculateRealisation(STATUTS_ACTION)?.valeur).toBe(1 / 6);
    expect(calculateAbandon(STATUTS_ACTION)).toEqual({ valeur: 1 / 8, utilises: 8, comptes: 8 });
  });

  it('says nothing of no action', () => {
    expect(calculateEngagement(['Abandonnée', 'Reportée'])).toBeNull();
    expect(calculateAbandon([])).toBeNull();
  });

  it('never has more done than begun', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STATUTS_ACTION)), (statuts) => {
        const fait = calculateRealisation(statuts)?.valeur ?? 0;
        expect(calculateEngagement(statuts)?.valeur ?? 0).toBeGreaterThanOrEqual(fait);
      }),
    );
  });
});

describe('lateness', () => {
  const jour = (iso: string) => ({ debut: iso, fin: iso });

  it.each([
    ['the day before', jour('2024-03-05'), 1],
    ['the very day', jour('2024-03-06'), 0],
    ['a month that is not over', { debut: '2024-03-01', fin: '2024-03-31' }, 0],
    ['a month that is over', { debut: '2024-02-01', fin: '2024-02-29' }, 1],
    ['no end', null, 0],
  ])('on 6 March 2024, an end %s', (_nom, fin, valeur) => {
    expect(calculateRetard([{ fin, statut: 'En cours' }], '2024-03-06')?.valeur).toBe(valeur);
  });

  it('leaves out what is closed, and keeps what has no status', () => {
    const fin = jour('2020-01-01');
    const actions = [...STATUTS_ACTION, null].map((statut) => ({ fin, statut }));
    expect(calculateRetard(actions, '2024-03-06')).toEqual({ valeur: 1, utilises: 6, comptes: 9 });
    expect(calculateRetard([{ fin, statut: 'Réalisée' }], '2024-03-06')).toBeNull();
  });
});

describe('time gone by', () => {
  it.each([
    ['2024-03-06', 431 / 1826],
    ['2022-06-01', 0],
    ['2023-01-01', 1 / 1826],
    ['2027-12-31', 1],
    ['2030-01-01', 1],
  ])('from 2023 to 2027, on %s: %d', (jour, part) => {
    expect(calculateTempsEcoule('2023-01-01', '2027-12-31', jour)).toBeCloseTo(part, 4);
  });

  it('is the whole of a single day, and nothing of a period upside down', () => {
    expect(calculateTempsEcoule('2024-01-01', '2024-01-01', '2024-01-01')).toBe(1);
    expect(calculateTempsEcoule('2024-02-01', '2024-01-01', '2024-01-01')).toBeNull();
    expect(calculateTempsEcoule('2024-02-30', '2025-01-01', '2024-06-01')).toBeNull();
  });
});

describe('amounts', () => {
  it('leaves a line without one of its two amounts out of both sums', () => {
    const couples = [
      { haut: 50, bas: 100 },
      { haut: null, bas: 1000 },
      { haut: 25, bas: null },
      { haut: 0, bas: 100 },
    ];
    expect(calculatePart(couples)).toEqual({ valeur: 0.25, utilises: 2, comptes: 4 });
    expect(sumCouples(couples)).toMatchObject({ haut: 50, bas: 200 });
  });

  it('says nothing of nothing', () => {
    expect(sumCouples([{ haut: null, bas: 3 }])).toBeNull();
    expect(calculatePart([{ haut: 10, bas: 0 }])).toBeNull();
  });
});

describe('coverage', () => {
  it('is the share of what is there', () => {
    expect(calculateCouverture([true, false, true, true])?.valeur).toBe(0.75);
    expect(calculateCouverture([])).toBeNull();
  });
});

describe('changes', () => {
  it('counts points between two shares or two published rates', () => {
    expect(calculateEvolutionPoints(0.595, 0.609, 'part')).toBeCloseTo(1.4, 10);
    expect(calculateEvolutionPoints(59.5, 60.9, 'nombre')).toBeCloseTo(1.4, 10);
  });

  it('spreads a growth over years: +6 % in four years is 1.47 % a year', () => {
    expect(calculateTcam(100, 106, 4)).toBeCloseTo(0.0147, 4);
    expect(calculateTcam(100, 0, 2)).toBe(-1);
  });

  it.each([
    [0, 5, 1],
    [-1, 5, 1],
    [5, -1, 1],
    [5, 6, 0],
  ])('does not exist from %d to %d over %d years', (v1, v2, n) => {
    expect(calculateTcam(v1, v2, n)).toBeNull();
  });
});

describe('the trajectory bonus', () => {
  const paliers = [
    { seuil: 0.08, montant: 200 },
    { seuil: 0.04, montant: 100 },
    { seuil: 0.12, montant: 300 },
  ];

  it.each([
    [100, 103, 0],
    [100, 104, 10_400],
    [25, 26, 2600],
    [100, 108, 21_600],
    [100, 150, 45_000],
    [100, 90, 0],
  ])('from %d to %d places: %d €', (depart, arrivee, euros) => {
    expect(calculateBonusTrajectoire(depart, arrivee, paliers)).toBe(euros);
  });

  it('cannot be told from no place', () => {
    expect(calculateBonusTrajectoire(0, 10, paliers)).toBeNull();
  });
});
