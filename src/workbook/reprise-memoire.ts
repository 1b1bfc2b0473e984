/** The mappings of earlier times, kept in the workbook's own settings so that they follow it. */
import { parseMemoire } from '../reprise';
import type { MemoireReprise } from '../reprise';

const CLE = 'ctg.reprise.correspondances';

/** Queued with another reading; the caller syncs, then collects. */
export function askMemoireReprise(context: Excel.RequestContext): Excel.Setting {
  const reglage = context.workbook.settings.getItemOrNullObject(CLE);
  reglage.load('value');
  return reglage;
}

export function collectMemoireReprise(reglage: Excel.Setting): MemoireReprise {
  return reglage.isNullObject ? {} : parseMemoire(reglage.value);
}

/** Queued with the write of the rows. */
export function writeMemoireReprise(context: Excel.RequestContext, memoire: MemoireReprise): void {
  context.workbook.settings.add(CLE, JSON.stringify(memoire));
}
