/** Workbooks of older and newer schemas: brought up to date with a report, or left alone with a sentence. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openXlsx } from '../../atelier/xlsx';
import type { AtelierDocument } from '../../atelier/engine/document';
import { annulerDerniere, checkClasseur, chooseTerritoire, structureClasseur } from '../../src/commands';
import type { RapportStructure } from '../../src/commands';
import { VERSION_SCHEMA, findTable } from '../../src/sheets';
import { MIGRATIONS } from '../../src/workbook/migrations';
import { openAtelier } from '../support/atelier';
import type { Atelier } from '../support/atelier';
import { expectValue, readAll, readTable } from '../support/read-atelier';
import { openStructured } from '../support/structured';
import { listPertes, takePhoto } from '../workbook/photo';

jest.setTimeout(60_000);
let atelier: Atelier;

/** Made by the command line of the first release (no version mark, tMesures beside tIndic): Perpignan with its figures. */
const VERSION_1 = path.join(__dirname, '../fixtures/classeurs/version-1-perpignan.xlsx');

async function openFixture(): Promise<AtelierDocument> {
  const ouvert = await openXlsx(readFileSync(VERSION_1));
  if (!ouvert.ok) throw new Error(ouvert.error.message);
  return ouvert.value.document;
}

async function writeVersion(version: number): Promise<void> {
  await Excel.run(async (context) => {
    const colonne = context.workbook.tables.getItem('tListes').columns.getItem('Version du classeur CTG');
    colonne.getDataBodyRange().getCell(0, 0).values = [[version]];
    await context.sync();
  });
}

describe('the chain of migrations', () => {
  it('leads from 1 to the version of today, without a gap', () => {
    expect(MIGRATIONS.map(({ de, vers }) => [de, vers])).toEqual(
      Array.from({ length: VERSION_SCHEMA - 1 }, (_, rang) => [rang + 1, rang + 2]),
    );
  });
});

describe('a workbook of version 1, structured once', () => {
  let avant: ReadonlyMap<string, string>;
  let feuilles: Awaited<ReturnType<typeof readAll>>['feuilles'];
  let batches: number;
  let rapport: RapportStructure;
  beforeAll(async () => {
    atelier = await openAtelier(await openFixture());
    avant = await takePhoto();
    ({ feuilles } = await readAll());
    atelier.host.compteurs.startGesture();
    rapport = expectValue(await structureClasseur());
    ({ batches } = atelier.host.compteurs.endGesture());
  });
  afterAll(() => atelier.close());

  it('gets its mark and the lists it lacks, and keeps every cell', async () => {
    expect(batches).toBeLessThanOrEqual(3);
    expect(rapport.migration).toMatchObject({ de: 1, vers: VERSION_SCHEMA });
    // The core sheet that version 1 had not.
    expect(rapport.feuillesCreees).toEqual(['Graphiques']);
    expect(rapport.colonnesAjoutees.every(({ table }) => table === 'tListes')).toBe(true);
    expect(listPertes(avant, await takePhoto())).toEqual([]);
    expect((await readAll()).feuilles.filter(({ nom }) => nom !== 'Graphiques')).toEqual(feuilles);
    const listes = await readTable('tListes');
    expect(listes.lignes[0]?.['Version du classeur CTG']).toBe(VERSION_SCHEMA);
    expect(listes.entetes).toEqual(
      expect.arrayContaining(findTable('tListes')?.colonnes.map(({ entete }) => entete) ?? []),
    );
  });

  it('is told in French what was done and what is proposed', () => {
    const phrases = rapport.migration?.phrases ?? [];
    expect(phrases[0]).toContain('de la version 1 à la version 2');
    expect(phrases.join(' ')).toContain('«\u00A0Indicateurs\u00A0»');
    expect(phrases.at(-1)).toMatch(/colonnes nouvelles sont proposées .*«\u00A0Actions\u00A0»/);
  });

  it('is brought up to date once', async () => {
    atelier.host.compteurs.startGesture();
    const deux = expectValue(await structureClasseur());
    expect(atelier.host.compteurs.endGesture().batches).toBe(1);
    expect(deux).toMatchObject({ migration: null, rienAEcrire: true });
  });
});

describe('a workbook of version 1', () => {
  it('takes the proposed columns when asked, at the right end, and goes back to what it was when undone', async () => {
    atelier = await openAtelier(await openFixture());
    try {
      const avant = await takePhoto();
      const { entetes } = await readTable('tActions');
      expectValue(await structureClasseur({ completerColonnes: true }));
      const apres = await readTable('tActions');
      expect(apres.entetes.slice(0, entetes.length)).toEqual(entetes);
      expect(apres.entetes.length).toBeGreaterThan(entetes.length);
      expect(apres.lignes[0]?.['Code']).toBe('A1');
      const controle = expectValue(await checkClasseur({ aujourdhui: '2025-06-12', ecrireRapport: false }));
      expect(controle.nonControlables.map(({ manque }) => manque).join(' ')).not.toContain('tActions');
      expect(expectValue(await annulerDerniere()).gardees).toEqual([]);
      expect(await takePhoto()).toEqual(avant);
    } finally {
      atelier.close();
    }
  });
});

describe('a workbook of a newer version', () => {
  afterEach(() => atelier.close());

  it('is left alone, with a sentence, and still read', async () => {
    atelier = await openStructured('perpignan');
    await writeVersion(VERSION_SCHEMA + 1);
    const avant = await takePhoto();
    const lourdes = {
      code: '65286',
      libelle: 'Lourdes',
      maille: 'commune',
      departement: 'Hautes-Pyrénées',
    } as const;
    const refus = [
      await structureClasseur({ feuilles: 'toutes' }),
      await checkClasseur({ aujourdhui: '2025-06-12', ecrireRapport: true }),
      await chooseTerritoire(lourdes, { remplacer: true }),
    ];
    expect(refus.map((un) => (un.ok ? null : un.error.code))).toEqual(
      new Array(refus.length).fill('version-plus-recente'),
    );
    expect(await takePhoto()).toEqual(avant);
    const lu = await checkClasseur({ aujourdhui: '2025-06-12', ecrireRapport: false });
    expect(lu.ok).toBe(true);
  });
});
