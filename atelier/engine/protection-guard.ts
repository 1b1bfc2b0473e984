/** What a person does in the grid of a protected sheet: refused before it begins, as Excel refuses it. */
import { CanceledError, ICommandService } from '@univerjs/core';
import type { IRange } from '@univerjs/core';
import { readCellFormat } from './cell-format';
import type { Engine } from './engine';

/** Univer's commands that change cells, and the option of the protection that allows each; null when none does. */
const EDITS: readonly (readonly [RegExp, string | null])[] = [
  [
    /^sheet\.command\.(set-range-values|clear-selection-(content|all)|insert-range|delete-range|move-range)/,
    null,
  ],
  [
    /^sheet\.command\.(set-style|set-bold|set-italic|set-background|set-text|clear-selection-format|numfmt)/,
    'allowFormatCells',
  ],
  [/^sheet\.command\.(insert-row|insert-multi-rows)/, 'allowInsertRows'],
  [/^sheet\.command\.(insert-col|insert-multi-cols)/, 'allowInsertColumns'],
  [/^sheet\.command\.remove-(row|col)/, null],
  [/^sheet\.command\.(delta-row-height|set-row-height|set-rows-hidden)/, 'allowFormatRows'],
  [/^sheet\.command\.(delta-column-width|set-col|set-worksheet-col-width)/, 'allowFormatColumns'],
  [/^sheet\.command\.(paste|cut|auto-fill|set-once-format-painter|add-worksheet-merge)/, null],
];

interface Params {
  subUnitId?: string;
  range?: IRange;
}

/** `isForced`: every sheet counts as protected. Returns the undoing. */
export function guardProtection(
  engine: Engine,
  refused: (message: string) => void,
  isForced: () => boolean = () => false,
): () => void {
  const commands = engine.injector.get(ICommandService);
  const subscription = commands.beforeCommandExecuted(({ id, params }, options) => {
    if ((options as { fromOfficeHost?: boolean } | undefined)?.fromOfficeHost === true) return;
    const edit = EDITS.find(([pattern]) => pattern.test(id));
    if (edit === undefined) return;
    const { subUnitId, range } = (params ?? {}) as Params;
    const sheetId = subUnitId ?? engine.workbook().getActiveSheet().getSheetId();
    const protection = engine.extras.sheets[sheetId]?.protection;
    const isProtected = protection?.protected === true;
    if (!isProtected && !isForced()) return;
    const option = edit[1];
    if (isProtected && option !== null && protection.options?.[option] === true) return;
    if (isUnlocked(engine, sheetId, range)) return;
    refused(`La feuille «\u00a0${engine.sheet(sheetId)?.getName() ?? ''}\u00a0» est protégée.`);
    throw new CanceledError();
  });
  return () => subscription.dispose();
}

/** Whether every cell is unlocked, those selected when the command names none. */
function isUnlocked(engine: Engine, sheetId: string, range: IRange | undefined): boolean {
  const cells = range ?? engine.api.getActiveWorkbook()?.getActiveRange()?.getRange();
  if (cells === undefined) return false;
  const { startRow, startColumn, endRow, endColumn } = cells;
  const area = { sheetId, startRow, startColumn, endRow, endColumn };
  return readCellFormat(engine, area, ({ locked }) => locked ?? true) === false;
}
