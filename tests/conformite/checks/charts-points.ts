/** What the documentation says of the points of a series, their labels, trendlines and error bars. */
import { defineChecks } from '../define';

export const CHECKS = defineChecks([
  {
    nom: 'ChartPointsCollection',
    dit: 'The number of points of the series, and the value of each.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      const points = chart.series.getItemAt(0).points.load('count,items/value');
      await context.sync();
      return [points.count, points.items.map(({ value }) => value as number)];
    },
    attendu: [3, [1, 3, 5]],
  },
  {
    nom: 'ChartPoint.hasDataLabel and dataLabel',
    dit: 'If a data point has a data label; its text is the value.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      const point = chart.series.getItemAt(0).points.getItemAt(2);
      point.hasDataLabel = true;
      point.dataLabel.load('text,showValue,showSeriesName');
      const other = chart.series.getItemAt(0).points.getItemAt(0).load('hasDataLabel');
      await context.sync();
      return [
        point.dataLabel.text,
        point.dataLabel.showValue,
        point.dataLabel.showSeriesName,
        other.hasDataLabel,
      ];
    },
    attendu: ['5', true, false, false],
  },
  {
    nom: 'ChartSeries.hasDataLabels and ChartDataLabels',
    dit: 'Specifies if the series has data labels, and what they show.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      const series = chart.series.getItemAt(0);
      series.hasDataLabels = true;
      series.dataLabels.showCategoryName = true;
      series.dataLabels.separator = ' / ';
      series.dataLabels.load('showValue,showCategoryName,showPercentage,separator');
      await context.sync();
      const { showValue, showCategoryName, showPercentage, separator } = series.dataLabels;
      return [showValue, showCategoryName, showPercentage, separator];
    },
    attendu: [true, true, false, ' / '],
  },
  {
    nom: 'ChartDataLabels.position, a place pies alone have',
    dit: 'Represents the position of the data label.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      chart.dataLabels.position = 'BestFit';
      await context.sync();
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'ChartTrendlineCollection.add',
    dit: 'Adds a new trendline; the default value is Linear.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      const lines = chart.series.getItemAt(0).trendlines;
      lines.add();
      lines.add('Polynomial');
      const first = lines.getItem(0).load('type');
      const second = lines.getItem(1).load('type,polynomialOrder');
      const count = lines.getCount();
      await context.sync();
      return [count.value, first.type, second.type, second.polynomialOrder];
    },
    attendu: [2, 'Linear', 'Polynomial', 2],
  },
  {
    nom: 'ChartTrendline.intercept, automatic',
    dit: 'The returned value is always a number.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      const line = chart.series.getItemAt(0).trendlines.add('Linear');
      line.load('intercept');
      await context.sync();
      return Math.round(line.intercept * 1e6) / 1e6;
    },
    attendu: -1,
  },
  {
    nom: 'ChartTrendline.delete',
    dit: 'Delete the trendline object.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      const lines = chart.series.getItemAt(0).trendlines;
      lines.add('Linear');
      await context.sync();
      lines.getItem(0).delete();
      const count = lines.getCount();
      await context.sync();
      return count.value;
    },
    attendu: 0,
  },
  {
    nom: 'ChartErrorBars',
    dit: 'Whether the error bars are displayed, what they include, their end cap.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      const bars = chart.series.getItemAt(0).yErrorBars;
      bars.visible = true;
      bars.include = 'PlusValues';
      bars.endStyleCap = false;
      bars.type = 'Percent';
      bars.load('visible,include,endStyleCap,type');
      await context.sync();
      return [bars.visible, bars.include, bars.endStyleCap, bars.type];
    },
    attendu: [true, 'PlusValues', false, 'Percent'],
  },
]);
