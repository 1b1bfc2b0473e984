/** What a chart says to those who do not see it: its title and its figures, in short. */
import type { PlotData } from './plot-data';

const MOST_SERIES = 4;
const MOST_POINTS = 12;

export function describePlot(plot: PlotData): string {
  const { document, title, categories, series } = plot;
  const name = document.description ?? title ?? document.name;
  const told = series.slice(0, MOST_SERIES).map((one) => {
    const points = one.values.slice(0, MOST_POINTS).map((value, index) => {
      const figure = value === null ? 'vide' : plot.tickText('value', value);
      return `${categories[index] ?? String(index + 1)}\u00A0: ${figure}`;
    });
    const more =
      one.values.length > MOST_POINTS ? `, et ${String(one.values.length - MOST_POINTS)} autres` : '';
    return `${one.name}\u00A0— ${points.join('\u00A0; ')}${more}`;
  });
  const more = series.length > MOST_SERIES ? [`${String(series.length - MOST_SERIES)} autres séries`] : [];
  return [`Graphique\u00A0: ${name.replaceAll('\n', ', ')}`, ...told, ...more].join('. ');
}
