/** `Excel.ConditionalFormatCollection` and every kind of `Excel.ConditionalFormat`, in the words of their documentation. */
import { defineChecks } from '../define';

export const CHECKS = defineChecks([
  {
    nom: 'ConditionalFormatCollection.add, at the first priority',
    dit: 'Adds a new conditional format to the collection at the first/top priority.',
    async run(context, sheet) {
      const { conditionalFormats } = sheet.getRange('A1:A5');
      conditionalFormats.add('Custom').custom.rule.formula = '=$A1>1';
      conditionalFormats.add('ContainsText').textComparison.rule = { operator: 'Contains', text: 'x' };
      conditionalFormats.load('items/type,items/priority');
      await context.sync();
      return conditionalFormats.items.map(({ type, priority }) => [type, priority]);
    },
    attendu: [
      ['ContainsText', 0],
      ['Custom', 1],
    ],
  },
  {
    nom: 'ConditionalFormat.priority, set to the first',
    dit: 'Changing this also changes other conditional formats’ priorities, to allow for a contiguous priority order.',
    async run(context, sheet) {
      const { conditionalFormats } = sheet.getRange('A1:A5');
      const first = conditionalFormats.add('Custom');
      first.custom.rule.formula = '=TRUE';
      conditionalFormats.add('TopBottom');
      conditionalFormats.add('DataBar');
      first.priority = 0;
      conditionalFormats.load('items/type,items/priority');
      await context.sync();
      return conditionalFormats.items.map(({ type, priority }) => [type, priority]);
    },
    attendu: [
      ['Custom', 0],
      ['DataBar', 1],
      ['TopBottom', 2],
    ],
  },
  {
    nom: 'ConditionalFormat.priority, a negative number counts from the back',
    dit: 'Use a negative priority to begin from the back.',
    async run(context, sheet) {
      const { conditionalFormats } = sheet.getRange('A1:A5');
      conditionalFormats.add('TopBottom');
      conditionalFormats.add('DataBar');
      const last = conditionalFormats.add('IconSet');
      last.priority = -1;
      conditionalFormats.load('items/type');
      await context.sync();
      return conditionalFormats.items.map(({ type }) => type);
    },
    attendu: ['DataBar', 'TopBottom', 'IconSet'],
  },
  {
    nom: 'ConditionalFormat.dataBarOrNullObject, of another kind',
    dit: 'Returns the data bar properties if the current conditional format is a data bar, else a null object.',
    async run(context, sheet) {
      const format = sheet.getRange('A1:A5').conditionalFormats.add('IconSet');
      const bar = format.dataBarOrNullObject.load('barDirection');
      const icons = format.iconSetOrNullObject.load('style');
      await context.sync();
      return [bar.isNullObject, icons.isNullObject];
    },
    attendu: [true, false],
  },
  {
    nom: 'ConditionalFormat.dataBar, of another kind',
    dit: 'Returns the data bar properties if the current conditional format is a data bar.',
    async run(context, sheet) {
      const format = sheet.getRange('A1:A5').conditionalFormats.add('IconSet');
      format.dataBar.load('barDirection');
      await context.sync();
      return 'lu';
    },
    refus: 'ItemNotFound',
  },
  {
    nom: 'ConditionalFormat.getRange and getRanges',
    dit: 'Returns the range (RangeAreas) the conditional format is applied to.',
    async run(context, sheet) {
      const format = sheet.getRange('B2:C4').conditionalFormats.add('ColorScale');
      const range = format.getRange().load('address');
      const ranges = format.getRanges().load('address,areaCount');
      await context.sync();
      return [range.address, ranges.address, ranges.areaCount];
    },
    attendu: ['Essai!B2:C4', 'Essai!B2:C4', 1],
  },
  {
    nom: 'ConditionalFormat.delete',
    dit: 'Deletes this conditional format.',
    async run(context, sheet) {
      const { conditionalFormats } = sheet.getRange('A1:A5');
      conditionalFormats.add('DataBar');
      const format = conditionalFormats.add('TopBottom');
      format.delete();
      conditionalFormats.load('items/type');
      await context.sync();
      return conditionalFormats.items.map(({ type }) => type);
    },
    attendu: ['DataBar'],
  },
  {
    nom: 'ConditionalFormatCollection.clearAll, on part of the cells',
    dit: 'Clears all conditional formats active on the current specified range.',
    async run(context, sheet) {
      sheet.getRange('A1:A5').conditionalFormats.add('DataBar');
      sheet.getRange('C1:C5').conditionalFormats.add('DataBar');
      sheet.getRange('A1:A5').conditionalFormats.clearAll();
      const left = sheet.getRange('A1:A5').conditionalFormats.getCount();
      const other = sheet.getRange('C1:C5').conditionalFormats.getCount();
      await context.sync();
      return [left.value, other.value];
    },
    attendu: [0, 1],
  },
  {
    nom: 'ConditionalFormatCollection.getItem, unknown id',
    dit: 'Returns a conditional format for the given ID.',
    async run(context, sheet) {
      sheet.getRange('A1').conditionalFormats.getItem('absent').load('type');
      await context.sync();
      return 'lu';
    },
    refus: 'ItemNotFound',
  },
  {
    nom: 'ConditionalFormatCollection.getItemOrNullObject, unknown id',
    dit: 'If the conditional format object does not exist, then this method returns an object with isNullObject true.',
    async run(context, sheet) {
      const format = sheet.getRange('A1').conditionalFormats.getItemOrNullObject('absent');
      await context.sync();
      return format.isNullObject;
    },
    attendu: true,
  },
  {
    nom: 'ConditionalFormat.stopIfTrue',
    dit: 'If the conditions of this conditional format are met, no lower-priority formats shall take effect on that cell.',
    async run(context, sheet) {
      const format = sheet.getRange('A1:A5').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=A1=1';
      format.stopIfTrue = true;
      format.load('stopIfTrue');
      await context.sync();
      return format.stopIfTrue;
    },
    attendu: true,
  },
  {
    nom: 'CellValueConditionalFormat.rule, between two formulas',
    dit: 'Represents the rule applied to the cell value: formula1, formula2 and operator.',
    async run(context, sheet) {
      const { cellValue } = sheet.getRange('A1:A5').conditionalFormats.add('CellValue');
      cellValue.rule = { formula1: '=$C$1', formula2: '=$C$2', operator: 'Between' };
      cellValue.load('rule');
      await context.sync();
      return cellValue.rule;
    },
    attendu: { formula1: '=$C$1', formula2: '=$C$2', operator: 'Between' },
  },
  {
    nom: 'CellValueConditionalFormat.rule, between without formula2',
    dit: 'The formula, if required, on which to evaluate the rule: two are required to be between them.',
    async run(context, sheet) {
      const format = sheet.getRange('A1:A5').conditionalFormats.add('CellValue');
      format.cellValue.rule = { formula1: '=1', operator: 'Between' };
      await context.sync();
      return 'écrit';
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'TextConditionalFormat.rule, the four operators',
    dit: 'The operator of the text conditional format: contains, notContains, beginsWith, endsWith.',
    async run(context, sheet) {
      const read: string[] = [];
      for (const operator of ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const) {
        const { textComparison } = sheet.getRange('A1:A5').conditionalFormats.add('ContainsText');
        textComparison.rule = { operator, text: 'été' };
        textComparison.load('rule');
        await context.sync();
        read.push(`${textComparison.rule.operator} ${textComparison.rule.text}`);
      }
      return read;
    },
    attendu: ['Contains été', 'NotContains été', 'BeginsWith été', 'EndsWith été'],
  },
  {
    nom: 'ConditionalFormatRule.formula, not a formula',
    dit: 'The formula, if required, on which to evaluate the conditional format rule.',
    async run(context, sheet) {
      sheet.getRange('A1:A5').conditionalFormats.add('Custom').custom.rule.formula = 'bonjour';
      await context.sync();
      return 'écrit';
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'ConditionalFormatRule.formulaR1C1',
    dit: 'The formula, if required, on which to evaluate the conditional format rule in R1C1-style notation.',
    async run(context, sheet) {
      const { rule } = sheet.getRange('B2:B5').conditionalFormats.add('Custom').custom;
      rule.formulaR1C1 = '=RC[-1]>R1C1';
      rule.load('formula,formulaR1C1');
      await context.sync();
      return [rule.formula, rule.formulaR1C1];
    },
    attendu: ['=A2>$A$1', '=RC[-1]>R1C1'],
  },
  {
    nom: 'ConditionalRangeFormat.numberFormat, set then cleared',
    dit: 'Represents Excel’s number format code for the given range. Cleared if null is passed in.',
    async run(context, sheet) {
      const { format } = sheet.getRange('A1:A5').conditionalFormats.add('Custom').custom;
      format.numberFormat = '0.00';
      format.load('numberFormat');
      await context.sync();
      const set = format.numberFormat as string;
      format.numberFormat = null;
      format.load('numberFormat');
      await context.sync();
      return [set, format.numberFormat as string | null];
    },
    attendu: ['0.00', null],
  },
  {
    nom: 'ConditionalRangeBorderCollection, four edges',
    dit: 'EdgeTop, EdgeBottom, EdgeLeft, EdgeRight: style and color of each.',
    async run(context, sheet) {
      const { borders } = sheet.getRange('A1:A5').conditionalFormats.add('Custom').custom.format;
      borders.getItem('EdgeBottom').style = 'Dash';
      borders.bottom.color = '#FF0000';
      borders.load('count,items/sideIndex,items/style');
      const edge = borders.bottom.load('color,style');
      await context.sync();
      return [borders.count, borders.items.length, edge.color, edge.style];
    },
    attendu: [4, 4, '#FF0000', 'Dash'],
  },
  {
    nom: 'ConditionalRangeFont.clear, the fill stays',
    dit: 'Resets the font formats.',
    async run(context, sheet) {
      const { format } = sheet.getRange('A1:A5').conditionalFormats.add('Custom').custom;
      format.font.bold = true;
      format.fill.color = '#00FF00';
      format.font.clear();
      format.font.load('bold');
      format.fill.load('color');
      await context.sync();
      return [format.font.bold, format.fill.color];
    },
    attendu: [false, '#00FF00'],
  },
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
