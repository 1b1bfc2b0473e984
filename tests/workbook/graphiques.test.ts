/** The sheet Graphiques and the profile of Évaluation drawn by Excel: what their cells answer, and what the charts draw from. */
import { plottedValues } from '../../atelier/engine/charts/values';
import { structureClasseur } from '../../src/commands';
import { FEUILLES } from '../../src/sheets';
import type { Atelier } from '../support/atelier';
import { expectValue } from '../support/read-atelier';
import { openStructured } from '../support/structured';

let atelier: Atelier;
beforeAll(async () => {
  atelier = await openStructured('base');
});
afterAll(() => atelier.close());

const plain = (texte: unknown): string => String(texte).replace(/[\u00A0\u202F]/g, ' ');

async function read(feuille: string, zone: string): Promise<unknown[][]> {
  await atelier.engine.calculated();
  return atelier.run(async (context) => {
    const range = context.workbook.worksheets.getItem(feuille).getRange(zone);
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

/** Writes one row of a table, by header. */
async function write(
  table: string,
  rang: number,
  cellules: Readonly<Record<string, string | number>>,
): Promise<void> {
  await atelier.run(async (context) => {
    for (const [entete, valeur] of Object.entries(cellules)) {
      const corps = context.workbook.tables.getItem(table).columns.getItem(entete).getDataBodyRange();
      corps.getCell(rang, 0).values = [[valeur]];
    }
    await context.sync();
  });
}

/** What is drawn, in the order of the charts of the sheet. */
function traces(feuille: string): (number | null)[][] {
  const sheet = atelier.engine.workbook().getSheetBySheetName(feuille);
  const charts = atelier.engine.extras.sheets[sheet?.getSheetId() ?? '']?.charts ?? [];
  return charts.map((chart) =>
    chart.series.flatMap((series) => plottedValues(atelier.engine, chart, series)),
  );
}

const rempli = (valeurs: readonly (number | null)[] = []): (number | null)[] =>
  valeurs.map((valeur) => (valeur === 0 ? null : valeur));

/** As Office.js tells them. */
async function describeCharts(feuille: string): Promise<unknown[]> {
  return atelier.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(feuille);
    charts.load('items/name,items/chartType,items/title/text,items/legend/visible,items/series/count');
    await context.sync();
    return charts.items.map(({ name, chartType, title, legend, series }) => [
      name,
      chartType,
      plain(title.text).split('\n')[0],
      legend.visible,
      series.count,
    ]);
  });
}

describe('the charts of an empty workbook', () => {
  it('are four and one, once, each titled by its cell', async () => {
    const aucun = 'Aucun taux à montrer pour l’instant : la feuille Diagnostic se remplit d’abord.';
    const quatre = [1, 2, 3, 4].map((rang) => [`CTG diagnostic ${rang}`, 'BarClustered', aucun, false, 1]);
    expect(await describeCharts('Graphiques')).toEqual(quatre);
    const profil = [
      'CTG profil de l’évaluation',
      'BarClustered',
      'Profil de l’évaluation (toutes les notes)',
      false,
      1,
    ];
    expect(await describeCharts('Évaluation')).toEqual([profil]);
    expectValue(await structureClasseur({}));
    expect(await describeCharts('Graphiques')).toEqual(quatre);
    expect(await describeCharts('Évaluation')).toEqual([profil]);
  });

  it('say that there is nothing to show, and draw nothing', async () => {
    const [[choix] = [], , , [titre] = [], ...barres] = await read('Graphiques', 'B5:C13');
    expect([choix, plain(titre)]).toEqual([
      '',
      'Aucun taux à montrer pour l’instant : la feuille Diagnostic se remplit d’abord.',
    ]);
    expect(barres.flat().every((valeur) => valeur === '')).toBe(true);
    expect(traces('Graphiques').map(rempli)).toEqual(Array.from({ length: 4 }, () => Array(5).fill(null)));
  });
});

describe('Graphiques', () => {
  beforeAll(async () => {
    await write('tDiagnostic', 0, {
      Indicateur: 'Allocataires',
      Territoire: 'Perpignan',
      Millésime: '2023',
      Unité: 'allocataires',
      Valeur: 31000,
      France: 13_000_000,
      'Code indicateur': 'NB_ALLOC',
    });
    await write('tDiagnostic', 1, {
      Indicateur: 'Taux de pauvreté',
      Territoire: 'Perpignan',
      Millésime: '2021',
      Unité: '%',
      Valeur: 0.34,
      EPCI: 'secret',
      Département: 0.2,
      France: 0.149,
      'Code indicateur': 'TAUX_PAUVRETE',
    });
    await write('tDiagnostic', 2, {
      Indicateur: 'Évolution',
      Territoire: 'Perpignan',
      Millésime: '2021',
      Unité: '% par an',
      Valeur: -0.01,
      France: 0.02,
    });
    await write('tDonnees', 0, {
      Indicateur: 'TAUX_PAUVRETE',
      Millésime: '2020',
      Source: 'Insee, Filosofi 2020',
    });
    await write('tDonnees', 1, {
      Indicateur: 'TAUX_PAUVRETE',
      Millésime: '2021',
      Source: 'Insee, Filosofi 2021',
    });
  });

  it('begins with the first rate that has something to be compared with, its year and its source in the title', async () => {
    const [[choix] = [], [source] = [], , [titre] = []] = await read('Graphiques', 'B5:B8');
    expect(choix).toBe('Taux de pauvreté');
    expect(plain(source)).toBe('Source : Insee, Filosofi 2021, millésime 2021');
    expect(plain(titre)).toBe('Taux de pauvreté — Perpignan\nSource : Insee, Filosofi 2021, millésime 2021');
  });

  it('gives each level its words, and a bar only where there is a figure', async () => {
    const barres = await read('Graphiques', 'B9:C13');
    expect(barres.map(([mots, barre]) => [plain(mots), barre])).toEqual([
      ['Perpignan : 34,0 %', 0.34],
      ['EPCI : secret', ''],
      ['Département : 20,0 %', 0.2],
      ['Région : non renseigné', ''],
      ['France : 14,9 %', 0.149],
    ]);
    expect(rempli(traces('Graphiques')[0])).toEqual([0.34, null, 0.2, null, 0.149]);
  });

  it('draws no bar that would crush the territory’s, nor one under zero, and says so', async () => {
    await atelier.run(async (context) => {
      context.workbook.worksheets.getItem('Graphiques').getRange('B20').values = [['Allocataires']];
      await context.sync();
    });
    const barres = await read('Graphiques', 'B24:C28');
    expect(plain(barres[0]?.[0])).toBe('Perpignan : 31 000 allocataires');
    expect([barres[0]?.[1], barres[4]?.[1]]).toEqual([31000, '']);
    expect(plain(barres[4]?.[0])).toBe('France : 13 000 000 allocataires (hors échelle)');
    const [[choix] = [], , , , [territoire, barre] = []] = await read('Graphiques', 'E5:F9');
    expect([choix, plain(territoire), barre]).toEqual([
      'Évolution',
      'Perpignan : -1,0 % par an (hors échelle)',
      '',
    ]);
  });
});

describe('the profile', () => {
  it('has a bar a noted criterion, up to 4, and words for the others', async () => {
    await write('tEval', 0, { Critère: 'pertinence', Note: 3 });
    await write('tEval', 1, { Critère: 'impact', Note: 0 });
    const { categories = '', valeurs = '' } =
      FEUILLES.find(({ id }) => id === 'evaluation')?.graphiques?.[0] ?? {};
    const mots = (await read('Évaluation', categories)).flat().map(plain);
    expect(mots.slice(0, 2)).toEqual(['pertinence : 3', 'cohérence interne : non noté']);
    expect(mots[5]).toBe('impact : 0');
    expect((await read('Évaluation', valeurs)).flat().slice(0, 2)).toEqual([3, '']);
    expect(rempli(traces('Évaluation')[0]).slice(0, 2)).toEqual([3, null]);
  });
});
