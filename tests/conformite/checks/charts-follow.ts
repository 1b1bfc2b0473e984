/** What the documentation says of charts when their cells and sheets change, and of their events. */
import { defineChecks } from '../define';

export const CHECKS = defineChecks([
  {
    nom: 'Chart, rows inserted above its data',
    dit: 'The references of a chart follow its cells.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      sheet.getRange('1:2').insert('Down');
      const values = chart.series.getItemAt(0).getDimensionValues('Values');
      await context.sync();
      return values.value.map(Number);
    },
    attendu: [1, 3, 5],
  },
  {
    nom: 'Chart, its sheet renamed',
    dit: 'The references of a chart follow the name of the sheet.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      sheet.name = 'Autre nom';
      const values = chart.series.getItemAt(1).getDimensionValues('Values');
      await context.sync();
      return values.value.map(Number);
    },
    attendu: [2, 4, 9],
  },
  {
    nom: 'Chart, its sheet copied',
    dit: 'A copied worksheet has the charts of the original, over its own cells.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      const copy = sheet.copy();
      copy.getRange('B2').values = [[100]];
      const copied = copy.charts.getItemAt(0).series.getItemAt(0).getDimensionValues('Values');
      const own = chart.series.getItemAt(0).getDimensionValues('Values');
      await context.sync();
      return [copied.value.map(Number), own.value.map(Number)];
    },
    attendu: [
      [100, 3, 5],
      [1, 3, 5],
    ],
  },
  {
    nom: 'ChartCollection.onAdded and onDeleted',
    dit: 'Occurs when a new chart is added to the worksheet, when a chart is deleted.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      const seen: string[] = [];
      sheet.charts.onAdded.add(async (event) => void seen.push(event.type));
      sheet.charts.onDeleted.add(async (event) => void seen.push(event.type));
      await context.sync();
      chart.delete();
      sheet.charts.add('Line', sheet.getRange('B1:B4'));
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 100));
      return seen;
    },
    attendu: ['ChartDeleted', 'ChartAdded'],
  },
  {
    nom: 'Chart: rows added within its table, beside other cells',
    dit: 'TableRowCollection.add: the rows below the inserted rows will be shifted downwards; the chart draws the cells of its source.',
    async run(context, sheet) {
      sheet.getRange('A1:B3').values = [
        ['x', 'y'],
        ['a', 1],
        ['b', 2],
      ];
      const table = sheet.tables.add('A1:B3', true);
      const chart = sheet.charts.add('ColumnClustered', table.getRange(), 'Columns');
      await context.sync();
      table.rows.add(1, [['c', 9]]);
      sheet.getRange('A1:B1').insert('Down');
      const values = chart.series.getItemAt(0).getDimensionValues('Values');
      await context.sync();
      return values.value;
    },
    attendu: ['1', '9', '2'],
  },
]);
