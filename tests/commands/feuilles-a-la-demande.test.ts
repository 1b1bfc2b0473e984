/** Two tiers of sheets: the core ones at once, the others when asked for, in their place among the tabs. */
import { loadExemple } from '../../examples';
import { previewStructure, structureClasseur } from '../../src/commands';
import { FEUILLES } from '../../src/sheets';
import { openAtelier } from '../support/atelier';
import type { Atelier } from '../support/atelier';
import { expectValue, readAll } from '../support/read-atelier';
import { openStructured } from '../support/structured';
import { listPertes, takePhoto } from '../workbook/photo';

jest.setTimeout(60_000);
let atelier: Atelier;
afterEach(() => atelier.close());

const noms = async (): Promise<string[]> => (await readAll()).feuilles.map(({ nom }) => nom);
const NOYAU = FEUILLES.filter(({ noyau }) => noyau).map(({ titre }) => titre);

async function readSource(table: string, colonne: string): Promise<string> {
  return Excel.run(async (context) => {
    const corps = context.workbook.tables.getItem(table).columns.getItem(colonne).getDataBodyRange();
    corps.dataValidation.load('rule');
    await context.sync();
    return String(corps.dataValidation.rule.list?.source ?? '');
  });
}

describe('structuring without asking for more', () => {
  it('creates the core sheets, in order', async () => {
    atelier = await openStructured('base');
    expect(await noms()).toEqual(NOYAU);
    const plan = expectValue(await previewStructure());
    expect(plan.dejaStructure).toBe(true);
    expect(plan.feuilles.filter(({ voulue }) => !voulue).map(({ id }) => id)).toContain('jalons');
  });

  it('adds those that the example fills', async () => {
    atelier = await openStructured('perpignan');
    const exemple = loadExemple('perpignan');
    const presentes = await noms();
    for (const { titre, tables } of FEUILLES) {
      if (tables.some(({ nom }) => (exemple.tables[nom] ?? []).length > 0))
        expect(presentes).toContain(titre);
    }
    expect(presentes).not.toContain('Jalons');
  });

  it('leaves drop-downs whose source is not there out', async () => {
    atelier = await openStructured('base');
    expect(await readSource('tActions', 'Objectif')).toBe('');
    expect(await readSource('tActions', 'Axe')).toMatch(/^='?Axes'?!/);
  });
});

describe('asking for sheets later', () => {
  it('puts each in its place, completes drop-downs, and touches nothing else', async () => {
    atelier = await openStructured('base');
    const avant = await takePhoto();
    atelier.host.compteurs.startGesture();
    const rapport = expectValue(await structureClasseur({ feuilles: ['Objectifs', 'jalons'] }));
    expect(atelier.host.compteurs.endGesture().batches).toBeLessThanOrEqual(3);
    expect(rapport.feuillesCreees).toEqual(['Objectifs', 'Jalons']);
    const voulus = [...NOYAU, 'Objectifs', 'Jalons'];
    expect(await noms()).toEqual(
      FEUILLES.map(({ titre }) => titre).filter((titre) => voulus.includes(titre)),
    );
    expect(await readSource('tActions', 'Objectif')).toMatch(/^='?Objectifs'?!/);
    // Native formulas that name the tables just arrived, where nothing or a stand-in stood.
    const pertes = listPertes(avant, await takePhoto());
    expect(pertes.filter((perte) => !/ → \["=/.test(perte))).toEqual([]);
    const deux = expectValue(await structureClasseur({ feuilles: ['objectifs', 'jalons'] }));
    expect(deux.rienAEcrire).toBe(true);
  });

  it('never replaces a validation that somebody put', async () => {
    atelier = await openStructured('base');
    await Excel.run(async (context) => {
      const corps = context.workbook.tables
        .getItem('tActions')
        .columns.getItem('Objectif')
        .getDataBodyRange();
      corps.dataValidation.rule = { list: { inCellDropDown: true, source: 'O1,O2' } };
      await context.sync();
    });
    expectValue(await structureClasseur({ feuilles: ['objectifs'] }));
    expect(await readSource('tActions', 'Objectif')).toBe('O1,O2');
  });

  it('finds its place among tabs that people renamed and moved', async () => {
    atelier = await openStructured('base');
    await Excel.run(async (context) => {
      const axes = context.workbook.worksheets.getItem('Axes');
      axes.name = 'Nos axes';
      axes.position = 0;
      context.workbook.worksheets.getItem('Accueil').name = 'Début';
      await context.sync();
    });
    const rapport = expectValue(await structureClasseur({ feuilles: ['objectifs'] }));
    expect(rapport.feuillesCreees).toEqual(['Objectifs']);
    expect((await noms()).slice(0, 2)).toEqual(['Nos axes', 'Objectifs']);
  });

  it('refuses a sheet that does not exist, with the names there are', async () => {
    atelier = await openAtelier();
    const refus = await structureClasseur({ feuilles: ['jalon de rivière'] });
    expect(refus.ok ? null : refus.error.code).toBe('feuille-inconnue');
    expect(refus.ok ? '' : refus.error.aide).toContain('jalons');
    expect(await noms()).toHaveLength(1);
  });
});

describe('a workbook that is not ours', () => {
  const isEtranger = async () => expectValue(await previewStructure()).classeurEtranger;

  it('is one with somebody’s cells, until it is structured', async () => {
    atelier = await openAtelier();
    expect(await isEtranger()).toBe(false);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('B2').values = [['à garder']];
      await context.sync();
    });
    expect(await isEtranger()).toBe(true);
    expectValue(await structureClasseur());
    expect(await isEtranger()).toBe(false);
  });

  it('is none that was structured with nothing in it', async () => {
    atelier = await openStructured('base');
    expect(await isEtranger()).toBe(false);
  });
});
