/** What a table looks like: its style, bands, headers and totals. */
import { readExtras, writeExtras } from '../../engine/tables';
import type { TableInfo } from '../../engine/tables';
import type { ProtectionOption } from '../book';
import { apiNotFound, invalidArgument } from '../errors';
import { HostObject } from '../object';

/** Excel's own styles; an empty name is no style. */
const STYLES = /^(?:|TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01])))$/;

export abstract class TableLook extends HostObject {
  abstract readonly id: string;
  abstract get info(): TableInfo;
  abstract writable(option?: ProtectionOption): TableInfo;

  get Style(): string {
    return readExtras(this.book.engine, this.id).style;
  }
  set Style(style: string) {
    if (!STYLES.test(style)) throw invalidArgument(`«\u00a0${style}\u00a0» n’est pas un style de tableau.`);
    writeExtras(this.book.engine, this.writable().id, { style });
  }
  get ShowBandedRows(): boolean {
    return readExtras(this.book.engine, this.id).showBandedRows;
  }
  set ShowBandedRows(showBandedRows: boolean) {
    writeExtras(this.book.engine, this.writable().id, { showBandedRows });
  }
  get ShowBandedColumns(): boolean {
    return readExtras(this.book.engine, this.id).showBandedColumns;
  }
  set ShowBandedColumns(showBandedColumns: boolean) {
    writeExtras(this.book.engine, this.writable().id, { showBandedColumns });
  }
  get ShowFilterButton(): boolean {
    return readExtras(this.book.engine, this.id).showFilterButton;
  }
  set ShowFilterButton(showFilterButton: boolean) {
    writeExtras(this.book.engine, this.writable().id, { showFilterButton });
  }
  get ShowHeaders(): boolean {
    return readExtras(this.book.engine, this.id).showHeaders;
  }
  set ShowHeaders(isShown: boolean) {
    if (!isShown) throw apiNotFound('Table.showHeaders (false)');
    writeExtras(this.book.engine, this.writable().id, { showHeaders: true });
  }
  get ShowTotals(): boolean {
    return readExtras(this.book.engine, this.id).showTotals;
  }
  get HighlightFirstColumn(): boolean {
    return readExtras(this.book.engine, this.id).highlightFirstColumn;
  }
  set HighlightFirstColumn(highlightFirstColumn: boolean) {
    writeExtras(this.book.engine, this.writable().id, { highlightFirstColumn });
  }
  get HighlightLastColumn(): boolean {
    return readExtras(this.book.engine, this.id).highlightLastColumn;
  }
  set HighlightLastColumn(highlightLastColumn: boolean) {
    writeExtras(this.book.engine, this.writable().id, { highlightLastColumn });
  }
}
