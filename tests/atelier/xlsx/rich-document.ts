/** A workbook by hand that holds one of each thing the `.xlsx` layer keeps. */
import type { ICellData, IWorkbookData, LocaleType } from '@univerjs/core';
import type { AtelierDocument } from '../../../atelier/engine/document';
import { buildLinkText } from '../../../atelier/engine/link-text';
import { writeResources, type EngineResources } from '../../../atelier/xlsx/resources';
import { parseBox } from '../../../atelier/xlsx/addresses';

const box = (address: string) =>
  parseBox(address) ?? { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
const text = (v: string, s?: string): ICellData => ({ v, t: 1, ...(s ? { s } : {}) });
const number = (v: number, s?: string): ICellData => ({ v, t: 2, ...(s ? { s } : {}) });

const styles = {
  s1: { ff: 'Arial', fs: 16, bl: 1, it: 1, ul: { s: 1 }, st: { s: 1 }, cl: { rgb: '#1B4965' } },
  s2: {
    bg: { rgb: '#FFF4CC' },
    ht: 2,
    vt: 2,
    tb: 3,
    bd: { b: { s: 1, cl: { rgb: '#52606D' } }, l: { s: 8, cl: { rgb: '#000000' } } },
  },
  s3: { n: { pattern: 'dd/mm/yyyy' } },
  s4: { n: { pattern: '0.0\u00a0%' }, ht: 3 },
  s5: { ul: { s: 1, t: 10 }, va: 3, tr: { a: -45 }, pd: { l: 20 } },
  s6: { n: { pattern: '#,##0\u00a0"€"' }, bg: { rgb: '#E6F0F7' } },
};

const actions: Record<number, Record<number, ICellData>> = {
  0: {
    0: text('Plan d’actions  ', 's1'),
    3: {
      p: buildLinkText('Caf', { url: 'https://www.caf.fr/a?b=1&c=2', tooltip: 'Le site' }),
      v: 'Caf',
      t: 1,
    },
  },
  1: {
    0: text(' é "<&>" \n deux lignes'),
    3: { p: buildLinkText('Listes', { url: "#'Listes d’ici'!A1" }), v: 'Listes', t: 1 },
  },
  3: {
    0: text('Code', 's2'),
    1: text('Intitulé', 's2'),
    2: text('Statut', 's2'),
    3: text('Budget', 's2'),
    4: text('Début', 's2'),
  },
  4: {
    0: text('001'),
    1: text('Ludothèque'),
    2: text('En cours'),
    3: number(1234.5, 's6'),
    4: number(45820, 's3'),
  },
  5: {
    0: { v: '002', t: 4 },
    1: text('=A1'),
    2: text('Réalisée'),
    3: number(0, 's6'),
    4: number(45820.5, 's3'),
  },
  6: { 2: text('À venir'), 3: { s: 's6' } },
  7: { 0: text('Total'), 3: { f: '=SUBTOTAL(109,tActions[Budget])', v: 1234.5, t: 2 } },
  9: { 0: { v: 1, t: 3 }, 1: { v: 0, t: 3 }, 2: text('#N/A'), 3: text('_x0041_ \u0001'), 4: number(-1e-7) },
  10: {
    0: { f: '=CTG.TAUX_PAUVRETE("66136",2021)', v: 0.34, t: 2, s: 's4' },
    1: { f: '=IFERROR(CTG.POPULATION(),"CTG.X(")&"é"', v: 'é', t: 1 },
    2: { f: '=NA()', v: '#N/A', t: 1 },
    3: { f: '=A10', v: 1, t: 3 },
    4: { f: '=""', v: '', t: 1 },
  },
  11: {
    0: { f: "=XLOOKUP(A5,tActions[Code],tActions[Budget])+'Listes d’ici'!A1", v: 1, t: 2 },
    1: { f: '=LET(x,2,x*x)', v: 4, t: 2 },
    2: { f: '=FILTER(A5:A6,A5:A6<>"")', v: '001', t: 1, ref: 'C12:C13' },
  },
};

const resources: Partial<EngineResources> = {
  SHEET_TABLE_PLUGIN: {
    'feuille-1': {
      tables: [
        {
          id: 'feuille-1-t1',
          name: 'tActions',
          range: box('A4:E7'),
          options: { showHeader: true, showFooter: false, tableStyleId: 'table-default-0' },
          filters: { tableColumnFilterList: [] },
          columns: ['Code', 'Intitulé', 'Statut', 'Budget', 'Début'].map((displayName, index) => ({
            id: `feuille-1-t1-c${String(index + 1)}`,
            displayName,
            dataType: 'string',
            formula: index === 4 ? '=ROW()*CTG.POPULATION()' : '',
            meta: index === 0 ? { totalsRowLabel: 'Total' } : index === 3 ? { totalsRowFunction: 'sum' } : {},
            style: {},
          })),
        },
      ],
      tableFilteredOutRows: [],
    },
  },
  SHEET_DATA_VALIDATION_PLUGIN: {
    'feuille-1': [
      [
        'list',
        {
          formula1: '["À discuter","En cours"]',
          showDropDown: true,
          error: 'Choisir « En cours ».',
          errorTitle: 'Statut',
        },
      ],
      ['list', { formula1: "='Listes d’ici'!$A$1:$A$3", showDropDown: false, errorStyle: 2 }],
      ['list', { formula1: '=INDIRECT("tListes[Statuts]")', showDropDown: true, errorStyle: 0 }],
      ['date', { operator: 'between', formula1: '2025-01-01', formula2: '=TODAY()' }],
      ['whole', { operator: 'greaterThanOrEqual', formula1: '1' }],
      ['decimal', { operator: 'notBetween', formula1: '0.5', formula2: '=$A$1' }],
      ['textLength', { operator: 'lessThan', formula1: '31' }],
      ['custom', { formula1: '=COUNTIF($A$5:$A$7,A5)=1' }],
      ['any', { prompt: 'Deux lignes :\nun exemple.', promptTitle: 'Pilote', showInputMessage: true }],
    ].map(([type, rule], index) => ({
      uid: `feuille-1-v${String(index + 1)}`,
      type: type as string,
      ranges: [box(`${'GHIJKLMNO'[index] ?? 'A'}5:${'GHIJKLMNO'[index] ?? 'A'}200`)],
      allowBlank: index % 2 === 0,
      showErrorMessage: true,
      showInputMessage: false,
      errorStyle: 1,
      ...(rule as object),
    })),
  },
  SHEET_CONDITIONAL_FORMATTING_PLUGIN: {
    'feuille-1': [
      {
        subType: 'formula',
        value: '=$C5="Réalisée"',
        style: { bg: { rgb: '#E6F0F7' }, bl: 1, cl: { rgb: '#0B6A0B' } },
      },
      { subType: 'number', operator: 'between', value: [1, 2.5], style: { it: 1 } },
      { subType: 'number', operator: 'lessThan', value: 0, style: { st: { s: 1 } } },
      { subType: 'text', operator: 'containsText', value: 'retard "x"', style: { ul: { s: 1 } } },
      { subType: 'text', operator: 'notEqual', value: 'À venir', style: { n: { pattern: '0.00' } } },
      { subType: 'text', operator: 'containsBlanks', value: '', style: {} },
      { subType: 'duplicateValues', style: { bg: { rgb: '#FFF4CC' } } },
      { subType: 'rank', isBottom: true, isPercent: false, value: 3, style: { bl: 1 } },
      { subType: 'average', operator: 'lessThanOrEqual', style: { bl: 1 } },
      { subType: 'timePeriod', operator: 'last7Days', style: { bl: 1 } },
    ].map((rule, index) => ({
      cfId: `feuille-1-f${String(index + 1)}`,
      ranges: [box('C5:C200'), box('E5:E200')],
      stopIfTrue: index === 0,
      rule: { type: 'highlightCell', ...rule },
    })),
  },
  SHEET_DEFINED_NAME_PLUGIN: {
    n1: {
      id: 'n1',
      name: 'Plage',
      formulaOrRefString: 'Listes!$A$1:$A$3',
      localSheetId: 'AllDefaultWorkbook',
    },
    n2: { id: 'n2', name: 'Seuil', formulaOrRefString: '=0.2', localSheetId: 'feuille-1', hidden: true },
    n3: {
      id: 'n3',
      name: 'Statuts',
      formulaOrRefString: '=INDIRECT("tListes[Statuts]")',
      localSheetId: 'AllDefaultWorkbook',
    },
  },
  SHEET_FILTER_PLUGIN: {
    'feuille-2': {
      ref: box('A1:B4'),
      filterColumns: [{ colId: 1, filters: { filters: ['a', 'b'], blank: true } }],
      cachedFilteredOut: [2],
    },
  },
};

const noFreeze = { ySplit: 0, xSplit: 0, startRow: -1, startColumn: -1 };

export function buildRichDocument(): AtelierDocument {
  const snapshot: IWorkbookData = {
    id: 'classeur',
    name: 'Classeur',
    appVersion: '0.25.1',
    locale: 'frFR' as LocaleType,
    styles,
    defaultStyle: { ff: 'Calibri', fs: 11 },
    sheetOrder: ['feuille-1', 'feuille-2', 'feuille-3'],
    sheets: {
      'feuille-1': {
        id: 'feuille-1',
        name: 'Actions',
        tabColor: '#C8553D',
        hidden: 0,
        rowCount: 1000,
        columnCount: 26,
        zoomRatio: 0.9,
        freeze: { ySplit: 4, xSplit: 2, startRow: 4, startColumn: 2 },
        defaultColumnWidth: 64,
        defaultRowHeight: 20,
        mergeData: [box('A15:C16')],
        cellData: actions,
        rowData: { 3: { h: 30, ia: 0 }, 5: { hd: 1 }, 8: { h: 24, ah: 24, ia: 1, s: 's2' } },
        columnData: { 0: { w: 60 }, 1: { w: 320, s: 's2' }, 2: { w: 60 }, 3: { w: 60, hd: 1 } },
        showGridlines: 1,
        rightToLeft: 0,
      },
      'feuille-2': {
        ...emptySheet('feuille-2', 'Listes d’ici', 1),
        cellData: { 0: { 0: number(1), 1: text('Valeur') }, 2: { 1: text('c') } },
      },
      'feuille-3': {
        ...emptySheet('feuille-3', "L'accueil", 1),
        showGridlines: 0,
        freeze: { ...noFreeze, ySplit: 1, startRow: 1 },
      },
    },
    resources: writeResources(resources),
  };
  return {
    snapshot,
    sheets: {
      'feuille-1': {
        visibility: 'Visible',
        pageSetup: {
          orientation: 'Landscape',
          paperSize: 'A4',
          leftMargin: 42.48,
          rightMargin: 42.48,
          topMargin: 54,
          bottomMargin: 54,
          headerMargin: 21.6,
          footerMargin: 21.6,
          centerHorizontally: true,
          printTitleRows: '$4:$4',
          printTitleColumns: '$A:$B',
          printArea: 'A1:E40',
          zoom: { horizontalFitToPages: 1 },
          leftHeader: 'A && B',
          centerFooter: '&A\u00a0— page &P/&N — &D',
          rightFooter: 'Perpignan',
        },
        protection: {
          protected: true,
          options: {
            allowFormatColumns: true,
            allowSort: true,
            allowEditObjects: true,
            allowEditScenarios: true,
          },
        },
      },
      'feuille-2': { visibility: 'VeryHidden', pageSetup: margins() },
      'feuille-3': { visibility: 'Hidden', pageSetup: margins() },
    },
    tables: {
      'feuille-1-t1': {
        style: 'TableStyleLight1',
        showBandedRows: true,
        showBandedColumns: false,
        showFilterButton: true,
        showHeaders: true,
        showTotals: true,
      },
    },
    settings: { schema: 3, territoire: { code: '66136', nom: 'Perpignan « ville »' } },
    properties: {
      title: 'CTG de Perpignan',
      author: 'Ville & Caf',
      creationDate: '2025-06-12T08:00:00Z',
      revisionNumber: '3',
    },
    customProperties: [
      { key: 'Version', type: 'Number', value: 2 },
      { key: 'Taux', type: 'Float', value: 0.25 },
      { key: 'Signée', type: 'Boolean', value: true },
      { key: 'Échéance', type: 'Date', value: '2026-12-31T00:00:00Z' },
      { key: 'Note', type: 'String', value: 'Ville & Caf' },
    ],
    customXml: [
      { id: '{0D1E2F30-0000-4000-8000-000000000001}', xml: '<a xmlns="urn:essai">é &amp; à</a>' },
      { id: '{0D1E2F30-0000-4000-8000-000000000002}', xml: '<b/>' },
    ],
  };
}

function margins() {
  return {
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
  };
}

function emptySheet(id: string, name: string, hidden: 0 | 1) {
  return {
    id,
    name,
    tabColor: '',
    hidden,
    rowCount: 1000,
    columnCount: 26,
    zoomRatio: 1,
    freeze: noFreeze,
    defaultColumnWidth: 64,
    defaultRowHeight: 20,
    mergeData: [],
    cellData: {},
    rowData: {},
    columnData: {},
    showGridlines: 1 as const,
    rightToLeft: 0 as const,
  };
}
