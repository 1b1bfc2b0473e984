/** `Excel.ChartFill`. */
import type { FillDocument } from '../../../engine/charts/shapes';
import { requireColor } from '../style-part';
import { requireText } from './members';
import { ChartPart } from './part';

export class ChartFill extends ChartPart<FillDocument> {
  readonly className = 'ChartFill';

  Clear(): void {
    for (const slot of this.slots()) {
      const fill = slot.write();
      delete fill.color;
      fill.none = true;
    }
  }

  SetSolidColor(color: unknown): void {
    const checked = requireColor(requireText(color));
    for (const slot of this.slots()) {
      const fill = slot.write();
      fill.color = checked;
      delete fill.none;
    }
  }
}
