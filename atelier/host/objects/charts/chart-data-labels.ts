/** `Excel.ChartDataLabels`: the labels of a series, or of every series of the chart. */
import type { LabelsDocument } from '../../../engine/charts/series';
import { ChartPart, inside } from './part';
import type { ChartHandle } from './part';
import { ChartDataLabelFormat } from './formats';
import { dataMembers, seriesFormat, textMembers } from './label-members';
import { defineMembers } from './members';
import { listed } from './series-slot';

export class ChartDataLabels extends ChartPart<LabelsDocument> {
  readonly className = 'ChartDataLabels';

  get Format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(this.handle, this.slots);
  }

  cellFormat(): string {
    return seriesFormat(this.book, this.handle.read().series[0]);
  }
}

/** Those of the whole chart: one piece a series. */
export function chartLabels(handle: ChartHandle): ChartDataLabels {
  return new ChartDataLabels(handle, () =>
    handle.read().series.map((series) => inside(listed(handle, series), 'labels')),
  );
}

defineMembers(ChartDataLabels, {
  ...textMembers(),
  ...dataMembers((part) => part.handle.read().type),
});
