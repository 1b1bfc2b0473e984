/** Conditional formats drawn in cells, ranks and presets, in the words of their documentation. */
import { defineChecks } from '../define';

export const CHECKS = defineChecks([
  {
    nom: 'DataBarConditionalFormat, as it is added',
    dit: 'lowerBoundRule, upperBoundRule, barDirection, axisFormat and showDataBarOnly of a new data bar.',
    async run(context, sheet) {
      const { dataBar } = sheet.getRange('A1:A5').conditionalFormats.add('DataBar');
      dataBar.load('barDirection,axisFormat,showDataBarOnly,lowerBoundRule/type,upperBoundRule/type');
      await context.sync();
      return [
        dataBar.barDirection,
        dataBar.axisFormat,
        dataBar.showDataBarOnly,
        dataBar.lowerBoundRule.type,
        dataBar.upperBoundRule.type,
      ];
    },
    attendu: ['Context', 'Automatic', false, 'Automatic', 'Automatic'],
  },
  {
    nom: 'DataBarConditionalFormat, bounds and direction',
    dit: 'The rule for what constitutes the lower bound (and how to calculate it, if applicable) for a data bar.',
    async run(context, sheet) {
      const { dataBar } = sheet.getRange('A1:A5').conditionalFormats.add('DataBar');
      dataBar.lowerBoundRule = { type: 'Number', formula: '=0' };
      dataBar.upperBoundRule = { type: 'Percent', formula: '90' };
      dataBar.barDirection = 'RightToLeft';
      dataBar.showDataBarOnly = true;
      dataBar.load('lowerBoundRule,upperBoundRule,barDirection,showDataBarOnly');
      await context.sync();
      return [dataBar.lowerBoundRule, dataBar.upperBoundRule, dataBar.barDirection, dataBar.showDataBarOnly];
    },
    attendu: [{ type: 'Number', formula: '=0' }, { type: 'Percent', formula: '90' }, 'RightToLeft', true],
  },
  {
    nom: 'DataBarConditionalFormat.lowerBoundRule, a number without its formula',
    dit: 'The formula, if required, to evaluate the data bar rule.',
    async run(context, sheet) {
      const { dataBar } = sheet.getRange('A1:A5').conditionalFormats.add('DataBar');
      dataBar.lowerBoundRule = { type: 'Number' };
      await context.sync();
      return 'écrit';
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'ConditionalDataBarPositiveFormat, colours and gradient',
    dit: 'HTML color code representing the fill color; borderColor is "" if no border is present.',
    async run(context, sheet) {
      const { positiveFormat } = sheet.getRange('A1:A5').conditionalFormats.add('DataBar').dataBar;
      positiveFormat.load('borderColor');
      await context.sync();
      const before = positiveFormat.borderColor;
      positiveFormat.fillColor = 'orange';
      positiveFormat.borderColor = '#112233';
      positiveFormat.gradientFill = false;
      positiveFormat.load('fillColor,borderColor,gradientFill');
      await context.sync();
      return [before, positiveFormat.fillColor, positiveFormat.borderColor, positiveFormat.gradientFill];
    },
    attendu: ['', '#FFA500', '#112233', false],
  },
  {
    nom: 'ConditionalDataBarNegativeFormat, matching the positive bar',
    dit: 'Specifies if the negative data bar has the same fill color as the positive data bar.',
    async run(context, sheet) {
      const { dataBar } = sheet.getRange('A1:A5').conditionalFormats.add('DataBar');
      dataBar.positiveFormat.fillColor = '#00AA00';
      dataBar.negativeFormat.matchPositiveFillColor = true;
      dataBar.negativeFormat.load('fillColor,matchPositiveFillColor');
      await context.sync();
      const matched = dataBar.negativeFormat.fillColor;
      dataBar.negativeFormat.fillColor = '#AA0000';
      dataBar.negativeFormat.load('fillColor,matchPositiveFillColor');
      await context.sync();
      return [matched, dataBar.negativeFormat.fillColor, dataBar.negativeFormat.matchPositiveFillColor];
    },
    attendu: ['#00AA00', '#AA0000', false],
  },
  {
    nom: 'ColorScaleConditionalFormat.criteria, three colours then two',
    dit: 'Midpoint is optional when using a two point color scale; threeColorScale says whether there are three points.',
    async run(context, sheet) {
      const { colorScale } = sheet.getRange('A1:A5').conditionalFormats.add('ColorScale');
      colorScale.criteria = {
        minimum: { type: 'LowestValue', color: 'blue' },
        midpoint: { type: 'Percent', formula: '50', color: 'yellow' },
        maximum: { type: 'HighestValue', color: 'red' },
      };
      colorScale.load('threeColorScale,criteria');
      await context.sync();
      const three = [colorScale.threeColorScale, colorScale.criteria.midpoint];
      colorScale.criteria = {
        minimum: { type: 'Number', formula: '0', color: '#FFFFFF' },
        maximum: { type: 'HighestValue', color: '#000000' },
      };
      colorScale.load('threeColorScale,criteria');
      await context.sync();
      return [...three, colorScale.threeColorScale, colorScale.criteria.minimum.formula];
    },
    attendu: [true, { type: 'Percent', formula: '50', color: '#FFFF00' }, false, '0'],
  },
  {
    nom: 'ColorScaleConditionalFormat.criteria, without a maximum',
    dit: 'minimum and maximum are the two required points of the criteria.',
    async run(context, sheet) {
      const { colorScale } = sheet.getRange('A1:A5').conditionalFormats.add('ColorScale');
      const criteria: object = { minimum: { type: 'LowestValue', color: 'blue' } };
      colorScale.criteria = criteria as Excel.ConditionalColorScaleCriteria;
      await context.sync();
      return 'écrit';
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'IconSetConditionalFormat.style, another number of icons',
    dit: 'If set, displays the icon set option for the conditional format: one criterion an icon.',
    async run(context, sheet) {
      const { iconSet } = sheet.getRange('A1:A5').conditionalFormats.add('IconSet');
      iconSet.style = 'FiveRating';
      iconSet.load('style,criteria');
      await context.sync();
      return [iconSet.style, iconSet.criteria.length];
    },
    attendu: ['FiveRating', 5],
  },
  {
    nom: 'IconSetConditionalFormat.criteria, only the custom icon of the first is read',
    dit: 'For the first criterion only the custom icon can be modified, while type, formula, and operator will be ignored when set.',
    async run(context, sheet) {
      const { iconSet } = sheet.getRange('A1:A5').conditionalFormats.add('IconSet');
      iconSet.style = 'ThreeSymbols';
      iconSet.criteria = [
        { type: 'Number', operator: 'GreaterThan', formula: '=999' },
        { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=10' },
        { type: 'Number', operator: 'GreaterThan', formula: '=20' },
      ];
      iconSet.load('criteria');
      await context.sync();
      return [
        iconSet.criteria[0]?.formula === '=999',
        iconSet.criteria.slice(1).map(({ type, operator, formula }) => [type, operator, formula]),
      ];
    },
    attendu: [
      false,
      [
        ['Number', 'GreaterThanOrEqual', '=10'],
        ['Number', 'GreaterThan', '=20'],
      ],
    ],
  },
  {
    nom: 'IconSetConditionalFormat.criteria, fewer than the icons',
    dit: 'An array of criteria and icon sets for the rules: one for each icon.',
    async run(context, sheet) {
      const { iconSet } = sheet.getRange('A1:A5').conditionalFormats.add('IconSet');
      iconSet.criteria = [{ type: 'Number', operator: 'GreaterThan', formula: '=1' }];
      await context.sync();
      return 'écrit';
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'IconSetConditionalFormat, reversed, icons alone',
    dit: 'If true, reverses the icon orders for the icon set; if true, hides the values and only shows icons.',
    async run(context, sheet) {
      const { iconSet } = sheet.getRange('A1:A5').conditionalFormats.add('IconSet');
      iconSet.reverseIconOrder = true;
      iconSet.showIconOnly = true;
      iconSet.load('reverseIconOrder,showIconOnly');
      await context.sync();
      return [iconSet.reverseIconOrder, iconSet.showIconOnly];
    },
    attendu: [true, true],
  },
  {
    nom: 'TopBottomConditionalFormat.rule, the last ten percent',
    dit: 'The rank between 1 and 1000 for numeric ranks or 1 and 100 for percent ranks.',
    async run(context, sheet) {
      const { topBottom } = sheet.getRange('A1:A5').conditionalFormats.add('TopBottom');
      topBottom.rule = { rank: 10, type: 'BottomPercent' };
      topBottom.format.font.color = '#FF0000';
      topBottom.load('rule');
      topBottom.format.font.load('color');
      await context.sync();
      return [topBottom.rule, topBottom.format.font.color];
    },
    attendu: [{ rank: 10, type: 'BottomPercent' }, '#FF0000'],
  },
  {
    nom: 'TopBottomConditionalFormat.rule, 101 percent',
    dit: 'The rank between 1 and 1000 for numeric ranks or 1 and 100 for percent ranks.',
    async run(context, sheet) {
      const { topBottom } = sheet.getRange('A1:A5').conditionalFormats.add('TopBottom');
      topBottom.rule = { rank: 101, type: 'TopPercent' };
      await context.sync();
      return 'écrit';
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'PresetCriteriaConditionalFormat.rule, one of each family',
    dit: 'The criterion of the conditional format: blanks, errors, dates, averages, deviations, duplicates.',
    async run(context, sheet) {
      const read: string[] = [];
      for (const criterion of [
        'NonBlanks',
        'Errors',
        'LastSevenDays',
        'EqualOrAboveAverage',
        'TwoStdDevBelowAverage',
        'UniqueValues',
      ] as const) {
        const format = sheet.getRange('A1:A5').conditionalFormats.add('PresetCriteria');
        format.preset.rule = { criterion };
        format.preset.load('rule');
        format.load('type');
        await context.sync();
        read.push(`${format.type} ${format.preset.rule.criterion}`);
      }
      return read;
    },
    attendu: [
      'PresetCriteria NonBlanks',
      'PresetCriteria Errors',
      'PresetCriteria LastSevenDays',
      'PresetCriteria EqualOrAboveAverage',
      'PresetCriteria TwoStdDevBelowAverage',
      'PresetCriteria UniqueValues',
    ],
  },
  {
    nom: 'ConditionalFormatCollection.add, protected sheet',
    dit: 'A protected sheet refuses changes of its cells’ formats unless allowFormatCells is given.',
    async run(context, sheet) {
      sheet.protection.protect();
      sheet.getRange('A1:A5').conditionalFormats.add('DataBar');
      await context.sync();
      return 'écrit';
    },
    refus: 'AccessDenied',
  },
]);
