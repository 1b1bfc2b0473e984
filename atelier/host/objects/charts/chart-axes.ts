/** `Excel.ChartAxes`: the axes a chart has, by its type and the groups of its series. */
import { hasAxes, hasSeriesAxis } from '../../../engine/charts/kinds';
import { itemNotFound } from '../../errors';
import { HostObject } from '../../object';
import { ChartAxis } from './chart-axis';
import './axis-members';
import { requireWord } from './members';
import type { ChartHandle } from './part';

export class ChartAxes extends HostObject {
  readonly className = 'ChartAxes';

  constructor(private readonly handle: ChartHandle) {
    super(handle.book);
  }

  get CategoryAxis(): ChartAxis {
    return this.GetItem('Category');
  }

  get SeriesAxis(): ChartAxis {
    return this.GetItem('Series');
  }

  get ValueAxis(): ChartAxis {
    return this.GetItem('Value');
  }

  GetItem(type: unknown, group?: unknown): ChartAxis {
    const kind = requireWord(type, ['Category', 'Value', 'Series'] as const);
    const side = requireWord(group ?? 'Primary', ['Primary', 'Secondary'] as const);
    const chart = this.handle.read();
    const hasIt = kind === 'Series' ? hasSeriesAxis(chart.type) && side === 'Primary' : hasAxes(chart.type);
    if (!hasIt) throw itemNotFound('Ce type de graphique n’a pas cet axe.');
    if (side === 'Secondary' && !chart.series.some(({ axisGroup }) => axisGroup === 'Secondary'))
      throw itemNotFound('Aucune série du graphique n’est sur l’axe secondaire.');
    return new ChartAxis(this.handle, kind, side);
  }
}
