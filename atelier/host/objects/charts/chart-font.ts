/** `Excel.ChartFont`: what is not set is the chart's own font, then Excel's. */
import type { ChartDocument } from '../../../engine/charts';
import { TEXT_COLOUR } from '../../../engine/charts/colours';
import type { FontDocument } from '../../../engine/charts/shapes';
import { defineMembers, membersOf } from './members';
import { ChartPart } from './part';
import type { ChartHandle, Slot } from './part';

const FONT: Required<FontDocument> = {
  bold: false,
  color: TEXT_COLOUR,
  italic: false,
  name: 'Calibri',
  size: 9,
  underline: 'None',
};

export class ChartFont extends ChartPart<FontDocument> {
  readonly className = 'ChartFont';

  constructor(
    handle: ChartHandle,
    slots: () => readonly Slot<FontDocument>[],
    /** What this part has by itself: a title is larger. */
    private readonly own: FontDocument = {},
  ) {
    super(handle, slots);
  }

  otherwise<K extends keyof FontDocument>(key: K): NonNullable<FontDocument[K]> {
    const said = this.handle.read().font?.[key] ?? this.own[key] ?? FONT[key];
    return said as NonNullable<FontDocument[K]>;
  }
}

const font = membersOf<FontDocument, ChartFont>();

defineMembers(ChartFont, {
  Bold: font.flag('bold', (part) => part.otherwise('bold')),
  Color: font.colour('color', (part) => part.otherwise('color')),
  Italic: font.flag('italic', (part) => part.otherwise('italic')),
  Name: font.text('name', (part) => part.otherwise('name')),
  Size: font.amount('size', (part) => part.otherwise('size'), { min: 1, max: 409 }),
  Underline: font.choice('underline', ['None', 'Single'], (part) => part.otherwise('underline')),
});

/** The font of the whole chart: what it says, no text of the chart says otherwise any more. */
export class ChartAreaFont extends ChartFont {
  constructor(handle: ChartHandle) {
    super(
      handle,
      () => [
        {
          read: () => handle.read().font,
          write: () => (handle.write().font ??= {}),
        },
      ],
      { size: 10 },
    );
  }
}

for (const name of ['Bold', 'Color', 'Italic', 'Name', 'Size', 'Underline']) {
  const inherited = Object.getOwnPropertyDescriptor(ChartFont.prototype, name);
  if (inherited?.set === undefined) continue;
  const { set } = inherited;
  Object.defineProperty(ChartAreaFont.prototype, name, {
    ...inherited,
    set(this: ChartAreaFont, value: unknown) {
      set.call(this, value);
      const chart = this.handle.write();
      forget(chart, name.toLowerCase() as keyof FontDocument, chart);
    },
  });
}

function forget(piece: unknown, key: keyof FontDocument, chart: ChartDocument): void {
  if (typeof piece !== 'object' || piece === null) return;
  for (const [name, value] of Object.entries(piece)) {
    if (name === 'font' && piece !== chart) Reflect.deleteProperty(value as object, key);
    else if (name !== 'font') forget(value, key, chart);
  }
}
