/** `Excel.PageLayout`, headers and footers, page breaks, frozen panes, protection, in the words of their documentation. */
import { defineChecks } from '../define';

export const CHECKS = defineChecks([
  {
    nom: 'PageLayout, printing options',
    dit: 'draftMode, printHeadings, centerVertically, printComments, printErrors, printOrder of the worksheet.',
    async run(context, sheet) {
      const { pageLayout } = sheet;
      pageLayout.draftMode = true;
      pageLayout.printHeadings = true;
      pageLayout.centerVertically = true;
      pageLayout.printComments = 'EndSheet';
      pageLayout.printErrors = 'Dash';
      pageLayout.printOrder = 'OverThenDown';
      pageLayout.load('draftMode,printHeadings,centerVertically,printComments,printErrors,printOrder');
      await context.sync();
      const { draftMode, printHeadings, centerVertically, printComments, printErrors, printOrder } =
        pageLayout;
      return [draftMode, printHeadings, centerVertically, printComments, printErrors, printOrder];
    },
    attendu: [true, true, true, 'EndSheet', 'Dash', 'OverThenDown'],
  },
  {
    nom: 'PageLayout.firstPageNumber, automatic then given',
    dit: 'The worksheet’s first page number to print. A null value represents "auto" page numbering.',
    async run(context, sheet) {
      const { pageLayout } = sheet;
      pageLayout.load('firstPageNumber');
      await context.sync();
      const before = pageLayout.firstPageNumber;
      pageLayout.firstPageNumber = 5;
      pageLayout.load('firstPageNumber');
      await context.sync();
      return [before, pageLayout.firstPageNumber];
    },
    attendu: [null, 5],
  },
  {
    nom: 'PageLayout.setPrintMargins, in inches',
    dit: 'Sets the worksheet’s page margins with units. Margins not provided remain unchanged; margins are read in points.',
    async run(context, sheet) {
      const { pageLayout } = sheet;
      pageLayout.rightMargin = 30;
      pageLayout.setPrintMargins('Inches', { left: 1, top: 0.5 });
      pageLayout.load('leftMargin,topMargin,rightMargin');
      await context.sync();
      return [pageLayout.leftMargin, pageLayout.topMargin, pageLayout.rightMargin];
    },
    attendu: [72, 36, 30],
  },
  {
    nom: 'PageLayout.getPrintArea, none',
    dit: 'If there is no print area, an ItemNotFound error will be thrown.',
    async run(context, sheet) {
      sheet.pageLayout.getPrintArea().load('address');
      await context.sync();
      return 'lu';
    },
    refus: 'ItemNotFound',
  },
  {
    nom: 'PageLayout.getPrintAreaOrNullObject, before and after setPrintArea',
    dit: 'Gets the RangeAreas object that represents the print area; if there is none, isNullObject is true.',
    async run(context, sheet) {
      const before = sheet.pageLayout.getPrintAreaOrNullObject();
      await context.sync();
      sheet.pageLayout.setPrintArea('A1:C10');
      const after = sheet.pageLayout.getPrintAreaOrNullObject().load('address,areaCount');
      await context.sync();
      return [before.isNullObject, after.isNullObject, after.address, after.areaCount];
    },
    attendu: [true, false, 'Essai!A1:C10', 1],
  },
  {
    nom: 'PageLayout.setPrintArea, rows inserted above it',
    dit: 'The print area for the worksheet: a range, which moves with its cells.',
    async run(context, sheet) {
      sheet.pageLayout.setPrintArea('A2:C10');
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      const area = sheet.pageLayout.getPrintArea().load('address');
      await context.sync();
      return area.address;
    },
    attendu: 'Essai!A4:C12',
  },
  {
    nom: 'PageLayout.setPrintTitleRows, then getPrintTitleRows',
    dit: 'The rows to be repeated at the top of each page.',
    async run(context, sheet) {
      sheet.pageLayout.setPrintTitleRows('$1:$2');
      sheet.pageLayout.setPrintTitleColumns('$A:$A');
      const rows = sheet.pageLayout.getPrintTitleRows().load('address');
      const columns = sheet.pageLayout.getPrintTitleColumns().load('address');
      await context.sync();
      return [rows.address, columns.address];
    },
    attendu: ['Essai!1:2', 'Essai!A:A'],
  },
  {
    nom: 'PageLayout.setPrintTitleRows, part of a row',
    dit: 'The range must span the entire row to be valid.',
    async run(context, sheet) {
      sheet.pageLayout.setPrintTitleRows('A1:B1');
      await context.sync();
      return 'écrit';
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'PageLayout.getPrintTitleColumnsOrNullObject, none',
    dit: 'If not set, then this method returns an object with its isNullObject property set to true.',
    async run(context, sheet) {
      const columns = sheet.pageLayout.getPrintTitleColumnsOrNullObject();
      await context.sync();
      return columns.isNullObject;
    },
    attendu: true,
  },
  {
    nom: 'PageLayout.zoom, pages then scale',
    dit: 'Print page scale value can be between 10 and 400; or the number of pages to fit.',
    async run(context, sheet) {
      const { pageLayout } = sheet;
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.load('zoom');
      await context.sync();
      const pages = pageLayout.zoom.horizontalFitToPages;
      pageLayout.zoom = { scale: 80 };
      pageLayout.load('zoom');
      await context.sync();
      return [pages, pageLayout.zoom.scale];
    },
    attendu: [1, 80],
  },
  {
    nom: 'PageLayout.zoom, a scale of 500',
    dit: 'Print page scale value can be between 10 and 400.',
    async run(context, sheet) {
      sheet.pageLayout.zoom = { scale: 500 };
      await context.sync();
      return 'écrit';
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'HeaderFooterGroup.state, first page of its own',
    dit: 'The first page header/footer, for all other pages general or even/odd is used.',
    async run(context, sheet) {
      const { headersFooters } = sheet.pageLayout;
      headersFooters.state = 'FirstAndDefault';
      headersFooters.firstPage.centerHeader = 'Couverture';
      headersFooters.defaultForAllPages.centerHeader = 'Suite';
      headersFooters.load('state');
      const first = headersFooters.firstPage.load('centerHeader');
      const others = headersFooters.defaultForAllPages.load('centerHeader');
      await context.sync();
      return [headersFooters.state, first.centerHeader, others.centerHeader];
    },
    attendu: ['FirstAndDefault', 'Couverture', 'Suite'],
  },
  {
    nom: 'HeaderFooterGroup, odd and even pages',
    dit: 'The header/footer to use for even pages, odd header/footer needs to be specified for odd pages.',
    async run(context, sheet) {
      const { headersFooters } = sheet.pageLayout;
      headersFooters.state = 'OddAndEven';
      headersFooters.oddPages.leftFooter = 'impaire';
      headersFooters.evenPages.leftFooter = 'paire';
      const odd = headersFooters.oddPages.load('leftFooter');
      const even = headersFooters.evenPages.load('leftFooter,rightFooter');
      await context.sync();
      return [odd.leftFooter, even.leftFooter, even.rightFooter];
    },
    attendu: ['impaire', 'paire', ''],
  },
  {
    nom: 'HeaderFooterGroup.useSheetScale and useSheetMargins',
    dit: 'Specifies a flag indicating if headers/footers should be scaled by the page percentage scale.',
    async run(context, sheet) {
      const { headersFooters } = sheet.pageLayout;
      headersFooters.useSheetScale = false;
      headersFooters.useSheetMargins = false;
      headersFooters.load('useSheetScale,useSheetMargins');
      await context.sync();
      return [headersFooters.useSheetScale, headersFooters.useSheetMargins];
    },
    attendu: [false, false],
  },
  {
    nom: 'PageBreakCollection.add, a horizontal break',
    dit: 'Adds a page break before the top-left cell of the range specified.',
    async run(context, sheet) {
      sheet.horizontalPageBreaks.add('B21:C22');
      const count = sheet.horizontalPageBreaks.getCount();
      const first = sheet.horizontalPageBreaks.getItem(0);
      first.load('rowIndex,columnIndex');
      const cell = first.getCellAfterBreak().load('address');
      await context.sync();
      return [count.value, first.rowIndex, cell.address];
    },
    attendu: [1, 20, 'Essai!A21'],
  },
  {
    nom: 'PageBreakCollection, in order, one deleted, then all',
    dit: 'Gets a page break object via the index; deletes a page break; resets all manual page breaks in the collection.',
    async run(context, sheet) {
      const { verticalPageBreaks } = sheet;
      verticalPageBreaks.add('H1');
      verticalPageBreaks.add('D1');
      verticalPageBreaks.load('items/columnIndex');
      await context.sync();
      const columns = verticalPageBreaks.items.map(({ columnIndex }) => columnIndex);
      verticalPageBreaks.getItem(0).delete();
      const left = verticalPageBreaks.getCount();
      verticalPageBreaks.removePageBreaks();
      const none = verticalPageBreaks.getCount();
      await context.sync();
      return [columns, left.value, none.value];
    },
    attendu: [[3, 7], 1, 0],
  },
  {
    nom: 'WorksheetFreezePanes.freezeAt, then getLocation',
    dit: 'Sets the frozen cells: the range provided corresponds to cells that will be frozen in the top- and left-most pane.',
    async run(context, sheet) {
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B2'));
      const location = sheet.freezePanes.getLocation().load('address');
      await context.sync();
      const frozen = location.address;
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      return [frozen, none.isNullObject];
    },
    attendu: ['Essai!A1:B2', true],
  },
  {
    nom: 'WorksheetFreezePanes.getLocation, nothing frozen',
    dit: 'Gets a range that describes the frozen cells in the active worksheet view; fails when there is none.',
    async run(context, sheet) {
      sheet.freezePanes.getLocation().load('address');
      await context.sync();
      return 'lu';
    },
    refus: 'ItemNotFound',
  },
]);
