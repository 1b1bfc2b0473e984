/** What the evaluation says of each indicator: the measure that rules, its rate, what was expected when it was taken. */
import * as fc from 'fast-check';
import type { IndicateurSuivi } from '../../src/domain/indicateur';
import type { Mesure } from '../../src/domain/mesure';
import { calculateAttendu, calculateEcartAttendu } from '../../src/evaluation/attendu';
import { evaluateClasseur } from '../../src/evaluation/evaluate-classeur';
import { calculateEvolutionSelonUnite } from '../../src/evaluation/evolution';
import { calculateAtteinte } from '../../src/evaluation/taux-atteinte';
import {
  buildClasseur,
  buildConvention,
  buildIndicateur,
  buildMesure,
  date,
  nombre,
} from '../support/builders';

const mesure = (jour: string, valeur: number | string, plus: Partial<Mesure> = {}) =>
  buildMesure({ date: date(jour), valeur: nombre(valeur), ...plus });

function follow(indicateur: Partial<IndicateurSuivi>, mesures: readonly Mesure[], jour = '2025-12-31') {
  const classeur = buildClasseur({
    convention: buildConvention({ prochain_copil: null }),
    indicateurs: [buildIndicateur({ reference: nombre(10), cible: nombre(20), ...indicateur })],
    mesures,
  });
  const { indicateurs, remarques, convention } = evaluateClasseur(classeur, { date: jour });
  const [suivi] = indicateurs;
  if (suivi === undefined) throw new Error('no indicator');
  return { suivi, remarques, convention };
}

describe('the measure that rules', () => {
  it.each<[string, readonly Mesure[], number | null]>([
    ['the latest', [mesure('2025-05-01', 15), mesure('2024-05-01', 12)], 15],
    ['the last row of the same date', [mesure('2025-05-01', 15), mesure('2025-05-01', 16)], 16],
    ['none from before the reference', [mesure('2022', 15)], null],
    ['none from after the day', [mesure('2026-02-01', 19), mesure('2024', 12)], 12],
    ['a dated one before one that is not', [mesure('2024', 12), mesure('', 19)], 12],
    ['one that is not dated when there is no other', [mesure('', 19)], 19],
    ['no mark, and no word', [mesure('2025', '', { marque: 's' }), mesure('2025', 'une douzaine')], null],
    [
      'one that names the indicator by its wording',
      [mesure('2025', 14, { indicateur: 'familles accueillies' })],
      14,
    ],
    ['none of another indicator', [mesure('2025', 14, { indicateur: 'L-10' })], null],
  ])('is %s', (_nom, mesures, valeur) => {
    const { suivi } = follow({}, mesures);
    expect(suivi.mesure?.valeur ?? null).toBe(valeur);
    expect(suivi.taux).toBe(valeur === null ? null : (valeur - 10) / 10);
    if (valeur === null) expect(suivi.phrase).toContain('il manque la mesure');
  });

  it('tells what it left out, with the row', () => {
    const { suivi, remarques } = follow({}, [
      mesure('2022', 9),
      mesure('2025-05-01', 15),
      mesure('2025-05-01', 16),
      mesure('2026-02-01', 19),
    ]);
    expect(remarques.map(({ message }) => message.replace(/.*: /, ''))).toEqual([
      'elle n’est pas prise.',
      'elle n’est pas prise.',
      'la dernière ligne est lue.',
    ]);
    expect(suivi.phrase).toContain('60\u00a0% du chemin de 10 à 20 (hausse), mesure 16 (1er mai 2025)');
    expect(suivi.phrase).toContain('1 mesure d’avant la référence laissée de côté');
    expect(suivi.phrase).toContain('deux valeurs à la même date');
  });
});

describe('what was expected', () => {
  const [r, c] = [
    { jour: '2022-12-31', valeur: 10 },
    { jour: '2026-12-31', valeur: 20 },
  ];
  const etapes = [
    { jour: '2025-12-31', valeur: 18 },
    { jour: '2023-12-31', valeur: 11 },
  ];

  it.each([
    ['2024-12-31', [], 10 + (10 * 731) / 1461],
    ['2021-06-30', [], 10],
    ['2030-06-30', [], 20],
    ['2023-12-31', etapes, 11],
    ['2024-12-31', etapes, 11 + (7 * 366) / 731],
    ['2026-12-31', etapes, 20],
    ['2023-12-31', [...etapes, { jour: '2023-12-31', valeur: 13 }], 13],
    ['2024-12-31', [{ jour: '2027-12-31', valeur: 0 }], 10 + (10 * 731) / 1461],
  ])('on %s with %p', (jour, jalons, attendu) => {
    expect(calculateAttendu(r, c, jour, jalons)).toBeCloseTo(attendu, 10);
  });

  it('does not exist when the target is not after the reference', () => {
    expect(calculateAttendu(c, r, '2024-12-31')).toBeNull();
    expect(calculateAttendu(r, { ...c, jour: r.jour }, r.jour)).toBeNull();
  });

  it('stays between the reference and the target, and never goes back', () => {
    const jour = fc.integer({ min: 2020, max: 2030 }).map((annee) => `${annee}-06-30`);
    fc.assert(
      fc.property(jour, jour, (a, b) => {
        const [tot, tard] = a < b ? [a, b] : [b, a];
        const [avant, apres] = [calculateAttendu(r, c, tot) ?? NaN, calculateAttendu(r, c, tard) ?? NaN];
        expect(avant).toBeGreaterThanOrEqual(10);
        expect(apres).toBeLessThanOrEqual(20);
        expect(avant).toBeLessThanOrEqual(apres);
      }),
    );
  });

  it.each([
    [15, 12, 'hausse', 3],
    [15, 12, 'baisse', -3],
    [15, 12, 'maintien', -3],
    [9, 12, 'maintien', -3],
    [12, 12, 'baisse', 0],
  ] as const)('%d for %d expected, %s: %d', (valeur, attendu, sens, ecart) => {
    expect(calculateEcartAttendu(valeur, attendu, sens)).toBe(ecart);
  });

  it('is read from the cells: years at their end, intermediate targets over the line', () => {
    const dates = { date_reference: date('2022'), date_cible: date('2026') };
    const regulier = follow(dates, [mesure('2024', 16)]).suivi.attendu;
    expect(regulier?.valeur).toBeCloseTo(10 + (10 * 731) / 1461, 10);
    expect(regulier?.phrase).toContain('progression régulière');
    const { suivi, remarques } = follow(
      { ...dates, cibles_intermediaires: '2024 : 18 ; 2021 : 3 ; vers 19' },
      [mesure('2024', 16)],
    );
    expect(suivi.attendu).toMatchObject({ valeur: 18, ecart: -2 });
    expect(suivi.attendu?.phrase).toContain('écart −2 dans le sens voulu');
    expect(remarques.map(({ champ, message }) => [champ, /«\u00a0(.+?)\u00a0»/.exec(message)?.[1]])).toEqual([
      ['cibles_intermediaires', 'vers 19'],
      ['cibles_intermediaires', '2021 : 3'],
    ]);
  });

  it.each([
    ['without the date of the reference', { date_reference: date('') }],
    ['without the date of the target', { date_cible: date('bientôt') }],
    ['with a target dated before the reference', { date_cible: date('2021') }],
    ['without a direction', { sens: '' }],
  ])('is nothing %s', (_nom, plus) => {
    expect(follow(plus, [mesure('2024', 16)]).suivi.attendu).toBeNull();
  });
});

describe('rates of the workbook', () => {
  it('flags a target the reference already meets, with the State’s vector', () => {
    const { suivi, convention } = follow(
      { reference: nombre(19.3), cible: nombre(19.9), sens: 'baisse', unite: '%' },
      [mesure('2025', 19.1)],
    );
    expect(suivi).toMatchObject({ taux: 1, dejaAtteinte: true, statut: 'Cible atteinte' });
    expect(suivi.phrase).toContain('déjà atteinte à la référence (19,3 pour 19,9 (baisse))');
    expect(suivi.evolution).toMatchObject({ ok: true, unite: 'points' });
    expect(convention.atteinte).toMatchObject({ valeur: 1, utilises: 1, comptes: 1 });
  });

  it('caps in means only', () => {
    const { suivi, convention } = follow({ reference: nombre(18.5), cible: nombre(18.4), sens: 'baisse' }, [
      mesure('2025', 17.7),
    ]);
    expect(suivi.taux).toBeCloseTo(8, 9);
    expect(convention.atteinte.valeur).toBe(1);
  });

  it.each([
    ['a target equal to the reference', { cible: nombre(10) }, 10, 1, 'référence égale à la cible'],
    ['« maintien »', { sens: 'maintien', reference: nombre('') }, 20.3, 1, 'maintien à 20'],
    ['« maintien » past its margin', { sens: 'maintien', tolerance: nombre(0.2) }, 20.3, 0, 'non tenue'],
    ['a rate held within a point', { sens: 'maintien', unite: '% des familles' }, 20.9, 1, 'tenue'],
    ['what is created', { creation: 'oui', reference: nombre('') }, 15, 0.75, 'sans référence'],
    [
      'nothing to divide by',
      { creation: 'oui', reference: nombre(''), cible: nombre(0) },
      15,
      null,
      'division par zéro',
    ],
    ['no reference', { reference: nombre('à définir') }, 15, null, 'il manque la référence'],
    ['no target nor direction', { cible: nombre(''), sens: 'plus' }, 15, null, 'la cible, le sens attendu'],
  ])('%s', (_nom, plus, valeur, taux, phrase) => {
    const { suivi } = follow(plus, [mesure('2025', valeur)]);
    expect(suivi.taux).toBe(taux);
    expect(suivi.phrase).toContain(phrase);
  });

  it('holds a margin whatever binary fractions say', () => {
    expect(
      calculateAtteinte({ valeur: 1.1, reference: null, cible: 1, sens: 'maintien', tolerance: 0.1 }).taux,
    ).toBe(1);
  });

  it('takes no negative margin, and says so', () => {
    const { suivi, remarques } = follow({ sens: 'maintien', tolerance: nombre(-5) }, [mesure('2025', 20)]);
    expect(suivi.taux).toBe(1);
    expect(remarques.map(({ champ }) => champ)).toEqual(['tolerance']);
  });
});

describe('changes, in the words of the unit', () => {
  it.each([
    [34, 35.4, '%', { ok: true, unite: 'points' }, 1.4],
    [34, 35.4, ' % des enfants', { ok: true, unite: 'points' }, 1.4],
    [100, 106, 'places', { ok: true, unite: 'part' }, 0.06],
    [0, 5, '%', { ok: true, unite: 'points' }, 5],
    [0, 5, 'places', { ok: false, raison: 'base-nulle' }, null],
  ])('from %d to %d %s', (v1, v2, unite, forme, valeur) => {
    const evolution = calculateEvolutionSelonUnite(v1, v2, unite);
    expect(evolution).toMatchObject(forme);
    if (valeur !== null) expect(evolution.ok ? evolution.valeur : NaN).toBeCloseTo(valeur, 10);
  });
});

describe('weights of indicators', () => {
  const paire = (premier: number | string, second: number | string) => {
    const classeur = buildClasseur({
      indicateurs: [
        buildIndicateur({
          code: 'I1',
          intitule: 'Un',
          reference: nombre(0),
          cible: nombre(10),
          poids: nombre(premier),
        }),
        buildIndicateur({
          code: 'I2',
          intitule: 'Deux',
          reference: nombre(0),
          cible: nombre(10),
          poids: nombre(second),
        }),
      ],
      mesures: [mesure('2025', 5, { indicateur: 'I1' }), mesure('2025', 10, { indicateur: 'I2' })],
    });
    return evaluateClasseur(classeur, { date: '2025-12-31' });
  };

  it.each([
    ['', '', 0.75, 2],
    [3, 1, 0.625, 2],
    [30, 10, 0.625, 2],
    [0, 1, 1, 1],
    [-1, 1, 1, 1],
    [0, 0, null, 0],
  ])('%p and %p: %p over %d', (premier, second, valeur, utilises) => {
    const { convention, remarques } = paire(premier, second);
    expect(convention.atteinte).toMatchObject({ valeur, utilises, comptes: 2 });
    const ecartes = [premier, second].filter((poids) => typeof poids === 'number' && poids <= 0);
    expect(remarques.filter(({ champ }) => champ === 'poids')).toHaveLength(ecartes.length);
  });
});
