/** Ranges that a formula fills beside its own cell. */
import { spillOf, spillParentOf } from '../../engine/spills';
import { RangeMoves } from './range-moves';

export abstract class RangeSpills extends RangeMoves {
  /** Waits for the calculation: what a formula fills is known then. */
  async GetSpillingToRangeOrNullObject(): Promise<this | null> {
    await this.book.engine.calculated();
    const { sheetId, startRow, startColumn } = this.area;
    const spill = this.isOneCell() ? spillOf(this.book.engine, sheetId, startRow, startColumn) : null;
    return spill === null ? null : this.at(spill);
  }

  /** The cell whose formula fills this one; nothing for that cell itself. */
  async GetSpillParentOrNullObject(): Promise<this | null> {
    await this.book.engine.calculated();
    const { sheetId, startRow, startColumn } = this.area;
    const parent = this.isOneCell() ? spillParentOf(this.book.engine, sheetId, startRow, startColumn) : null;
    return parent === null ? null : this.GetCell(parent.row - startRow, parent.column - startColumn);
  }

  private isOneCell(): boolean {
    return this.RowCount === 1 && this.ColumnCount === 1;
  }
}
