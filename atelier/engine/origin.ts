/** The `.xlsx` a document was opened from, kept beside it so that saving edits its parts instead of writing others. */

export interface XlsxOrigin {
  /** Tells the styles of this file from those of another: the start of `EngineStyle.xf`. */
  id: string;
  /** Parts that are texts, by path; the cells of worksheets and the shared strings are left out. */
  texts: Record<string, string>;
  /** The other parts (images, macros, printer settings), in base 64. */
  binaries: Record<string, string>;
  /** Path of the part of each sheet, by the engine's id. */
  sheets: Record<string, string>;
  /** Name of each sheet when the file was opened, by the engine's id. */
  names: Record<string, string>;
  /** What this layer would have written at once, by its own paths: the difference with what it writes later is the edit. */
  before: Record<string, string>;
  /** Rows and columns that came and went since, by the engine's id of the sheet. */
  moves: Record<string, LineMove[]>;
}

export interface LineMove {
  axis: 'row' | 'column';
  /** Zero-based; `count` is negative when lines went away. */
  start: number;
  count: number;
}
