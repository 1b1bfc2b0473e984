/** What the documentation says of cell styles and of table styles. */
import { defineChecks } from '../define';

export const CHECKS = defineChecks([
  {
    nom: 'Range.style, a built-in style',
    dit: 'Represents the style of the current range; applying a style gives the cells its formats.',
    async run(_context, sheet) {
      const range = sheet.getRange('B2:C3');
      range.style = Excel.BuiltInStyle.bad;
      range.load('style');
      range.format.fill.load('color');
      range.format.font.load('color');
      await _context.sync();
      return [range.style, range.format.fill.color, range.format.font.color];
    },
    attendu: ['Bad', '#FFC7CE', '#9C0006'],
  },
  {
    nom: 'Range.style, of cells that differ',
    dit: 'If the styles of the cells are inconsistent, null will be returned.',
    async run(context, sheet) {
      sheet.getRange('A1').style = 'Good';
      const range = sheet.getRange('A1:A2');
      range.load('style');
      const plain = sheet.getRange('A2');
      plain.load('style');
      await context.sync();
      return [range.style, plain.style];
    },
    attendu: [null, 'Normal'],
  },
  {
    nom: 'Range.style, unknown',
    dit: 'For custom styles, the style name will be returned; a name that is no style is not valid.',
    async run(context, sheet) {
      sheet.getRange('A1').style = 'Style inconnu';
      await context.sync();
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'StyleCollection.add, then getItem',
    dit: 'Adds a new style to the collection; getItem gets a Style by name.',
    async run(context) {
      const { styles } = context.workbook;
      styles.add('Montant');
      const style = styles.getItem('Montant');
      style.load('name,builtIn,numberFormat,includeFont');
      await context.sync();
      return [style.name, style.builtIn, style.numberFormat, style.includeFont];
    },
    attendu: ['Montant', false, 'General', true],
  },
  {
    nom: 'StyleCollection.getCount, after add and delete',
    dit: 'Gets the number of styles in the collection.',
    async run(context) {
      const { styles } = context.workbook;
      const before = styles.getCount();
      styles.add('De passage');
      const added = styles.getCount();
      styles.getItem('De passage').delete();
      const after = styles.getCount();
      await context.sync();
      return [added.value - before.value, after.value - before.value];
    },
    attendu: [1, 0],
  },
  {
    nom: 'StyleCollection.getItem, unknown',
    dit: 'An item that does not exist is an ItemNotFound error.',
    async run(context) {
      context.workbook.styles.getItem('Style inconnu').load('name');
      await context.sync();
    },
    refus: 'ItemNotFound',
  },
  {
    nom: 'StyleCollection.getItemOrNullObject, unknown',
    dit: 'If the style object does not exist, this method returns an object with its isNullObject property set to true.',
    async run(context) {
      const style = context.workbook.styles.getItemOrNullObject('Style inconnu');
      style.load('name');
      await context.sync();
      return style.isNullObject;
    },
    attendu: true,
  },
  {
    nom: 'StyleCollection, its built-in styles',
    dit: 'The styles of the workbook: built-in ones are there from the start.',
    async run(context) {
      const { styles } = context.workbook;
      styles.load('items/name,items/builtIn');
      const first = styles.getItemAt(0);
      first.load('name');
      await context.sync();
      const names = styles.items.map(({ name }) => name);
      return [
        ['Normal', 'Good', 'Heading 1', 'Percent'].every((name) => names.includes(name)),
        styles.items.every(({ builtIn }) => builtIn),
        first.name === names[0],
      ];
    },
    attendu: [true, true, true],
  },
  {
    nom: 'Style, set then worn by a range',
    dit: 'The font, fill, alignment and number format of a style are those of the cells it is applied to.',
    async run(context, sheet) {
      const { styles } = context.workbook;
      styles.add('Penché');
      const style = styles.getItem('Penché');
      style.font.color = '#0000FF';
      style.font.bold = true;
      style.fill.color = '#FFFF00';
      style.horizontalAlignment = 'Right';
      style.textOrientation = 38;
      style.numberFormat = '0.00';
      const range = sheet.getRange('A1:B1');
      range.style = 'Penché';
      range.load('numberFormat,style');
      range.format.load('horizontalAlignment,textOrientation');
      range.format.font.load('bold,color');
      range.format.fill.load('color');
      await context.sync();
      const { format } = range;
      return [
        range.style,
        range.numberFormat[0],
        format.horizontalAlignment,
        format.textOrientation,
        format.font.bold,
        format.font.color,
        format.fill.color,
      ];
    },
    attendu: ['Penché', ['0.00', '0.00'], 'Right', 38, true, '#0000FF', '#FFFF00'],
  },
  {
    nom: 'Style, changed after it was applied',
    dit: 'The cells that have a style follow it.',
    async run(context, sheet) {
      const { styles } = context.workbook;
      styles.add('Suivi');
      sheet.getRange('C3').style = 'Suivi';
      styles.getItem('Suivi').fill.color = '#00FF00';
      const { fill } = sheet.getRange('C3').format;
      fill.load('color');
      await context.sync();
      return fill.color;
    },
    attendu: '#00FF00',
  },
  {
    nom: 'Style.borders',
    dit: 'A collection of four border objects that represent the style of the four borders.',
    async run(context, sheet) {
      context.workbook.styles.add('Souligné');
      const style = context.workbook.styles.getItem('Souligné');
      const bottom = style.borders.getItem('EdgeBottom');
      bottom.style = 'Continuous';
      bottom.color = '#FF0000';
      style.borders.load('count');
      sheet.getRange('B2').style = 'Souligné';
      const border = sheet.getRange('B2').format.borders.getItem('EdgeBottom');
      border.load('style,color');
      await context.sync();
      return [style.borders.count, border.style, border.color];
    },
    attendu: [4, 'Continuous', '#FF0000'],
  },
  {
    nom: 'Style.includeFont, false',
    dit: 'Specifies if the style includes the font properties: those it does not include stay the cell’s own.',
    async run(context, sheet) {
      context.workbook.styles.add('Fond seul');
      const style = context.workbook.styles.getItem('Fond seul');
      style.includeFont = false;
      style.fill.color = '#C0C0C0';
      const range = sheet.getRange('A1');
      range.format.font.italic = true;
      range.style = 'Fond seul';
      range.format.font.load('italic');
      range.format.fill.load('color');
      await context.sync();
      return [range.format.font.italic, range.format.fill.color];
    },
    attendu: [true, '#C0C0C0'],
  },
  {
    nom: 'Style, its alignment and protection',
    dit: 'indentLevel, wrapText, verticalAlignment, shrinkToFit, locked, formulaHidden and readingOrder can be set.',
    async run(context) {
      context.workbook.styles.add('Tout');
      const style = context.workbook.styles.getItem('Tout');
      style.set({
        indentLevel: 3,
        wrapText: true,
        verticalAlignment: 'Top',
        shrinkToFit: true,
        locked: false,
        formulaHidden: true,
        readingOrder: 'RightToLeft',
        autoIndent: true,
      });
      style.load();
      await context.sync();
      return [
        style.indentLevel,
        style.wrapText,
        style.verticalAlignment,
        style.shrinkToFit,
        style.locked,
        style.formulaHidden,
        style.readingOrder,
        style.autoIndent,
      ];
    },
    attendu: [3, true, 'Top', true, false, true, 'RightToLeft', true],
  },
  {
    nom: 'Style.indentLevel, out of bounds',
    dit: 'An integer from 0 to 250 that indicates the indent level for the style.',
    async run(context) {
      context.workbook.styles.add('Trop loin');
      context.workbook.styles.getItem('Trop loin').indentLevel = 251;
      await context.sync();
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'Style.numberFormatLocal',
    dit: 'The localized format code of the number format for the style.',
    async run(context) {
      context.workbook.styles.add('Décimal');
      const style = context.workbook.styles.getItem('Décimal');
      style.numberFormat = '0.00';
      style.load('numberFormatLocal');
      await context.sync();
      return style.numberFormatLocal;
    },
    attendu: '0,00',
  },
  {
    nom: 'Style.delete, of a style that cells have',
    dit: 'Deletes this style; its cells go back to Normal.',
    async run(context, sheet) {
      context.workbook.styles.add('Éphémère');
      const style = context.workbook.styles.getItem('Éphémère');
      style.font.bold = true;
      const range = sheet.getRange('A1');
      range.style = 'Éphémère';
      style.delete();
      range.load('style');
      range.format.font.load('bold');
      await context.sync();
      return [range.style, range.format.font.bold];
    },
    attendu: ['Normal', false],
  },
  {
    nom: 'TableStyleCollection.add and getItem',
    dit: 'Creates a blank TableStyle with the specified name; it is not read-only.',
    async run(context) {
      const { tableStyles } = context.workbook;
      tableStyles.add('Maison');
      const style = tableStyles.getItem('Maison');
      style.load('name,readOnly');
      await context.sync();
      return [style.name, style.readOnly];
    },
    attendu: ['Maison', false],
  },
  {
    nom: 'TableStyleCollection.add, with a name in use',
    dit: 'Will throw an InvalidArgument error if the name is already in use.',
    async run(context) {
      context.workbook.tableStyles.add('TableStyleLight1');
      await context.sync();
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'TableStyleCollection.add, made unique',
    dit: 'makeUniqueName: if true, will append numbers to the name in order to make it unique, if needed.',
    async run(context) {
      const { tableStyles } = context.workbook;
      tableStyles.add('Maison');
      const second = tableStyles.add('Maison', true);
      second.load('name');
      await context.sync();
      return [second.name.startsWith('Maison'), second.name !== 'Maison'];
    },
    attendu: [true, true],
  },
  {
    nom: 'TableStyleCollection.getDefault and setDefault',
    dit: 'Gets, sets the default table style for the parent object’s scope: new tables take it.',
    async run(context, sheet) {
      const { tableStyles } = context.workbook;
      const before = tableStyles.getDefault();
      before.load('name,readOnly');
      await context.sync();
      tableStyles.setDefault('TableStyleLight9');
      const after = tableStyles.getDefault();
      after.load('name');
      const table = sheet.tables.add('A1:B3', true);
      table.load('style');
      await context.sync();
      return [before.name, before.readOnly, after.name, table.style];
    },
    attendu: ['TableStyleMedium2', true, 'TableStyleLight9', 'TableStyleLight9'],
  },
  {
    nom: 'TableStyle.duplicate, name and delete',
    dit: 'Creates a duplicate of this table style with copies of all the style elements; a name can be set, a style deleted.',
    async run(context) {
      const { tableStyles } = context.workbook;
      const count = tableStyles.getCount();
      const copy = tableStyles.getItem('TableStyleMedium2').duplicate();
      copy.load('name,readOnly');
      await context.sync();
      const [name, readOnly] = [copy.name, copy.readOnly];
      tableStyles.getItem(name).name = 'Renommé';
      const renamed = tableStyles.getItemOrNullObject('Renommé');
      renamed.load('name');
      await context.sync();
      tableStyles.getItem('Renommé').delete();
      const last = tableStyles.getCount();
      await context.sync();
      return [name !== 'TableStyleMedium2', readOnly, renamed.isNullObject, last.value - count.value];
    },
    attendu: [true, false, false, 0],
  },
  {
    nom: 'TableStyle.delete, of a style of Excel',
    dit: 'readOnly: specifies if this TableStyle object is read-only.',
    async run(context) {
      const { tableStyles } = context.workbook;
      try {
        tableStyles.getItem('TableStyleMedium2').delete();
        await context.sync();
      } catch (error) {
        return error instanceof OfficeExtension.Error;
      }
      return 'accepted';
    },
    attendu: true,
  },
  {
    nom: 'TableStyleCollection.getItemOrNullObject, unknown',
    dit: 'If the table style does not exist, this method returns an object with its isNullObject property set to true.',
    async run(context) {
      const style = context.workbook.tableStyles.getItemOrNullObject('Inconnu');
      style.load('name');
      await context.sync();
      return style.isNullObject;
    },
    attendu: true,
  },
]);
