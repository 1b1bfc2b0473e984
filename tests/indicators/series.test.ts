/** Two series of one figure are never mixed: which rows are an indicator's own, and what is said of the others. */
import { fiches } from '../../src/indicators/fiches';
import { catalogue, findIndicateur } from '../../src/indicators/catalogue';
import { phraseOf } from '../../src/indicators/echecs';
import { buildEtat } from '../../src/indicators/etat-registre';
import type { EtatRegistre } from '../../src/indicators/registre';
import { millesimesOf } from '../../src/indicators/millesimes';
import { isMemeSerie, isPropre, LIBELLES_FAMILLES, rupturesOf } from '../../src/indicators/series';
import { FILOSOFI } from '../../src/indicators/sources-publiques';
import { buildClasseurChiffres, toObservation } from '../support/etats';
import type { Ligne } from '../support/etats';
import { openIndexReel } from '../support/index-reel';

const index = openIndexReel();
const IRIS = LIBELLES_FAMILLES['caf-iris'];
const COMMUNAL = LIBELLES_FAMILLES['caf-communal'];

/** Rows of NB_FOYERS_ALLOCATAIRES, each with its source. */
function etatOf(
  territoires: readonly string[],
  lignes: readonly (readonly [
    territoire: string,
    millesime: string,
    valeur: number | string,
    source: string,
  ])[],
): EtatRegistre {
  const observations = lignes.map(([territoire, millesime, valeur, source]) => ({
    ...toObservation(['NB_FOYERS_ALLOCATAIRES', territoire, millesime, valeur] as Ligne),
    source,
  }));
  const classeur = { ...buildClasseurChiffres(territoires, []), observations };
  return buildEtat({ classeur, index, echecTerritoires: null });
}

function ask(etat: EtatRegistre, ...args: (string | number)[]): string {
  const indicateur = findIndicateur('NB_FOYERS_ALLOCATAIRES');
  if (indicateur === null) throw new Error('NB_FOYERS_ALLOCATAIRES');
  const resultat = indicateur.calculate(
    args.map((arg) => [[arg]]),
    etat,
  );
  return resultat.ok ? String(resultat.value) : phraseOf(resultat.error).replaceAll('\u00A0', ' ');
}

describe('the series of a row', () => {
  it.each([
    ['', true],
    [FILOSOFI.libelle, true],
    ['INSEE, FILOSOFI', true],
    ['Insee, Filosofi (2021)', true],
    ['saisie locale', true],
    ['Diagnostic de 2023, p. 12', true],
    [COMMUNAL, false],
    [IRIS, false],
  ])('« %s » is the own series of a figure of Filosofi: %p', (source, attendu) => {
    expect(isPropre({ source }, { source: FILOSOFI })).toBe(attendu);
  });

  it('gives every family of sources a name of its own', () => {
    const noms = Object.values(LIBELLES_FAMILLES);
    expect(new Set(noms).size).toBe(noms.length);
  });
});

describe('Caf by IRIS and by commune', () => {
  const etat = etatOf(
    ['34108'],
    [
      ['34108', '2024', 5015, COMMUNAL],
      ['34108', '2020', 5308, IRIS],
    ],
  );

  it('keeps to its own series: the latest year is its own, another series’ year is told', () => {
    expect(ask(etat)).toBe('5015');
    const phrase = ask(etat, '34108', 2020);
    expect(phrase).toContain(`dans une autre série (« ${IRIS} »)`);
    expect(phrase).toContain(`Millésime de ${COMMUNAL} : 2024.`);
  });

  it('tells it when nothing else is held', () => {
    expect(ask(etatOf(['34108'], [['34108', '2020', 5308, IRIS]]))).toContain('dans une autre série');
  });

  it('reads its own row beside the other series’ row of the same year', () => {
    const deux = etatOf(
      ['34108'],
      [
        ['34108', '2020', 5308, IRIS],
        ['34108', '2020', 5230, COMMUNAL],
      ],
    );
    expect(ask(deux)).toBe('5230');
  });

  it('tells a typed figure that contradicts the published one', () => {
    const typed = etatOf(
      ['34108'],
      [
        ['34108', '2020', 5230, COMMUNAL],
        ['34108', '2020', 5235, 'saisie locale'],
      ],
    );
    expect(ask(typed)).toMatch(/chiffres différents \(5.230 foyers et 5.235 foyers\)/);
  });

  it('never completes the sum of communes with the other series', () => {
    const convention = etatOf(
      ['66136', '66037'],
      [
        ['66136', '2024', 40435, COMMUNAL],
        ['66037', '2024', 3225, IRIS],
      ],
    );
    expect(ask(convention)).toContain('1 commune sur 2');
  });

  it('lists the years of its own series only', () => {
    const indicateur = findIndicateur('NB_FOYERS_ALLOCATAIRES');
    expect(indicateur && millesimesOf(indicateur, '34108', etat)).toEqual(['2024']);
  });
});

describe('an EPCI among the territories of the convention', () => {
  const membres = index.membersOf('200027183');

  it('is counted once when its communes sign too', () => {
    const etat = etatOf(['200027183', '66136'], [['200027183', '2024', 72045, COMMUNAL]]);
    expect(etat.territoires).toEqual(['200027183']);
    expect(ask(etat)).toBe('72045');
  });

  it('is the sum of its communes beside another commune', () => {
    const lignes = membres.map((code) => [code, '2024', 10, COMMUNAL] as const);
    const etat = etatOf(['200027183', '34108'], [...lignes, ['34108', '2024', 5, COMMUNAL]]);
    expect(ask(etat)).toBe(String(membres.length * 10 + 5));
  });
});

describe('breaks of a series', () => {
  it.each([
    ['2019', '2021', true],
    ['2021', '2023', false],
    ['2023', '2024', true],
  ])('%s and %s of Filosofi are one series: %p', (annee, autre, attendu) => {
    expect(isMemeSerie(annee, autre, rupturesOf({ source: FILOSOFI }))).toBe(attendu);
  });

  it('are the same for the functions and for the sheets of the catalogue', () => {
    expect(catalogue.map((indicateur) => [indicateur.id, rupturesOf(indicateur)])).toEqual(
      fiches.map(({ id, ruptures }) => [id, ruptures]),
    );
  });
});
