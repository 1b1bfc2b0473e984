/** « Remplir le diagnostic »: what is written, what people wrote staying theirs, twice, undone. */
import { annulerDerniere, remplirDiagnostic } from '../../src/commands';
import type { OptionsDiagnostic } from '../../src/commands';
import { fiches } from '../../src/indicators/fiches';
import type { Atelier } from '../support/atelier';
import { openIndexReel } from '../support/index-reel';
import { expectValue, readTable } from '../support/read-atelier';
import { openStructured } from '../support/structured';

jest.setTimeout(120_000);
const index = openIndexReel();
let atelier: Atelier;
afterEach(() => atelier.close());

const fill = async (options: Partial<OptionsDiagnostic> = {}) =>
  expectValue(await remplirDiagnostic({ fiches, index, ...options }));
const lineOf = async (code: string, sorte: 'lignes' | 'formules' = 'lignes') =>
  (await readTable('tDiagnostic'))[sorte].find((ligne) => ligne['Code indicateur'] === code);

/** Types in the first row of the table whose « Code indicateur » says so; in the first empty one for ''. */
async function type(table: string, code: string, cellules: Readonly<Record<string, string | number>>) {
  const { entetes, lignes } = await readTable(table);
  const cle = table === 'tDonnees' ? 'Indicateur' : 'Code indicateur';
  const rang = lignes.findIndex((ligne) => ligne[cle] === code);
  await Excel.run(async (context) => {
    const corps = context.workbook.tables.getItem(table).getDataBodyRange();
    for (const [entete, valeur] of Object.entries(cellules))
      corps.getCell(rang, entetes.indexOf(entete)).values = [[valeur]];
    await context.sync();
  });
}

describe('Perpignan’s public figures', () => {
  it('fill the sheet in one reading and one write, as values with their look', async () => {
    atelier = await openStructured('chiffres');
    atelier.host.compteurs.startGesture();
    const rapport = await fill();
    expect(atelier.host.compteurs.endGesture().batches).toBe(2);
    expect(rapport).toMatchObject({ feuille: 'Diagnostic', modifiees: 0, inchangees: 0 });
    expect(rapport.ajoutees).toBeGreaterThanOrEqual(9);
    expect(await lineOf('NIVEAU_VIE_MEDIAN')).toMatchObject({
      Champ: 'Portrait du territoire',
      Territoire: 'Perpignan',
      Niveau: 'commune',
      Millésime: '2021',
      Valeur: 17380,
      Évolution: '+3,9\u00A0% de 2019 à 2021, en euros courants',
      Prudence: 'EPCI, département\u00A0: dernier chiffre en 2019, non comparé.',
    });
    expect(await lineOf('TAUX_PAUVRETE')).toMatchObject({ Valeur: 0.34, Unité: '%' });
    expect(await readTextes('TAUX_PAUVRETE', 'Valeur')).toBe('34,0\u00A0%');
    expect(rapport.sansChiffre.length + rapport.ajoutees).toBeLessThanOrEqual(42);

    // A second time: nothing to write, people's words left alone.
    await type('tDiagnostic', 'TAUX_PAUVRETE', {
      Constat: 'Un habitant sur trois.',
      Enjeu: 'L’accès aux droits',
    });
    await type('tDiagnostic', 'NB_FOYERS_ALLOCATAIRES', { Champ: 'Caf', Indicateur: 'Allocataires' });
    await type('tDiagnostic', '', { Indicateur: 'Places en crèche', Valeur: 120, Constat: 'À nous' });
    atelier.host.compteurs.startGesture();
    expect(await fill()).toMatchObject({ ajoutees: 0, modifiees: 0, inchangees: rapport.ajoutees });
    expect(atelier.host.compteurs.endGesture().batches).toBe(1);

    // A figure changes and another is wanted: the rows already there are kept, theirs too.
    await type('tDonnees', 'TAUX_PAUVRETE', { Valeur: 35 });
    expect(await fill({ indicateurs: ['TAUX_PAUVRETE', 'NB_FOYERS_ALLOCATAIRES'] })).toMatchObject({
      ajoutees: 0,
      modifiees: 1,
      inchangees: 1,
    });
    expect(await lineOf('TAUX_PAUVRETE')).toMatchObject({
      Valeur: 0.35,
      Constat: 'Un habitant sur trois.',
      Enjeu: 'L’accès aux droits',
    });
    expect(await lineOf('NB_FOYERS_ALLOCATAIRES')).toMatchObject({
      Champ: 'Caf',
      Indicateur: 'Allocataires',
    });
    expect(await lineOf('')).toMatchObject({
      Indicateur: 'Places en crèche',
      Valeur: 120,
      Constat: 'À nous',
    });
  });
});

async function readTextes(code: string, entete: string): Promise<string> {
  const { entetes, lignes } = await readTable('tDiagnostic');
  const rang = lignes.findIndex((ligne) => ligne['Code indicateur'] === code);
  return Excel.run(async (context) => {
    const cellule = context.workbook.tables
      .getItem('tDiagnostic')
      .getDataBodyRange()
      .getCell(rang, entetes.indexOf(entete));
    cellule.load('text');
    await context.sync();
    return String(cellule.text[0]?.[0]);
  });
}

describe('levels above', () => {
  it('are compared, drawn, or live formulas when asked; all of it is undone in one gesture', async () => {
    atelier = await openStructured('chiffres');
    const avant = await readTable('tDiagnostic');
    await type('tDonnees', '', {
      Indicateur: 'TAUX_PAUVRETE',
      Territoire: 'FRANCE',
      Millésime: '2021',
      Valeur: 17,
      Unité: '%',
    });
    await fill({ indicateurs: ['TAUX_PAUVRETE'], formules: true });
    await atelier.engine.calculated();
    expect((await lineOf('TAUX_PAUVRETE', 'formules'))?.['France']).toBe('=CTG.TAUX_PAUVRETE("FRANCE",2021)');
    expect((await lineOf('TAUX_PAUVRETE', 'formules'))?.['Valeur']).toBe(0.34);
    expectValue(await annulerDerniere());
    expect(await readTable('tDiagnostic')).toEqual(avant);

    await fill({ indicateurs: ['TAUX_PAUVRETE'] });
    await atelier.engine.calculated();
    expect(await lineOf('TAUX_PAUVRETE')).toMatchObject({
      France: 0.17,
      Barres: `${'█'.repeat(10)}\n${'░'.repeat(5)}`,
      Comparaison: '17\u00A0points de plus que la France (17,0\u00A0%)',
    });
  });
});

describe('a table made before some of its columns were', () => {
  it('gets them at its right end, filled; undone, they are gone; a protected sheet is refused whole', async () => {
    atelier = await openStructured('chiffres');
    const anciennes = [
      'Niveau',
      'Unité',
      'EPCI',
      'Département',
      'Région',
      'France',
      'Barres',
      'Autres territoires',
    ];
    await Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem('tDiagnostic');
      for (const entete of anciennes) columns.getItem(entete).delete();
      await context.sync();
    });
    const avant = await readTable('tDiagnostic');
    await fill({ indicateurs: ['POPULATION', 'NIVEAU_VIE_MEDIAN'] });
    await atelier.engine.calculated();
    expect((await readTable('tDiagnostic')).entetes).toEqual([...avant.entetes, ...anciennes]);
    expect(await lineOf('POPULATION')).toMatchObject({
      Valeur: 121616,
      Niveau: 'commune',
      Unité: 'habitants',
      EPCI: 279615,
      Barres: '',
    });
    expect((await lineOf('NIVEAU_VIE_MEDIAN'))?.['Autres territoires']).toContain(
      'Canet-en-Roussillon\u00A0:',
    );
    expectValue(await annulerDerniere());
    expect(await readTable('tDiagnostic')).toEqual(avant);

    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Diagnostic').protection.protect();
      await context.sync();
    });
    expect(await remplirDiagnostic({ fiches, index })).toMatchObject({
      ok: false,
      error: { code: 'feuille-protegee' },
    });
    expect(await readTable('tDiagnostic')).toEqual(avant);
  });
});
