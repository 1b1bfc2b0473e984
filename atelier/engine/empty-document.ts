/** A new workbook: one empty sheet, as Excel in French opens it. */
import { LocaleType } from '@univerjs/core';
import type { IWorksheetData } from '@univerjs/core';
import type { AtelierDocument } from './document';

export const DEFAULT_ROWS = 1000;
export const DEFAULT_COLUMNS = 26;

export function createSheetData(id: string, name: string): Partial<IWorksheetData> {
  return { id, name, rowCount: DEFAULT_ROWS, columnCount: DEFAULT_COLUMNS, cellData: {}, showGridlines: 1 };
}

export function createEmptyDocument(): AtelierDocument {
  return {
    snapshot: {
      id: 'classeur',
      name: 'Classeur1',
      appVersion: '0.25.1',
      locale: LocaleType.FR_FR,
      styles: {},
      sheetOrder: ['feuille-1'],
      sheets: { 'feuille-1': createSheetData('feuille-1', 'Feuil1') },
    },
    sheets: {},
    tables: {},
    settings: {},
    properties: {},
  };
}
