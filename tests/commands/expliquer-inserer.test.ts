/** « Expliquer ce chiffre » and « Insérer une formule » on the active cell, through the real Office.js. */
import { annulerDerniere, refreshFigures } from '../../src/commands';
import { expliquerChiffre } from '../../src/commands/expliquer-chiffre';
import type { ExplicationCellule } from '../../src/commands/expliquer-chiffre';
import { insererFormule } from '../../src/commands/inserer-formule';
import { fiches } from '../../src/indicators';
import { buildEtat } from '../../src/indicators/etat-registre';
import { fillTable, openFormules } from '../support/formules-ctg';
import type { AtelierFormules } from '../support/formules-ctg';
import { expectValue } from '../support/read-atelier';
import { takePhoto } from '../workbook/photo';

jest.setTimeout(60_000);

let ouvert: AtelierFormules;

beforeAll(async () => {
  ouvert = await openFormules('base', { profil: 'plancher' });
  await ouvert.fillDonnees([
    ['TAUX_PAUVRETE', '66136', '2021', 34],
    ['TAUX_PAUVRETE', '65233', '2021', 's'],
  ]);
  await fillTable('tDiagnostic', [
    {
      Indicateur: 'Taux de pauvreté',
      'Code indicateur': 'TAUX_PAUVRETE',
      Territoire: '66136',
      Millésime: '2021',
      Valeur: 34,
      Unité: '%',
      Prudence: 'à comparer avec prudence',
    },
  ]);
  await Excel.run(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    const page = worksheets.add('Mes chiffres');
    page.getRange('A1:A2').numberFormat = [['@'], ['@']];
    page.getRange('A1:A2').values = [['66136'], ['65233']];
    page.getRange('A3').values = [[2021]];
    names.add('Annee', page.getRange('A3'));
    page.getRange('B1:B9').formulas = [
      ['=CTG.TAUX_PAUVRETE(A1,Annee)'],
      ["=CTG.TAUX_PAUVRETE('Mes chiffres'!A2)"],
      ['=IFERROR(CTG.TAUX_PAUVRETE(A1),0)+CTG.EVOLUTION(100,106)'],
      ['=SUM(1,2)'],
      ['=TAUX_PAUVRETE()'],
      ['=CTG.TAUX_PAUVRETE(A9)'],
      ['=CTG.TAUX_REALISATION(tActions[Statut])'],
      [12],
      [''],
    ];
    page.getRange('D1').formulas = [['=CTG.POPULATION({"66136";"34108"})']];
    const statuts = tables.getItem('tActions').columns.getItem('Statut').getDataBodyRange();
    statuts.getCell(0, 0).getResizedRange(1, 0).values = [['Réalisée'], ['En cours']];
    await context.sync();
  });
  expectValue(await refreshFigures(ouvert.registre));
  await ouvert.answered();
});
afterAll(() => ouvert.close());

async function select(feuille: string, adresse: string): Promise<void> {
  await Excel.run(async (context) => {
    const page = context.workbook.worksheets.getItem(feuille);
    page.activate();
    page.getRange(adresse).select();
    await context.sync();
  });
}

async function explain(adresse: string, feuille = 'Mes chiffres'): Promise<ExplicationCellule> {
  await select(feuille, adresse);
  return expectValue(await expliquerChiffre({ etat: ouvert.registre.lire(), fiches }));
}

describe('expliquerChiffre', () => {
  it('reads the cell, then what its formula reads: two batches', async () => {
    await select('Mes chiffres', 'B1');
    ouvert.startGesture();
    const vue = expectValue(await expliquerChiffre({ etat: ouvert.registre.lire(), fiches }));
    expect(ouvert.endGesture()).toBe(2);
    expect(vue).toMatchObject({ feuille: 'Mes chiffres', cellule: 'B1', erreur: null, notes: [] });
    expect(vue.explications).toHaveLength(1);
    expect(vue.explications[0]).toMatchObject({
      titre: 'Taux de pauvreté',
      valeur: '34,0\u00A0%',
      territoire: expect.stringMatching(/Perpignan \(66136\)/) as string,
      millesime: '2021',
    });
    expect(vue.explications[0]?.calcul.join(' ')).toMatch(/A1, soit 66136.*Annee, soit 2021/);
  });

  it('says why a cell shows #N/A, or a wrong argument', async () => {
    const secret = await explain('B2');
    expect(secret.affiche).toBe('#N/A');
    expect(secret.explications[0]?.absence?.message).toMatch(/secret statistique/);
    const vide = await explain('B6');
    expect(vide.affiche).toBe('#VALEUR!');
    expect(vide.explications[0]?.absence?.message).toMatch(/vide/);
  });

  it('explains each function of a formula, and what stands around', async () => {
    const { explications, notes } = await explain('B3');
    expect(explications.map(({ indicateur, valeur }) => [indicateur, valeur])).toEqual([
      ['TAUX_PAUVRETE', '34,0\u00A0%'],
      ['EVOLUTION', '6,0\u00A0%'],
    ]);
    expect(notes.join(' ')).toMatch(/2 fonctions CTG/);
  });

  it('counts the cells of a column of a table', async () => {
    const [explication] = (await explain('B7')).explications;
    expect(explication?.valeur).toBe('50,0\u00A0%');
    expect(explication?.calcul.join(' ')).toMatch(/tActions\[Statut\], \d+ cellules/);
  });

  it('explains the formula that fills a cell from another', async () => {
    const { explications, notes } = await explain('D2');
    expect(explications[0]?.indicateur).toBe('POPULATION');
    expect(notes.join(' ')).toContain('D1');
  });

  it('says that a cell no longer shows what the figures give', async () => {
    const { classeur } = ouvert.registre.lire();
    if (classeur === null) throw new Error('Nothing was read');
    const autres = classeur.observations.map((ligne) => ({
      ...ligne,
      valeur: ligne.valeur.valeur === null ? ligne.valeur : { valeur: 35, texte: '35' },
    }));
    const etat = buildEtat({ ...ouvert.registre.lire(), classeur: { ...classeur, observations: autres } });
    await select('Mes chiffres', 'B1');
    const { notes, explications } = expectValue(await expliquerChiffre({ etat, fiches }));
    expect(explications[0]?.valeur).toBe('35,0\u00A0%');
    expect(notes.join(' ')).toMatch(/Actualiser/);
  });

  it.each([
    ['B4', /n’appelle aucune fonction CTG/],
    ['B8', /valeur saisie/],
    ['B9', /vide/],
    ['B5', /n’appelle aucune fonction CTG/],
  ])('says of %s what can be said', async (adresse, phrase) => {
    const { explications, notes } = await explain(adresse);
    expect(explications).toEqual([]);
    expect(notes.join(' ')).toMatch(phrase);
  });

  it('explains a row of Données from any of its cells, one batch', async () => {
    await select('Données', 'D6');
    ouvert.startGesture();
    const vue = expectValue(await expliquerChiffre({ etat: ouvert.registre.lire(), fiches }));
    expect(ouvert.endGesture()).toBe(1);
    expect(vue.explications[0]).toMatchObject({
      nature: 'donnee',
      indicateur: 'TAUX_PAUVRETE',
      valeur: 'secret statistique',
      millesime: '2021',
    });
    expect((await explain('B2', 'Données')).explications).toEqual([]);
  });
});

it('explains a row of Diagnostic with the row of Données behind it', async () => {
  const [explication] = (await explain('D5', 'Diagnostic')).explications;
  expect(explication).toMatchObject({
    nature: 'diagnostic',
    indicateur: 'TAUX_PAUVRETE',
    valeur: '34,0\u00A0%',
    territoire: expect.stringMatching(/Perpignan \(66136\)/) as string,
  });
  expect(explication?.limites[0]).toBe('à comparer avec prudence');
  expect(explication?.calcul.join(' ')).toMatch(/feuille Données, ligne 5/);
});

describe('insererFormule', () => {
  const insert = (options: { remplacer?: boolean } = {}): ReturnType<typeof insererFormule> =>
    insererFormule({ fonction: 'TAUX_PAUVRETE', arguments: ['66136', 2021] }, { fiches, ...options });

  async function see(adresse: string): Promise<unknown[]> {
    await ouvert.answered();
    return Excel.run(async (context) => {
      const cellule = context.workbook.worksheets.getItem('Mes chiffres').getRange(adresse);
      cellule.load('formulas,text');
      await context.sync();
      return [cellule.formulas[0]?.[0], cellule.text[0]?.[0]];
    });
  }

  it('writes into an empty cell with its format, in two batches, and is undone', async () => {
    const avant = await takePhoto();
    await select('Mes chiffres', 'F3');
    ouvert.startGesture();
    const rapport = expectValue(await insert());
    expect(ouvert.endGesture()).toBe(2);
    expect(rapport).toEqual({
      feuille: 'Mes chiffres',
      cellule: 'F3',
      formule: '=CTG.TAUX_PAUVRETE("66136";2021)',
    });
    expect(await see('F3')).toEqual(['=CTG.TAUX_PAUVRETE("66136",2021)', '34,0\u00A0%']);
    expect(expectValue(await annulerDerniere()).gardees).toEqual([]);
    expect(await takePhoto()).toEqual(avant);
  });

  it.each([
    ['B8', /« 12 »/],
    ['B4', /« =SOMME\(1;2\) »/],
    ['D2', /POPULATION/],
  ])('never writes over %s without being asked', async (adresse, contenu) => {
    await select('Mes chiffres', adresse);
    const refus = await insert();
    expect(refus.ok ? null : refus.error.code).toBe('cellule-occupee');
    expect(refus.ok ? '' : refus.error.message.replaceAll('\u00A0', ' ')).toMatch(contenu);
  });

  it('replaces once asked, and gives the former content back', async () => {
    await select('Mes chiffres', 'B8');
    expectValue(await insert({ remplacer: true }));
    expect((await see('B8'))[0]).toBe('=CTG.TAUX_PAUVRETE("66136",2021)');
    expectValue(await annulerDerniere());
    expect(await see('B8')).toEqual([12, '12']);
  });

  it('refuses an unknown function, what is no reference and a protected sheet', async () => {
    const inconnue = await insererFormule({ fonction: 'INVENTEE', arguments: [] }, { fiches });
    expect(inconnue.ok ? null : inconnue.error.code).toBe('fonction-inconnue');
    const fausse = await insererFormule(
      { fonction: 'TAUX_PAUVRETE', arguments: [{ reference: 'A1)+1' }] },
      { fiches },
    );
    expect(fausse.ok ? null : fausse.error.code).toBe('reference-invalide');
    await select('Mes chiffres', 'F3');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Mes chiffres').protection.protect();
      await context.sync();
    });
    const protegee = await insert();
    expect(protegee.ok ? null : protegee.error.code).toBe('feuille-protegee');
  });
});
