/** `Excel.TableCollection`: of the workbook, or of one sheet. */
import { intersect, isEntireColumn, isEntireRow, parseAddress } from '../../engine/area';
import type { Area } from '../../engine/area';
import { createReader } from '../../engine/cells';
import { findSheet } from '../../engine/sheets';
import { addTable, findTable, listTables, tablesOfSheet, writeExtras } from '../../engine/tables';
import { writeContents } from '../../engine/write-cells';
import { requireSheet, requireWritable } from '../book';
import type { Book } from '../book';
import { EventType, WORKBOOK_TARGET } from '../events';
import { invalidArgument, itemNotFound, OfficeError } from '../errors';
import { HostCollection } from '../object';
import { Range } from './range';
import { RangeMoves } from './range-moves';
import { Table } from './table';
import { uniqueHeader } from './table-headers';

export class TableCollection extends HostCollection<Table> {
  readonly className = 'TableCollection';

  constructor(
    book: Book,
    /** Null for all the tables of the workbook. */
    private readonly sheetId: string | null,
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return ['Count'];
  }

  get Count(): number {
    return this.items().length;
  }

  items(): Table[] {
    const { engine } = this.book;
    const tables = this.sheetId === null ? listTables(engine) : tablesOfSheet(engine, this.sheetId);
    return tables.map(({ id }) => new Table(this.book, id));
  }

  find(key: string | number): Table | null {
    const table = findTable(this.book.engine, String(key));
    if (table === null || (this.sheetId !== null && table.sheetId !== this.sheetId)) return null;
    return new Table(this.book, table.id);
  }

  protected missing(key: string | number): Error {
    return itemNotFound(`Le tableau « ${key} » n’existe pas.`);
  }

  async Add(address: RangeMoves | string, hasHeaders: boolean): Promise<Table> {
    const given = this.areaOf(address);
    requireWritable(this.book, given.sheetId);
    if (isEntireColumn(given) || isEntireRow(given))
      throw invalidArgument('Un tableau ne prend pas des lignes ou des colonnes entières.');
    const { engine } = this.book;
    const other = tablesOfSheet(engine, given.sheetId).find(({ range }) => intersect(range, given) !== null);
    if (other !== undefined) {
      throw new OfficeError(
        'InvalidArgument',
        `Un tableau ne peut pas en chevaucher un autre : « ${other.name} » est déjà là.`,
      );
    }
    const area = hasHeaders ? this.withBody(given) : await this.withHeaderRow(given);
    this.writeHeaders(area, hasHeaders);
    const id = addTable(engine, area, this.nextName());
    if (area.endRow === area.startRow + 1 && (!hasHeaders || given.endRow === given.startRow))
      writeExtras(engine, id, { insertRow: true });
    const table = new Table(this.book, id);
    this.book.events.raise(EventType.tableAdded, [area.sheetId, WORKBOOK_TARGET], table.eventDetails());
    return table;
  }

  private areaOf(address: RangeMoves | string): Area {
    if (address instanceof RangeMoves) return address.area;
    const parsed = parseAddress(address);
    if (parsed === null) throw invalidArgument(`« ${address} » n’est pas une plage.`);
    const named = parsed.sheetName === null ? null : findSheet(this.book.engine, parsed.sheetName);
    if (parsed.sheetName !== null && named === null)
      throw invalidArgument(`La feuille « ${parsed.sheetName} » n’existe pas.`);
    return { ...parsed.rectangle, sheetId: named?.getSheetId() ?? this.sheetId ?? this.book.activeSheetId() };
  }

  /** A table has a body: a header alone gets an empty row under it. */
  private withBody(area: Area): Area {
    return area.endRow > area.startRow ? area : { ...area, endRow: area.startRow + 1 };
  }

  /** Without headers, Excel puts a header row in and moves what was there down, in these columns only. */
  private async withHeaderRow(area: Area): Promise<Area> {
    await new Range(this.book, { ...area, endRow: area.startRow }).Insert('Down');
    return { ...area, endRow: area.endRow + 1 };
  }

  private writeHeaders(area: Area, hasHeaders: boolean): void {
    const reader = createReader(this.book.engine, requireSheet(this.book, area.sheetId));
    const taken = new Set<string>();
    const names: string[] = [];
    for (let column = area.startColumn; column <= area.endColumn; column += 1) {
      const present = hasHeaders ? reader.text(area.startRow, column) : '';
      const name = uniqueHeader(present, taken, column - area.startColumn);
      taken.add(name.toLowerCase());
      names.push(name);
    }
    writeContents(this.book.engine, { ...area, endRow: area.startRow }, [
      names.map((name) => ({ v: name, t: 1 })),
    ]);
  }

  private nextName(): string {
    for (let number = 1; ; number += 1) {
      const name = `Tableau${number}`;
      if (findTable(this.book.engine, name) === null) return name;
    }
  }

  private get eventTarget(): string {
    return this.sheetId ?? WORKBOOK_TARGET;
  }

  _RegisterDataChangedEvent(): void {
    this.book.events.register(EventType.tableChanged, this.eventTarget);
  }
  _UnregisterDataChangedEvent(): void {
    this.book.events.unregister(EventType.tableChanged, this.eventTarget);
  }
  _RegisterAddedEvent(): void {
    this.book.events.register(EventType.tableAdded, this.eventTarget);
  }
  _UnregisterAddedEvent(): void {
    this.book.events.unregister(EventType.tableAdded, this.eventTarget);
  }
  _RegisterDeletedEvent(): void {
    this.book.events.register(EventType.tableDeleted, this.eventTarget);
  }
  _UnregisterDeletedEvent(): void {
    this.book.events.unregister(EventType.tableDeleted, this.eventTarget);
  }
}
