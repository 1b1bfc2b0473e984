/** `Excel.TableScopedCollection`: the tables that meet a range. */
import { contains, intersect } from '../../engine/area';
import type { Area } from '../../engine/area';
import { tablesOfSheet } from '../../engine/tables';
import type { Book } from '../book';
import { itemNotFound } from '../errors';
import { HostCollection } from '../object';
import { Table } from './table';

export class TableScopedCollection extends HostCollection<Table> {
  readonly className = 'TableScopedCollection';

  constructor(
    book: Book,
    private readonly area: Area,
    private readonly fullyContained: boolean,
  ) {
    super(book);
  }

  items(): Table[] {
    return tablesOfSheet(this.book.engine, this.area.sheetId)
      .filter(({ range }) =>
        this.fullyContained ? contains(this.area, range) : intersect(this.area, range) !== null,
      )
      .map(({ id }) => new Table(this.book, id));
  }

  find(key: string | number): Table | null {
    const wanted = String(key).toLowerCase();
    return (
      this.items().find((table) => table.Name.toLowerCase() === wanted || table.Id === String(key)) ?? null
    );
  }

  protected missing(key: string | number): Error {
    return itemNotFound(`Le tableau « ${key} » n’existe pas dans cette plage.`);
  }
}
