/** What the documentation says of the charts of a sheet. */
import { defineChecks } from '../define';

export const CHECKS = defineChecks([
  {
    nom: 'ChartCollection.add, a type, a range and nothing else',
    dit: 'Creates a new chart; the name, the type and the number of series can be read.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['2021', 1, 2],
        ['2022', 3, 4],
        ['2023', 5, 6],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Auto');
      chart.load('chartType');
      chart.series.load('items/name');
      sheet.charts.load('count');
      await context.sync();
      return [chart.chartType, chart.series.items.map(({ name }) => name), sheet.charts.count];
    },
    attendu: ['ColumnClustered', ['Nord', 'Sud'], 1],
  },
  {
    nom: 'ChartCollection.add, series by rows',
    dit: 'seriesBy specifies the way columns or rows are used as data series.',
    async run(context, sheet) {
      sheet.getRange('A1:C3').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
      ];
      const chart = sheet.charts.add('Line', sheet.getRange('A1:C3'), 'Rows');
      chart.series.load('items/name');
      chart.load('plotBy');
      await context.sync();
      return [chart.plotBy, chart.series.items.map(({ name }) => name)];
    },
    attendu: ['Rows', ['a', 'b']],
  },
  {
    nom: 'ChartCollection.add, a type that does not exist',
    dit: 'type is one of Excel.ChartType.',
    async run(context, sheet) {
      sheet.charts.add('Camembert' as Excel.ChartType, sheet.getRange('A1:B2'));
      await context.sync();
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'ChartCollection.getItem, by name',
    dit: 'Gets a chart using its name.',
    async run(context, sheet) {
      sheet.getRange('A1:A2').values = [[1], [2]];
      sheet.charts.add('Line', sheet.getRange('A1:A2')).name = 'Population';
      const chart = sheet.charts.getItem('Population').load('name');
      await context.sync();
      return chart.name;
    },
    attendu: 'Population',
  },
  {
    nom: 'ChartCollection.getItem, a name nobody has',
    dit: 'A chart that does not exist cannot be had.',
    async run(context, sheet) {
      sheet.charts.getItem('Rien').load('name');
      await context.sync();
    },
    refus: 'ItemNotFound',
  },
  {
    nom: 'ChartCollection.getItemOrNullObject, a name nobody has',
    dit: "If the chart doesn't exist, an object with isNullObject set to true.",
    async run(context, sheet) {
      const chart = sheet.charts.getItemOrNullObject('Rien').load('name');
      await context.sync();
      return chart.isNullObject;
    },
    attendu: true,
  },
  {
    nom: 'ChartCollection.getItemAt and getCount',
    dit: 'Gets a chart based on its position in the collection, zero-indexed; the number of charts.',
    async run(context, sheet) {
      sheet.getRange('A1:A2').values = [[1], [2]];
      sheet.charts.add('Line', sheet.getRange('A1:A2')).name = 'un';
      sheet.charts.add('Line', sheet.getRange('A1:A2')).name = 'deux';
      const second = sheet.charts.getItemAt(1).load('name');
      const count = sheet.charts.getCount();
      await context.sync();
      return [second.name, count.value];
    },
    attendu: ['deux', 2],
  },
  {
    nom: 'Chart, two of the same name',
    dit: 'If there are multiple charts with the same name, the first one will be returned.',
    async run(context, sheet) {
      sheet.getRange('A1:A2').values = [[1], [2]];
      sheet.charts.add('Line', sheet.getRange('A1:A2')).name = 'x';
      sheet.charts.add('Pie', sheet.getRange('A1:A2')).name = 'x';
      const found = sheet.charts.getItem('x').load('chartType');
      await context.sync();
      return found.chartType;
    },
    attendu: 'Line',
  },
  {
    nom: 'Chart.delete',
    dit: 'Deletes the chart object.',
    async run(context, sheet) {
      sheet.getRange('A1:A2').values = [[1], [2]];
      const chart = sheet.charts.add('Line', sheet.getRange('A1:A2'));
      await context.sync();
      chart.delete();
      const count = sheet.charts.getCount();
      await context.sync();
      return count.value;
    },
    attendu: 0,
  },
]);
