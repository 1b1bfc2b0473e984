/** The profile of criteria: what is noted, what is not, and when there is no score. */
import fc from 'fast-check';
import type { Evaluation } from '../../src/domain/evaluation';
import { CRITERES_EVALUATION } from '../../src/domain/listes';
import { calculateProfil } from '../../src/evaluation/profil-criteres';
import type { RefusScore } from '../../src/evaluation/profil-criteres';
import { VIDE } from '../../src/domain/valeurs';
import { buildEvaluation, nombre } from '../support/builders';

type Ligne = readonly [critere: string, note: number | null, poids?: number];

const lines = (lignes: readonly Ligne[]): Evaluation[] =>
  lignes.map(([critere, note, poids]) =>
    buildEvaluation({
      critere,
      note: note === null ? VIDE : nombre(note),
      poids: poids === undefined ? VIDE : nombre(poids),
    }),
  );

describe('criteria', () => {
  it('are all there, in the order of the list, when nothing is noted', () => {
    const { criteres, score, refus } = calculateProfil([]);
    expect(criteres.map(({ critere }) => critere)).toEqual([...CRITERES_EVALUATION]);
    expect(criteres.every(({ moyenne, plusBasse, poids }) => moyenne ?? plusBasse ?? poids === null)).toBe(
      true,
    );
    expect([score, refus]).toEqual([null, 'aucune-ligne']);
  });

  it('show the zero that their mean hides, and how many rows are noted', () => {
    const [pertinence] = calculateProfil(
      lines([
        ['pertinence', 4, 2],
        ['Pertinence ', 0],
        ['pertinence', null],
      ]),
    ).criteres;
    expect(pertinence).toMatchObject({ plusBasse: 0, poids: 4, moyenne: { utilises: 2, comptes: 3 } });
    expect(pertinence?.moyenne?.valeur).toBeCloseTo(8 / 3, 12);
  });

  it('keep a note outside the list under its own words, once', () => {
    const { criteres } = calculateProfil(
      lines([
        ['Notoriété', 2],
        ['notoriete', 4],
        ['', 1],
      ]),
    );
    expect(criteres.slice(CRITERES_EVALUATION.length)).toMatchObject([
      { critere: 'notoriete', dansListe: false, plusBasse: 2, moyenne: { valeur: 3 } },
    ]);
  });

  it('noted with no weight at all have notes and no mean', () => {
    const [premier] = calculateProfil(lines([['pertinence', 3, 0]])).criteres;
    expect(premier).toMatchObject({ moyenne: null, plusBasse: 3, poids: 0 });
  });
});

describe('score', () => {
  it.each<[string, readonly Ligne[], number]>([
    [
      'all alike',
      [
        ['impact', 4],
        ['utilité', 2],
      ],
      75,
    ],
    [
      'renormalised over what is noted',
      [
        ['impact', 4, 3],
        ['utilité', null, 1],
      ],
      100,
    ],
    [
      'exactly half of the weight noted',
      [
        ['impact', 2, 1],
        ['utilité', null, 1],
      ],
      50,
    ],
    [
      'a weight of zero counts for nothing',
      [
        ['impact', 0, 0],
        ['utilité', 4, 1],
      ],
      100,
    ],
    [
      'rows that say nothing left out',
      [
        ['impact', 1],
        ['', null],
      ],
      25,
    ],
  ])('%s', (_nom, lignes, attendu) => {
    const { score, refus } = calculateProfil(lines(lignes));
    expect(score).toMatchObject({ ok: true, score: attendu });
    expect(refus).toBeNull();
  });

  it.each<[RefusScore, readonly Ligne[]]>([
    [
      'moitie-du-poids',
      [
        ['impact', 4, 1],
        ['utilité', null, 1.01],
      ],
    ],
    ['moitie-du-poids', [['impact', 4, 0]]],
    [
      'hors-echelle',
      [
        ['impact', 5],
        ['utilité', 4],
      ],
    ],
    ['hors-echelle', [['impact', -1]]],
    [
      'poids-negatif',
      [
        ['impact', 4, -1],
        ['utilité', 4, 3],
      ],
    ],
    ['aucune-ligne', [['', null]]],
  ])('refused: %s', (attendu, lignes) => {
    expect(calculateProfil(lines(lignes))).toMatchObject({ score: null, refus: attendu });
  });

  it('does not depend on the order of rows nor on the scale of weights, and stays between the lowest and the highest', () => {
    const ligne = fc.tuple(
      fc.constantFrom(...CRITERES_EVALUATION),
      fc.option(fc.integer({ min: 0, max: 4 })),
      fc.integer({ min: 1, max: 9 }),
    );
    fc.assert(
      fc.property(fc.array(ligne, { minLength: 1, maxLength: 12 }), (lignes) => {
        const score = (rows: readonly Ligne[]): number | null => {
          const { score: lu } = calculateProfil(lines(rows));
          return lu?.ok === true ? lu.score : null;
        };
        const sien = score(lignes);
        expect(score([...lignes].reverse()) ?? -1).toBeCloseTo(sien ?? -1, 9);
        expect(score(lignes.map(([c, n, p]) => [c, n, p * 10])) ?? -1).toBeCloseTo(sien ?? -1, 9);
        const notes = lignes.flatMap(([, note]) => (note === null ? [] : [note * 25]));
        if (sien !== null) {
          expect(sien).toBeGreaterThanOrEqual(Math.min(...notes) - 1e-9);
          expect(sien).toBeLessThanOrEqual(Math.max(...notes) + 1e-9);
        }
      }),
      { numRuns: 100 },
    );
  });
});
