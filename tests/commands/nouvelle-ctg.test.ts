/** A convention that begins, in a new workbook and in one that already holds things. */
import { annulerDerniere, readAnnulation } from '../../src/commands/annuler';
import { listFeuillesSources } from '../../src/commands/list-feuilles-sources';
import { nouvelleCtg } from '../../src/commands/nouvelle-ctg';
import { previewNouvelleCtg } from '../../src/commands/preview-nouvelle-ctg';
import { structureClasseur } from '../../src/commands/structure-classeur';
import { readClasseur } from '../../src/workbook/read-classeur';
import { buildProjet } from '../sheets/nouvelle-ctg/projet-perpignan';
import { openAtelier } from '../support/atelier';
import type { Atelier } from '../support/atelier';
import { expectValue, readAll, readTable } from '../support/read-atelier';
import { openStructured } from '../support/structured';

const OPTIONS = { aujourdhui: '2026-11-22' };
const DATED = { ...OPTIONS, maintenant: '2026-11-22T10:00:00.000Z' };
const ANNULATION = { titre: 'Commencer la CTG', date: DATED.maintenant };
let atelier: Atelier;
afterEach(() => atelier.close());

const readRubriques = async () =>
  Object.fromEntries((await readTable('tConvention')).lignes.map((ligne) => [ligne['id'], ligne['Valeur']]));
const filledRows = async (table: string, entete: string) =>
  (await readTable(table)).lignes.filter((ligne) => ligne[entete] !== '');

describe('in a new workbook', () => {
  it('shows what it will write without writing, then structures and fills in two batches; undone in one gesture', async () => {
    atelier = await openAtelier();
    const avant = await readAll();
    const apercu = expectValue(await previewNouvelleCtg(buildProjet(), OPTIONS));
    expect(apercu).toMatchObject({ structure: false, gardees: [], dejaLa: 0 });
    expect(apercu.lots.map(({ feuille, lignes }) => [feuille, lignes.length])).toEqual([
      ['Convention', 10],
      ['Territoires', 1],
      ['Champs', 2],
      ['Signataires', 2],
      ['Calendrier', 3],
    ]);
    expect(avant.feuilles).toHaveLength(1);
    expect(await readAll()).toEqual(avant);

    atelier.host.compteurs.startGesture();
    const rapport = expectValue(await nouvelleCtg(buildProjet(), DATED));
    expect(atelier.host.compteurs.endGesture().batches).toBe(2);
    expect(rapport.rapportStructure?.feuillesCreees).toContain('Convention');
    expect(await readRubriques()).toMatchObject({
      territoire: 'Perpignan',
      caf: 'Caf des Pyrénées-Orientales',
      phase: 'Élaboration',
    });
    const { classeur } = expectValue(await readClasseur());
    expect(classeur.convention.rubriques.date_signature?.date).toMatchObject({
      valeur: '2027-03-01',
      precision: 'mois',
    });
    expect(classeur.signataires.map(({ structure, personne }) => [structure, personne])).toEqual([
      ['Caf des Pyrénées-Orientales', ''],
      ['Perpignan', ''],
    ]);
    expect(classeur.champs.map(({ codes_nationaux }) => codes_nationaux)).toEqual([['PE'], ['ENF', 'JEU']]);
    expect(classeur.etapes.map(({ etapes, date }) => [etapes, date.valeur])).toEqual([
      [['diagnostic'], '2026-11-01'],
      [['signature'], '2027-03-01'],
      [['copil', 'bilan'], null],
    ]);
    expect(classeur.territoires).toMatchObject([{ code: '66136', role: 'étude' }]);

    expect(readAnnulation()).toEqual(ANNULATION);
    expectValue(await annulerDerniere());
    expect(await readAll()).toEqual(avant);
    expect(readAnnulation()).toBeNull();
  });
});

describe('in a workbook already structured', () => {
  it('fills what is empty and keeps every cell that holds something', async () => {
    atelier = await openStructured('perpignan');
    const avant = await readTable('tConvention');
    const projet = buildProjet({ caf: 'Une autre Caf', signature: 'mars 2031' });
    const rapport = expectValue(await nouvelleCtg(projet, OPTIONS));
    expect(rapport.rapportStructure).toBeNull();
    expect(rapport.gardees.map(({ quoi }) => quoi)).toContain('Caf');
    const apres = await readTable('tConvention');
    avant.lignes.forEach((ligne, rang) => {
      for (const [entete, valeur] of Object.entries(ligne)) {
        if (valeur !== '') expect(apres.lignes[rang]?.[entete]).toBe(valeur);
      }
    });
  });

  it('reads in one batch, writes in another, once, and undone leaves the cells as they were', async () => {
    atelier = await openStructured('vide');
    const avant = await readTable('tConvention');
    const calendrier = await readTable('tCalendrier');
    atelier.host.compteurs.startGesture();
    expectValue(await nouvelleCtg(buildProjet(), OPTIONS));
    expect(atelier.host.compteurs.endGesture().batches).toBe(2);
    expect(await filledRows('tSignataires', 'Structure')).toHaveLength(2);
    expect(await filledRows('tCalendrier', 'Étapes')).toHaveLength(3);
    const seconde = expectValue(await nouvelleCtg(buildProjet(), OPTIONS));
    expect(seconde).toMatchObject({ lots: [], gardees: [], rapportStructure: null });
    expect(await filledRows('tSignataires', 'Structure')).toHaveLength(2);
    expect(await filledRows('tCalendrier', 'Étapes')).toHaveLength(3);
    const ids = (await filledRows('tCalendrier', 'Étapes')).map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect(ids).not.toContain('');
    expectValue(await annulerDerniere());
    expect((await readTable('tConvention')).lignes).toEqual(avant.lignes);
    expect((await readTable('tCalendrier')).lignes).toEqual(calendrier.lignes);
  });

  it('writes nothing at all when a sheet it needs is protected', async () => {
    atelier = await openStructured('vide');
    await atelier.run(async (context) => {
      context.workbook.tables.getItem('tCalendrier').worksheet.protection.protect();
      await context.sync();
    });
    const refus = await nouvelleCtg(buildProjet(), OPTIONS);
    expect(refus).toMatchObject({ ok: false, error: { code: 'feuille-protegee' } });
    expect((await readRubriques())['caf']).toBe('');
  });
});

describe('in a workbook where some sheets are missing', () => {
  it('creates them with their rows and fills the others in the same batch, undone in one gesture', async () => {
    atelier = await openAtelier();
    expectValue(await structureClasseur());
    const avant = await readAll();
    const convention = await readTable('tConvention');
    expect(avant.tables).not.toContainEqual({ nom: 'tSignataires' });
    const precedente = readAnnulation();

    atelier.host.compteurs.startGesture();
    const rapport = expectValue(await nouvelleCtg(buildProjet(), DATED));
    expect(atelier.host.compteurs.endGesture().batches).toBe(2);
    const manquantes = ['Signataires', 'Calendrier', 'Champs', 'Territoires'];
    expect(rapport.rapportStructure?.feuillesCreees).toEqual(manquantes);
    expect(rapport.lots.find(({ table }) => table === 'tConvention')?.aCreer).toBe(false);
    expect(await readRubriques()).toMatchObject({ territoire: 'Perpignan', phase: 'Élaboration' });
    expect(await filledRows('tSignataires', 'Structure')).toHaveLength(2);
    expect(await filledRows('tCalendrier', 'Étapes')).toHaveLength(3);

    expect(readAnnulation()).toEqual(ANNULATION);
    atelier.host.compteurs.startGesture();
    expect(expectValue(await annulerDerniere()).gardees).toEqual([]);
    expect(atelier.host.compteurs.endGesture().batches).toBeLessThanOrEqual(2);
    expect(readAnnulation()).toEqual(precedente);
    expect(await readTable('tConvention')).toEqual(convention);
    expect(await readAll()).toEqual(avant);
  });
});

describe('listFeuillesSources', () => {
  it('names the sheets of the person, not ours', async () => {
    atelier = await openStructured('base');
    expect(expectValue(await listFeuillesSources())).toEqual([]);
    await atelier.run(async (context) => {
      context.workbook.worksheets.add('Mon plan').getRange('A1').values = [['Mon plan']];
      await context.sync();
    });
    expect(expectValue(await listFeuillesSources())).toEqual(['Mon plan']);
  });

  it('does not name the empty sheet of a new workbook', async () => {
    atelier = await openAtelier();
    expect(expectValue(await listFeuillesSources())).toEqual([]);
  });
});
