/** Range: the visible cells written, spills, sorting, properties of cells, hyperlinks. */
import { defineChecks } from '../define';

export const CHECKS = defineChecks([
  {
    nom: 'RangeView.values written: visible cells only',
    dit: 'RangeView.values: Represents the raw values of the specified range view.',
    async run(context, sheet) {
      const range = sheet.getRange('A1:A3');
      range.values = [[1], [2], [3]];
      sheet.getRange('2:2').rowHidden = true;
      range.getVisibleView().values = [[10], [30]];
      range.load('values');
      await context.sync();
      return range.values;
    },
    attendu: [[10], [2], [30]],
  },
  {
    nom: 'Range.getSpillingToRange and getSpillParent',
    dit: 'getSpillingToRange: Gets the range object containing the spill range when called on an anchor cell. getSpillParent: Gets the range object containing the anchor cell for a cell getting spilled into.',
    async run(context, sheet) {
      sheet.getRange('A1').formulas = [['=SEQUENCE(3)']];
      const spill = sheet.getRange('A1').getSpillingToRange();
      const parent = sheet.getRange('A3').getSpillParent();
      const all = sheet.getRange('A1:A3');
      const some = sheet.getRange('A3:A4');
      spill.load('address,values');
      parent.load('address');
      all.load('hasSpill');
      some.load('hasSpill');
      await context.sync();
      return [spill.address, spill.values, parent.address, all.hasSpill, some.hasSpill];
    },
    attendu: ['Essai!A1:A3', [[1], [2], [3]], 'Essai!A1', true, null],
  },
  {
    nom: 'Range.getSpillParent of several cells',
    dit: 'getSpillParent: Fails if applied to a range with more than one cell.',
    async run(context, sheet) {
      sheet.getRange('A1').formulas = [['=SEQUENCE(3)']];
      sheet.getRange('A2:A3').getSpillParent().load('address');
      await context.sync();
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'Range.clear by kind',
    dit: 'ClearApplyTo: contents — Clears only the contents of the range, leaving formats intact. formats — Clears all formatting for the range while leaving the contents intact.',
    async run(context, sheet) {
      const range = sheet.getRange('A1:B1');
      range.values = [[1, 2]];
      range.format.fill.color = '#FF0000';
      sheet.getRange('A1').clear(Excel.ClearApplyTo.contents);
      sheet.getRange('B1').clear(Excel.ClearApplyTo.formats);
      const [one, two] = [sheet.getRange('A1'), sheet.getRange('B1')];
      one.load('values,format/fill/color');
      two.load('values,format/fill/color');
      await context.sync();
      return [one.values, one.format.fill.color, two.values, two.format.fill.color];
    },
    attendu: [[['']], '#FF0000', [[2]], '#FFFFFF'],
  },
  {
    nom: 'Range.sort: by a column, headers apart',
    dit: 'RangeSort.apply: Perform a sort operation. hasHeaders: Optional. Whether the range has a header.',
    async run(context, sheet) {
      const range = sheet.getRange('A1:B4');
      range.values = [
        ['Nom', 'n'],
        ['b', 2],
        ['a', 3],
        ['c', 1],
      ];
      range.sort.apply([{ key: 1, ascending: false }], false, true);
      range.load('values');
      await context.sync();
      return range.values;
    },
    attendu: [
      ['Nom', 'n'],
      ['a', 3],
      ['b', 2],
      ['c', 1],
    ],
  },
  {
    nom: 'Range.sort: a formula goes with its row',
    dit: 'RangeSort.apply: rows are moved whole; a relative reference speaks of the cells around the new place.',
    async run(context, sheet) {
      const range = sheet.getRange('A1:B3');
      range.formulas = [
        [3, '=A1*10'],
        [1, '=A2*10'],
        [2, '=A3*10'],
      ];
      range.sort.apply([{ key: 0, ascending: true }]);
      range.load('formulas,values');
      await context.sync();
      return [range.formulas, range.values];
    },
    attendu: [
      [
        [1, '=A1*10'],
        [2, '=A2*10'],
        [3, '=A3*10'],
      ],
      [
        [1, 10],
        [2, 20],
        [3, 30],
      ],
    ],
  },
  {
    nom: 'Range.getCellProperties: cell by cell',
    dit: 'getCellProperties: Returns a 2D array, encapsulating the data for each cell’s font, fill, borders, alignment, and other properties.',
    async run(context, sheet) {
      sheet.getRange('A1').format.font.bold = true;
      const properties = sheet
        .getRange('A1:B1')
        .getCellProperties({ address: true, format: { font: { bold: true } } });
      await context.sync();
      return properties.value[0]?.map((cell) => [cell.address, cell.format?.font?.bold]);
    },
    attendu: [
      ['Essai!A1', true],
      ['Essai!B1', false],
    ],
  },
  {
    nom: 'Range.setCellProperties and its shape',
    dit: 'setCellProperties: Updates the range based on a 2D array of cell properties, encapsulating things like font, fill, borders, and alignment.',
    async run(context, sheet) {
      sheet
        .getRange('A1:B1')
        .setCellProperties([
          [{ format: { fill: { color: '#112233' } } }, { format: { font: { italic: true } } }],
        ]);
      const fill = sheet.getRange('A1').format.fill;
      const font = sheet.getRange('B1').format.font;
      fill.load('color');
      font.load('italic');
      await context.sync();
      return [fill.color, font.italic];
    },
    attendu: ['#112233', true],
  },
  {
    nom: 'Range.getColumnProperties and setColumnProperties',
    dit: 'getColumnProperties: Returns a single-dimensional array, encapsulating the data for each column’s font, fill, borders, alignment, and other properties.',
    async run(context, sheet) {
      sheet.getRange('A1:B1').setColumnProperties([{ columnHidden: true }, { format: { columnWidth: 90 } }]);
      const properties = sheet
        .getRange('A1:B1')
        .getColumnProperties({ columnHidden: true, columnIndex: true, format: { columnWidth: true } });
      await context.sync();
      return properties.value.map((column) => [column.columnIndex, column.columnHidden]);
    },
    attendu: [
      [0, true],
      [1, false],
    ],
  },
  {
    nom: 'Range.getRowProperties',
    dit: 'getRowProperties: Returns a single-dimensional array, encapsulating the data for each row’s font, fill, borders, alignment, and other properties.',
    async run(context, sheet) {
      sheet.getRange('2:2').format.rowHeight = 33;
      const properties = sheet
        .getRange('A1:A2')
        .getRowProperties({ rowIndex: true, format: { rowHeight: true } });
      await context.sync();
      return [properties.value[1]?.rowIndex, properties.value[1]?.format?.rowHeight];
    },
    attendu: [1, 33],
  },
  {
    nom: 'Range.hyperlink: read back and removed',
    dit: 'hyperlink: Represents the hyperlink for the current range. ClearApplyTo.hyperlinks…',
    async run(context, sheet) {
      const cell = sheet.getRange('A1');
      cell.hyperlink = { address: 'https://www.caf.fr/', screenTip: 'Caf', textToDisplay: 'Site' };
      cell.load('hyperlink,values');
      await context.sync();
      const link = cell.hyperlink;
      cell.clear(Excel.ClearApplyTo.removeHyperlinks);
      cell.load('hyperlink');
      await context.sync();
      return [link.address, link.textToDisplay, cell.values, cell.hyperlink];
    },
    attendu: ['https://www.caf.fr/', 'Site', [['Site']], null],
  },
]);
