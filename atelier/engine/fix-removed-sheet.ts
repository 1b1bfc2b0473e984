/** Univer takes away the sheet shown before it shows another, and draws on nothing what follows (its references broken): shows the other first. */
import { ICommandService, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { Injector, Workbook } from '@univerjs/core';
import { RemoveSheetCommand, SetWorksheetActiveOperation } from '@univerjs/sheets';

interface Target {
  readonly unitId?: string;
  readonly subUnitId?: string;
}

export function fixRemovedSheet(injector: Injector): void {
  const commands = injector.get(ICommandService);
  const instances = injector.get(IUniverInstanceService);
  commands.beforeCommandExecuted(({ id, params }, options) => {
    if (id !== RemoveSheetCommand.id) return;
    const workbook = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!workbook) return;
    const shown = workbook.getActiveSheet().getSheetId();
    const { subUnitId = shown }: Target = params ?? {};
    const next = subUnitId === shown ? neighbourOf(workbook, shown) : undefined;
    if (next === undefined) return;
    commands.syncExecuteCommand(
      SetWorksheetActiveOperation.id,
      { unitId: workbook.getUnitId(), subUnitId: next },
      options,
    );
  });
}

/** As Excel: the sheet to the right, or to the left of the last one; hidden sheets are never shown. */
function neighbourOf(workbook: Workbook, sheetId: string): string | undefined {
  const order = workbook.getSheetOrders();
  const index = order.indexOf(sheetId);
  const candidates = [...order.slice(index + 1), ...order.slice(0, index).reverse()];
  return candidates.find((id) => workbook.getSheetBySheetId(id)?.isSheetHidden() === 0);
}
