/** What one chart shows now: its words and its figures, read in the cells. */
import { numfmt } from '@univerjs/core';
import type { AxesDocument, ChartDocument } from '../../engine/charts';
import { pointColour, seriesColour, TEXT_COLOUR, variesByPoint } from '../../engine/charts/colours';
import { kindOf, type ChartKind } from '../../engine/charts/kinds';
import { referenceAreas } from '../../engine/charts/references';
import { axisScale, type Scale, type ScaleAxis } from '../../engine/charts/scale';
import type { LabelsDocument, SeriesDocument } from '../../engine/charts/series';
import {
  automaticTitle,
  categoryTexts,
  plottedSizes,
  plottedValues,
  plottedXValues,
  seriesName,
  shownText,
} from '../../engine/charts/values';
import type { Engine } from '../../engine/engine';
import type { TextStyle } from './svg';

export interface PlottedSeries {
  readonly name: string;
  readonly kind: ChartKind;
  readonly document: SeriesDocument;
  readonly values: readonly (number | null)[];
  readonly x: readonly number[];
  readonly sizes: readonly (number | null)[];
  readonly isSecondary: boolean;
  readonly color: string;
  /** Of one point. */
  colorAt(point: number): string;
  /** What the label of a point says, null when it has none. */
  labelAt(point: number): string | null;
}

export interface PlotData {
  readonly document: ChartDocument;
  readonly kind: ChartKind;
  readonly title: string | null;
  readonly categories: readonly string[];
  readonly series: readonly PlottedSeries[];
  readonly axes: AxesDocument;
  readonly text: TextStyle;
  /** Null for an axis of categories. */
  extentOf(axis: ScaleAxis): Scale | null;
  axisTitle(axis: keyof AxesDocument): string | null;
  /** A figure of an axis, as its format says. */
  tickText(axis: keyof AxesDocument, value: number): string;
}

export function readPlot(engine: Engine, document: ChartDocument): PlotData {
  const kind = kindOf(document.type);
  const drawn = document.series
    .map((series, index) => ({ series, index }))
    .filter(({ series }) => series.filtered !== true);
  const first = drawn[0]?.series;
  const { axes = {}, font } = document;
  return {
    document,
    kind,
    axes,
    title:
      document.title?.visible === true
        ? shownText(engine, document.title, automaticTitle(engine, document))
        : null,
    categories: first === undefined ? [] : categoryTexts(engine, document, first),
    series: drawn.map(({ series, index }) => plotSeries(engine, document, series, index)),
    text: {
      size: font?.size ?? 9,
      color: font?.color ?? TEXT_COLOUR,
      ...(font?.name === undefined ? {} : { family: font.name }),
      bold: font?.bold === true,
    },
    extentOf: (axis) => axisScale(engine, document, axis),
    axisTitle(axis) {
      const title = axes[axis]?.title;
      return title?.visible === true ? shownText(engine, title, 'Titre de l’axe') : null;
    },
    tickText(axis, value) {
      const own = axes[axis];
      if (kind.grouping === 'percentStacked' && own?.numberFormat === undefined)
        return formatNumber(value, '0%');
      const format = own?.numberFormat ?? (first === undefined ? 'General' : formatOf(engine, first));
      return formatNumber(value, format);
    },
  };
}

function plotSeries(
  engine: Engine,
  document: ChartDocument,
  series: SeriesDocument,
  index: number,
): PlottedSeries {
  const values = plottedValues(engine, document, series);
  const kind = kindOf(series.type ?? document.type);
  const own = series.fill?.color ?? series.line?.color ?? series.marker?.background;
  const color = own ?? seriesColour(document, index);
  const name = seriesName(engine, document, index);
  const texts = categoryTexts(engine, document, series);
  return {
    name,
    kind,
    document: series,
    values,
    x: kind.family === 'scatter' || kind.family === 'bubble' ? plottedXValues(engine, document, series) : [],
    sizes: kind.family === 'bubble' ? plottedSizes(engine, document, series) : [],
    isSecondary: series.axisGroup === 'Secondary',
    color,
    colorAt(point) {
      const { fill } = series.points?.[String(point)] ?? {};
      if (fill?.color !== undefined) return fill.color;
      return variesByPoint(document, index) ? pointColour(document, index, point, values.length) : color;
    },
    labelAt(point) {
      const label: LabelsDocument = { ...series.labels, ...series.points?.[String(point)]?.label };
      const value = values[point];
      if (label.visible !== true || value === undefined || value === null) return null;
      if (label.text !== undefined || label.formula !== undefined) return shownText(engine, label, '');
      const total = values.reduce<number>((sum, one) => sum + Math.abs(one ?? 0), 0);
      const format = label.numberFormat ?? formatOf(engine, series);
      const parts = [
        label.showSeriesName === true ? name : null,
        label.showCategoryName === true ? (texts[point] ?? '') : null,
        label.showValue === true ? formatNumber(value, format) : null,
        label.showPercentage === true && total > 0 ? formatNumber(Math.abs(value) / total, '0%') : null,
      ].filter((part) => part !== null);
      return parts.length === 0 ? null : parts.join(label.separator ?? '; ');
    },
  };
}

/** The format of the first cell of the values. */
function formatOf(engine: Engine, { values }: SeriesDocument): string {
  const area = values !== undefined && 'ref' in values ? referenceAreas(engine, values.ref)?.[0] : undefined;
  if (area === undefined) return 'General';
  const cell = engine.sheet(area.sheetId)?.getCellMatrix().getValue(area.startRow, area.startColumn);
  return engine.workbook().getStyles().getStyleByCell(cell)?.n?.pattern ?? 'General';
}

export function formatNumber(value: number, format: string): string {
  const pattern = format === 'General' ? (Number.isInteger(value) ? '#,##0' : '#,##0.##') : format;
  try {
    return numfmt.format(pattern, value, { locale: 'fr', throws: false }).replace(/,$/, '');
  } catch {
    return String(value).replace('.', ',');
  }
}
