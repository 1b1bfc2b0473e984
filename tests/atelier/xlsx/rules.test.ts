// Rules a sheet holds (conditional formats, page set-up, filters, validations): set through Office.js, saved, opened, read again through Office.js.
import { openXlsx, saveXlsx } from '../../../atelier/xlsx';
import { openAtelier } from '../../support/atelier';
import type { Atelier } from '../../support/atelier';

jest.setTimeout(60_000);
let atelier: Atelier;
beforeAll(async () => {
  atelier = await openAtelier();
});
afterAll(() => atelier.close());

async function reopen(): Promise<readonly string[]> {
  const { bytes, notices } = await saveXlsx(atelier.engine.dump());
  const opened = await openXlsx(bytes);
  if (!opened.ok) throw new Error(opened.error.message);
  atelier.engine.load(opened.value.document);
  return [...notices, ...opened.value.notices].map(({ message }) => message);
}

describe('what comes back of a sheet', () => {
  it('conditional formats of every kind, with all their settings, in their order', async () => {
    await atelier.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A9');
      const bar = conditionalFormats.add('DataBar').dataBar;
      bar.lowerBoundRule = { type: 'Number', formula: '0' };
      bar.barDirection = 'RightToLeft';
      bar.axisFormat = 'CellMidPoint';
      bar.showDataBarOnly = true;
      bar.positiveFormat.fillColor = '#112233';
      bar.positiveFormat.borderColor = '#445566';
      bar.positiveFormat.gradientFill = false;
      bar.negativeFormat.fillColor = '#AA0000';
      bar.negativeFormat.borderColor = '#BB0000';
      conditionalFormats.add('DataBar').dataBar.axisFormat = 'None';
      conditionalFormats.add('ColorScale').colorScale.criteria = {
        minimum: { type: 'Number', formula: '1', color: '#FF0000' },
        midpoint: { type: 'Formula', formula: '=$C$1', color: '#FFFF00' },
        maximum: { type: 'HighestValue', color: '#00FF00' },
      };
      const icons = conditionalFormats.add('IconSet').iconSet;
      icons.reverseIconOrder = true;
      icons.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: 'Number', operator: 'GreaterThan', formula: '=5' },
        { type: 'Percentile', operator: 'GreaterThanOrEqual', formula: '=80' },
      ];
      const stars = conditionalFormats.add('IconSet').iconSet;
      stars.style = 'ThreeStars';
      stars.showIconOnly = true;
      const own = conditionalFormats.add('IconSet').iconSet;
      own.criteria = [
        { customIcon: { set: 'FiveBoxes', index: 4 } } as Excel.ConditionalIconCriterion,
        { type: 'Percent', operator: 'GreaterThanOrEqual', formula: '=33' },
        { type: 'Percent', operator: 'GreaterThanOrEqual', formula: '=67' },
      ];
      conditionalFormats.add('TopBottom').topBottom.rule = { rank: 20, type: 'BottomPercent' };
      conditionalFormats.add('PresetCriteria').preset.rule = { criterion: 'TwoStdDevBelowAverage' };
      conditionalFormats.add('PresetCriteria').preset.rule = { criterion: 'ThisMonth' };
      const value = conditionalFormats.add('CellValue');
      value.cellValue.rule = { formula1: '=$C$1', formula2: '=$C$2', operator: 'NotBetween' };
      value.cellValue.format.borders.bottom.color = '#123456';
      value.cellValue.format.numberFormat = '0.0';
      value.stopIfTrue = true;
      conditionalFormats.add('Custom').custom.rule.formula = '=$A1>2';
      await context.sync();
    });
    const before = await readFormats();
    expect(before).toHaveLength(11);
    expect(await reopen()).toEqual([]);
    expect(await readFormats()).toEqual(before);
  });

  it('page set-up, headers of some pages, breaks', async () => {
    await atelier.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.pageLayout.set({
        draftMode: true,
        printHeadings: true,
        centerVertically: true,
        firstPageNumber: 7,
        printComments: 'EndSheet',
        printErrors: 'NotAvailable',
        printOrder: 'OverThenDown',
        paperSize: 'Folio',
      });
      sheet.pageLayout.setPrintArea('A1:B4,D1:E9');
      const { headersFooters } = sheet.pageLayout;
      headersFooters.set({ state: 'FirstOddAndEven', useSheetScale: false, useSheetMargins: false });
      headersFooters.firstPage.leftHeader = 'Première';
      headersFooters.oddPages.centerHeader = 'Impaire';
      headersFooters.evenPages.rightFooter = 'Paire';
      sheet.horizontalPageBreaks.add('A10');
      sheet.verticalPageBreaks.add('F1');
      await context.sync();
    });
    const before = await readPage();
    expect(await reopen()).toEqual([]);
    expect(await readPage()).toEqual(before);
    expect(before.slice(1, 5)).toEqual(['Première', 'Paire', [9], [5]]);
  });
});

describe('filters that come back', () => {
  it('of a table and of a sheet, of every kind a file can say', async () => {
    await atelier.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Filtres');
      const rows = Array.from({ length: 5 }, (_, index) => [
        index,
        `mot ${index}`,
        45292 + index * 40,
        index,
      ]);
      sheet.getRange('A1:D6').values = [['n', 'mot', 'date', 'reste'], ...rows];
      const table = sheet.tables.add('A1:D6', true);
      table.highlightFirstColumn = true;
      const filter = (name: string) => table.columns.getItem(name).filter;
      filter('n').applyTopItemsFilter(4);
      filter('mot').applyCustomFilter('<>mot 4', '=mot*', 'And');
      filter('date').applyValuesFilter([
        { date: '2024-02-10', specificity: 'Month' },
        { date: '2024-03', specificity: 'Month' },
      ]);
      filter('reste').applyDynamicFilter('AboveAverage');
      sheet.getRange('F1:F4').values = [['x'], [1], [2], ['']];
      sheet.autoFilter.apply('F1:F4', 0, { filterOn: 'Custom', criterion1: '>=2' });
      await context.sync();
    });
    const before = await readFilters();
    expect(await reopen()).toEqual([]);
    const after = await readFilters();
    expect(after.slice(1)).toEqual(before.slice(1));
    expect(before[0]).toEqual([
      { filterOn: 'TopItems', criterion1: '4' },
      { filterOn: 'Custom', criterion1: '<>mot 4', criterion2: '=mot*', operator: 'And' },
      {
        filterOn: 'Values',
        values: [
          { date: '2024-02-10', specificity: 'Month' },
          { date: '2024-03', specificity: 'Month' },
        ],
      },
      { filterOn: 'Dynamic', dynamicCriteria: 'AboveAverage' },
    ]);
    expect(after[0]).toMatchObject([
      { criterion1: '4' },
      { operator: 'And' },
      { filterOn: 'Values' },
      { filterOn: 'Dynamic' },
    ]);
  });
});

function readFilters(): Promise<unknown[]> {
  return atelier.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Filtres');
    const table = sheet.tables.getItemAt(0);
    table.autoFilter.load('criteria');
    table.load('highlightFirstColumn');
    sheet.autoFilter.load('criteria');
    const rows = Array.from({ length: 5 }, (_, index) => sheet.getRange(`A${index + 2}`).load('rowHidden'));
    const visible = sheet.getRange('A2:F6').getVisibleView().load('values');
    await context.sync();
    return [
      table.autoFilter.criteria,
      sheet.autoFilter.criteria,
      table.highlightFirstColumn,
      visible.values,
      rows.map(({ rowHidden }) => rowHidden),
    ];
  });
}

function readFormats(): Promise<unknown[]> {
  return atelier.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A9');
    conditionalFormats.load('items');
    await context.sync();
    const read: unknown[] = [];
    for (const format of conditionalFormats.items) {
      const kinds = [
        format.dataBarOrNullObject,
        format.dataBarOrNullObject.positiveFormat,
        format.dataBarOrNullObject.negativeFormat,
        format.colorScaleOrNullObject,
        format.iconSetOrNullObject,
        format.topBottomOrNullObject,
        format.presetOrNullObject,
        format.cellValueOrNullObject,
        format.cellValueOrNullObject.format,
        format.cellValueOrNullObject.format.borders.bottom,
        format.customOrNullObject.rule,
      ];
      for (const kind of kinds) kind.load();
      await context.sync();
      const { id: _id, ...plain } = format.toJSON();
      read.push([
        plain,
        ...kinds.filter(({ isNullObject }) => !isNullObject).map((kind) => kind.toJSON() as unknown),
      ]);
    }
    return read;
  });
}

function readPage(): Promise<unknown[]> {
  return atelier.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { pageLayout, horizontalPageBreaks, verticalPageBreaks } = sheet;
    const { headersFooters } = pageLayout;
    pageLayout.load();
    headersFooters.load();
    const first = headersFooters.firstPage.load('leftHeader');
    const even = headersFooters.evenPages.load('rightFooter');
    horizontalPageBreaks.load('items/rowIndex');
    verticalPageBreaks.load('items/columnIndex');
    const area = pageLayout.getPrintArea().load('address');
    await context.sync();
    return [
      pageLayout.toJSON(),
      first.leftHeader,
      even.rightFooter,
      horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
      verticalPageBreaks.items.map(({ columnIndex }) => columnIndex),
      headersFooters.toJSON().state,
      area.address,
    ];
  });
}
