/** The workbooks the atelier offers: the five examples with their public figures, one of them chosen by its name. */
import path from 'node:path';
import { existsSync, writeFileSync } from 'node:fs';
import { chooseClasseur } from '../../../atelier/cli/offered-classeur';
import { EXEMPLES } from '../../../examples';
import { readWithExceljs } from '../../support/read-exceljs';
import { makeFolder, runCtg } from '../../support/run-ctg';

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

it('makes Frontignan with the figures of its document, then the public ones', async () => {
  const { sources } = await offer('frontignan');
  const file = path.join(folder, 'frontignan.xlsx');
  writeFileSync(file, (await sources['frontignan.xlsx']?.()) ?? '');
  const donnees = (await readWithExceljs(file)).get('tDonnees') ?? [];
  expect(donnees.slice(0, 3).map(({ indicateur }) => indicateur)).toEqual(['L-01', 'L-02', 'L-03']);
  const pauvrete = donnees.filter(({ indicateur }) => indicateur === 'TAUX_PAUVRETE');
  expect(pauvrete.map(({ territoire, millesime, valeur }) => [territoire, millesime, valeur])).toEqual([
    ['34108', '2021', '16'],
  ]);
});

describe('functions on an example with its public figures', () => {
  /** On the workbook the atelier offers where a test above had it made: the command line makes the same. */
  async function calculer(nom: string, formule: string) {
    const file = path.join(folder, `${nom}.xlsx`);
    if (!existsSync(file)) {
      const made = await runCtg('structurer', '--exemple', nom, '--avec-chiffres', '--sortie', file);
      expect(made.stderr).toBe('');
    }
    const { stdout } = await runCtg('calculer', file, formule, '--json');
    return JSON.parse(stdout) as { valeur: unknown; erreur: string | null };
  }

  it.each([
    ['frontignan', '=CTG.TAUX_PAUVRETE()', 0.16],
    ['lourdes', '=CTG.NB_FOYERS_ALLOCATAIRES()', 3775],
    ['lourdes', '=CTG.TAUX_PAUVRETE("65286")', 0.23],
  ])('%s: %s is %s', async (nom, formule, valeur) => {
    expect(await calculer(nom, formule)).toMatchObject({ valeur, erreur: null });
  });

  it('a rate of two communes asks for one of them, and never averages', async () => {
    expect(await calculer('lourdes', '=CTG.TAUX_PAUVRETE()')).toMatchObject({ valeur: null, erreur: '#N/A' });
  });
});
