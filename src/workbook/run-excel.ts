/** The one door to Excel: a gesture's actions, with Excel's refusals as failures and our bugs as exceptions. */
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import { toEchec } from './failures';

export async function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<Result<T>> {
  try {
    return success(await Excel.run(batch));
  } catch (error) {
    const echec = toEchec(error);
    if (echec === null) throw error;
    return failure(echec);
  }
}

/** Like `runExcel` for what writes: one step of undo where Excel can merge them (ExcelApi 1.20). */
export async function writeExcel(
  batch: (context: Excel.RequestContext) => Promise<void>,
): Promise<Result<null>> {
  try {
    if (Office.context.requirements.isSetSupported('ExcelApi', '1.20')) {
      await Excel.run({ mergeUndoGroup: true } as Excel.RunOptions, batch);
    } else {
      await Excel.run(batch);
    }
    return success(null);
  } catch (error) {
    const echec = toEchec(error);
    if (echec === null) throw error;
    return failure(echec);
  }
}
