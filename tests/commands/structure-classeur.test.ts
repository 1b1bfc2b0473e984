/** Structuring through the real Office.js: what is created, what is left alone, what it costs. */
import { loadExemple } from '../../examples';
import { annulerDerniere, checkClasseur, previewStructure, structureClasseur } from '../../src/commands';
import type { RapportStructure } from '../../src/commands';
import { openExemple } from '../../src/commands/open-exemple';
import { FEUILLES, TABLES } from '../../src/sheets';
import { openAtelier } from '../support/atelier';
import type { Atelier } from '../support/atelier';
import { expectValue, readAll, readTable } from '../support/read-atelier';
import { openStructured } from '../support/structured';

let atelier: Atelier;
jest.setTimeout(60_000);

describe('an empty workbook, structured once', () => {
  let gesture: ReturnType<Atelier['host']['compteurs']['endGesture']>;
  let rapport: RapportStructure;
  beforeAll(async () => {
    atelier = await openAtelier();
    atelier.host.compteurs.startGesture();
    rapport = expectValue(await structureClasseur({ feuilles: 'toutes' }));
    gesture = atelier.host.compteurs.endGesture();
  });
  afterAll(() => atelier.close());

  it('gets every sheet and table, in order, in three batches at most', async () => {
    expect(gesture.batches).toBeLessThanOrEqual(3);
    expect(gesture.octets).toBeLessThan(5 * 1024 * 1024);
    expect(rapport.feuillesCreees).toEqual(FEUILLES.map(({ titre }) => titre));
    expect(rapport.conflits).toEqual([]);
    const classeur = await readAll();
    expect(classeur.feuilles.map(({ nom }) => nom)).toEqual(FEUILLES.map(({ titre }) => titre));
    expect(classeur.tables.map(({ nom }) => nom).sort()).toEqual(TABLES.map(({ nom }) => nom).sort());
    expect(atelier.host.log.unknownMembers).toEqual([]);
  });

  it('gets the headers of the definition, plain and in their place', async () => {
    for (const { nom, ancre, colonnes } of TABLES) {
      const table = await readTable(nom);
      expect(table.entetes).toEqual(colonnes.map(({ entete }) => entete));
      expect(table.adresse.split('!')[1]?.split(':')[0]).toBe(ancre);
    }
  });

  it('has its choices hidden, its keys hidden, and nothing else', async () => {
    const { feuilles } = await readAll();
    expect(feuilles.filter(({ visible }) => !visible).map(({ nom }) => nom)).toEqual(['Listes']);
    const cachees = await Excel.run(async (context) => {
      const colonnes = ['B:B', 'C:C'].map((adresse) =>
        context.workbook.worksheets.getItem('Actions').getRange(adresse),
      );
      for (const colonne of colonnes) colonne.load('columnHidden');
      await context.sync();
      return colonnes.map(({ columnHidden }) => columnHidden);
    });
    expect(cachees).toEqual([true, false]);
  });

  it('has drop-downs, prompts on headers, frozen panes and a print set-up', async () => {
    const lu = await Excel.run(async (context) => {
      const page = context.workbook.worksheets.getItem('Actions');
      const corps = context.workbook.tables.getItem('tActions').columns.getItem('Statut').getDataBodyRange();
      corps.dataValidation.load('rule,type');
      const entete = context.workbook.tables
        .getItem('tActions')
        .columns.getItem('Pilote')
        .getHeaderRowRange();
      entete.dataValidation.load('prompt');
      const fige = page.freezePanes.getLocationOrNullObject();
      fige.load('address');
      page.pageLayout.load('orientation,paperSize,zoom');
      const titres = page.pageLayout.getPrintTitleRowsOrNullObject();
      titres.load('address');
      await context.sync();
      return {
        source: String(corps.dataValidation.rule.list?.source),
        prompt: entete.dataValidation.prompt,
        fige: fige.address,
        orientation: page.pageLayout.orientation,
        papier: page.pageLayout.paperSize,
        zoom: page.pageLayout.zoom,
        titres: titres.address,
      };
    });
    expect(lu.source).toMatch(/^='?Listes'?!\$[A-Z]+\$5:\$[A-Z]+\$12$/);
    expect(lu.prompt.title).toBe('Pilote');
    expect(lu.prompt.message).toContain('Exemple');
    expect(lu.fige).toContain('A1:D4');
    expect(lu.orientation).toBe('Landscape');
    expect(lu.papier?.toLowerCase()).toBe('a4');
    expect(lu.zoom.horizontalFitToPages).toBe(3);
    expect(lu.titres).toContain('4:4');
  });
});

describe('an empty workbook', () => {
  afterEach(() => atelier.close());

  it('is previewed without a cell being written', async () => {
    atelier = await openAtelier();
    const before = JSON.stringify(atelier.engine.dump());
    const plan = expectValue(await previewStructure({ feuilles: 'toutes' }));
    expect(plan.feuilles.every(({ creer }) => creer)).toBe(true);
    expect(JSON.stringify(atelier.engine.dump())).toBe(before);
  });

  it('takes an example that says it is one, once, and gives back an empty workbook when it is undone', async () => {
    atelier = await openAtelier();
    const exemple = loadExemple('perpignan', { avecChiffres: true });
    expect(expectValue(await openExemple(exemple)).feuillesCreees).toContain('Actions');
    const { lignes } = await readTable('tConvention');
    expect(lignes.map((ligne) => ligne['Valeur'])).toContain(
      'Exemple\u00A0: Perpignan, Convention territoriale globale',
    );
    expect(await openExemple(exemple)).toMatchObject({ ok: false, error: { code: 'classeur-occupe' } });
    expectValue(await annulerDerniere());
    expect(await readAll()).toMatchObject({ tables: [], feuilles: [{ nom: 'Feuil1' }] });
  });

  it('takes no example once somebody typed in it', async () => {
    atelier = await openAtelier();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Feuil1').getRange('C7').values = [['à moi']];
      await context.sync();
    });
    expect(await openExemple(loadExemple('perpignan'))).toMatchObject({
      ok: false,
      error: { code: 'classeur-occupe' },
    });
    expect((await readAll()).tables).toEqual([]);
  });
});

describe('a second time', () => {
  afterEach(() => atelier.close());

  it('writes nothing', async () => {
    atelier = await openStructured('perpignan');
    await atelier.engine.calculated();
    const before = atelier.engine.dump();
    atelier.host.compteurs.startGesture();
    const rapport = expectValue(await structureClasseur({ exemple: loadExemple('perpignan') }));
    expect(atelier.host.compteurs.endGesture().batches).toBe(1);
    expect(rapport.rienAEcrire).toBe(true);
    expect(rapport.exempleCharge).toBeNull();
    expect(rapport.conflits.map(({ code }) => code)).toEqual(['exemple-non-charge']);
    expect(atelier.engine.dump()).toEqual(before);
  });

  it('adds missing columns only when asked, at the right end', async () => {
    atelier = await openStructured('perpignan');
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('tActions').columns.getItem('Pilote').delete();
      await context.sync();
    });
    const sans = expectValue(await structureClasseur());
    expect(sans.rienAEcrire).toBe(true);
    expect(sans.conflits.map(({ code }) => code)).toEqual(['colonnes-manquantes']);
    const avec = expectValue(await structureClasseur({ completerColonnes: true }));
    expect(avec.colonnesAjoutees).toEqual([{ table: 'tActions', entete: 'Pilote' }]);
    const table = await readTable('tActions');
    expect(table.entetes.at(-1)).toBe('Pilote');
    expect(table.lignes[0]?.['Intitulé']).toContain('Développer le nombre de places');
  });
});

describe('a workbook that people already use', () => {
  afterEach(() => atelier.close());

  it('keeps a sheet « Actions » that is not ours, and its first sheet that holds something, cell for cell', async () => {
    atelier = await openAtelier();
    await Excel.run(async (context) => {
      const page = context.workbook.worksheets.add('Actions');
      page.getRange('A1:B2').values = [
        ['Mes actions', 'à moi'],
        ['', 12],
      ];
      context.workbook.worksheets.getFirst().getRange('C3').values = [['ne pas perdre']];
      await context.sync();
    });
    const premiere = (await readAll()).feuilles[0]?.nom ?? '';
    const rapport = expectValue(await structureClasseur());
    expect(rapport.feuillesCreees).toContain('Actions (CTG)');
    expect(rapport.conflits.map(({ code }) => code)).toEqual(['nom-pris']);
    expect((await readAll()).feuilles[0]?.nom).toBe(premiere);
    const valeurs = await Excel.run(async (context) => {
      const ranges = ['Actions', premiere].map((nom) =>
        context.workbook.worksheets.getItem(nom).getUsedRange(true),
      );
      for (const range of ranges) range.load('values');
      await context.sync();
      return ranges.map((range) => range.values);
    });
    expect(valeurs).toEqual([
      [
        ['Mes actions', 'à moi'],
        ['', 12],
      ],
      [['ne pas perdre']],
    ]);
  });

  it('keeps the columns people add and move', async () => {
    atelier = await openStructured('perpignan');
    await Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem('tActions');
      columns.add(1, [['Ma note'], ...Array.from({ length: 24 }, (_, i) => [i === 0 ? 'urgent' : ''])]);
      await context.sync();
    });
    expect(expectValue(await structureClasseur()).rienAEcrire).toBe(true);
    const table = await readTable('tActions');
    expect(table.lignes[0]).toMatchObject({ 'Ma note': 'urgent', Code: 'A1' });
    const rapport = expectValue(await checkClasseur({ aujourdhui: '2025-06-12', ecrireRapport: false }));
    const constat = rapport.constats.find(({ regle }) => regle === 'ACT-06');
    expect(constat).toMatchObject({ feuille: 'Actions', cellule: 'G5', champ: 'objectif' });
  });

  it('is refused, whole, when its structure is protected', async () => {
    atelier = await openAtelier();
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const before = (await readAll()).feuilles.length;
    const rapport = await structureClasseur();
    expect(rapport.ok ? null : rapport.error.code).toBe('classeur-protege');
    expect((await readAll()).feuilles).toHaveLength(before);
  });
});

describe('an example', () => {
  afterEach(() => atelier.close());

  it('fills only the tables of its document', async () => {
    atelier = await openAtelier();
    const rapport = expectValue(await structureClasseur({ exemple: loadExemple('perpignan') }));
    expect(rapport).toMatchObject({ exempleCharge: 'Perpignan', lignesEcrites: 42 });
    const actions = await readTable('tActions');
    expect(actions.lignes.slice(0, 7).map((ligne) => ligne['Code'])).toEqual([
      'A1',
      'A2',
      'A3',
      'A4',
      'A5',
      'A6',
      '',
    ]);
    const ids = actions.lignes.map((ligne) => String(ligne['id']));
    expect(new Set(ids.slice(0, 6)).size).toBe(6);
    expect(ids.slice(6).every((id) => id === '')).toBe(true);
    const calendrier = await readTable('tCalendrier');
    expect(calendrier.lignes[1]?.['Date']).toBe('Mars 20424');
    expect(calendrier.lignes[0]).toMatchObject({ Date: 45292, Précision: 'mois' });
    expect((await readTable('tDonnees')).lignes.every((ligne) => ligne['Indicateur'] === '')).toBe(true);
  });

  it('is counted by the native formulas of Accueil', async () => {
    atelier = await openStructured('perpignan');
    await atelier.engine.calculated();
    const etat = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Accueil').getRange('B5:C13');
      range.load('values');
      await context.sync();
      return new Map(range.values.map(([libelle, valeur]) => [String(libelle), valeur as unknown]));
    });
    expect(etat.get('Territoire')).toBe('Perpignan');
    expect(etat.get('Axes')).toBe(0);
    expect(etat.get('Actions')).toBe(6);
    expect(etat.get('Prochain copil')).toBe('à renseigner');
    expect(etat.get('Dernier contrôle')).toBe('aucun');
  });
});
