/** The tables that meet any of several areas of a sheet (`RangeAreas.getTables`). */
import type { Area } from '../../engine/area';
import type { Book } from '../book';
import type { Table } from './table';
import { TableScopedCollection } from './table-scoped-collection';

export class AreasTables extends TableScopedCollection {
  private readonly parts: readonly TableScopedCollection[];

  constructor(book: Book, areas: readonly Area[], fullyContained: boolean) {
    const [first] = areas;
    if (first === undefined) throw new Error('No area to look for tables in.');
    super(book, first, fullyContained);
    this.parts = areas.map((area) => new TableScopedCollection(book, area, fullyContained));
  }

  override items(): Table[] {
    const found = new Map<string, Table>();
    for (const part of this.parts) for (const table of part.items()) found.set(table.Id, table);
    return [...found.values()];
  }
}
