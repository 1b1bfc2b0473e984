/** What the documentation says of the axes of a chart. */
import { defineChecks } from '../define';

export const CHECKS = defineChecks([
  {
    nom: 'ChartAxis.maximum, set then automatic',
    dit: 'A number, or an empty string for automatic values; the returned value is always a number.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      const axis = chart.axes.valueAxis;
      axis.maximum = 50;
      axis.load('maximum');
      await context.sync();
      const set = axis.maximum;
      axis.maximum = '';
      axis.load('maximum');
      await context.sync();
      return [set, typeof axis.maximum, axis.maximum < 50];
    },
    attendu: [50, 'number', true],
  },
  {
    nom: 'ChartAxis.minimum and majorUnit',
    dit: 'The interval between two major tick marks.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      const axis = chart.axes.valueAxis;
      axis.minimum = -5;
      axis.majorUnit = 2.5;
      axis.load('minimum,majorUnit');
      await context.sync();
      return [axis.minimum, axis.majorUnit];
    },
    attendu: [-5, 2.5],
  },
  {
    nom: 'ChartAxis.title.text',
    dit: 'Specifies the axis title; setting it shows it.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      chart.axes.categoryAxis.title.text = 'Année';
      const title = chart.axes.categoryAxis.title.load('text,visible');
      await context.sync();
      return [title.text, title.visible];
    },
    attendu: ['Année', true],
  },
  {
    nom: 'ChartAxis.visible, then its place',
    dit: 'left, top, width and height are null if the axis is not visible.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      const axis = chart.axes.valueAxis;
      axis.visible = false;
      axis.load('visible,left,top,width,height');
      await context.sync();
      return [axis.visible, axis.left, axis.top, axis.width, axis.height];
    },
    attendu: [false, null, null, null, null],
  },
  {
    nom: 'ChartAxis.majorGridlines',
    dit: 'Specifies if the axis gridlines are visible.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.axes.categoryAxis.minorGridlines.visible = true;
      const value = chart.axes.valueAxis.majorGridlines.load('visible');
      const category = chart.axes.categoryAxis.minorGridlines.load('visible');
      await context.sync();
      return [value.visible, category.visible];
    },
    attendu: [false, true],
  },
  {
    nom: 'ChartAxis.setCustomDisplayUnit',
    dit: 'Sets the axis display unit to a custom value.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      const axis = chart.axes.valueAxis;
      axis.setCustomDisplayUnit(250);
      axis.load('displayUnit,customDisplayUnit');
      await context.sync();
      return [axis.displayUnit, axis.customDisplayUnit];
    },
    attendu: ['Custom', 250],
  },
  {
    nom: 'ChartAxis.displayUnit None',
    dit: 'This will reset display unit to the axis, and set unit label invisible.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      const axis = chart.axes.valueAxis;
      axis.displayUnit = 'Thousands';
      axis.displayUnit = 'None';
      axis.load('displayUnit,showDisplayUnitLabel');
      await context.sync();
      return [axis.displayUnit, axis.showDisplayUnitLabel];
    },
    attendu: ['None', false],
  },
  {
    nom: 'ChartAxis.setPositionAt',
    dit: 'Sets the axis position where the other axis crosses.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      const axis = chart.axes.valueAxis;
      axis.setPositionAt(4);
      axis.load('position,positionAt');
      await context.sync();
      return [axis.position, axis.positionAt];
    },
    attendu: ['Custom', 4],
  },
  {
    nom: 'ChartAxis.tickLabelSpacing, too large',
    dit: 'From 1 through 31999, or an empty string for automatic setting.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      chart.axes.categoryAxis.tickLabelSpacing = 32000;
      await context.sync();
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'ChartAxis.offset, too large',
    dit: 'The value should be an integer from 0 to 1000.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      chart.axes.categoryAxis.offset = 1001;
      await context.sync();
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'ChartAxes.getItem, group and type',
    dit: 'Returns the specific axis identified by type and group.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      const axis = chart.axes.getItem('Value', 'Primary').load('type,axisGroup');
      await context.sync();
      return [axis.type, axis.axisGroup];
    },
    attendu: ['Value', 'Primary'],
  },
  {
    nom: 'ChartAxis.setCategoryNames',
    dit: 'Sets all the category names for the specified axis.',
    async run(context, sheet) {
      sheet.getRange('A1:C4').values = [
        ['', 'Nord', 'Sud'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 9],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      sheet.getRange('H1:H3').values = [['x'], ['y'], ['z']];
      chart.axes.categoryAxis.setCategoryNames(sheet.getRange('H1:H3'));
      const names = chart.series.getItemAt(0).getDimensionValues('Categories');
      await context.sync();
      return names.value;
    },
    attendu: ['x', 'y', 'z'],
  },
]);
