/** What the documentation says of the series of a chart. */
import { defineChecks } from '../define';

export const CHECKS = defineChecks([
  {
    nom: 'ChartSeries.getDimensionValues',
    dit: 'Gets the values from a single dimension of the chart series.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      const values = chart.series.getItemAt(1).getDimensionValues('Values');
      const names = chart.series.getItemAt(1).getDimensionValues('Categories');
      await context.sync();
      return [values.value.map(Number), names.value];
    },
    attendu: [
      [2, 4, 9],
      ['a', 'b', 'c'],
    ],
  },
  {
    nom: 'ChartSeriesCollection.add',
    dit: 'Add a new series to the collection, at an index; it has the values it is given.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      const series = chart.series.add('Est', 0);
      series.setValues(sheet.getRange('C2:C4'));
      series.setXAxisValues(sheet.getRange('A2:A4'));
      const values = series.getDimensionValues('Values');
      chart.series.load('items/name');
      await context.sync();
      return [chart.series.items.map(({ name }) => name), values.value.map(Number)];
    },
    attendu: [
      ['Est', 'Nord', 'Sud'],
      [2, 4, 9],
    ],
  },
  {
    nom: 'ChartSeries.delete',
    dit: 'Deletes the chart series.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      chart.series.getItemAt(0).delete();
      chart.series.load('items/name');
      await context.sync();
      return chart.series.items.map(({ name }) => name);
    },
    attendu: ['Sud'],
  },
  {
    nom: 'ChartSeries.name, too long',
    dit: 'The name’s length should not be greater than 255 characters.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      chart.series.getItemAt(0).name = 'x'.repeat(256);
      await context.sync();
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'ChartSeries.name follows its cell',
    dit: 'A series made of cells has the name its header says.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      sheet.getRange('B1').values = [['Ouest']];
      const series = chart.series.getItemAt(0).load('name');
      await context.sync();
      return series.name;
    },
    attendu: 'Ouest',
  },
  {
    nom: 'ChartSeries.markerSize, out of range',
    dit: 'The supported size range is 2 to 72; InvalidArgument outside of it.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('LineMarkers', sheet.getRange('A1:C4'), 'Columns');
      chart.series.getItemAt(0).markerSize = 73;
      await context.sync();
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'ChartSeries.doughnutHoleSize, on columns',
    dit: 'Only valid on doughnut charts; throws an InvalidArgument error on invalid charts.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      chart.series.getItemAt(0).doughnutHoleSize = 50;
      await context.sync();
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'ChartSeries.doughnutHoleSize, on a doughnut',
    dit: 'The doughnut hole size of a chart series.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('Doughnut', sheet.getRange('A1:C4'), 'Columns');
      const series = chart.series.getItemAt(0);
      series.doughnutHoleSize = 40;
      series.load('doughnutHoleSize');
      await context.sync();
      return series.doughnutHoleSize;
    },
    attendu: 40,
  },
  {
    nom: 'ChartSeries.gapWidth, on a line',
    dit: 'Only valid on bar and column charts; throws an invalid argument exception on invalid charts.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('Line', sheet.getRange('A1:C4'), 'Columns');
      chart.series.getItemAt(0).gapWidth = 50;
      await context.sync();
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'ChartSeries.overlap, out of range',
    dit: 'Can be a value between -100 and 100.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      chart.series.getItemAt(0).overlap = 101;
      await context.sync();
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'ChartSeries.axisGroup',
    dit: 'Specifies the group for the specified series; the secondary axis can then be had.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      chart.series.getItemAt(1).axisGroup = 'Secondary';
      const series = chart.series.getItemAt(1).load('axisGroup');
      const axis = chart.axes.getItem('Value', 'Secondary').load('axisGroup');
      await context.sync();
      return [series.axisGroup, axis.axisGroup];
    },
    attendu: ['Secondary', 'Secondary'],
  },
  {
    nom: 'ChartSeries.chartType, one series of another type',
    dit: 'The chart type of a series.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      chart.series.getItemAt(1).chartType = 'Line';
      chart.series.load('items/chartType');
      await context.sync();
      return chart.series.items.map(({ chartType }) => chartType);
    },
    attendu: ['ColumnClustered', 'Line'],
  },
  {
    nom: 'ChartSeries.setBubbleSizes, on columns',
    dit: 'Only works for bubble charts.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      chart.series.getItemAt(0).setBubbleSizes(sheet.getRange('B2:B4'));
      await context.sync();
    },
    refus: 'InvalidArgument',
  },
]);
