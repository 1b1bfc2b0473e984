/** What the documentation says of the look of a chart, and of the order of its series. */
import { defineChecks } from '../define';

export const CHECKS = defineChecks([
  {
    nom: 'Chart.getDataTable',
    dit: 'Gets the data table on the chart.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      const table = chart.getDataTable();
      table.visible = true;
      table.showLegendKey = false;
      table.load('visible,showLegendKey');
      await context.sync();
      return [table.visible, table.showLegendKey];
    },
    attendu: [true, false],
  },
  {
    nom: 'Chart.getDataTableOrNullObject, on a pie',
    dit: "If the chart doesn't allow a data table, isNullObject is true.",
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('Pie', sheet.getRange('A1:C4'), 'Columns');
      const table = chart.getDataTableOrNullObject().load('visible');
      await context.sync();
      return table.isNullObject;
    },
    attendu: true,
  },
  {
    nom: 'ChartPlotArea, placed',
    dit: 'The left and width of a plot area; its position is then custom.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      const area = chart.plotArea;
      area.left = 40;
      area.width = 200;
      area.load('left,width,position');
      await context.sync();
      return [area.left, area.width, area.position];
    },
    attendu: [40, 200, 'Custom'],
  },
  {
    nom: 'ChartFormat, line and border',
    dit: 'Colour, style and weight of a line; clear takes it away.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('Line', sheet.getRange('A1:C4'), 'Columns');
      const { line } = chart.series.getItemAt(0).format;
      line.color = '#00FF00';
      line.weight = 3;
      line.lineStyle = 'Dash';
      line.load('color,weight,lineStyle');
      const { border } = chart.format;
      border.clear();
      border.load('lineStyle');
      await context.sync();
      return [line.color, line.weight, line.lineStyle, border.lineStyle];
    },
    attendu: ['#00FF00', 3, 'Dash', 'None'],
  },
  {
    nom: 'ChartFill.setSolidColor, not a colour',
    dit: 'HTML color code, #RRGGBB or a named color.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      chart.format.fill.setSolidColor('pas une couleur');
      await context.sync();
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'Chart.format.font, for the whole chart',
    dit: 'The font attributes for the current object: the texts of the chart have it.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      chart.format.font.color = '#0000FF';
      const legend = chart.legend.format.font.load('color');
      await context.sync();
      return legend.color;
    },
    attendu: '#0000FF',
  },
  {
    nom: 'ChartSeries.plotOrder',
    dit: 'Specifies the plot order of a chart series within the chart group.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      chart.series.getItemAt(1).plotOrder = 1;
      chart.series.load('items/name');
      await context.sync();
      return chart.series.items.map(({ name }) => name);
    },
    attendu: ['Sud', 'Nord'],
  },
]);
