/** `Excel.ChartLegend`, its entries and each of them. */
import type { LegendDocument } from '../../../engine/charts';
import type { Frame } from '../../../engine/charts/anchor';
import { layoutChart, legendEntries } from '../../../engine/charts/layout';
import { requireSheet } from '../../book';
import { itemNotFound } from '../../errors';
import { HostCollection } from '../../object';
import { ChartLegendFormat } from './formats';
import { defineMembers, membersOf, requireFlag, requireNumber, requireWord } from './members';
import { ChartPart, chartSlot, inside } from './part';
import type { ChartHandle } from './part';

const POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'] as const;
type Edge = 'left' | 'top' | 'width' | 'height';

export class ChartLegend extends ChartPart<LegendDocument> {
  readonly className = 'ChartLegend';

  constructor(handle: ChartHandle) {
    super(handle, () => [inside(chartSlot(handle), 'legend')]);
  }

  get Format(): ChartLegendFormat {
    return new ChartLegendFormat(this.handle, this.slots);
  }

  get LegendEntries(): ChartLegendEntryCollection {
    return new ChartLegendEntryCollection(this);
  }

  frame(): Frame | null {
    const sheet = requireSheet(this.book, this.handle.sheetId);
    return layoutChart(this.book.engine, sheet, this.handle.read()).legend;
  }

  /** The labels of the entries, those taken out included. */
  entries(): string[] {
    return legendEntries(this.book.engine, this.handle.read());
  }

  place(edge: Edge, value: unknown): void {
    const points = requireNumber(value, edge === 'width' || edge === 'height' ? { min: 0 } : {});
    const legend = this.edit();
    legend[edge] = points;
    legend.position = 'Custom';
  }
}

const legend = membersOf<LegendDocument, ChartLegend>();
const edgeMember = (edge: Edge) => ({
  get: (part: ChartLegend) => part.frame()?.[edge] ?? null,
  set: (part: ChartLegend, value: unknown) => part.place(edge, value),
});

defineMembers(ChartLegend, {
  Height: edgeMember('height'),
  Left: edgeMember('left'),
  Overlay: legend.flag('overlay', false),
  Position: {
    get: (part) => part.state.position ?? 'Bottom',
    set(part, value) {
      const position = requireWord(value, POSITIONS);
      const state = part.edit();
      if (position !== 'Custom')
        for (const edge of ['left', 'top', 'width', 'height'] as const) Reflect.deleteProperty(state, edge);
      state.position = position;
    },
  },
  ShowShadow: legend.flag('showShadow', false),
  Top: edgeMember('top'),
  Visible: legend.flag('visible', false),
  Width: edgeMember('width'),
});

export class ChartLegendEntryCollection extends HostCollection<ChartLegendEntry> {
  readonly className = 'ChartLegendEntryCollection';

  constructor(private readonly legend: ChartLegend) {
    super(legend.book);
  }

  items(): ChartLegendEntry[] {
    return this.legend.entries().map((_, index) => new ChartLegendEntry(this.legend, index));
  }

  find(key: string | number): ChartLegendEntry | null {
    return this.items()[Number(key)] ?? null;
  }

  protected missing(key: string | number): Error {
    return itemNotFound(`La légende n’a pas d’entrée ${String(key)}.`);
  }
}

export class ChartLegendEntry extends ChartPart<LegendDocument> {
  readonly className = 'ChartLegendEntry';

  constructor(
    private readonly legend: ChartLegend,
    readonly index: number,
  ) {
    super(legend.handle, legend.slots);
  }

  get shown(): boolean {
    return this.legend.state.visible === true && this.state.hidden?.includes(this.index) !== true;
  }

  show(isShown: boolean): void {
    const state = this.edit();
    const others = (state.hidden ?? []).filter((index) => index !== this.index);
    state.hidden = isShown ? others : [...others, this.index].sort((a, b) => a - b);
  }

  /** Side by side above and below the chart, one under the other beside it. */
  frame(): Frame | null {
    const frame = this.shown ? this.legend.frame() : null;
    if (frame === null) return null;
    const hidden = this.state.hidden ?? [];
    const shown = this.legend.entries().flatMap((_, index) => (hidden.includes(index) ? [] : [index]));
    const rank = shown.indexOf(this.index);
    if (frame.width > frame.height * 2) {
      const width = frame.width / shown.length;
      return { left: frame.left + rank * width, top: frame.top, width, height: frame.height };
    }
    const height = frame.height / shown.length;
    return { left: frame.left, top: frame.top + rank * height, width: frame.width, height };
  }
}

defineMembers(ChartLegendEntry, {
  Height: { get: (part) => part.frame()?.height ?? null },
  Index: { get: (part) => part.index },
  Left: { get: (part) => part.frame()?.left ?? null },
  Top: { get: (part) => part.frame()?.top ?? null },
  Visible: { get: (part) => part.shown, set: (part, value) => part.show(requireFlag(value)) },
  Width: { get: (part) => part.frame()?.width ?? null },
});
