/** Copies that take along merged areas, conditional formats and validations; transposed formulas; conditional formats cleared from a part. */
import { defineChecks } from '../define';

export const CHECKS = defineChecks([
  {
    nom: 'Range.copyFrom: merged areas, conditional formats and validations come along',
    dit: 'Copies cell data or formatting from the source range to the current range. All by default; Formats: formatting only.',
    async run(context, sheet) {
      sheet.getRange('A1:B1').merge();
      const rule = sheet.getRange('A2:A4').conditionalFormats.add('Custom').custom;
      rule.rule.formula = '=A2>B2';
      sheet.getRange('B2:B4').dataValidation.rule = {
        wholeNumber: { formula1: '=A2', operator: 'GreaterThan' },
      };
      sheet.getRange('D11').copyFrom('A1:B4');
      sheet.getRange('G1').copyFrom('A1:B4', 'Formats');
      const merged = sheet.getRange('D11:H14').getMergedAreasOrNullObject().load('address');
      const copied = sheet.getRange('D11:E14').conditionalFormats;
      copied.load('items/type');
      const validation = sheet.getRange('E12:E14').dataValidation.load('rule');
      const formats = sheet.getRange('H2:H4').dataValidation.load('type');
      await context.sync();
      const own = copied.items[0];
      const place = own?.getRange().load('address');
      own?.custom.rule.load('formula');
      await context.sync();
      return [
        merged.address,
        place?.address,
        own?.custom.rule.formula,
        validation.rule.wholeNumber?.formula1,
        formats.type,
      ];
    },
    attendu: ['Essai!D11:E11', 'Essai!D12:D14', '=D12>E12', '=D12', 'None'],
  },
  {
    nom: 'Range.moveTo: merged areas, conditional formats and validations go with the cells',
    dit: 'Moves cell values, formatting, and formulas from current range to the destination range, replacing the old information in those cells.',
    async run(context, sheet) {
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A2').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      sheet.getRange('A1:A3').conditionalFormats.add('ColorScale');
      sheet.getRange('A1:B2').moveTo('C5');
      const merged = sheet.getRange('A1:D6').getMergedAreasOrNullObject().load('address');
      const [before, after] = ['A2', 'C6'].map((at) => sheet.getRange(at).dataValidation.load('type'));
      const left = sheet.getRange('A1:A2').conditionalFormats.getCount();
      const kept = sheet.getRange('A3').conditionalFormats.getCount();
      const gone = sheet.getRange('C5:C6').conditionalFormats.getCount();
      await context.sync();
      return [merged.address, before?.type, after?.type, left.value, kept.value, gone.value];
    },
    attendu: ['Essai!C5:D5', 'None', 'List', 0, 1, 1],
  },
  {
    nom: 'Range.moveTo: rules that speak of the cells that move follow them, on the sheet or on another',
    dit: 'Moves cell values, formatting, and formulas from current range to the destination range. (As a cut and paste: what speaks of the cells goes on speaking of them.)',
    async run(context, sheet) {
      const list = { inCellDropDown: true, source: '=$A$1:$A$3' };
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('C1').dataValidation.rule = { list };
      sheet.getRange('A1:A3').dataValidation.rule = {
        wholeNumber: { formula1: '=$A$1', operator: 'GreaterThan' },
      };
      sheet.getRange('D1:D2').conditionalFormats.add('Custom').custom.rule.formula = '=D1>$A$2';
      sheet.getRange('A1:A3').moveTo('F5');
      await context.sync();
      const read = (at: string): Excel.DataValidation => sheet.getRange(at).dataValidation.load('rule');
      const [named, own] = [read('C1'), read('F5:F7')];
      const rule = sheet.getRange('D1').conditionalFormats.getItemAt(0).custom.rule.load('formula');
      await context.sync();
      const here = [named.rule.list?.source, own.rule.wholeNumber?.formula1, rule.formula];
      sheet.getRange('F5:F7').moveTo(context.workbook.worksheets.getFirst().getRange('B1'));
      const elsewhere = read('C1');
      await context.sync();
      return [...here, elsewhere.rule.list?.source];
    },
    attendu: ['=$F$5:$F$7', '=$F$5', '=D1>$F$6', '=Feuil1!$B$1:$B$3'],
  },
  {
    nom: 'Range.copyFrom: several ranges, links',
    dit: 'sourceRange: Range | RangeAreas | string. When the source range has multiple ranges, their form must be able to be created by removing full rows or columns from a rectangular range. RangeCopyType.link: Link.',
    async run(context, sheet) {
      sheet.getRange('A1:C2').values = [
        ['a', 'b', 'c'],
        [1, 2, 3],
      ];
      sheet.getRange('E1').copyFrom(sheet.getRanges('A1:A2,C1:C2'));
      sheet.getRange('E4').copyFrom('A1:B1', 'Link');
      const together = sheet.getRange('E1:F2').load('values');
      const linked = sheet.getRange('E4:F4').load('formulas');
      await context.sync();
      return [together.values, linked.formulas];
    },
    attendu: [
      [
        ['a', 'c'],
        [1, 3],
      ],
      [['=A1', '=B1']],
    ],
  },
  {
    nom: 'Range.copyFrom: ranges that are no rectangle once joined',
    dit: 'When the source range has multiple ranges, their form must be able to be created by removing full rows or columns from a rectangular range.',
    async run(context, sheet) {
      sheet.getRange('E1').copyFrom(sheet.getRanges('A1:A2,C2:C3'));
      await context.sync();
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'Range.merge: the cells of a table',
    dit: 'Merge the range cells into one region in the worksheet. (Excel does not merge the cells of a table.)',
    async run(context, sheet) {
      sheet.tables.add('A1:B3', true);
      sheet.getRange('A2:B2').merge();
      await context.sync();
    },
    refus: 'InvalidOperation',
  },
  {
    nom: 'Range.cellCount: too many to be told',
    dit: 'Specifies the number of cells in the range. This API will return -1 if the cell count exceeds 2^31-1 (2,147,483,647).',
    async run(context, sheet) {
      const whole = sheet.getRange().load('cellCount');
      const column = sheet.getRange('A:A').load('cellCount');
      await context.sync();
      return [whole.cellCount, column.cellCount];
    },
    attendu: [-1, 1048576],
  },
  {
    nom: 'Range.copyFrom: transposed, formulas speak of the cells on their new side',
    dit: 'transpose: True if to transpose the cells in the copied range.',
    async run(context, sheet) {
      sheet.getRange('A1:C2').formulas = [
        [1, 2, '=A1+B1'],
        [3, 4, '=A2&"R[1]C"'],
      ];
      sheet.getRange('A10').copyFrom('A1:C2', 'All', false, true);
      const range = sheet.getRange('A10:B12').load('formulas');
      await context.sync();
      return range.formulas;
    },
    attendu: [
      [1, 3],
      [2, 4],
      ['=A10+A11', '=B10&"R[1]C"'],
    ],
  },
  {
    nom: 'ConditionalFormatCollection.clearAll: on the range alone',
    dit: 'Clears all conditional formats active on the current specified range.',
    async run(context, sheet) {
      const format = sheet.getRange('A1:B4').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=A1>1';
      sheet.getRange('A1:B1').conditionalFormats.clearAll();
      const ranges = format.getRanges().load('address');
      format.custom.rule.load('formula');
      await context.sync();
      return [ranges.address, format.custom.rule.formula];
    },
    attendu: ['Essai!A2:B4', '=A2>1'],
  },
  {
    nom: 'RangeAreas.style: worn by each area',
    dit: 'style: the style for all ranges in this RangeAreas object.',
    async run(context, sheet) {
      const areas = sheet.getRanges('A1, C3');
      areas.style = 'Good';
      areas.load('style');
      await context.sync();
      return areas.style;
    },
    attendu: 'Good',
  },
]);
