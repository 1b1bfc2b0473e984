/** What is drawn of the money and of the measures: nothing unknown counted as zero, nothing without a date placed. */
import { groupFinancements, tellFinancements } from '../../src/evaluation/financements-plan';
import { listCourbes } from '../../src/evaluation/courbe-indicateur';
import type { Classeur } from '../../src/domain/classeur';
import { DATE_VIDE, VIDE } from '../../src/domain/valeurs';
import {
  buildClasseur,
  buildFinancement,
  buildIndicateur,
  buildMesure,
  date,
  nombre,
} from '../support/builders';

const plain = (texte: string): string => texte.replace(/[\u00A0\u202F]/g, ' ');

describe('the money by financeur', () => {
  const group = (...lignes: readonly Parameters<typeof buildFinancement>[0][]) =>
    groupFinancements({ financements: lignes.map((plus) => buildFinancement(plus)) });

  it('adds what is known, the largest plan first, one name whatever its case', () => {
    const { financeurs, total } = group(
      { financeur: 'Ville', prevu: nombre(500), realise: nombre(100) },
      { financeur: 'Caf', prevu: nombre(1000), realise: nombre(0) },
      { financeur: 'CAF ', prevu: nombre(250), realise: nombre(50) },
    );
    expect(
      financeurs.map(({ financeur, prevu, realise }) => [financeur, prevu.euros, realise.euros]),
    ).toEqual([
      ['Caf', 1250, 50],
      ['Ville', 500, 100],
    ]);
    expect(total).toEqual({
      lignes: 3,
      prevu: { euros: 1750, inconnus: 0 },
      realise: { euros: 150, inconnus: 0 },
    });
  });

  it('never counts an amount that is not written as zero', () => {
    const { financeurs } = group(
      { financeur: 'Caf', prevu: nombre(1000), realise: VIDE },
      { financeur: 'Caf', prevu: nombre('à préciser'), realise: VIDE },
      { financeur: '', prevu: VIDE, realise: nombre(3) },
    );
    expect(financeurs).toMatchObject([
      { financeur: 'Caf', prevu: { euros: 1000, inconnus: 1 }, realise: { euros: null, inconnus: 2 } },
      {
        financeur: 'Financeur non renseigné',
        prevu: { euros: null, inconnus: 1 },
        realise: { euros: 3, inconnus: 0 },
      },
    ]);
  });

  it.each([
    [['TTC', 'TTC', ''], false],
    [['TTC', 'HT'], true],
  ])('with the taxes %j are mixed: %p', (taxes, melees) => {
    expect(group(...taxes.map((taxe) => ({ taxe }))).taxesMelees).toBe(melees);
  });

  it.each([
    [[], 'Aucun financement n’est écrit dans le classeur.'],
    [[{}], 'Caf de l’Hérault : 10 000 € prévus, 2 000 € réalisés.'],
    [
      [
        { realise: VIDE },
        { financeur: 'Ville', prevu: nombre(1), realise: VIDE },
        { financeur: 'Ville', prevu: VIDE, realise: nombre(0) },
      ],
      'Caf de l’Hérault : 10 000 € prévus, réalisé inconnu. Ville : 1 € prévu (1 ligne sans montant), 0 € réalisé (1 ligne sans montant). En tout : 10 001 € prévus (1 ligne sans montant), 0 € réalisé (2 lignes sans montant).',
    ],
  ])('%j is said %p', (lignes, phrase) => {
    expect(plain(tellFinancements(group(...lignes)))).toBe(phrase);
  });

  it('names a few of many', () => {
    const lignes = Array.from({ length: 9 }, (_, rang) => ({ financeur: `F${String(rang)}` }));
    expect(plain(tellFinancements(group(...lignes)))).toContain('Et 3 autres financeurs.');
  });

  it('leaves blank rows out', () => {
    const blanche = {
      action: '',
      annee: VIDE,
      financeur: '',
      nature: '',
      prevu: VIDE,
      realise: VIDE,
      taxe: '',
    };
    expect(group(blanche).total.lignes).toBe(0);
  });
});

describe('the measures of an indicator', () => {
  const draw = (plus: Partial<Classeur> = {}, jour: string | null = '2025-12-31') => {
    const [courbe] = listCourbes(buildClasseur({ indicateurs: [buildIndicateur()], ...plus }), jour);
    if (courbe === undefined) throw new Error('The workbook of this test has an indicator.');
    return courbe;
  };

  it('stand in order of date between the reference and the target', () => {
    const { points, dessinable } = draw({
      mesures: [
        buildMesure({ date: date('2025'), valeur: nombre(40) }),
        buildMesure({ date: date('mars 2024'), valeur: nombre(20) }),
      ],
    });
    expect(dessinable).toBe(true);
    expect(
      points.map(({ nature, valeur, quand, y, retenue }) => [nature, valeur, quand, y, retenue]),
    ).toEqual([
      ['reference', 0, '2023', 0, false],
      ['mesure', 20, 'mars 2024', 0.25, false],
      ['mesure', 40, '2025', 0.5, true],
      ['cible', 80, '2026', 1, false],
    ]);
    expect(points.map(({ x }) => x)).toEqual([...points.map(({ x }) => x)].sort());
    expect([points[0]?.x, points.at(-1)?.x]).toEqual([0, 1]);
    expect(points[2]?.xDebut).toBeLessThan(points[2]?.x ?? 0);
  });

  it('keep what holds no number in words, and what has no date out of the drawing', () => {
    const { points, sansValeur } = draw({
      mesures: [
        buildMesure({ valeur: VIDE, marque: 's', date: date('2024') }),
        buildMesure({ valeur: nombre('env. 12'), date: DATE_VIDE }),
        buildMesure({ valeur: nombre(12), date: DATE_VIDE }),
      ],
    });
    expect(sansValeur.map(({ quand, mot }) => [quand, plain(mot)])).toEqual([
      ['2024', 'secret statistique'],
      ['', '« env. 12 »'],
    ]);
    expect(points.find(({ nature }) => nature === 'mesure')).toMatchObject({
      valeur: 12,
      x: null,
      xDebut: null,
    });
  });

  it('are not drawn when there are not two dates', () => {
    const indicateurs = [buildIndicateur({ reference: VIDE, cible: VIDE })];
    expect(draw({ indicateurs, mesures: [buildMesure()] }).dessinable).toBe(false);
    expect(draw({ indicateurs, mesures: [] }).points).toEqual([]);
  });

  it('of one value only stand in the middle, without a division by zero', () => {
    const indicateurs = [
      buildIndicateur({
        reference: nombre(20),
        cible: nombre(20),
        date_reference: date('2025-05-15'),
        date_cible: date('2025-05-15'),
      }),
    ];
    const { points } = draw({ indicateurs, mesures: [buildMesure()] });
    expect(points.map(({ x, y }) => [x, y])).toEqual([
      [0.5, 0.5],
      [0.5, 0.5],
      [0.5, 0.5],
    ]);
  });

  it('say their message in words', () => {
    const indicateurs = [buildIndicateur({ cibles_intermediaires: '2025 : 30' })];
    expect(
      plain(
        draw({
          indicateurs,
          mesures: [buildMesure(), buildMesure({ valeur: VIDE, marque: 'nd', date: date('2024') })],
        }).phrase,
      ),
    ).toBe(
      'L-1 – Familles accueillies. Référence : 0 familles (2023). Mesure : 20 familles (15 mai 2025). Sans valeur : non disponible (2024). Cibles intermédiaires : 30 familles (2025). Cible : 80 familles (2026).',
    );
    expect(plain(draw({ mesures: [] }).phrase)).toContain('Aucune mesure chiffrée.');
  });
});
