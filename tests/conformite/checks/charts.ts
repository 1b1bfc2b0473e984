/** What the documentation says of charts. */
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
