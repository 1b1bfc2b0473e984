/** `Excel.ChartLineFormat` and `Excel.ChartBorder`: the same members on a line and around a box. */
import { QUIET_LINE } from '../../../engine/charts/colours';
import { LINE_STYLES } from '../../../engine/charts/shapes';
import type { LineDocument } from '../../../engine/charts/shapes';
import { defineMembers, membersOf } from './members';
import { ChartPart } from './part';
import type { ChartHandle, Slot } from './part';

abstract class ChartStroke extends ChartPart<LineDocument> {
  constructor(
    handle: ChartHandle,
    slots: () => readonly Slot<LineDocument>[],
    /** How Excel draws it when nothing is set. */
    readonly own: () => LineDocument = () => ({}),
  ) {
    super(handle, slots);
  }

  Clear(): void {
    for (const slot of this.slots()) {
      const line = slot.write();
      delete line.color;
      delete line.weight;
      line.style = 'None';
    }
  }

  /** A line given a colour or a weight is drawn again. */
  drawn(): void {
    for (const slot of this.slots()) {
      const line = slot.write();
      if ((line.style ?? this.own().style) === 'None') line.style = 'Continuous';
    }
  }
}

const line = membersOf<LineDocument, ChartStroke>();
const color = line.colour('color', (part) => part.own().color ?? QUIET_LINE);
const weight = line.amount('weight', (part) => part.own().weight ?? 0.75, { min: 0, max: 1584 });

defineMembers(ChartStroke as unknown as { prototype: ChartStroke }, {
  Color: {
    ...color,
    set(part, value) {
      color.set?.(part, value);
      part.drawn();
    },
  },
  LineStyle: line.choice('style', LINE_STYLES, (part) => part.own().style ?? 'Continuous'),
  Weight: {
    ...weight,
    set(part, value) {
      weight.set?.(part, value);
      part.drawn();
    },
  },
});

export class ChartLineFormat extends ChartStroke {
  readonly className = 'ChartLineFormat';
}

export class ChartBorder extends ChartStroke {
  readonly className = 'ChartBorder';
}
