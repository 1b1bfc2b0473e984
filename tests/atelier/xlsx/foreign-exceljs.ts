/** Workbooks as ExcelJS scripts write them. */
import ExcelJS from 'exceljs';

const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

type Build = (book: ExcelJS.Workbook) => void;

const texts: Build = (book) => {
  const sheet = book.addWorksheet('Textes d’ici', { properties: { tabColor: { theme: 5 } } });
  sheet.getCell('A1').value = {
    richText: [
      { text: 'Axe 1 ' },
      { font: { bold: true, color: { argb: 'FFC00000' }, size: 14 }, text: 'gras' },
      { text: ' fin' },
    ],
  };
  sheet.getCell('A2').value = '  espaces  ';
  sheet.getCell('A3').value = 'deux\nlignes';
  sheet.getCell('A3').alignment = { wrapText: true, shrinkToFit: false, indent: 2, readingOrder: 'rtl' };
  sheet.getCell('A4').value = '#N/A';
  sheet.getCell('A5').value = '0012';
  sheet.getCell('A6').value = {
    text: 'Caf',
    hyperlink: 'https://www.caf.fr/?a=1&b=2',
    tooltip: 'Aller à la Caf',
  };
  sheet.getCell('A7').value = { text: 'Retour', hyperlink: "#'Textes d’ici'!A1" };
  sheet.getCell('B2').value = 1;
  sheet.getCell('B2').note = { texts: [{ text: 'Une ' }, { font: { bold: true }, text: 'note' }] };
  sheet.getCell('B3').value = { error: '#DIV/0!' };
  sheet.getCell('B4').fill = {
    type: 'pattern',
    pattern: 'darkTrellis',
    fgColor: { theme: 4 },
    bgColor: { argb: 'FFFFFF00' },
  };
  sheet.getCell('B5').fill = {
    type: 'gradient',
    gradient: 'angle',
    degree: 90,
    stops: [
      { position: 0, color: { argb: 'FFFFFFFF' } },
      { position: 1, color: { theme: 6 } },
    ],
  };
  sheet.addImage(book.addImage({ base64: PNG, extension: 'png' }), 'D2:E5');
};

const rules: Build = (book) => {
  const sheet = book.addWorksheet('Règles');
  for (let row = 1; row <= 12; row += 1) sheet.getCell(row, 1).value = row * 1.5;
  const list: ExcelJS.DataValidation = {
    type: 'list',
    allowBlank: true,
    formulae: ['"oui,non,peut-être"'],
    showErrorMessage: true,
  };
  sheet.getCell('B1').dataValidation = {
    ...list,
    errorTitle: 'Erreur',
    error: 'Choisir dans la liste.',
    errorStyle: 'warning',
  };
  sheet.getCell('B2').dataValidation = {
    type: 'whole',
    operator: 'between',
    formulae: [1, 10],
    showInputMessage: true,
    promptTitle: 'Note',
    prompt: 'De 1 à 10',
  };
  sheet.getCell('B3').dataValidation = { type: 'custom', formulae: ['COUNTIF($A$1:$A$12,A3)=1'] };
  sheet.getCell('B4').dataValidation = {
    type: 'date',
    operator: 'greaterThan',
    formulae: [new Date(Date.UTC(2025, 0, 1))],
  };
  const style = { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFC7CE' } } } as const;
  sheet.addConditionalFormatting({
    ref: 'A1:A12',
    rules: [
      { type: 'cellIs', operator: 'greaterThan', formulae: [10], priority: 4, style },
      { type: 'expression', formulae: ['MOD(ROW(),2)=0'], priority: 2, style: { font: { bold: true } } },
      {
        type: 'colorScale',
        priority: 7,
        cfvo: [{ type: 'min' }, { type: 'max' }],
        color: [{ argb: 'FFFF0000' }, { argb: 'FF00FF00' }],
      },
    ],
  } as never);
  sheet.getCell('C1').value = { formula: 'SUM(A1:A12)', result: 117 };
  sheet.fillFormula('D1:D4', 'A1*2', [3, 6, 9, 12]);
};

const tables: Build = (book) => {
  const sheet = book.addWorksheet('Tables', {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 3, activeCell: 'C5' }],
  });
  sheet.addTable({
    name: 'tPlan',
    ref: 'A3',
    totalsRow: true,
    style: { theme: 'TableStyleMedium9', showFirstColumn: true, showRowStripes: true },
    columns: [
      { name: 'Code', filterButton: true, totalsRowLabel: 'Total' },
      { name: 'Coût', totalsRowFunction: 'sum' },
    ],
    rows: [
      ['a', 10],
      ['b', 20],
    ],
  });
  sheet.getCell('B6').value = { formula: 'SUBTOTAL(109,tPlan[Coût])', result: 30 };
  const other = book.addWorksheet('Filtre', { state: 'hidden' });
  other.addRows([
    ['x', 'y'],
    [1, 2],
    [3, 4],
  ]);
  other.autoFilter = 'A1:B3';
  sheet.getCell('D1').value = new Date(Date.UTC(2025, 5, 12));
  sheet.getCell('D1').numFmt = '[$-40C]d mmmm yyyy;@';
  book.definedNames.add('Tables!$B$4:$B$5', 'Couts');
  sheet.pageSetup = {
    orientation: 'landscape',
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printArea: 'A1:D20',
    printTitlesRow: '3:3',
    horizontalCentered: true,
    pageOrder: 'overThenDown',
    blackAndWhite: true,
    margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.2, footer: 0.2 },
  };
  sheet.headerFooter = {
    differentFirst: true,
    differentOddEven: true,
    oddHeader: '&Lgauche&Cmilieu',
    evenHeader: '&Rpaire',
    firstHeader: '&C&"Arial,Gras"Une',
    oddFooter: '&P/&N',
  };
};

const plan: Build = (book) => {
  const sheet = book.addWorksheet('Plan', {
    properties: { outlineLevelRow: 2, outlineLevelCol: 1, defaultRowHeight: 18 },
  });
  for (let row = 1; row <= 30; row += 1) sheet.addRow([row, `ligne ${String(row)}`, row / 3]);
  for (const row of [3, 4, 5]) sheet.getRow(row).outlineLevel = 1;
  sheet.getRow(4).outlineLevel = 2;
  sheet.getRow(4).hidden = true;
  sheet.getRow(8).height = 33.3;
  sheet.getColumn(2).width = 31.7109375;
  sheet.getColumn(3).outlineLevel = 1;
  sheet.getColumn(3).hidden = true;
  sheet.mergeCells('A10:B11');
  sheet.getCell('B2').protection = { locked: false };
  sheet.getCell('B3').protection = { hidden: true };
  sheet.getCell('C5').border = {
    top: { style: 'double', color: { theme: 1 } },
    diagonal: { up: true, style: 'thin' },
  };
  sheet.getRow(15).addPageBreak();
  const password = {
    sheetProtection: {
      sheet: true,
      algorithmName: 'SHA-512',
      hashValue: 'abc=',
      saltValue: 'def=',
      spinCount: 1000,
      formatColumns: false,
    },
  };
  Object.assign(sheet, password);
  book.creator = 'Une autre';
  book.title = 'Essai';
};

async function build(make: Build): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  make(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

export async function buildWithExcelJs(): Promise<Record<string, Uint8Array>> {
  return {
    textes: await build(texts),
    regles: await build(rules),
    tables: await build(tables),
    plan: await build(plan),
  };
}
