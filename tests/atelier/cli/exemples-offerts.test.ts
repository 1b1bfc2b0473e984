/** The workbooks the atelier offers: the five examples with their public figures, one of them chosen by its name. */
import path from 'node:path';
import { writeFileSync } from 'node:fs';
import { chooseClasseur } from '../../../atelier/cli/offered-classeur';
import { EXEMPLES } from '../../../examples';
import { readWithExceljs } from '../../support/read-exceljs';
import { makeFolder } from '../../support/run-ctg';

jest.setTimeout(120_000);

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

it('makes Frontignan with the figures of its document, then the public ones', async () => {
  const { sources } = await offer('frontignan');
  const file = path.join(makeFolder(), 'frontignan.xlsx');
  writeFileSync(file, (await sources['frontignan.xlsx']?.()) ?? '');
  const donnees = (await readWithExceljs(file)).get('tDonnees') ?? [];
  expect(donnees.slice(0, 3).map(({ indicateur }) => indicateur)).toEqual(['L-01', 'L-02', 'L-03']);
  const pauvrete = donnees.filter(({ indicateur }) => indicateur === 'TAUX_PAUVRETE');
  expect(pauvrete.map(({ territoire, millesime, valeur }) => [territoire, millesime, valeur])).toEqual([
    ['34108', '2021', '16'],
  ]);
});
