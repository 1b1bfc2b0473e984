/** `Excel.Table`. */
import { formatRectangle, intersect, parseAddress, rowCount } from '../../engine/area';
import type { Area } from '../../engine/area';
import { definedNameFault, findName } from '../../engine/names';
import { clearTableFilters, reapplyTableFilters } from '../../engine/table-filters';
import { replaceTableReferences } from '../../engine/table-references';
import { followTable } from '../../engine/rename-references';
import { findTable, removeTable, renameTable, resizeTable, tablesOfSheet } from '../../engine/tables';
import type { TableInfo } from '../../engine/tables';
import { clearContents } from '../../engine/write-cells';
import { requireWritable } from '../book';
import type { Book, ProtectionOption } from '../book';
import { EventType, WORKBOOK_TARGET } from '../events';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../errors';
import { AutoFilter } from './auto-filter';
import { Range } from './range';
import { RangeMoves } from './range-moves';
import { TableColumnCollection } from './table-column-collection';
import { TableRowCollection } from './table-row-collection';
import { TableLook } from './table-look';
import { TableSort } from './table-sort';
import { showTotals } from './table-totals';
import { Worksheet } from './worksheet';

const SCALARS = [
  'HighlightFirstColumn',
  'HighlightLastColumn',
  'Id',
  'LegacyId',
  'Name',
  'ShowBandedColumns',
  'ShowBandedRows',
  'ShowFilterButton',
  'ShowHeaders',
  'ShowTotals',
  'Style',
];

export class Table extends TableLook {
  readonly className = 'Table';

  constructor(
    book: Book,
    override readonly id: string,
  ) {
    super(book);
  }

  override get info(): TableInfo {
    const table = findTable(this.book.engine, this.id);
    if (table === null) throw itemNotFound('Le tableau a été supprimé.');
    return table;
  }

  /** The table as it is now, after checking that its sheet may be written. */
  override writable(option?: ProtectionOption): TableInfo {
    const { info } = this;
    requireWritable(this.book, info.sheetId, option);
    return info;
  }

  override scalars(): readonly string[] {
    return SCALARS;
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  eventDetails(): Record<string, unknown> {
    const { id, name, sheetId } = this.info;
    return { source: 'Local', tableId: id, tableName: name, worksheetId: sheetId };
  }

  get Id(): string {
    return this.info.id;
  }

  get LegacyId(): string {
    return this.info.id;
  }

  get Name(): string {
    return this.info.name;
  }

  set Name(name: string) {
    const info = this.writable();
    const fault = definedNameFault(name);
    if (fault !== null) throw invalidArgument(fault);
    const other = findTable(this.book.engine, name);
    if (other !== null && other.id !== info.id)
      throw itemAlreadyExists(`Un tableau s’appelle déjà « ${other.name} ».`);
    if (findName(this.book.engine, name, null) !== null)
      throw itemAlreadyExists(`« ${name} » est déjà un nom du classeur.`);
    if (name === info.name) return;
    renameTable(this.book.engine, info, name);
    followTable(this.book.engine, info.name, name);
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.book, this.info.sheetId);
  }

  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this.book, this.id);
  }

  get Rows(): TableRowCollection {
    return new TableRowCollection(this.book, this.id);
  }

  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.book, this.info.sheetId, this.id);
  }

  get Sort(): TableSort {
    return new TableSort(this.book, this.id);
  }

  area(): Area {
    const { sheetId, range } = this.info;
    return { ...range, sheetId };
  }

  GetRange(): Range {
    const totals = this.ShowTotals ? 1 : 0;
    const area = this.area();
    return new Range(this.book, { ...area, endRow: area.endRow + totals });
  }

  GetHeaderRowRange(): Range {
    const area = this.area();
    return new Range(this.book, { ...area, endRow: area.startRow });
  }

  GetDataBodyRange(): Range {
    const area = this.area();
    return new Range(this.book, { ...area, startRow: area.startRow + 1 });
  }

  GetTotalRowRange(): Range {
    if (!this.ShowTotals) throw itemNotFound('Ce tableau n’a pas de ligne de total.');
    const area = this.area();
    return new Range(this.book, { ...area, startRow: area.endRow + 1, endRow: area.endRow + 1 });
  }

  /** The header row does not move, and the new range meets the old one. */
  Resize(newRange: RangeMoves | string): void {
    const info = this.writable();
    const area = this.areaOf(newRange, info.sheetId);
    if (
      area.sheetId !== info.sheetId ||
      area.startRow !== info.range.startRow ||
      intersect(area, info.range) === null
    ) {
      throw invalidArgument(
        'L’en-tête du tableau doit rester sur la même ligne, et la nouvelle plage chevaucher l’ancienne.',
      );
    }
    if (rowCount(area) < 2) throw invalidArgument('Un tableau a au moins une ligne sous son en-tête.');
    const other = tablesOfSheet(this.book.engine, info.sheetId).find(
      ({ id, range }) => id !== info.id && intersect(range, area) !== null,
    );
    if (other !== undefined)
      throw invalidArgument(`La plage ${formatRectangle(area)} chevauche le tableau « ${other.name} ».`);
    const { sheetId: _sheet, ...rectangle } = area;
    this.Columns.fillHeaders(area);
    resizeTable(this.book.engine, info, rectangle);
  }

  private areaOf(range: RangeMoves | string, sheetId: string): Area {
    if (range instanceof RangeMoves) return range.area;
    const parsed = parseAddress(range);
    if (parsed === null) throw invalidArgument(`« ${range} » n’est pas une plage.`);
    return { ...parsed.rectangle, sheetId };
  }

  Delete(): void {
    const info = this.writable();
    const details = this.eventDetails();
    removeTable(this.book.engine, info);
    clearContents(this.book.engine, { ...info.range, sheetId: info.sheetId });
    this.book.events.raise(EventType.tableDeleted, [info.sheetId, WORKBOOK_TARGET], details);
  }

  ConvertToRange(): Range {
    const info = this.writable();
    const range = this.GetRange();
    const details = this.eventDetails();
    clearTableFilters(this.book.engine, info);
    replaceTableReferences(this.book.engine, info, this.ShowTotals);
    removeTable(this.book.engine, info);
    this.book.events.raise(EventType.tableDeleted, [info.sheetId, WORKBOOK_TARGET], details);
    return range;
  }

  ClearFilters(): void {
    clearTableFilters(this.book.engine, this.writable('allowAutoFilter'));
  }

  async ReapplyFilters(): Promise<void> {
    const info = this.writable('allowAutoFilter');
    await this.book.engine.calculated();
    reapplyTableFilters(this.book.engine, info);
  }

  _RegisterDataChangedEvent(): void {
    this.book.events.register(EventType.tableChanged, this.id);
  }
  _UnregisterDataChangedEvent(): void {
    this.book.events.unregister(EventType.tableChanged, this.id);
  }
  _RegisterSelectionChangedEvent(): void {
    this.book.events.register(EventType.tableSelectionChanged, this.id);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.book.events.unregister(EventType.tableSelectionChanged, this.id);
  }
}

/** The one property whose writing takes time: a setter's promise is awaited by the batch. */
const { get } = Object.getOwnPropertyDescriptor(TableLook.prototype, 'ShowTotals') ?? {};
Object.defineProperty(Table.prototype, 'ShowTotals', {
  ...(get === undefined ? {} : { get }),
  async set(this: Table, isShown: boolean) {
    this.writable();
    await this.book.engine.calculated();
    await showTotals(this.book, this, isShown);
  },
});
