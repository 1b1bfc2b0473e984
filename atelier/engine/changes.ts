/** What happened in the workbook, whoever did it (the grid, a command, the host): Univer's mutations in plain words. */
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import { ICommandService } from '@univerjs/core';
import type { ICellData, ICommandInfo, IExecutionOptions, IRange, Nullable } from '@univerjs/core';
import type { Rectangle } from './area';
import { createReader } from './cells';
import type { CellValue, ValueType } from './cells';
import type { Engine } from './engine';

export type EngineChange =
  | {
      readonly kind: 'contents' | 'formats';
      readonly sheetId: string;
      readonly rectangle: Rectangle;
      /** What the cells held, for those who asked (`mostBefore`). */
      readonly before?: readonly CellBefore[];
    }
  | {
      readonly kind: 'rows-hidden' | 'rows-shown';
      readonly sheetId: string;
      readonly firstRow: number;
      readonly lastRow: number;
    }
  | { readonly kind: 'calculated'; readonly sheetId: string }
  | {
      readonly kind: 'rows-inserted' | 'rows-deleted' | 'columns-inserted' | 'columns-deleted';
      readonly sheetId: string;
      readonly start: number;
      readonly count: number;
    }
  | {
      readonly kind: 'sheet-added' | 'sheet-deleted' | 'sheet-activated' | 'sheet-visibility' | 'sheet-moved';
      readonly sheetId: string;
    }
  | { readonly kind: 'sheet-renamed'; readonly sheetId: string; readonly name: string }
  | { readonly kind: 'selection'; readonly sheetId: string; readonly rectangle: Rectangle };

export interface CellBefore {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly valueType: ValueType;
  /** The formula with its "="; empty when there was none. */
  readonly formula: string;
}

interface Params {
  ranges?: readonly IRange[];
  subUnitId?: string;
  range?: IRange;
  name?: string;
  sheet?: { id: string };
  cellValue?: Record<string, Record<string, Nullable<ICellData>>>;
  selections?: readonly { range: IRange }[];
}

type Options = IExecutionOptions & { fromFormula?: boolean; applyFormulaCalculationResult?: boolean };

const shiftingCells = new WeakSet<Engine>();

/** Shifting a part of some rows or columns, Univer lengthens the sheet by lines put under its data: no line moves, and nothing is told. */
export async function whileCellsShift<T>(engine: Engine, shift: () => Promise<T>): Promise<T> {
  shiftingCells.add(engine);
  try {
    return await shift();
  } finally {
    shiftingCells.delete(engine);
  }
}

/** Calls the listener for each change; returns the undoing. Of writings of no more than `mostBefore` cells, what these held is told. */
export function watchChanges(
  engine: Engine,
  listener: (change: EngineChange) => void,
  mostBefore: () => number = () => 0,
): () => void {
  const commands = engine.injector.get(ICommandService);
  const kept = new WeakMap<object, readonly CellBefore[]>();
  let ahead: readonly CellBefore[] = [];
  const keeping = commands.beforeCommandExecuted(({ id, params }, given) => {
    const options = given as Options | undefined;
    if (id !== SetRangeValuesMutation.id || !params || options?.applyFormulaCalculationResult) return;
    const most = mostBefore();
    if (most === 0) return;
    const before = readBefore(engine, params as Params, most);
    // The formulas of a writing are put in their cells by another one, just before it.
    if (options?.fromFormula) ahead = before;
    else
      kept.set(
        params,
        before.map((cell) => ahead.find((one) => isSameCell(one, cell)) ?? cell),
      );
    if (!options?.fromFormula) ahead = [];
  });
  const subscription = commands.onCommandExecuted((command, options) => {
    if (!engine.isOpen) return;
    for (const change of describe(command, options as Options | undefined))
      if (!('start' in change && shiftingCells.has(engine)))
        listener(withBefore(change, kept.get(command.params ?? {})));
  });
  return () => {
    keeping.dispose();
    subscription.dispose();
  };
}

function withBefore(change: EngineChange, before: readonly CellBefore[] | undefined): EngineChange {
  return before !== undefined && change.kind === 'contents' ? { ...change, before } : change;
}

function isSameCell(one: CellBefore, other: CellBefore): boolean {
  return one.row === other.row && one.column === other.column;
}

/** None when there are more than anybody is told. */
function readBefore(engine: Engine, { subUnitId = '', cellValue = {} }: Params, most: number): CellBefore[] {
  const sheet = engine.sheet(subUnitId);
  if (sheet === undefined) return [];
  const reader = createReader(engine, sheet);
  const cells: CellBefore[] = [];
  for (const [rowKey, line] of Object.entries(cellValue)) {
    for (const columnKey of Object.keys(line ?? {})) {
      if (cells.length >= most) return [];
      const [row, column] = [Number(rowKey), Number(columnKey)];
      cells.push({
        row,
        column,
        value: reader.value(row, column),
        valueType: reader.valueType(row, column),
        formula: reader.hasFormula(row, column) ? String(reader.formula(row, column)) : '',
      });
    }
  }
  return cells;
}

function describe(command: Readonly<ICommandInfo>, options: Options | undefined): EngineChange[] {
  const params = (command.params ?? {}) as Params;
  const sheetId = params.subUnitId ?? '';
  switch (command.id) {
    case SetRangeValuesMutation.id:
      return describeCells(sheetId, params.cellValue ?? {}, options);
    case InsertRowMutation.id:
      return describeLines('rows-inserted', sheetId, params.range, 'Row');
    case RemoveRowMutation.id:
      return describeLines('rows-deleted', sheetId, params.range, 'Row');
    case InsertColMutation.id:
      return describeLines('columns-inserted', sheetId, params.range, 'Column');
    case RemoveColMutation.id:
      return describeLines('columns-deleted', sheetId, params.range, 'Column');
    case SetRowHiddenMutation.id:
      return describeHidden('rows-hidden', sheetId, params.ranges ?? []);
    case SetRowVisibleMutation.id:
      return describeHidden('rows-shown', sheetId, params.ranges ?? []);
    case InsertSheetMutation.id:
      return params.sheet ? [{ kind: 'sheet-added', sheetId: params.sheet.id }] : [];
    case RemoveSheetMutation.id:
      return [{ kind: 'sheet-deleted', sheetId }];
    case SetWorksheetActiveOperation.id:
      return [{ kind: 'sheet-activated', sheetId }];
    case SetWorksheetHideMutation.id:
      return [{ kind: 'sheet-visibility', sheetId }];
    case SetWorksheetOrderMutation.id:
      return [{ kind: 'sheet-moved', sheetId }];
    case SetWorksheetNameMutation.id:
      return [{ kind: 'sheet-renamed', sheetId, name: params.name ?? '' }];
    case SetSelectionsOperation.id:
      return describeSelection(sheetId, params.selections ?? []);
    default:
      return [];
  }
}

function describeLines(
  kind: 'rows-inserted' | 'rows-deleted' | 'columns-inserted' | 'columns-deleted',
  sheetId: string,
  range: IRange | undefined,
  axis: 'Row' | 'Column',
): EngineChange[] {
  if (range === undefined) return [];
  const start = range[`start${axis}`];
  return [{ kind, sheetId, start, count: range[`end${axis}`] - start + 1 }];
}

function describeHidden(
  kind: 'rows-hidden' | 'rows-shown',
  sheetId: string,
  ranges: readonly IRange[],
): EngineChange[] {
  return ranges.map(({ startRow, endRow }) => ({ kind, sheetId, firstRow: startRow, lastRow: endRow }));
}

function describeSelection(sheetId: string, selections: readonly { range: IRange }[]): EngineChange[] {
  const range = selections.at(-1)?.range;
  return range === undefined ? [] : [{ kind: 'selection', sheetId, rectangle: toRectangle(range) }];
}

function toRectangle({ startRow, startColumn, endRow, endColumn }: IRange): Rectangle {
  return { startRow, startColumn, endRow, endColumn };
}

function describeCells(
  sheetId: string,
  cells: Record<string, Record<string, Nullable<ICellData>>>,
  options: Options | undefined,
): EngineChange[] {
  if (options?.applyFormulaCalculationResult === true) return [{ kind: 'calculated', sheetId }];
  if (options?.fromFormula === true) return [];
  let isContent = false;
  let bounds: Rectangle | null = null;
  for (const [rowKey, line] of Object.entries(cells)) {
    for (const [columnKey, cell] of Object.entries(line ?? {})) {
      isContent ||= !cell || 'v' in cell || 'f' in cell || 'p' in cell;
      bounds = grow(bounds, Number(rowKey), Number(columnKey));
    }
  }
  return bounds === null ? [] : [{ kind: isContent ? 'contents' : 'formats', sheetId, rectangle: bounds }];
}

function grow(bounds: Rectangle | null, row: number, column: number): Rectangle {
  if (bounds === null) return { startRow: row, endRow: row, startColumn: column, endColumn: column };
  return {
    startRow: Math.min(bounds.startRow, row),
    endRow: Math.max(bounds.endRow, row),
    startColumn: Math.min(bounds.startColumn, column),
    endColumn: Math.max(bounds.endColumn, column),
  };
}
