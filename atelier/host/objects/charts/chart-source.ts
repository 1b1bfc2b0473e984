/** The series made of a range given to `charts.add` or `chart.setData`. */
import { isChartType } from '../../../engine/charts/kinds';
import type { SeriesDocument } from '../../../engine/charts/series';
import { seriesFrom, STOCK_SERIES } from '../../../engine/charts/source';
import type { Book } from '../../book';
import { invalidArgument } from '../../errors';
import { requireWord } from './members';
import { requireRange } from './range-argument';

/** Excel on the web takes "Auto" for columns, whatever the shape of the data. */
export function bySeries(seriesBy: unknown): 'Columns' | 'Rows' {
  return requireWord(seriesBy ?? 'Auto', ['Auto', 'Columns', 'Rows'] as const) === 'Rows'
    ? 'Rows'
    : 'Columns';
}

export function makeSeries(
  book: Book,
  type: unknown,
  sourceData: unknown,
  seriesBy: unknown,
): SeriesDocument[] {
  if (!isChartType(type)) throw invalidArgument(`« ${String(type)} » n’est pas un type de graphique.`);
  const area = requireRange(book, sourceData);
  const series = seriesFrom(book.engine, type, area, bySeries(seriesBy));
  if (series.length < (STOCK_SERIES[type] ?? 0))
    throw invalidArgument('Un graphique boursier demande plus de séries que la plage n’en a.');
  return series;
}
