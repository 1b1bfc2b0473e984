/** The members of `Excel.Chart` that are values. */
import type { ChartDocument } from '../../../engine/charts';
import type { Frame } from '../../../engine/charts/anchor';
import { isChartType, kindOf } from '../../../engine/charts/kinds';
import { seriesFrom, sourceOf } from '../../../engine/charts/source';
import { invalidArgument } from '../../errors';
import type { Chart } from './chart';
import { pivotButton } from './chart-pivot-options';
import { membersOf, requireNumber, requireText, requireWord } from './members';
import type { Member } from './members';

type ChartMember = Member<ChartDocument, Chart>;

const chart = membersOf<ChartDocument, Chart>();

function edge(key: keyof Frame): ChartMember {
  return {
    get: (part) => part.frame[key],
    set(part, value) {
      const points = requireNumber(value, { min: 0 });
      part.frame = { ...part.frame, [key]: points };
    },
  };
}

/** Excel's own style of each family. */
const STYLES: Readonly<Record<string, number>> = {
  column: 201,
  bar: 216,
  line: 227,
  scatter: 240,
  pie: 251,
  doughnut: 251,
  bubble: 269,
  area: 276,
  radar: 317,
};

export const CHART_MEMBERS: Readonly<Record<string, ChartMember>> = {
  CategoryLabelLevel: chart.amount('categoryLabelLevel', -1, { min: -3, integer: true }),
  ChartType: {
    get: ({ state }) => state.type,
    set(part, value) {
      if (!isChartType(value)) throw invalidArgument(`« ${String(value)} » n’est pas un type de graphique.`);
      const state = part.edit();
      state.type = value;
      for (const series of state.series) delete series.type;
    },
  },
  DisplayBlanksAs: {
    get: ({ state }) => state.displayBlanksAs ?? 'NotPlotted',
    set(part, value) {
      const way = requireWord(value, ['NotPlotted', 'Zero', 'Interplotted'] as const);
      const state = part.edit();
      if (way === 'NotPlotted') delete state.displayBlanksAs;
      else state.displayBlanksAs = way;
    },
  },
  Height: edge('height'),
  Id: { get: (part) => part.handle.id },
  Left: edge('left'),
  Name: {
    get: ({ state }) => state.name,
    set(part, value) {
      const name = requireText(value);
      if (name.trim() === '' || name.length > 255)
        throw invalidArgument('Le nom d’un graphique a de 1 à 255 caractères.');
      part.edit().name = name;
    },
  },
  PlotBy: {
    get: ({ state }) => state.plotBy ?? 'Columns',
    set: (part, value) => plotBy(part, requireWord(value, ['Rows', 'Columns'] as const)),
  },
  PlotVisibleOnly: chart.flag('plotVisibleOnly', true),
  SeriesNameLevel: chart.amount('seriesNameLevel', -1, { min: -3, integer: true }),
  ShowAllFieldButtons: pivotButton(),
  ShowDataLabelsOverMaximum: chart.flag('showDataLabelsOverMaximum', true),
  Style: {
    get: ({ state }) =>
      state.style ?? (state.type === undefined ? 2 : (STYLES[kindOf(state.type).family] ?? 2)),
    set(part, value) {
      const style = requireNumber(value, { min: 1, max: 400, integer: true });
      if (style > 48 && style < 201) throw invalidArgument(`Excel n’a pas de style ${String(style)}.`);
      part.edit().style = style;
    },
  },
  Top: edge('top'),
  Width: edge('width'),
};

/** The same cells, turned round: their headers stay headers. */
function plotBy(part: Chart, by: 'Rows' | 'Columns'): void {
  const chart = part.edit();
  if ((chart.plotBy ?? 'Columns') === by) return;
  const source = sourceOf(part.book.engine, chart.series);
  if (source === null) throw invalidArgument('Les séries ne viennent pas d’une même plage.');
  chart.series = seriesFrom(part.book.engine, chart.type, source.area, by, {
    names: source.categories > 0,
    categories: source.names ? 1 : 0,
  });
  if (by === 'Rows') chart.plotBy = by;
  else delete chart.plotBy;
}
