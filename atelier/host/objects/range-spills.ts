/** Ranges that a formula fills beside its own cell. */
import { contains, intersect } from '../../engine/area';
import { listSpills, spillOf, spillParentOf } from '../../engine/spills';
import { invalidArgument, itemNotFound } from '../errors';
import { RangeMoves } from './range-moves';

export abstract class RangeSpills extends RangeMoves {
  /** Waits for the calculation: what a formula fills is known then. */
  async GetSpillingToRangeOrNullObject(): Promise<this | null> {
    await this.book.engine.calculated();
    const { sheetId, startRow, startColumn } = this.area;
    const spill = this.isOneCell() ? spillOf(this.book.engine, sheetId, startRow, startColumn) : null;
    return spill === null ? null : this.at(spill);
  }

  async GetSpillingToRange(): Promise<this> {
    this.requireOneCell();
    const range = await this.GetSpillingToRangeOrNullObject();
    if (range === null) throw itemNotFound('Cette cellule ne remplit pas ses voisines.');
    return range;
  }

  /** The cell whose formula fills this one; nothing for that cell itself. */
  async GetSpillParentOrNullObject(): Promise<this | null> {
    await this.book.engine.calculated();
    const { sheetId, startRow, startColumn } = this.area;
    const parent = this.isOneCell() ? spillParentOf(this.book.engine, sheetId, startRow, startColumn) : null;
    return parent === null ? null : this.GetCell(parent.row - startRow, parent.column - startColumn);
  }

  async GetSpillParent(): Promise<this> {
    this.requireOneCell();
    const parent = await this.GetSpillParentOrNullObject();
    if (parent === null) throw itemNotFound('Aucune formule ne remplit cette cellule.');
    return parent;
  }

  /** True or false when all cells are alike, null when they are not. */
  protected async areSpilled(): Promise<boolean | null> {
    await this.book.engine.calculated();
    const spills = listSpills(this.book.engine, this.area.sheetId);
    if (spills.some((spill) => contains(spill, this.area))) return true;
    return spills.some((spill) => intersect(spill, this.area) !== null) ? null : false;
  }

  private requireOneCell(): void {
    if (!this.isOneCell()) throw invalidArgument('La plage doit être une seule cellule.');
  }

  private isOneCell(): boolean {
    return this.RowCount === 1 && this.ColumnCount === 1;
  }
}
