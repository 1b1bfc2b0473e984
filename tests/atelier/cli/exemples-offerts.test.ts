/** The workbooks the atelier offers: the five examples with their public figures, one of them chosen by its name. */
import path from 'node:path';
import { writeFileSync } from 'node:fs';
import { chooseClasseur } from '../../../atelier/cli/offered-classeur';
import { EXEMPLES } from '../../../examples';
import { openCalcul } from '../../support/open-calcul';
import type { Calcul } from '../../support/open-calcul';
import { readWithExceljs } from '../../support/read-exceljs';
import { makeFolder, runCtg } from '../../support/run-ctg';
import { structureFile } from '../../support/structured-file';

jest.setTimeout(120_000);

const folder = makeFolder();
const CLASSEURS = EXEMPLES.map((nom) => `${nom}.xlsx`);

async function offer(typed: string | null) {
  const offered = await chooseClasseur(typed);
  if (!offered.ok) throw new Error(offered.error.message);
  return offered.value;
}

it.each([
  [null, 'perpignan.xlsx'],
  ['vide', null],
  ['lourdes', 'lourdes.xlsx'],
])('--classeur %s opens %s, and every example can be asked for', async (typed, nom) => {
  const offered = await offer(typed);
  expect(offered.nom).toBe(nom);
  expect(Object.keys(offered.sources)).toEqual(CLASSEURS);
});

it('refuses a name that is neither an example nor a file', async () => {
  const offered = await chooseClasseur('paris');
  expect(offered.ok).toBe(false);
});

it('makes Frontignan with the figures of its document, then the public ones, which functions read', async () => {
  const { sources } = await offer('frontignan');
  const file = path.join(folder, 'frontignan.xlsx');
  writeFileSync(file, (await sources['frontignan.xlsx']?.()) ?? '');
  const donnees = (await readWithExceljs(file)).get('tDonnees') ?? [];
  expect(donnees.slice(0, 3).map(({ indicateur }) => indicateur)).toEqual(['L-01', 'L-02', 'L-03']);
  const pauvrete = donnees.filter(({ indicateur }) => indicateur === 'TAUX_PAUVRETE');
  expect(pauvrete.map(({ territoire, millesime, valeur }) => [territoire, millesime, valeur])).toEqual([
    ['34108', '2021', '16'],
  ]);
  const { stdout } = await runCtg('calculer', file, '=CTG.TAUX_PAUVRETE()', '--json');
  expect(JSON.parse(stdout)).toMatchObject({ valeur: 0.16, erreur: null });
});

describe('functions on an example with its public figures', () => {
  let ouvert: Calcul;
  beforeAll(async () => {
    await structureFile(path.join(folder, 'lourdes.xlsx'), '--exemple', 'lourdes', '--avec-chiffres');
    ouvert = await openCalcul(path.join(folder, 'lourdes.xlsx'));
  });
  afterAll(() => ouvert.close());

  it.each([
    ['=CTG.NB_FOYERS_ALLOCATAIRES()', 3775],
    ['=CTG.TAUX_PAUVRETE("65286")', 0.23],
  ])('lourdes: %s is %s', async (formule, valeur) => {
    expect(await ouvert.calcule(formule)).toMatchObject({ valeur, erreur: null });
  });

  it('a rate of two communes asks for one of them, and never averages', async () => {
    expect(await ouvert.calcule('=CTG.TAUX_PAUVRETE()')).toMatchObject({ valeur: null, erreur: '#N/A' });
  });
});
