/** The members of `Excel.ChartSeries` that are values. */
import { variesByPoint } from '../../../engine/charts/colours';
import { hasAxes, isChartType, kindOf } from '../../../engine/charts/kinds';
import { groupOf } from '../../../engine/charts/options';
import { referenceAreas, writeReference } from '../../../engine/charts/references';
import type { SeriesDocument } from '../../../engine/charts/series';
import { seriesName } from '../../../engine/charts/values';
import { invalidArgument } from '../../errors';
import { requireColor } from '../style-part';
import { ChartSeries } from './chart-series';
import { hasLabels, showLabels } from './label-members';
import { markerMembers } from './marker-members';
import { defineMembers, membersOf, requireFlag, requireNumber, requireText, requireWord } from './members';
import type { Member } from './members';
import { optionMember } from './option-members';
import { inside } from './part';

type SeriesMember = Member<SeriesDocument, ChartSeries>;

const series = membersOf<SeriesDocument, ChartSeries>();
const option = optionMember<ChartSeries>;

/** Kept as the colour it is, for region maps only. */
function gradientColour(key: string, otherwise: string): SeriesMember {
  const applies = (part: ChartSeries): boolean => kindOf(part.type).family === 'regionMap';
  return {
    applies,
    get: (part) => (applies(part) ? (part.state.options?.[key] ?? otherwise) : null),
    set(part, value) {
      if (!applies(part)) throw invalidArgument('Seule une carte a ces couleurs.');
      const color = requireColor(requireText(value));
      part.edit().options = { ...part.state.options, [key]: color };
    },
  };
}

defineMembers(ChartSeries, {
  AxisGroup: {
    get: ({ state }) => state.axisGroup ?? 'Primary',
    set(part, value) {
      const group = requireWord(value, ['Primary', 'Secondary'] as const);
      if (group === 'Secondary' && (!hasAxes(part.type) || kindOf(part.type).is3D))
        throw invalidArgument('Ce type de graphique n’a pas d’axe secondaire.');
      const state = part.edit();
      if (group === 'Secondary') state.axisGroup = group;
      else delete state.axisGroup;
    },
  },
  BubbleScale: option('bubbleScale'),
  ChartType: {
    get: (part) => part.type,
    set(part, value) {
      if (!isChartType(value)) throw invalidArgument(`« ${String(value)} » n’est pas un type de graphique.`);
      part.edit().type = value;
      const chart = part.handle.write();
      if (chart.series.every(({ type }) => type === value)) chart.type = value;
    },
  },
  DoughnutHoleSize: option('doughnutHoleSize'),
  Explosion: series.amount('explosion', (part) => (kindOf(part.type).exploded ? 25 : 0), {
    min: 0,
    integer: true,
  }),
  Filtered: series.flag('filtered', false),
  FirstSliceAngle: option('firstSliceAngle'),
  GapWidth: option('gapWidth'),
  GradientMaximumColor: gradientColour('gradientMaximumColor', '#264478'),
  GradientMaximumType: option('gradientMaximumType'),
  GradientMaximumValue: option('gradientMaximumValue'),
  GradientMidpointColor: gradientColour('gradientMidpointColor', '#4472C4'),
  GradientMidpointType: option('gradientMidpointType'),
  GradientMidpointValue: option('gradientMidpointValue'),
  GradientMinimumColor: gradientColour('gradientMinimumColor', '#DAE3F3'),
  GradientMinimumType: option('gradientMinimumType'),
  GradientMinimumValue: option('gradientMinimumValue'),
  GradientStyle: option('gradientStyle'),
  HasDataLabels: {
    get: ({ state }) => hasLabels(state.labels),
    set: (part, value) => showLabels(inside(part.slot, 'labels'), requireFlag(value)),
  },
  InvertColor: series.colour('invertColor', '#FFFFFF'),
  InvertIfNegative: series.flag('invertIfNegative', false),
  ...markerMembers<SeriesDocument, ChartSeries>((part) => ({
    colour: part.colour,
    inherited: {},
    type: part.type,
  })),
  Name: {
    get: (part) => seriesName(part.book.engine, part.handle.read(), part.rank),
    set(part, value) {
      const text = requireText(value);
      if (text.length > 255) throw invalidArgument('Le nom d’une série a 255 caractères au plus.');
      const [area] = text.startsWith('=') ? (referenceAreas(part.book.engine, text.slice(1)) ?? []) : [];
      part.edit().name = area === undefined ? { text } : { ref: writeReference(part.book.engine, area) };
    },
  },
  Overlap: option('overlap'),
  ParentLabelStrategy: option('parentLabelStrategy'),
  PlotOrder: {
    get: (part) => part.rank + 1,
    set(part, value) {
      const { length } = part.handle.read().series;
      const place = requireNumber(value, { min: 1, max: length, integer: true });
      const chart = part.handle.write();
      const others = chart.series.filter((one) => one !== part.series);
      chart.series = [...others.slice(0, place - 1), part.series, ...others.slice(place - 1)];
    },
  },
  SecondPlotSize: option('secondPlotSize'),
  ShowConnectorLines: option('showConnectorLines'),
  ShowLeaderLines: series.flag('showLeaderLines', (part) => kindOf(part.type).family === 'pie'),
  ShowShadow: series.flag('showShadow', false),
  Smooth: {
    get: (part) => part.state.smooth ?? kindOf(part.type).smooth,
    set(part, value) {
      const isSmooth = requireFlag(value);
      if (!['line', 'scatter'].includes(kindOf(part.type).family))
        throw invalidArgument('Seules les courbes et les nuages de points se lissent.');
      part.edit().smooth = isSmooth;
    },
  },
  SplitType: option('splitType'),
  SplitValue: option('splitValue'),
  VaryByCategories: {
    get: (part) => variesByPoint(part.handle.read(), part.rank),
    set(part, value) {
      const varies = requireFlag(value);
      if (part.handle.read().series.length > 1 && varies)
        throw invalidArgument('Le graphique ne doit avoir qu’une série.');
      const state = part.edit();
      for (const one of groupOf(part.handle.read(), state))
        one.options = { ...one.options, varyByCategories: varies };
    },
  },
});
