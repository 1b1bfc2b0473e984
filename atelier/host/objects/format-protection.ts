/** `Excel.FormatProtection`: what a protected sheet leaves of its cells. */
import { readCellFormat, writeCellFormat } from '../../engine/cell-format';
import { requireWritable } from '../book';
import { StylePart } from './style-part';

export class FormatProtection extends StylePart {
  readonly className = 'FormatProtection';

  override scalars(): readonly string[] {
    return ['FormulaHidden', 'Locked'];
  }

  /** Null when some cells are and some are not. */
  get Locked(): boolean | null {
    return readCellFormat(this.book.engine, this.area, ({ locked }) => locked ?? true);
  }

  set Locked(locked: boolean) {
    requireWritable(this.book, this.area.sheetId);
    writeCellFormat(this.book.engine, this.area, { locked });
  }

  get FormulaHidden(): boolean | null {
    return readCellFormat(this.book.engine, this.area, ({ formulaHidden }) => formulaHidden ?? false);
  }

  set FormulaHidden(formulaHidden: boolean) {
    requireWritable(this.book, this.area.sheetId);
    writeCellFormat(this.book.engine, this.area, { formulaHidden });
  }
}
