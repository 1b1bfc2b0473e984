/** The charts of the page: what their SVG draws and says, from the cells of the workbook. */
import type { ChartDocument } from '../../../atelier/engine/charts';
import { createEmptyDocument } from '../../../atelier/engine/empty-document';
import type { Engine } from '../../../atelier/engine/engine';
import { createNodeEngine } from '../../../atelier/engine/node';
import { describePlot } from '../../../atelier/page/charts/describe';
import { drawChart } from '../../../atelier/page/charts/draw-chart';
import { readPlot } from '../../../atelier/page/charts/plot-data';

const SIZE = { width: 300, height: 200 };
const ANCHOR = { from: { row: 0, column: 4, dx: 0, dy: 0 }, to: { row: 9, column: 9, dx: 0, dy: 0 } };
const CELLS = [
  ['', 'Perpignan', 'France'],
  ['Pauvreté', 0.34, 0.149],
  ['Jeunes', 0.17, 'secret'],
  ['Aînés', '', 0.2],
];

let engine: Engine;
beforeAll(async () => {
  const document = createEmptyDocument();
  const sheet = document.snapshot.sheets[document.snapshot.sheetOrder[0] ?? ''];
  if (sheet === undefined) throw new Error('An empty document has a sheet.');
  sheet.name = 'Feuil1';
  sheet.cellData = Object.fromEntries(
    CELLS.map((row, r) => [
      r,
      Object.fromEntries(
        row.map((v, c) => [c, typeof v === 'number' ? { v, s: { n: { pattern: '0.0%' } } } : { v }]),
      ),
    ]),
  );
  engine = await createNodeEngine(document);
});
afterAll(() => engine.dispose());

function chart(type: ChartDocument['type'], more: Partial<ChartDocument> = {}): ChartDocument {
  const serie = (letter: string): ChartDocument['series'][number] => ({
    name: { ref: `Feuil1!$${letter}$1` },
    values: { ref: `Feuil1!$${letter}$2:$${letter}$4` },
    categories: { ref: 'Feuil1!$A$2:$A$4' },
    labels: { visible: true, showValue: true },
  });
  return { id: '1', name: 'Graphique 1', type, anchor: ANCHOR, series: [serie('B'), serie('C')], ...more };
}

const draw = (document: ChartDocument): string => drawChart(readPlot(engine, document), SIZE);
/** Widths and heights of the bars of one colour. */
function bars(xml: string, color: string): { width: number; height: number }[] {
  return [...xml.matchAll(new RegExp(`width="([\\d.]+)" height="([\\d.]+)" fill="${color}"`, 'g'))]
    .map(([, width, height]) => ({ width: Number(width), height: Number(height) }))
    .filter(({ width, height }) => !(width === 7 && height === 7));
}

describe('a chart of the page', () => {
  const [first, second] = ['#111111', '#222222'];
  const coloured = (type: ChartDocument['type'], more: Partial<ChartDocument> = {}): ChartDocument => {
    const document = chart(type, more);
    const colours = [first, second];
    document.series = document.series.map((one, index) => ({
      ...one,
      fill: { color: colours[index] ?? '' },
    }));
    return document;
  };

  it('draws bars as long as their figures, and none where there is none', () => {
    const columns = bars(draw(coloured('ColumnClustered')), first);
    expect(columns).toHaveLength(2);
    expect((columns[0]?.height ?? 0) / (columns[1]?.height ?? 1)).toBeCloseTo(2, 1);
    const lines = bars(draw(coloured('BarClustered')), first);
    expect((lines[0]?.width ?? 0) / (lines[1]?.width ?? 1)).toBeCloseTo(2, 1);
  });

  it('stacks to the whole when it is asked to', () => {
    const xml = draw(coloured('ColumnStacked100'));
    const height = (bars(xml, first)[0]?.height ?? 0) + (bars(xml, second)[0]?.height ?? 0);
    // The one word is drawn at zero: the other has the whole.
    expect(height).toBeCloseTo(bars(xml, first)[1]?.height ?? 0, 0);
    expect(xml).toContain('>100%<');
  });

  it('shows figures as their cells do, in French', () => {
    expect(draw(chart('ColumnClustered'))).toContain('>34,0%<');
  });

  it('turns a pie in as many slices as there are figures, and says nothing of an empty one', () => {
    const [serie] = chart('Pie').series;
    expect(
      draw(chart('Pie', { series: serie === undefined ? [] : [serie] })).match(/<path d="M/g),
    ).toHaveLength(3);
    const empty = chart('Pie', { series: [{ values: { ref: 'Feuil1!$D$2:$D$4' } }] });
    expect(draw(empty)).not.toContain('<path');
  });

  it('escapes what cells and people write', () => {
    const xml = draw(chart('Line', { title: { visible: true, text: '<script>&"' } }));
    expect(xml).toContain('&lt;script&gt;&amp;');
    expect(xml).not.toContain('<script>');
  });

  it('does not pretend to draw what it cannot', () => {
    expect(draw(chart('Treemap'))).toContain('n’est pas');
  });

  it('says its title and its figures to those who do not see it', () => {
    const said = describePlot(
      readPlot(engine, chart('Line', { title: { visible: true, formula: '=Feuil1!$A$2' } })),
    );
    expect(said).toContain('Graphique\u00a0: Pauvreté');
    expect(said).toContain(
      'Perpignan\u00a0— Pauvreté\u00a0: 34,0%\u00a0; Jeunes\u00a0: 17,0%\u00a0; Aînés\u00a0: vide',
    );
  });
});
