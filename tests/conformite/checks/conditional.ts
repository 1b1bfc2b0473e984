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
]);
