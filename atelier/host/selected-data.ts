/** `Office.context.document`: reading and writing what is selected, and going to a place, in the shapes Office.js sends. */
import { formatRectangle } from '../engine/area';
import { documentUrl } from './app-context';
import type { Book } from './book';
import { OfficeError } from './errors';
import { Range } from './objects/range';
import { Table } from './objects/table';
import { TableCollection } from './objects/table-collection';
import { Workbook } from './objects/workbook';
import { DdaError } from './protocol';

type Request = Readonly<Record<string, unknown>>;

const DONE = { Version: 1, Error: 0 };
const NAMED_ITEM = 1;

export class SelectedData {
  constructor(private readonly book: Book) {}

  /** `getSelectedDataAsync`: Office.js itself makes a text of the matrix. */
  async read({ CoerceType, ValueFormat }: Request): Promise<object> {
    const range = new Range(this.book, this.book.selection());
    const data: unknown = await (ValueFormat === 'formatted' ? range.Text : range.Values);
    if (CoerceType === 'table') {
      const [headers = [], ...rows] = data as unknown[][];
      return { ...DONE, Data: { Headers: [headers], Rows: rows } };
    }
    return CoerceType === 'text' || CoerceType === 'matrix'
      ? { ...DONE, Data: data }
      : { Version: 1, Error: DdaError.coercion };
  }

  /** `setSelectedDataAsync`: from the first selected cell on; a table becomes one. */
  write({ CoerceType, Data }: Request): object {
    const table = CoerceType === 'table' ? (Data as { Headers?: unknown[][]; Rows?: unknown[][] }) : null;
    const rows = table === null ? Data : [...(table.Headers ?? []), ...(table.Rows ?? [])];
    if (!isMatrix(rows)) return { Version: 1, Error: DdaError.coercion };
    const { sheetId, startRow, startColumn } = this.book.selection();
    const endRow = startRow + rows.length - 1;
    const endColumn = startColumn + (rows[0]?.length ?? 1) - 1;
    const range = new Range(this.book, { sheetId, startRow, startColumn, endRow, endColumn });
    return this.tried(() => {
      range.Values = rows;
      if (table !== null)
        new TableCollection(this.book, sheetId).Add(
          formatRectangle(range.area),
          (table.Headers ?? []).length > 0,
        );
    });
  }

  /** `goToByIdAsync`: a name, a table or an address. */
  goTo({ Id, GoToType }: Request): object {
    if (GoToType !== NAMED_ITEM) return { Version: 1, Error: DdaError.unsupported };
    const id = String(Id);
    return this.tried(() => {
      const workbook = new Workbook(this.book);
      const table = workbook.Tables.find(id);
      const named = table instanceof Table ? table.GetRange() : workbook.Names.find(id)?.GetRange();
      const cut = id.lastIndexOf('!');
      const sheet =
        cut < 0
          ? workbook.Worksheets.GetActiveWorksheet()
          : workbook.Worksheets.GetItem(id.slice(0, cut).replace(/^'|'$/g, ''));
      (named ?? sheet.GetRange(id.slice(cut + 1))).Select();
    });
  }

  /** `getFilePropertiesAsync`. */
  fileProperties(): object {
    return { ...DONE, 0: { 1: documentUrl(this.book) } };
  }

  /** What Excel would refuse in a batch is refused here too, by a number. */
  private tried(act: () => void): object {
    try {
      act();
      return DONE;
    } catch (error) {
      if (error instanceof OfficeError) return { Version: 1, Error: DdaError.cannotWrite };
      throw error;
    }
  }
}

function isMatrix(data: unknown): data is unknown[][] {
  return Array.isArray(data) && data.length > 0 && data.every((row) => Array.isArray(row));
}
