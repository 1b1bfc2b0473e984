/** Totals of what is shown: as Excel, calculated again when a filter shows other rows. */
import type { Engine } from './engine';
import { cellsThatCall } from './formula-cells';

export function recalculateShownTotals(engine: Engine): void {
  const cells = cellsThatCall(engine, ['SUBTOTAL(', 'AGGREGATE(']);
  if (cells.length > 0) engine.recalculate(cells);
}
