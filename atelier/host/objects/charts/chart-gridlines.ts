/** `Excel.ChartGridlines`. */
import type { GridlinesDocument } from '../../../engine/charts';
import { QUIET_LINE } from '../../../engine/charts/colours';
import { ChartGridlinesFormat } from './formats';
import { defineMembers, membersOf } from './members';
import { ChartPart } from './part';

export class ChartGridlines extends ChartPart<GridlinesDocument> {
  readonly className = 'ChartGridlines';

  get Format(): ChartGridlinesFormat {
    return new ChartGridlinesFormat(this.handle, this.slots, { line: () => ({ color: QUIET_LINE }) });
  }
}

defineMembers(ChartGridlines, {
  Visible: membersOf<GridlinesDocument, ChartGridlines>().flag('visible', false),
});
