/** `Excel.TableRow`. */
import type { Book } from '../book';
import { HostObject } from '../object';
import type { Range } from './range';
import { Table } from './table';

export class TableRow extends HostObject {
  readonly className = 'TableRow';

  constructor(
    book: Book,
    private readonly tableId: string,
    private readonly index: number,
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return ['Index', 'Values'];
  }

  override identity(): Record<string, unknown> {
    return { _Index: this.index };
  }

  get Index(): number {
    return this.index;
  }

  GetRange(): Range {
    return new Table(this.book, this.tableId).GetDataBodyRange().GetRow(this.index);
  }

  get Values(): unknown {
    return this.GetRange().Values;
  }

  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  async Delete(): Promise<void> {
    await new Table(this.book, this.tableId).Rows.DeleteRowsAt(this.index, 1);
  }
}
