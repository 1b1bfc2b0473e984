/** What the documentation says of a chart: its data, its place, the active one. */
import { defineChecks } from '../define';

export const CHECKS = defineChecks([
  {
    nom: 'Chart.left, top, width and height',
    dit: 'In points; they can be set.',
    async run(context, sheet) {
      sheet.getRange('A1:A2').values = [[1], [2]];
      const chart = sheet.charts.add('Line', sheet.getRange('A1:A2'));
      chart.set({ left: 33.5, top: 120, width: 300, height: 200.25 });
      chart.load('left,top,width,height');
      await context.sync();
      return [chart.left, chart.top, chart.width, chart.height];
    },
    attendu: [33.5, 120, 300, 200.25],
  },
  {
    nom: 'Chart.setPosition, two cells',
    dit: 'The chart is moved to the start cell; its width and height fully cover up to the end cell.',
    async run(context, sheet) {
      const cells = sheet.getRange('C3:F10').load('left,top,width,height');
      const chart = sheet.charts.add('Line', sheet.getRange('A1:A2'));
      chart.setPosition('C3', 'F10');
      chart.load('left,top,width,height');
      await context.sync();
      return (['left', 'top', 'width', 'height'] as const).map((edge) => chart[edge] === cells[edge]);
    },
    attendu: [true, true, true, true],
  },
  {
    nom: 'Chart.setPosition, one cell',
    dit: 'endCell is optional: without it only the place changes.',
    async run(context, sheet) {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:A2'));
      chart.width = 250;
      chart.setPosition(sheet.getRange('B2'));
      const cell = sheet.getRange('B2').load('left,top');
      chart.load('left,top,width');
      await context.sync();
      return [chart.left === cell.left, chart.top === cell.top, chart.width];
    },
    attendu: [true, true, 250],
  },
  {
    nom: 'Chart.setData, another range',
    dit: 'Resets the source data for the chart.',
    async run(context, sheet) {
      sheet.getRange('A1:D2').values = [
        ['a', 'b', 'c', 'd'],
        [1, 2, 3, 4],
      ];
      const chart = sheet.charts.add('Line', sheet.getRange('A1:A2'));
      chart.setData(sheet.getRange('B1:D2'), 'Columns');
      chart.series.load('items/name');
      await context.sync();
      return chart.series.items.map(({ name }) => name);
    },
    attendu: ['b', 'c', 'd'],
  },
  {
    nom: 'Chart.chartType, another type',
    dit: 'Specifies the type of the chart.',
    async run(context, sheet) {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:A2'));
      chart.chartType = 'BarStacked';
      chart.load('chartType');
      await context.sync();
      return chart.chartType;
    },
    attendu: 'BarStacked',
  },
  {
    nom: 'Chart.plotBy, turned round',
    dit: 'Specifies the way columns or rows are used as data series on the chart.',
    async run(context, sheet) {
      sheet.getRange('A1:C3').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
      ];
      const chart = sheet.charts.add('Line', sheet.getRange('A1:C3'), 'Columns');
      chart.plotBy = 'Rows';
      chart.series.load('items/name');
      await context.sync();
      return chart.series.items.map(({ name }) => name);
    },
    attendu: ['a', 'b'],
  },
  {
    nom: 'Chart.displayBlanksAs and plotVisibleOnly',
    dit: 'How blank cells are plotted; true if only visible cells are plotted.',
    async run(context, sheet) {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:A2'));
      chart.load('displayBlanksAs,plotVisibleOnly');
      await context.sync();
      const before = [chart.displayBlanksAs, chart.plotVisibleOnly];
      chart.displayBlanksAs = 'Interplotted';
      chart.plotVisibleOnly = false;
      chart.load('displayBlanksAs,plotVisibleOnly');
      await context.sync();
      return [before, chart.displayBlanksAs, chart.plotVisibleOnly];
    },
    attendu: [['NotPlotted', true], 'Interplotted', false],
  },
  {
    nom: 'Chart.worksheet',
    dit: 'The worksheet containing the current chart.',
    async run(context, sheet) {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:A2'));
      chart.worksheet.load('name');
      await context.sync();
      return chart.worksheet.name;
    },
    attendu: 'Essai',
  },
  {
    nom: 'Workbook.getActiveChartOrNullObject and Chart.activate',
    dit: 'The active chart; a null object when there is none. Activates the chart in the Excel UI.',
    async run(context, sheet) {
      const none = context.workbook.getActiveChartOrNullObject().load('name');
      const chart = sheet.charts.add('Line', sheet.getRange('A1:A2'));
      chart.name = 'ici';
      await context.sync();
      chart.activate();
      const active = context.workbook.getActiveChart().load('name');
      await context.sync();
      return [none.isNullObject, active.name];
    },
    attendu: [true, 'ici'],
  },
  {
    nom: 'Workbook.getActiveChart, none is active',
    dit: 'If there is no active chart, an ItemNotFound error is thrown.',
    async run(context) {
      context.workbook.getActiveChart().load('name');
      await context.sync();
    },
    refus: 'ItemNotFound',
  },
  {
    nom: 'Chart, on a protected sheet',
    dit: 'A protected worksheet refuses what its options do not allow.',
    async run(context, sheet) {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:A2'));
      sheet.protection.protect();
      await context.sync();
      chart.title.text = 'Non';
      await context.sync();
    },
    refus: 'AccessDenied',
  },
]);
