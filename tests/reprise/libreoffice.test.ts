/** Sources saved again by LibreOffice are read like the first: files of other writers than the one of our tests. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { measure } from './sources/measure';
import { PLANS } from './sources/plans';
import type { SourceEssai } from './sources/source';

jest.setTimeout(240_000);

const SOFFICE = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/opt/libreoffice/program/soffice'].find(
  existsSync,
);
const onLibreOffice = SOFFICE === undefined ? describe.skip : describe;

const folder = mkdtempSync(path.join(tmpdir(), 'ctg-reprise-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Dates, two-row headers, merged axes, banners: what a writer may put otherwise. */
const SOURCES = PLANS.slice(0, 4);

async function resave(sources: readonly SourceEssai[]): Promise<readonly SourceEssai[]> {
  const fichiers: string[] = [];
  for (const [rang, { contenu }] of sources.entries()) {
    if (contenu.type !== 'xlsx') throw new Error('only workbooks are saved again');
    const fichier = path.join(folder, `source-${rang}.xlsx`);
    writeFileSync(fichier, await contenu.octets());
    fichiers.push(fichier);
  }
  const profil = `-env:UserInstallation=file://${folder}/profil`;
  const sortie = path.join(folder, 'sortie');
  execFileSync(
    SOFFICE ?? '',
    [profil, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', sortie, ...fichiers],
    { stdio: 'pipe', timeout: 200_000 },
  );
  return sources.map((source, rang) => ({
    ...source,
    contenu: {
      type: 'xlsx',
      octets: () => Promise.resolve(new Uint8Array(readFileSync(path.join(sortie, `source-${rang}.xlsx`)))),
    },
  }));
}

onLibreOffice('sources saved again by LibreOffice', () => {
  it('are taken in as well', async () => {
    const resauvees = await resave(SOURCES);
    for (const source of resauvees) {
      const { fautes, perdues } = await measure(source);
      expect({ nom: source.nom, fautes, perdues }).toEqual({ nom: source.nom, fautes: [], perdues: [] });
    }
  });
});
