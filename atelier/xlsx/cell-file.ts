/** What a cell keeps of the file it was read from, beside what the engine knows of it: used again as long as it is still true. */
import type { ICellData } from '@univerjs/core';

export interface CellFile {
  /** Content of the text's item (several looks, phonetic guides), true of this text. */
  runs?: string;
  text?: string;
  /** The formula as stored, when writing it again would not give the same. */
  formula?: string;
  /** An array formula confirmed with Ctrl+Shift+Enter: it does not spill. */
  fixed?: true;
  /** Attributes of the data table that calculates the value. */
  table?: Record<string, string>;
  /** The last result, for a formula that the engine cannot calculate or a cell that an array fills. */
  result?: { v: string | number; t: number };
  /** Rich value of the file (picture, data type) shown as this value. */
  mark?: { vm: string; v: string | number | undefined };
}

const KEY = 'file';

export function readCellFile(cell: ICellData): CellFile | undefined {
  return cell.custom?.[KEY] as CellFile | undefined;
}

export function keepCellFile(cell: ICellData, kept: CellFile): void {
  if (Object.keys(kept).length > 0) cell.custom = { ...cell.custom, [KEY]: kept };
}
