/** What the documentation says of the title and the legend of a chart. */
import { defineChecks } from '../define';

export const CHECKS = defineChecks([
  {
    nom: 'ChartTitle.text, set and read',
    dit: 'Specifies the chart’s title text.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      chart.title.text = 'Population';
      chart.title.load('text,visible');
      await context.sync();
      return [chart.title.text, chart.title.visible];
    },
    attendu: ['Population', true],
  },
  {
    nom: 'ChartTitle, not visible',
    dit: 'left, top, width and height are null if the chart title is not visible.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      chart.title.visible = false;
      chart.title.load('left,top,width,height');
      await context.sync();
      return [chart.title.left, chart.title.top, chart.title.width, chart.title.height];
    },
    attendu: [null, null, null, null],
  },
  {
    nom: 'ChartTitle.setFormula',
    dit: 'Sets the formula of the title in A1-style notation: the title says what the cell says.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      sheet.getRange('F1').values = [['Titre en cellule']];
      chart.title.setFormula('=Essai!F1');
      chart.title.load('text');
      await context.sync();
      return chart.title.text;
    },
    attendu: 'Titre en cellule',
  },
  {
    nom: 'ChartTitle.textOrientation, out of range',
    dit: 'An integer from -90 to 90, or 180.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      chart.title.textOrientation = 120;
      await context.sync();
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'ChartTitle.textOrientation, 180',
    dit: 'The integer 180 is for vertically-oriented text.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      chart.title.textOrientation = 180;
      chart.title.load('textOrientation');
      await context.sync();
      return chart.title.textOrientation;
    },
    attendu: 180,
  },
  {
    nom: 'ChartTitle.getSubstring',
    dit: 'The substring of a chart title has a font of its own.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      chart.title.text = 'Petite enfance';
      chart.title.getSubstring(0, 6).font.color = '#FF0000';
      const first = chart.title.getSubstring(0, 6).font.load('color');
      const other = chart.title.getSubstring(7, 7).font.load('color');
      await context.sync();
      return [first.color, other.color === first.color];
    },
    attendu: ['#FF0000', false],
  },
  {
    nom: 'ChartTitle.format.font, set at once',
    dit: 'Font attributes of the title: bold, italic, name, size, underline.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      chart.title.format.font.set({ bold: true, italic: true, name: 'Arial', size: 18, underline: 'Single' });
      const font = chart.title.format.font.load('bold,italic,name,size,underline');
      await context.sync();
      return [font.bold, font.italic, font.name, font.size, font.underline];
    },
    attendu: [true, true, 'Arial', 18, 'Single'],
  },
  {
    nom: 'ChartLegend.position and visible',
    dit: 'Specifies the position of the legend; if it is visible.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      chart.legend.position = 'Right';
      chart.legend.load('position,visible,left');
      await context.sync();
      const shown = [chart.legend.position, chart.legend.visible, chart.legend.left === null];
      chart.legend.visible = false;
      chart.legend.load('visible,left,height');
      await context.sync();
      return [shown, chart.legend.visible, chart.legend.left, chart.legend.height];
    },
    attendu: [['Right', true, false], false, null, null],
  },
  {
    nom: 'ChartLegend.position, a word it does not have',
    dit: 'position is one of Excel.ChartLegendPosition.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      chart.legend.position = 'Middle' as Excel.ChartLegendPosition;
      await context.sync();
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'ChartLegend.legendEntries',
    dit: 'A collection of the entries, one a series; each can be hidden.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      const entries = chart.legend.legendEntries;
      entries.getItemAt(1).visible = false;
      const count = entries.getCount();
      const second = entries.getItemAt(1).load('visible,index');
      await context.sync();
      return [count.value, second.visible, second.index];
    },
    attendu: [2, false, 1],
  },
]);
