/** Selects a cell of the workbook, its tab brought forward and shown if it was hidden. */
import type { Result } from '../domain/result';
import { runExcel } from './run-excel';

/** `masquee`: the tab is hidden, and Excel brings no hidden tab forward. */
export async function selectCellule(
  feuille: string,
  cellule: string,
  masquee: boolean,
): Promise<Result<null>> {
  return runExcel(async (context) => {
    const page = context.workbook.worksheets.getItem(feuille);
    if (masquee) page.visibility = 'Visible';
    page.activate();
    page.getRange(cellule).select();
    await context.sync();
    return null;
  });
}
