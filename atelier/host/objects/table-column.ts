/** `Excel.TableColumn`. */
import { createReader, mapArea } from '../../engine/cells';
import { breakColumn } from '../../engine/rename-references';
import { deleteCells } from '../../engine/structure';
import { resizeTable, syncHeaders } from '../../engine/tables';
import { requireSheet } from '../book';
import type { Book } from '../book';
import { itemNotFound, OfficeError } from '../errors';
import { HostObject } from '../object';
import { Filter } from './filter';
import type { Range } from './range';
import { Table } from './table';

export class TableColumn extends HostObject {
  readonly className = 'TableColumn';

  constructor(
    book: Book,
    private readonly tableId: string,
    private readonly columnId: string,
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return ['Id', 'Index', 'Name', 'Values'];
  }

  override identity(): Record<string, unknown> {
    return { Id: this.columnId };
  }

  get Id(): string {
    return this.columnId;
  }

  private get table(): Table {
    return new Table(this.book, this.tableId);
  }

  get Index(): number {
    const index = this.table.info.columns.findIndex(({ id }) => id === this.columnId);
    if (index < 0) throw itemNotFound('La colonne a été supprimée.');
    return index;
  }

  get Name(): string {
    return this.table.info.columns[this.Index]?.name ?? '';
  }

  set Name(name: string) {
    this.GetHeaderRowRange().Values = [[name]];
  }

  get Values(): unknown {
    return this.readValues();
  }

  private async readValues(): Promise<unknown> {
    await this.book.engine.calculated();
    const { area } = this.GetRange();
    const reader = createReader(this.book.engine, requireSheet(this.book, area.sheetId));
    return mapArea(area, (row, column) => reader.value(row, column));
  }

  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  get Filter(): Filter {
    return new Filter(this.book, this.tableId, this.Index);
  }

  private column(range: Range): Range {
    return range.GetColumn(this.Index);
  }

  GetRange(): Range {
    return this.column(this.table.GetRange());
  }

  GetHeaderRowRange(): Range {
    return this.column(this.table.GetHeaderRowRange());
  }

  GetDataBodyRange(): Range {
    return this.column(this.table.GetDataBodyRange());
  }

  GetTotalRowRange(): Range {
    return this.column(this.table.GetTotalRowRange());
  }

  async Delete(): Promise<void> {
    const info = this.table.writable();
    if (info.columns.length === 1)
      throw new OfficeError('InvalidOperation', 'Un tableau garde au moins une colonne.');
    const { Name } = this;
    await deleteCells(this.book.engine, this.GetRange().area, 'Left');
    breakColumn(this.book.engine, info.name, Name);
    const present = this.table.info;
    if (present.columns.length === info.columns.length) {
      resizeTable(this.book.engine, present, {
        ...present.range,
        endColumn: info.range.endColumn - 1,
      });
    }
    // The names follow their cells at once: the next action of the batch may look for one.
    syncHeaders(this.book.engine, this.tableId);
  }
}
