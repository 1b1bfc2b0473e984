/** `ctg structurer`: sheets asked for, and workbooks of the first release. */
import path from 'node:path';
import { Workbook } from 'exceljs';
import { FEUILLES } from '../../../src/sheets';
import { makeFolder, runCtg } from '../../support/run-ctg';
import { structureFile } from '../../support/structured-file';

jest.setTimeout(120_000);
const dossier = makeFolder();
const at = (nom: string): string => path.join(dossier, nom);
const VERSION_1 = path.join(__dirname, '../../fixtures/classeurs/version-1-perpignan.xlsx');

/** Read by another library than the one that wrote. */
async function readOnglets(fichier: string): Promise<string[]> {
  const classeur = new Workbook();
  await classeur.xlsx.readFile(fichier);
  return classeur.worksheets.map(({ name }) => name);
}

const titres = (voulue: (id: string, noyau: boolean) => boolean): string[] =>
  FEUILLES.filter(({ id, noyau }) => voulue(id, noyau)).map(({ titre }) => titre);

describe('ctg structurer', () => {
  it('creates the core sheets, then those asked for, each in its place', async () => {
    await structureFile(at('noyau.xlsx'));
    expect(await readOnglets(at('noyau.xlsx'))).toEqual(titres((_, noyau) => noyau));
    const ajout = await runCtg(
      'structurer',
      at('noyau.xlsx'),
      '--feuilles',
      'offre, Jalons',
      '--sortie',
      at('plus.xlsx'),
    );
    expect(ajout.stdout).toContain('2 feuilles créées');
    expect(await readOnglets(at('plus.xlsx'))).toEqual(
      titres((id, noyau) => noyau || id === 'offre' || id === 'jalons'),
    );
  });

  it('creates every sheet with --complet', async () => {
    expect((await runCtg('structurer', '--complet', '--sortie', at('complet.xlsx'))).code).toBe(0);
    expect(await readOnglets(at('complet.xlsx'))).toEqual(titres(() => true));
  });

  it('brings a workbook of the first release up to date, and says so', async () => {
    const fait = await runCtg('structurer', VERSION_1, '--sortie', at('v2.xlsx'));
    expect(fait.code).toBe(0);
    expect(fait.stdout).toContain('de la version 1 à la version 2');
    const encore = await runCtg('structurer', at('v2.xlsx'), '--sortie', at('v2-bis.xlsx'));
    expect(encore.stdout).toContain('déjà structuré');
  });

  it.each([
    ['an unknown sheet', ['--feuilles', 'jalons,ponts'], /ponts[\s\S]*jalons/],
    ['sheets and --complet', ['--feuilles', 'jalons', '--complet'], /--complet/],
  ])('refuses %s', async (_, options, phrase) => {
    const refus = await runCtg('structurer', ...options, '--sortie', at('refus.xlsx'));
    expect(refus.code).not.toBe(0);
    expect(refus.stderr).toMatch(phrase);
  });
});
