/** Undoing what the add-in wrote, through the real Office.js: the exact previous content, and never over somebody's change. */
import {
  annulerDerniere,
  checkClasseur,
  chooseTerritoire,
  previewFigures,
  readAnnulation,
  structureClasseur,
  writeFigures,
} from '../../src/commands';
import type { RapportAnnulation } from '../../src/commands';
import { fiches } from '../../src/indicators/fiches';
import type { IndexTerritoires } from '../../src/territories';
import { openAtelier } from '../support/atelier';
import type { Atelier } from '../support/atelier';
import { openIndexReel } from '../support/index-reel';
import { expectValue, readAll, readTable } from '../support/read-atelier';
import { openStructured } from '../support/structured';
import { takePhoto } from '../workbook/photo';

jest.setTimeout(60_000);
let atelier: Atelier;
let index: IndexTerritoires;
beforeAll(() => {
  index = openIndexReel();
});
afterEach(() => atelier.close());

const CONTROLE = { aujourdhui: '2025-06-12', date: '2025-06-12', ecrireRapport: true } as const;
const MAINTENANT = '2025-06-12T10:30:00.000Z';
const FIGURES = `CODGEO;NBMENFISC21;NBPERSMENFISC21;MED21;PIMP21;TP6021\n66136;55482;108672;17380;37,0;34,0\n65233;127;291;21430;s;s`;

async function importFigures(): Promise<void> {
  const fichier = { nom: 'cc_filosofi_2021_COM.csv', octets: new TextEncoder().encode(FIGURES) };
  const apercu = expectValue(
    await previewFigures(fichier, { index, fiches, territoires: ['66136', '65233'] }),
  );
  expectValue(await writeFigures(apercu, { aujourdhui: '2025-06-12', maintenant: MAINTENANT }));
}

/** Undoes in two batches at most. */
async function undo(): Promise<RapportAnnulation> {
  atelier.host.compteurs.startGesture();
  const rapport = expectValue(await annulerDerniere());
  expect(atelier.host.compteurs.endGesture().batches).toBeLessThanOrEqual(2);
  expect(atelier.host.log.unknownMembers).toEqual([]);
  return rapport;
}

async function type(feuille: string, adresse: string, valeur: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(feuille).getRange(adresse).values = [[valeur]];
    await context.sync();
  });
}

async function readValidation(table: string, colonne: string): Promise<string> {
  return Excel.run(async (context) => {
    const corps = context.workbook.tables.getItem(table).columns.getItem(colonne).getDataBodyRange();
    corps.dataValidation.load('type');
    await context.sync();
    return corps.dataValidation.type;
  });
}

describe('with nothing written yet', () => {
  it('says so, and writes nothing', async () => {
    atelier = await openAtelier();
    expect(readAnnulation()).toBeNull();
    const rien = await annulerDerniere();
    expect(rien.ok ? null : rien.error.code).toBe('rien-a-annuler');
  });
});

describe('structuring', () => {
  it('is undone in two batches: the empty sheet is back, alone', async () => {
    atelier = await openAtelier();
    const { feuilles } = await readAll();
    expectValue(await structureClasseur({ feuilles: 'toutes', maintenant: MAINTENANT }));
    expect(readAnnulation()).toEqual({ titre: 'Structurer le classeur', date: MAINTENANT });
    const rapport = await undo();
    expect(rapport.feuillesRetirees).toContain('Actions');
    expect(rapport.gardees).toEqual([]);
    expect(await readAll()).toEqual({ feuilles, tables: [] });
    expect((await takePhoto()).size).toBe(0);
    expect(readAnnulation()).toBeNull();
  });

  it('leaves every cell of the people as it was', async () => {
    atelier = await openAtelier();
    const nom = (await readAll()).feuilles[0]?.nom ?? '';
    await type(nom, 'C3', 'ne pas perdre');
    const avant = await takePhoto();
    expectValue(await structureClasseur());
    await undo();
    expect(await takePhoto()).toEqual(avant);
    expect((await readAll()).feuilles.map((feuille) => feuille.nom)).toEqual([nom]);
  });

  it('keeps a sheet somebody typed in, and those it takes its choices from, and says why', async () => {
    atelier = await openAtelier();
    expectValue(await structureClasseur({ feuilles: ['objectifs', 'bilan'] }));
    await type('Actions', 'D5', 'Ouvrir une crèche');
    const { feuillesRetirees, gardees } = await undo();
    const { feuilles } = await readAll();
    const noms = feuilles.map(({ nom }) => nom);
    expect(noms).toEqual(expect.arrayContaining(['Actions', 'Axes', 'Objectifs', 'Listes']));
    expect(noms).not.toContain('Bilan');
    expect(feuillesRetirees).toContain('Bilan');
    expect(gardees.find((phrase) => phrase.includes('« Actions »'.replaceAll(' ', '\u00A0')))).toContain(
      'D5',
    );
    expect((await readTable('tActions')).lignes[0]?.['Intitulé']).toBe('Ouvrir une crèche');
  });

  it('takes away the sheets added later, and only those', async () => {
    atelier = await openStructured('base');
    const avant = await takePhoto();
    const feuilles = (await readAll()).feuilles;
    expectValue(await structureClasseur({ feuilles: ['objectifs', 'jalons', 'financements'] }));
    expect((await readAll()).feuilles.length).toBe(feuilles.length + 3);
    const rapport = await undo();
    expect(rapport.gardees).toEqual([]);
    expect((await readAll()).feuilles).toEqual(feuilles);
    expect(await takePhoto()).toEqual(avant);
    expect(await readValidation('tActions', 'Objectif')).toBe('None');
    expect(await readValidation('tActions', 'Axe')).toBe('List');
  });

  it('takes away the columns it added, unless somebody filled them', async () => {
    atelier = await openStructured('perpignan');
    await Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem('tActions');
      columns.getItem('Pilote').delete();
      columns.getItem('Budget').delete();
      await context.sync();
    });
    expectValue(await structureClasseur({ completerColonnes: true }));
    await Excel.run(async (context) => {
      const pilote = context.workbook.tables.getItem('tActions').columns.getItem('Pilote');
      pilote.getDataBodyRange().getCell(0, 0).values = [['la directrice']];
      await context.sync();
    });
    const { colonnesRetirees, gardees } = await undo();
    expect(colonnesRetirees).toEqual([{ table: 'tActions', entete: 'Budget' }]);
    expect(gardees).toHaveLength(1);
    expect(gardees[0]).toContain('Pilote');
    const { entetes, lignes } = await readTable('tActions');
    expect(entetes).not.toContain('Budget');
    expect(lignes[0]?.['Pilote']).toBe('la directrice');
  });
});

describe('figures', () => {
  it('are undone: values, formats and added rows', async () => {
    atelier = await openStructured('perpignan');
    const avant = await takePhoto();
    await importFigures();
    expect(await takePhoto()).not.toEqual(avant);
    const { gardees } = await undo();
    expect(gardees).toEqual([]);
    expect(await takePhoto()).toEqual(avant);
  });

  it('follow their rows: sorted, filtered, with columns added, moved and renamed', async () => {
    atelier = await openStructured('perpignan');
    await importFigures();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('tDonnees');
      const indicateur = table.columns.getItem('Indicateur').load('index');
      await context.sync();
      table.sort.apply([{ key: indicateur.index, ascending: false }]);
      table.columns.add(1, 'Ma note');
      table.columns.getItem('Unité').getHeaderRowRange().values = [['UNITÉS']];
      await context.sync();
    });
    const { gardees } = await undo();
    expect(gardees).toEqual([]);
    const { lignes } = await readTable('tDonnees');
    expect(lignes.flatMap((ligne) => Object.values(ligne)).filter((cellule) => cellule !== '')).toEqual([]);
  });

  it('keep the cell that somebody changed, and say which', async () => {
    atelier = await openStructured('perpignan');
    await importFigures();
    const { entetes, lignes } = await readTable('tDonnees');
    const rang = lignes.findIndex((ligne) => ligne['Indicateur'] === 'TAUX_PAUVRETE');
    await Excel.run(async (context) => {
      const corps = context.workbook.tables.getItem('tDonnees').getDataBodyRange();
      corps.getCell(rang, entetes.indexOf('Valeur')).values = [[99]];
      await context.sync();
    });
    const { gardees } = await undo();
    expect(gardees).toHaveLength(1);
    expect(gardees[0]).toMatch(/La cellule [A-Z]+\d+ de la feuille/);
    const apres = (await readTable('tDonnees')).lignes.flatMap((ligne) => Object.values(ligne));
    expect(apres.filter((cellule) => cellule !== '')).toEqual([99]);
  });

  it('are refused, whole, on a sheet protected since', async () => {
    atelier = await openStructured('perpignan');
    await importFigures();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Données').protection.protect();
      await context.sync();
    });
    const avant = await takePhoto();
    const refus = await annulerDerniere();
    expect(refus.ok ? null : refus.error.code).toBe('feuille-protegee');
    expect(await takePhoto()).toEqual(avant);
    expect(readAnnulation()?.titre).toBe('Écrire les chiffres');
  });
});

describe('the territory', () => {
  const LOURDES = {
    code: '65286',
    libelle: 'Lourdes',
    maille: 'commune',
    departement: 'Hautes-Pyrénées',
  } as const;

  it('goes back to the one that was typed, with the rows it had', async () => {
    atelier = await openStructured('perpignan');
    const avant = await takePhoto();
    expect(expectValue(await chooseTerritoire(LOURDES, { remplacer: true })).etat).toBe('ecrit');
    await undo();
    expect(await takePhoto()).toEqual(avant);
  });
});

describe('the report', () => {
  const readLook = async () =>
    Excel.run(async (context) => {
      const corps = context.workbook.tables.getItem('tControles').getDataBodyRange();
      const cellules = corps.getCellProperties({
        format: { font: { color: true }, horizontalAlignment: true },
      });
      const lignes = corps.getRowProperties({ format: { rowHeight: true } });
      await context.sync();
      return { cellules: cellules.value, lignes: lignes.value };
    });

  it('gives back the report before it, longer or shorter, with its notes, colours and heights', async () => {
    atelier = await openStructured('perpignan');
    expectValue(await checkClasseur(CONTROLE));
    await Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem('tControles');
      columns.add(undefined, 'Ma note');
      await context.sync();
      columns.getItem('Ma note').getDataBodyRange().getCell(0, 0).values = [['vu avec la Caf']];
      await context.sync();
    });
    const avant = await takePhoto();
    const look = await readLook();
    expectValue(await checkClasseur({ ...CONTROLE, phase: 'elaboration', date: '2026-01-15' }));
    expect(await takePhoto()).not.toEqual(avant);
    const { gardees } = await undo();
    expect(gardees).toEqual([]);
    expect(await takePhoto()).toEqual(avant);
    expect(await readLook()).toEqual(look);
    expect(readAnnulation()?.titre).toBe('Écrire le rapport de contrôle');
  });
});
