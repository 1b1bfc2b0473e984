/** Formulas in every notation, what is refused, names, and the formats a cell may take. */
import { defineChecks } from '../define';

export const CHECKS = defineChecks([
  {
    nom: 'Range.formulas: the formula, or the value of a cell without one',
    dit: 'formulas: Represents the formula in A1-style notation. If a cell has no formula, its value is returned instead.',
    async run(context, sheet) {
      const range = sheet.getRange('A1:C1');
      range.formulas = [[2, '=A1*3', 'mot']];
      range.load('formulas,values');
      await context.sync();
      return [range.formulas, range.values];
    },
    attendu: [[[2, '=A1*3', 'mot']], [[2, 6, 'mot']]],
  },
  {
    nom: 'Range.formulas: a date has the format of dates, unless the cell has its own',
    dit: 'As when typed: a formula that gives a date formats a cell of the General format.',
    async run(context, sheet) {
      const range = sheet.getRange('A1:D1');
      sheet.getRange('C1').numberFormat = [['yyyy']];
      range.formulas = [
        ['=DATE(2026,11,22)', '=DATE(2026,11,22)+2', '=DATE(2026,11,22)', '=YEAR(DATE(2026,11,22))'],
      ];
      range.load('text,values');
      await context.sync();
      return [range.text, range.values[0]?.[0]];
    },
    attendu: [[['22/11/2026', '24/11/2026', '2026', '2026']], 46348],
  },
  {
    nom: 'Range.formulasLocal read: in the words of the user',
    dit: 'formulasLocal: For example, the English "=SUM(A1, 1.5)" formula would become "=SUMME(A1; 1,5)" in German.',
    async run(context, sheet) {
      const range = sheet.getRange('B1:D1');
      range.formulas = [['=SUM(A1,1.5)', '=IF(A1>=2,"a,b",TRUE)', '=VLOOKUP("x",F1:G2,2,FALSE)']];
      range.load('formulasLocal');
      await context.sync();
      return range.formulasLocal;
    },
    attendu: [['=SOMME(A1;1,5)', '=SI(A1>=2;"a,b";VRAI)', '=RECHERCHEV("x";F1:G2;2;FAUX)']],
  },
  {
    nom: 'Range.formulasLocal written: formulas, numbers and dates of the user',
    dit: 'formulasLocal: Represents the formula in A1-style notation, in the user’s language and number-formatting locale.',
    async run(context, sheet) {
      const range = sheet.getRange('A1:D1');
      range.formulasLocal = [['=SOMME(1,5;2)', '12,5', '06/03/2024', 'VRAI']];
      range.load('formulas,values');
      await context.sync();
      return [range.formulas, range.values];
    },
    attendu: [[['=SUM(1.5,2)', 12.5, 45357, true]], [[3.5, 12.5, 45357, true]]],
  },
  {
    nom: 'Range.formulasLocal: less common functions, both ways',
    dit: 'formulasLocal: in the user’s language.',
    async run(context, sheet) {
      const range = sheet.getRange('A1:D1');
      range.formulasLocal = [
        ['=NB.SI.ENS(F1:F3;">1")', '=SUPPRESPACE(" a ")', '=ECARTYPE.STANDARD(1;2)', '=ASSEMB.V(1;2)'],
      ];
      range.load('formulas,formulasLocal');
      await context.sync();
      return [range.formulas, range.formulasLocal[0]?.[3]];
    },
    attendu: [[['=COUNTIFS(F1:F3,">1")', '=TRIM(" a ")', '=STDEV.S(1,2)', '=VSTACK(1,2)']], '=ASSEMB.V(1;2)'],
  },
  {
    nom: 'Range.formulasR1C1 read',
    dit: 'formulasR1C1: Represents the formula in R1C1-style notation. If a cell has no formula, its value is returned instead.',
    async run(context, sheet) {
      const range = sheet.getRange('B2:D2');
      range.formulas = [['=A1+$A$1', '=SUM(A2:B2)', 7]];
      range.load('formulasR1C1');
      await context.sync();
      return range.formulasR1C1;
    },
    attendu: [['=R[-1]C[-1]+R1C1', '=SUM(RC[-2]:RC[-1])', 7]],
  },
  {
    nom: 'Range.formulasR1C1 written',
    dit: 'formulasR1C1: Represents the formula in R1C1-style notation.',
    async run(context, sheet) {
      sheet.getRange('A1:A2').values = [[4], [5]];
      const range = sheet.getRange('B1:B2');
      range.formulasR1C1 = [['=RC[-1]*2'], ['=SUM(R1C1:R2C1)']];
      range.load('formulas,values');
      await context.sync();
      return [range.formulas, range.values];
    },
    attendu: [
      [['=A1*2'], ['=SUM($A$1:$A$2)']],
      [[8], [9]],
    ],
  },
  {
    nom: 'A value that starts with + or - is a formula',
    dit: 'values: If the returned value starts with a plus ("+"), minus ("-"), or equal sign ("="), Excel interprets this value as a formula.',
    async run(context, sheet) {
      const range = sheet.getRange('A1:D1');
      range.values = [['+1+2', '-5', '-', '=2*3']];
      range.load('values,formulas');
      await context.sync();
      return [range.values, range.formulas];
    },
    attendu: [[[3, -5, '-', 6]], [['=+1+2', -5, '-', '=2*3']]],
  },
  {
    nom: 'A value that starts with @ and a function is a formula',
    dit: 'As in the spreadsheets Excel took over from, "@" before a function starts a formula.',
    async run(context, sheet) {
      const cell = sheet.getRange('A1');
      cell.values = [['@SUM(1,2)']];
      cell.load('values,formulas');
      await context.sync();
      return [cell.values, cell.formulas];
    },
    attendu: [[[3]], [['=SUM(1,2)']]],
  },
  {
    nom: 'A formula whose parenthesis is not closed',
    dit: 'A formula that does not parse is refused: InvalidArgument.',
    async run(context, sheet) {
      sheet.getRange('A1').formulas = [['=SUM(A2']];
      await context.sync();
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'A formula with French separators given to formulas',
    dit: 'formulas is in the invariant (en-US) notation: ";" does not separate arguments.',
    async run(context, sheet) {
      sheet.getRange('A1').formulas = [['=SUM(A2;A3)']];
      await context.sync();
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'A refused formula leaves what came before in the batch',
    dit: 'A batch stops at the failing statement; what came before is applied.',
    async run(context, sheet) {
      const cell = sheet.getRange('A1');
      cell.values = [['avant']];
      sheet.getRange('A2').formulas = [['=1+']];
      let code = '';
      try {
        await context.sync();
      } catch (error) {
        code = (error as OfficeExtension.Error).code;
      }
      const again = sheet.getRange('A1:A2');
      again.load('values');
      await context.sync();
      return [code, again.values];
    },
    attendu: ['InvalidArgument', [['avant'], ['']]],
  },
  {
    nom: 'Under the text format, a formula is kept as a text',
    dit: 'numberFormat "@": the cell’s content is treated as text even when a formula is in it.',
    async run(context, sheet) {
      const cell = sheet.getRange('A1');
      cell.numberFormat = [['@']];
      cell.values = [['=1+1']];
      cell.load('values,valueTypes');
      await context.sync();
      return [cell.values, cell.valueTypes];
    },
    attendu: [[['=1+1']], [['String']]],
  },
  {
    nom: 'An unknown function gives #NAME?',
    dit: 'valueTypes: Error. The value is the invariant error text; text is the user’s.',
    async run(context, sheet) {
      const cell = sheet.getRange('A1');
      cell.formulas = [['=INCONNUE(1)']];
      cell.load('values,text,valueTypes');
      await context.sync();
      return [cell.values, cell.text, cell.valueTypes];
    },
    attendu: [[['#NAME?']], [['#NOM?']], [['Error']]],
  },
  {
    nom: 'NamedItem: type and value of constants',
    dit: 'NamedItem.type: Specifies the type of the value returned by the name’s formula. value: Specifies the value computed by the name’s formula.',
    async run(context) {
      const { names } = context.workbook;
      const items = [
        names.add('Taux', '=0.25'),
        names.add('Nom', '="Caf"'),
        names.add('Liste', '={1,2;3,4}'),
      ];
      items.forEach((item) => item.load('type,scope'));
      const values = items[2]?.arrayValues;
      values?.load('values,types');
      await context.sync();
      return [items.map((item) => item.type), items[0]?.scope, values?.values, values?.types];
    },
    attendu: [
      ['Double', 'String', 'Array'],
      'Workbook',
      [
        [1, 2],
        [3, 4],
      ],
      [
        ['Double', 'Double'],
        ['Double', 'Double'],
      ],
    ],
  },
  {
    nom: 'NamedItem.arrayValues of a range',
    dit: 'arrayValues: Returns an object containing values and types of the named item.',
    async run(context, sheet) {
      sheet.getRange('A1:B1').values = [[1, 'x']];
      const item = context.workbook.names.add('Bloc', sheet.getRange('A1:B1'));
      item.load('type,value');
      item.arrayValues.load('values,types');
      await context.sync();
      return [item.type, item.arrayValues.values, item.arrayValues.types];
    },
    attendu: ['Range', [[1, 'x']], [['Double', 'String']]],
  },
  {
    nom: 'NamedItemCollection.addFormulaLocal: in the words of the user',
    dit: 'addFormulaLocal: Adds a new name to the collection of the given scope using the user’s locale for the formula.',
    async run(context) {
      const item = context.workbook.names.addFormulaLocal('Total', '=SOMME(1,5;2)');
      item.load('formula');
      await context.sync();
      return item.formula;
    },
    attendu: '=SUM(1.5,2)',
  },
  {
    nom: 'NamedItemCollection.add: a name that exists',
    dit: 'The name of a named item is unique in its scope.',
    async run(context, sheet) {
      context.workbook.names.add('Deux', sheet.getRange('A1'));
      context.workbook.names.add('DEUX', sheet.getRange('A2'));
      await context.sync();
    },
    refus: 'ItemAlreadyExists',
  },
  {
    nom: 'RangeFill: pattern, pattern colour, tint',
    dit: 'tintAndShade: Specifies a double that lightens or darkens a color for the range fill. The value is between -1 (darkest) and 1 (brightest), with 0 for the original color.',
    async run(context, sheet) {
      const { fill } = sheet.getRange('A1').format;
      fill.color = '#4472C4';
      fill.pattern = Excel.FillPattern.up;
      fill.patternColor = '#FF0000';
      fill.tintAndShade = 0.4;
      const none = sheet.getRange('B1').format.fill;
      fill.load('color,pattern,patternColor,tintAndShade');
      none.load('pattern,tintAndShade');
      await context.sync();
      return [
        fill.color,
        fill.pattern,
        fill.patternColor,
        fill.tintAndShade,
        none.pattern,
        none.tintAndShade,
      ];
    },
    attendu: ['#4472C4', 'Up', '#FF0000', 0.4, 'None', 0],
  },
  {
    nom: 'RangeFill.tintAndShade out of bounds',
    dit: 'tintAndShade: The value is between -1 (darkest) and 1 (brightest).',
    async run(context, sheet) {
      sheet.getRange('A1').format.fill.tintAndShade = 2;
      await context.sync();
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'RangeFont: subscript, superscript, underline, tint',
    dit: 'RangeFont.underline: Type of underline applied to the font. See Excel.RangeUnderlineStyle for details. superscript: Specifies the superscript status of font. Setting true will format the font as superscript.',
    async run(context, sheet) {
      const { font } = sheet.getRange('A1').format;
      font.superscript = true;
      font.underline = Excel.RangeUnderlineStyle.double;
      font.tintAndShade = -0.5;
      font.load('superscript,subscript,underline,tintAndShade');
      await context.sync();
      return [font.superscript, font.subscript, font.underline, font.tintAndShade];
    },
    attendu: [true, false, 'Double', -0.5],
  },
  {
    nom: 'RangeFormat: reading order, shrink to fit, indent',
    dit: 'readingOrder: The reading order for the range. shrinkToFit: Specifies if text automatically shrinks to fit in the available column width. adjustIndent: Adjusts the indentation of the range formatting.',
    async run(context, sheet) {
      const { format } = sheet.getRange('A1');
      format.readingOrder = Excel.ReadingOrder.rightToLeft;
      format.shrinkToFit = true;
      format.indentLevel = 1;
      format.adjustIndent(2);
      format.load('readingOrder,shrinkToFit,indentLevel,autoIndent');
      await context.sync();
      return [format.readingOrder, format.shrinkToFit, format.indentLevel, format.autoIndent];
    },
    attendu: ['RightToLeft', true, 3, false],
  },
  {
    nom: 'RangeFormat.useStandardHeight',
    dit: 'useStandardHeight: Determines if the row height of the Range object equals the standard height of the sheet.',
    async run(context, sheet) {
      const { format } = sheet.getRange('A1');
      format.rowHeight = 40;
      format.load('useStandardHeight');
      await context.sync();
      const before = format.useStandardHeight;
      format.useStandardHeight = true;
      format.load('useStandardHeight');
      await context.sync();
      return [before, format.useStandardHeight];
    },
    attendu: [false, true],
  },
  {
    nom: 'RangeBorder.tintAndShade',
    dit: 'tintAndShade: Specifies a double that lightens or darkens a color for the range border, the value is between -1 (darkest) and 1 (brightest).',
    async run(context, sheet) {
      const border = sheet.getRange('A1:B2').format.borders.getItem('EdgeBottom');
      border.style = Excel.BorderLineStyle.continuous;
      border.tintAndShade = 0.25;
      border.load('style,tintAndShade');
      await context.sync();
      return [border.style, border.tintAndShade];
    },
    attendu: ['Continuous', 0.25],
  },
  {
    nom: 'FormatProtection.locked: an unlocked cell of a protected sheet is written',
    dit: 'locked: Indicates if Excel locks the cells in the object. A null value indicates that the entire range doesn’t have a uniform lock setting.',
    async run(context, sheet) {
      sheet.getRange('A1').format.protection.locked = false;
      const both = sheet.getRange('A1:B1').format.protection;
      both.load('locked');
      sheet.protection.protect();
      await context.sync();
      const cell = sheet.getRange('A1');
      cell.values = [['ok']];
      cell.load('values');
      await context.sync();
      return [both.locked, cell.values];
    },
    attendu: [null, [['ok']]],
  },
  {
    nom: 'A locked cell of a protected sheet is refused',
    dit: 'WorksheetProtection.protect: locked cells cannot be changed: AccessDenied.',
    async run(context, sheet) {
      sheet.protection.protect();
      sheet.getRange('A1').values = [['non']];
      await context.sync();
    },
    refus: 'AccessDenied',
  },
]);
