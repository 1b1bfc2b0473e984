/** What one workbook is between the engine, the host and the `.xlsx` layer: Univer's snapshot plus what Univer does not model. */
import type { IWorkbookData } from '@univerjs/core';
import type { PageSetupDetails } from './page-setup';
import type { ChartDocument } from './charts';
import type { SheetComment, SheetNote } from './comments';
import type { CustomPropertyData } from './custom-properties';
import type { CustomXmlData } from './custom-xml';
import type { KeptStyles } from './named-styles';
import type { XlsxOrigin } from './origin';

/** Page set-up of one sheet, in Office.js's own words and units (margins in points). */
export interface PageSetup extends PageSetupDetails {
  orientation?: 'Portrait' | 'Landscape';
  paperSize?: string;
  leftMargin?: number;
  rightMargin?: number;
  topMargin?: number;
  bottomMargin?: number;
  headerMargin?: number;
  footerMargin?: number;
  centerHorizontally?: boolean;
  printGridlines?: boolean;
  blackAndWhite?: boolean;
  /** "$4:$4" */
  printTitleRows?: string;
  /** "$A:$B" */
  printTitleColumns?: string;
  /** "A1:H40" */
  printArea?: string;
  zoom?: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
}

/** What Excel keeps for a sheet and the engine does not. */
export interface SheetExtras {
  charts?: ChartDocument[];
  visibility?: 'Visible' | 'Hidden' | 'VeryHidden';
  /** False when row numbers and column letters are hidden. */
  showHeadings?: boolean;
  pageSetup?: PageSetup;
  protection?: { protected: boolean; options?: Record<string, unknown> };
  comments?: SheetComment[];
  notes?: SheetNote[];
  customProperties?: { readonly key: string; value: string }[];
}

/** What Excel keeps for a table and the engine does not. */
export interface TableExtras {
  style?: string;
  showBandedRows?: boolean;
  showBandedColumns?: boolean;
  showFilterButton?: boolean;
  showHeaders?: boolean;
  showTotals?: boolean;
  highlightFirstColumn?: boolean;
  highlightLastColumn?: boolean;
  /** The row under the headers waits for the first data: no row of the table until something is written there. */
  insertRow?: boolean;
  /** What the table was last sorted by; null once cleared. */
  sort?: TableSortState | null;
}

export interface TableSortState {
  fields: readonly { key: number; ascending: boolean }[];
  matchCase: boolean;
  method: string;
}

/** A whole workbook in memory, JSON-able. Keys of `sheets` are Univer sheet ids, of `tables` Univer table ids. */
export interface AtelierDocument {
  snapshot: IWorkbookData;
  sheets: Record<string, SheetExtras>;
  tables: Record<string, TableExtras>;
  /** `Office.context.document.settings` and `workbook.settings`. */
  settings: Record<string, unknown>;
  properties: Record<string, string>;
  iterativeCalculation?: { enabled: boolean; maxIteration: number; maxChange: number };
  chartDataPointTrack?: boolean;
  /** Cell styles added or changed; null for those deleted. */
  styles?: KeptStyles;
  tableStyles?: { names: string[]; byDefault?: string };
  pivotTableStyles?: { names: string[]; byDefault?: string };
  customProperties?: CustomPropertyData[];
  /** XML parts of programs, ours (`settings`) left out. */
  customXml?: CustomXmlData[];
  /** The results it holds are not to be trusted: all is calculated on opening. */
  needsCalculation?: boolean;
  /** The file it was opened from, whose parts are edited on saving. */
  origin?: XlsxOrigin;
}

/** What the `.xlsx` layer could not take in or keep, in French sentences for the person. */
export interface XlsxNotice {
  feuille: string | null;
  message: string;
}
