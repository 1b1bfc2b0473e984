/** `Excel.ChartPlotArea`: where the data are drawn, with (`left`…) and without (`insideLeft`…) the labels of the axes. */
import type { PlotAreaDocument } from '../../../engine/charts';
import { layoutChart } from '../../../engine/charts/layout';
import { requireSheet } from '../../book';
import { ChartPlotAreaFormat } from './formats';
import { defineMembers, requireNumber, requireWord } from './members';
import type { Member } from './members';
import { ChartPart, chartSlot, inside } from './part';
import type { ChartHandle } from './part';

const EDGES = ['left', 'top', 'width', 'height'] as const;
const INSIDE = ['insideLeft', 'insideTop', 'insideWidth', 'insideHeight'] as const;
type Edge = (typeof EDGES)[number];

export class ChartPlotArea extends ChartPart<PlotAreaDocument> {
  readonly className = 'ChartPlotArea';

  constructor(handle: ChartHandle) {
    super(handle, () => [inside(chartSlot(handle), 'plotArea')]);
  }

  get Format(): ChartPlotAreaFormat {
    return new ChartPlotAreaFormat(this.handle, this.slots);
  }

  measure(edge: Edge, isInside: boolean): number {
    const sheet = requireSheet(this.book, this.handle.sheetId);
    const layout = layoutChart(this.book.engine, sheet, this.handle.read());
    return (isInside ? layout.inside : layout.plotArea)[edge];
  }

  /** Placed by the inside or by the outside: the last said holds, the other follows. */
  place(edge: Edge, isInside: boolean, value: unknown): void {
    const points = requireNumber(value, edge === 'width' || edge === 'height' ? { min: 0 } : {});
    const kept = EDGES.map((each) => this.measure(each, isInside));
    const area = this.edit();
    for (const key of isInside ? EDGES : INSIDE) Reflect.deleteProperty(area, key);
    const keys = isInside ? INSIDE : EDGES;
    EDGES.forEach((each, index) => {
      const key = keys[index];
      if (key !== undefined) area[key] = each === edge ? points : (kept[index] ?? 0);
    });
  }
}

function place(edge: Edge, isInside: boolean): Member<PlotAreaDocument, ChartPlotArea> {
  return {
    get: (part) => part.measure(edge, isInside),
    set: (part, value) => part.place(edge, isInside, value),
  };
}

defineMembers(ChartPlotArea, {
  Height: place('height', false),
  InsideHeight: place('height', true),
  InsideLeft: place('left', true),
  InsideTop: place('top', true),
  InsideWidth: place('width', true),
  Left: place('left', false),
  Position: {
    get: ({ state }) =>
      [...EDGES, ...INSIDE].some((key) => state[key] !== undefined) ? 'Custom' : 'Automatic',
    set(part, value) {
      const position = requireWord(value, ['Automatic', 'Custom'] as const);
      if (position === 'Custom') part.place('left', false, part.measure('left', false));
      else for (const key of [...EDGES, ...INSIDE]) Reflect.deleteProperty(part.edit(), key);
    },
  },
  Top: place('top', false),
  Width: place('width', false),
});
