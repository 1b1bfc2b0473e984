/** Charts in `.xlsx` files: every kind comes back as it was, in parts that Excel reads, with what files of others hold. */
import JSZip from 'jszip';
import type { AxesDocument, ChartDocument } from '../../../atelier/engine/charts';
import { CHART_TYPES, hasAxes, isExtended, kindOf } from '../../../atelier/engine/charts/kinds';
import type { ChartType } from '../../../atelier/engine/charts/kinds';
import type { SeriesDocument } from '../../../atelier/engine/charts/series';
import type { AtelierDocument } from '../../../atelier/engine/document';
import { createEmptyDocument } from '../../../atelier/engine/empty-document';
import { openXlsx, saveXlsx } from '../../../atelier/xlsx';

const ROWS = [
  ['', 'Nord', 'Sud', 'Est', 'Ouest'],
  ['2021', 4, 2, 3, 5],
  ['2022', 6, 'secret', 1, 7],
  ['2023', 5, 5, 4, 6],
] as const;
const SERIES = ['B', 'C', 'D', 'E', 'B'];

function serie(letter: string, more: Partial<SeriesDocument> = {}): SeriesDocument {
  return {
    name: { ref: `Feuil1!$${letter}$1` },
    values: { ref: `Feuil1!$${letter}$2:$${letter}$4` },
    categories: { ref: 'Feuil1!$A$2:$A$4' },
    ...more,
  };
}

function chart(type: ChartType, rank: number, more: Partial<ChartDocument> = {}): ChartDocument {
  const count = type === 'StockVOHLC' ? 5 : /^Stock(OHLC|VHLC)$/.test(type) ? 4 : 3;
  return {
    id: `{00000000-0008-0000-0000-${String(rank + 2).padStart(12, '0')}}`,
    name: `Graphique ${String(rank + 1)}`,
    type,
    anchor: {
      from: { row: rank, column: 6, dx: 3, dy: 4.5 },
      to: { row: rank + 12, column: 11, dx: 0, dy: 0 },
    },
    title: { visible: true, text: `Un & deux <${type}>` },
    legend: { visible: true, position: 'Bottom' },
    ...(hasAxes(type)
      ? { axes: { value: { majorGridlines: { visible: true }, minimum: 0, maximum: 10 } } }
      : {}),
    series: SERIES.slice(0, count).map((letter) =>
      serie(letter, kindOf(type).family === 'bubble' ? { bubbleSizes: { ref: 'Feuil1!$B$2:$B$4' } } : {}),
    ),
    ...more,
  };
}

function documentWith(charts: ChartDocument[]): AtelierDocument {
  const document = createEmptyDocument();
  const id = document.snapshot.sheetOrder[0] ?? '';
  const sheet = document.snapshot.sheets[id];
  if (sheet === undefined) throw new Error('An empty document has a sheet.');
  sheet.name = 'Feuil1';
  sheet.cellData = Object.fromEntries(
    ROWS.map((row, r) => [r, Object.fromEntries(row.map((v, c) => [c, { v }]))]),
  );
  document.sheets[id] = { ...document.sheets[id], charts };
  return document;
}

async function roundTrip(
  charts: ChartDocument[],
): Promise<{ back: ChartDocument[]; parts: Record<string, string> }> {
  const { bytes } = await saveXlsx(documentWith(charts));
  const zip = await JSZip.loadAsync(bytes);
  const parts: Record<string, string> = {};
  for (const [path, file] of Object.entries(zip.files)) parts[path] = await file.async('string');
  const opened = await openXlsx(bytes);
  if (!opened.ok) throw new Error(opened.error.message);
  const { sheets, snapshot } = opened.value.document;
  return { back: sheets[snapshot.sheetOrder[0] ?? '']?.charts ?? [], parts };
}

const AXES: AxesDocument = {
  category: {
    reversePlotOrder: true,
    categoryType: 'TextAxis',
    title: { visible: true, text: 'Année' },
    offset: 50,
  },
  value: {
    majorUnit: 2.5,
    numberFormat: '0.0\u00a0%',
    linkNumberFormat: false,
    position: 'Custom',
    positionAt: 1,
    majorGridlines: { visible: true, line: { color: '#112233', weight: 1.5, style: 'Dash' } },
    font: { size: 8, color: '#52606D' },
    displayUnit: 'Thousands',
  },
  secondaryValue: { majorTickMark: 'Outside', tickLabelPosition: 'High' },
};

const RICH: ChartDocument = {
  ...chart('ColumnClustered', 0),
  description: 'Ce que dit le graphique',
  anchor: {
    from: { row: 2, column: 6, dx: 0, dy: 0 },
    to: { row: 14, column: 12, dx: 8, dy: 2 },
    placement: 'OneCell',
  },
  title: {
    visible: true,
    formula: '=Feuil1!$B$1',
    font: { bold: true, size: 13, color: '#1B4965', name: 'Calibri' },
  },
  legend: { visible: true, position: 'Right', hidden: [1], fill: { color: '#EEEEEE' } },
  axes: AXES,
  plotArea: { insideLeft: 30, insideTop: 40, insideWidth: 200, insideHeight: 90, fill: { none: true } },
  dataTable: { visible: true, showLegendKey: false },
  fill: { color: '#FAFAFA' },
  border: { style: 'None' },
  roundedCorners: true,
  displayBlanksAs: 'Interplotted',
  plotVisibleOnly: false,
  series: [
    serie('B', {
      fill: { color: '#1B4965' },
      points: {
        1: { fill: { color: '#C8553D' }, label: { visible: true, text: 'Ici' } },
        2: { label: { visible: false } },
      },
      labels: {
        visible: true,
        showValue: true,
        showCategoryName: true,
        position: 'OutsideEnd',
        separator: '\n',
      },
      trendlines: [
        { type: 'Polynomial', polynomialOrder: 3, showEquation: true, line: { color: '#AA0000' } },
      ],
      yErrorBars: { visible: true, type: 'Percent', include: 'PlusValues', value: 5, endStyleCap: false },
      options: { gapWidth: 40, overlap: -10 },
    }),
    serie('C', { filtered: true, options: { gapWidth: 40, overlap: -10 } }),
    serie('D', {
      type: 'LineMarkers',
      axisGroup: 'Secondary',
      marker: { style: 'Diamond', size: 9 },
      smooth: true,
    }),
    {
      name: { text: 'Écrite « ici »' },
      values: { list: [1, null, 3] },
      categories: { list: ['a', 'b', 'c'] },
      options: { gapWidth: 40, overlap: -10 },
    },
  ],
};

describe('charts in a file', () => {
  const kinds = CHART_TYPES.filter((type) => !isExtended(type));

  it('come back as they were, whatever their kind', async () => {
    const charts = kinds.map((type, rank) => chart(type, rank));
    const { back } = await roundTrip(charts);
    expect(back.map(({ type }) => type)).toEqual(kinds);
    expect(back).toEqual(charts);
  });

  it('come back with all that was chosen in them', async () => {
    const { back } = await roundTrip([RICH]);
    expect(back).toEqual([RICH]);
  });

  it('keep the last values of their cells, words drawn at zero, and a reference that is lost', async () => {
    const lost = chart('Line', 1, { series: [{ values: { ref: '#REF!' } }] });
    const { parts, back } = await roundTrip([chart('ColumnClustered', 0), lost]);
    const xml = parts['xl/charts/chart1.xml'] ?? '';
    expect(xml).toContain(
      '<c:f>Feuil1!$C$2:$C$4</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/>',
    );
    expect(xml).toContain('<c:pt idx="0"><c:v>2</c:v></c:pt><c:pt idx="1"><c:v>0</c:v></c:pt>');
    expect(xml).toContain('<a:t>Un &amp; deux &lt;ColumnClustered&gt;</a:t>');
    expect(back[1]?.series[0]?.values).toEqual({ ref: '#REF!' });
  });

  it('are linked, typed and ordered as the format wants', async () => {
    const { parts } = await roundTrip([RICH]);
    expect(parts['[Content_Types].xml']).toContain('PartName="/xl/charts/chart1.xml"');
    expect(parts['[Content_Types].xml']).toContain('PartName="/xl/drawings/drawing1.xml"');
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toContain('../drawings/drawing1.xml');
    const xml = parts['xl/charts/chart1.xml'] ?? '';
    const places = [
      '<c:title>',
      '<c:autoTitleDeleted',
      '<c:plotArea>',
      '<c:barChart>',
      '<c:lineChart>',
      '<c:catAx>',
      '<c:valAx>',
      '<c:dTable>',
      '<c:legend>',
      '<c:plotVisOnly',
      '<c:dispBlanksAs',
    ].map((name) => xml.indexOf(name));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });

  it('says of the newer kinds that a file does not keep them', async () => {
    const { bytes, notices } = await saveXlsx(documentWith([chart('Treemap', 0)]));
    expect(notices.map(({ message }) => message).join()).toContain('Graphique 1');
    expect(Object.keys((await JSZip.loadAsync(bytes)).files)).not.toContain('xl/drawings/drawing1.xml');
  });
});
