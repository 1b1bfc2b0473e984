/** The engine's plugin data inside a snapshot, typed for the part that a file knows. Shapes as Univer 0.25.1 saves them. */
import type { IWorkbookData } from '@univerjs/core';
import type { FilterCriteria } from '../engine/filter-criteria';
import type { OfficeSpec } from '../engine/conditional-office';
import type { Box } from './addresses';
import type { EngineStyle } from './engine-style';

export interface EngineColumn {
  id: string;
  displayName: string;
  dataType: string;
  /** Formula of every row, with "="; empty when there is none. */
  formula: string;
  meta: { totalsRowLabel?: string; totalsRowFunction?: string; totalsRowFormula?: string };
  style: Record<string, unknown>;
}

export interface ColumnFilter {
  filterType: string;
  values?: string[];
  /** What the values are shown for, in Office.js's words. */
  criteria?: FilterCriteria;
}

/** The range holds the header and the body; a totals row is the row under it (`TableExtras.showTotals`). */
export interface EngineTable {
  id: string;
  name: string;
  range: Box;
  options: { showHeader?: boolean; showFooter?: boolean; tableStyleId?: string };
  filters: { tableColumnFilterList?: (ColumnFilter | null)[] };
  columns: EngineColumn[];
  meta?: Record<string, unknown>;
}

export interface EngineValidation {
  uid: string;
  type: string;
  ranges: Box[];
  formula1?: string;
  formula2?: string;
  operator?: string;
  allowBlank?: boolean;
  showDropDown?: boolean;
  showErrorMessage?: boolean;
  showInputMessage?: boolean;
  error?: string;
  errorTitle?: string;
  /** 0 information, 1 stop, 2 warning. */
  errorStyle?: number;
  prompt?: string;
  promptTitle?: string;
}

export interface EngineFormatRule {
  type: string;
  subType?: string;
  operator?: string;
  value?: unknown;
  style?: EngineStyle;
  isBottom?: boolean;
  isPercent?: boolean;
  isShowValue?: boolean;
  config?: unknown;
  /** What Excel keeps of it and the engine does not draw. */
  office?: OfficeSpec;
}

/** Listed with the first in priority first. */
export interface EngineConditionalFormat {
  cfId: string;
  ranges: Box[];
  stopIfTrue: boolean;
  rule: EngineFormatRule;
}

export interface EngineName {
  id: string;
  name: string;
  /** A reference bare ("Feuille!$A$1"), anything else with "=". */
  formulaOrRefString: string;
  localSheetId?: string;
  hidden?: boolean;
  comment?: string;
}

export interface EngineFilterColumn {
  colId: number;
  filters?: { filters?: string[]; blank?: boolean };
  customFilters?: { and?: number; customFilters: { val: string; operator?: string }[] };
  office?: FilterCriteria;
}

export interface EngineFilter {
  ref: Box;
  filterColumns?: EngineFilterColumn[];
  cachedFilteredOut?: number[];
}

export interface EngineResources {
  SHEET_TABLE_PLUGIN: Record<string, { tables: EngineTable[]; tableFilteredOutRows: number[] }>;
  SHEET_DATA_VALIDATION_PLUGIN: Record<string, EngineValidation[]>;
  SHEET_CONDITIONAL_FORMATTING_PLUGIN: Record<string, EngineConditionalFormat[]>;
  SHEET_DEFINED_NAME_PLUGIN: Record<string, EngineName>;
  SHEET_FILTER_PLUGIN: Record<string, EngineFilter>;
  SHEET_NOTE_PLUGIN: Record<string, unknown>;
  SHEET_UNIVER_THREAD_COMMENT_PLUGIN: Record<string, unknown>;
  SHEET_DRAWING_PLUGIN: Record<string, unknown>;
}

/** One plugin's data; empty when the snapshot has none (Univer writes '' for nothing). */
export function readResource<N extends keyof EngineResources>(
  snapshot: IWorkbookData,
  name: N,
): Partial<EngineResources[N]> {
  const data = snapshot.resources?.find((resource) => resource.name === name)?.data;
  return data ? (JSON.parse(data) as Partial<EngineResources[N]>) : {};
}

export function writeResources(resources: Partial<EngineResources>): { name: string; data: string }[] {
  return Object.entries(resources).map(([name, data]) => ({ name, data: JSON.stringify(data) }));
}
