/** What is drawn of the diagnostic: a common scale that holds zero, words where there is no figure. */
import { listComparaisons } from '../../src/diagnostic/comparaisons';
import type { ComparaisonDessinee } from '../../src/diagnostic/comparaisons';
import { buildEtat } from '../../src/indicators/etat-registre';
import { fiches } from '../../src/indicators/fiches';
import { buildEtatChiffres } from '../support/etats';
import type { Ligne } from '../support/etats';
import { expectValue } from '../support/read-atelier';
import { PMM, index, plain } from './diagnostics';

const draw = (
  lignes: readonly Ligne[],
  territoires: readonly string[] = ['66136'],
): readonly ComparaisonDessinee[] =>
  expectValue(listComparaisons(fiches, buildEtatChiffres(index, territoires, lignes)));
const points = (comparaison: ComparaisonDessinee | undefined) =>
  comparaison?.points.map(({ cle, texte, place }) => [
    cle,
    plain(texte),
    place === null ? null : Math.round(place * 1000),
  ]);

const PAUVRETE: readonly Ligne[] = [
  ['TAUX_PAUVRETE', '66136', '2023', 36],
  ['TAUX_PAUVRETE', PMM, '2023', 27],
  ['TAUX_PAUVRETE', '66', '2023', 's'],
  ['TAUX_PAUVRETE', 'REG-76', '2021', 17.2],
  ['TAUX_PAUVRETE', 'FRANCE', '2023', 18],
];

it('puts every figure of the year on one scale from zero, and marks in words', () => {
  const [pauvrete, ...autres] = draw(PAUVRETE);
  expect(autres).toEqual([]);
  expect(pauvrete).toMatchObject({ code: 'TAUX_PAUVRETE', millesime: '2023', zero: 0 });
  expect(points(pauvrete)).toEqual([
    ['territoire', '36,0 %', 1000],
    ['epci', '27,0 %', 750],
    ['departement', 'secret', null],
    ['region', 'pas de chiffre de cette année', null],
    ['france', '18,0 %', 500],
  ]);
});

it('says its message in a few sentences', () => {
  expect(plain(draw(PAUVRETE)[0]?.phrase ?? '')).toBe(
    'Taux de pauvreté, 2023. Perpignan : 36,0 %. EPCI : 27,0 %. Département : secret. Région : pas de chiffre de cette année. France : 18,0 %. 18 points de plus que la France (18,0 %).',
  );
});

it('never shows the figure of a level above as the territory’s own', () => {
  const [pauvrete] = draw(
    PAUVRETE.map((ligne) => (ligne[1] === '66136' ? ['TAUX_PAUVRETE', '66136', '2023', 's'] : ligne)),
  );
  expect(points(pauvrete)?.[0]).toEqual(['territoire', 'pas de chiffre à ce niveau', null]);
  expect(points(pauvrete)?.[1]).toEqual(['epci', '27,0 %', 1000]);
  expect(pauvrete?.prudence).not.toBe('');
  expect(pauvrete?.phrase).not.toContain('de plus que');
});

it('holds zero between figures below and above it', () => {
  const [evolution] = draw([
    ['TAUX_EVOL_POPULATION', '66136', '2023', -1],
    ['TAUX_EVOL_POPULATION', 'FRANCE', '2023', 3],
  ]);
  expect(evolution?.zero).toBe(0.25);
  expect(points(evolution)?.map(([, , place]) => place)).toEqual([0, null, null, null, 1000]);
});

it.each([
  [
    'counts',
    [
      ['NB_FOYERS_ALLOCATAIRES', '66136', '2024', 40435],
      ['NB_FOYERS_ALLOCATAIRES', 'FRANCE', '2024', 13_000_000],
    ],
  ],
  ['a figure that stands alone', [['TAUX_PAUVRETE', '66136', '2023', 36]]],
] as const)('does not draw %s', (_, lignes) => {
  expect(draw(lignes.map(([id, lieu, an, valeur]): Ligne => [id, lieu, an, valeur]))).toEqual([]);
});

it('says that the workbook has no territory', () => {
  const issue = listComparaisons(fiches, buildEtat({ classeur: null, index, echecTerritoires: null }));
  expect(issue.ok ? '' : issue.error.code).toBe('convention-sans-territoire');
});
