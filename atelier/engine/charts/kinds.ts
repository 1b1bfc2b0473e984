/** Excel's types of chart, and what each is made of. */

export const CHART_TYPES = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  '3DColumnClustered',
  '3DColumnStacked',
  '3DColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  '3DBarClustered',
  '3DBarStacked',
  '3DBarStacked100',
  'LineStacked',
  'LineStacked100',
  'LineMarkers',
  'LineMarkersStacked',
  'LineMarkersStacked100',
  'PieOfPie',
  'PieExploded',
  '3DPieExploded',
  'BarOfPie',
  'XYScatterSmooth',
  'XYScatterSmoothNoMarkers',
  'XYScatterLines',
  'XYScatterLinesNoMarkers',
  'AreaStacked',
  'AreaStacked100',
  '3DAreaStacked',
  '3DAreaStacked100',
  'DoughnutExploded',
  'RadarMarkers',
  'RadarFilled',
  'Surface',
  'SurfaceWireframe',
  'SurfaceTopView',
  'SurfaceTopViewWireframe',
  'Bubble',
  'Bubble3DEffect',
  'StockHLC',
  'StockOHLC',
  'StockVHLC',
  'StockVOHLC',
  'CylinderColClustered',
  'CylinderColStacked',
  'CylinderColStacked100',
  'CylinderBarClustered',
  'CylinderBarStacked',
  'CylinderBarStacked100',
  'CylinderCol',
  'ConeColClustered',
  'ConeColStacked',
  'ConeColStacked100',
  'ConeBarClustered',
  'ConeBarStacked',
  'ConeBarStacked100',
  'ConeCol',
  'PyramidColClustered',
  'PyramidColStacked',
  'PyramidColStacked100',
  'PyramidBarClustered',
  'PyramidBarStacked',
  'PyramidBarStacked100',
  'PyramidCol',
  '3DColumn',
  'Line',
  '3DLine',
  '3DPie',
  'Pie',
  'XYScatter',
  '3DArea',
  'Area',
  'Doughnut',
  'Radar',
  'Histogram',
  'Boxwhisker',
  'Pareto',
  'RegionMap',
  'Treemap',
  'Waterfall',
  'Sunburst',
  'Funnel',
] as const;
export type ChartType = (typeof CHART_TYPES)[number];

export type ChartFamily =
  | 'column'
  | 'bar'
  | 'line'
  | 'area'
  | 'pie'
  | 'doughnut'
  | 'scatter'
  | 'bubble'
  | 'radar'
  | 'surface'
  | 'stock'
  | 'histogram'
  | 'pareto'
  | 'boxwhisker'
  | 'regionMap'
  | 'treemap'
  | 'waterfall'
  | 'sunburst'
  | 'funnel';

export interface ChartKind {
  readonly family: ChartFamily;
  readonly grouping: 'clustered' | 'stacked' | 'percentStacked' | 'standard';
  readonly is3D: boolean;
  /** Of lines, scatters and radars. */
  readonly markers: boolean;
  readonly lines: boolean;
  readonly smooth: boolean;
  readonly exploded: boolean;
  /** "PieOfPie" and "BarOfPie". */
  readonly second: 'pie' | 'bar' | null;
  /** Of 3-D columns and bars. */
  readonly shape: 'box' | 'cylinder' | 'cone' | 'pyramid';
}

const FAMILIES: readonly (readonly [RegExp, ChartFamily])[] = [
  [/^XYScatter/, 'scatter'],
  [/^Bubble/, 'bubble'],
  [/Pie/, 'pie'],
  [/^Doughnut/, 'doughnut'],
  [/^Radar/, 'radar'],
  [/^Surface/, 'surface'],
  [/^Stock/, 'stock'],
  [/^Histogram/, 'histogram'],
  [/^Pareto/, 'pareto'],
  [/^Boxwhisker/, 'boxwhisker'],
  [/^RegionMap/, 'regionMap'],
  [/^Treemap/, 'treemap'],
  [/^Waterfall/, 'waterfall'],
  [/^Sunburst/, 'sunburst'],
  [/^Funnel/, 'funnel'],
  [/Area/, 'area'],
  [/Line/, 'line'],
  [/Bar/, 'bar'],
];

export function kindOf(type: ChartType): ChartKind {
  const family = FAMILIES.find(([pattern]) => pattern.test(type))?.[1] ?? 'column';
  const isScatter = family === 'scatter';
  return {
    family,
    grouping: groupingOf(type, family),
    is3D: /^3D|^Cylinder|^Cone|^Pyramid|^Surface(Wireframe)?$/.test(type),
    markers: isScatter ? !type.endsWith('NoMarkers') : /Markers/.test(type),
    lines: isScatter ? type !== 'XYScatter' : family === 'line' || family === 'radar',
    smooth: type.startsWith('XYScatterSmooth'),
    exploded: type.endsWith('Exploded'),
    second: type === 'PieOfPie' ? 'pie' : type === 'BarOfPie' ? 'bar' : null,
    shape: shapeOf(type),
  };
}

function groupingOf(type: ChartType, family: ChartFamily): ChartKind['grouping'] {
  if (type.endsWith('Stacked100')) return 'percentStacked';
  if (type.endsWith('Stacked')) return 'stacked';
  const isSideBySide = type.endsWith('Clustered') && (family === 'column' || family === 'bar');
  return isSideBySide ? 'clustered' : 'standard';
}

function shapeOf(type: ChartType): ChartKind['shape'] {
  const shape = /^(Cylinder|Cone|Pyramid)/.exec(type)?.[1]?.toLowerCase();
  return shape === 'cylinder' || shape === 'cone' || shape === 'pyramid' ? shape : 'box';
}

export function isChartType(word: unknown): word is ChartType {
  return (CHART_TYPES as readonly unknown[]).includes(word);
}

const WITHOUT_AXES: readonly ChartFamily[] = [
  'pie',
  'doughnut',
  'regionMap',
  'treemap',
  'sunburst',
  'funnel',
];

export function hasAxes(type: ChartType): boolean {
  return !WITHOUT_AXES.includes(kindOf(type).family);
}

/** A third axis, for the series: columns, lines and areas in depth, surfaces. */
export function hasSeriesAxis(type: ChartType): boolean {
  const { family, grouping, is3D } = kindOf(type);
  return family === 'surface' || (is3D && grouping === 'standard' && family !== 'pie');
}

/** X values that are numbers, instead of categories. */
export function hasXValues(type: ChartType): boolean {
  const { family } = kindOf(type);
  return family === 'scatter' || family === 'bubble';
}

/** Excel draws these with its newer engine (`cx:chart` in the file). */
export function isExtended(type: ChartType): boolean {
  const { family } = kindOf(type);
  return [
    'histogram',
    'pareto',
    'boxwhisker',
    'regionMap',
    'treemap',
    'waterfall',
    'sunburst',
    'funnel',
  ].includes(family);
}
