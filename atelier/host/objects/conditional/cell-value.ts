/** `Excel.CellValueConditionalFormat`. */
import { cellValueRule, readCellValueRule } from '../conditional-cell-value';
import type { CellValueRule } from '../conditional-cell-value';
import { ConditionalKind } from './kind';

export class CellValueConditionalFormat extends ConditionalKind {
  readonly className = 'CellValueConditionalFormat';

  override scalars(): readonly string[] {
    return ['Rule'];
  }

  get Rule(): CellValueRule | null {
    return readCellValueRule(this.owner);
  }

  set Rule(rule: CellValueRule) {
    this.owner.change({ ...cellValueRule(rule, this.owner.anchor), office: { kind: 'CellValue' } });
  }
}
