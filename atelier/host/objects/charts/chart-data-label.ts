/** `Excel.ChartDataLabel`: the label of one point, over those of its series. */
import type { Frame } from '../../../engine/charts/anchor';
import { labelBox } from '../../../engine/charts/label-box';
import { labelText } from '../../../engine/charts/label-text';
import type { LabelsDocument, SeriesDocument } from '../../../engine/charts/series';
import { requireSheet } from '../../book';
import { ChartDataLabelFormat } from './formats';
import { dataMembers, hasLabels, seriesFormat, showLabels, textMembers } from './label-members';
import { defineMembers } from './members';
import type { ChartHandle, Slot } from './part';
import { PlacedLabel } from './placed-label';

export class ChartDataLabel extends PlacedLabel {
  readonly className = 'ChartDataLabel';

  constructor(
    handle: ChartHandle,
    readonly series: Slot<SeriesDocument>,
    readonly point: number,
    label: Slot<LabelsDocument>,
  ) {
    // What the point does not say, its series says.
    const own: Slot<LabelsDocument> = {
      read: () => ({ ...series.read()?.labels, ...label.read() }),
      write() {
        const inherited = series.read()?.labels;
        const state = label.write();
        if (state.visible === undefined && inherited?.visible !== undefined)
          state.visible = inherited.visible;
        return state;
      },
    };
    super(handle, () => [own]);
  }

  get Format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(this.handle, this.slots);
  }

  get isVisible(): boolean {
    return hasLabels(this.state);
  }

  cellFormat(): string {
    return seriesFormat(this.book, this.series.read());
  }

  text(): string {
    const series = this.series.read();
    return series === undefined ? '' : labelText(this.book.engine, this.handle.read(), series, this.point);
  }

  /** Null when the label is not shown. */
  frame(): Frame | null {
    const series = this.series.read();
    if (!this.isVisible || series === undefined) return null;
    const sheet = requireSheet(this.book, this.handle.sheetId);
    return labelBox(this.book.engine, sheet, this.handle.read(), series, this.point);
  }

  /** Text of one's own shows the label. */
  say(what: Pick<LabelsDocument, 'text' | 'formula'>): void {
    const [slot] = this.slots();
    if (slot === undefined) return;
    const label = slot.write();
    delete label.text;
    delete label.formula;
    Object.assign(label, what, { autoText: false });
    if (!this.isVisible) showLabels(slot, true);
  }
}

defineMembers(ChartDataLabel, {
  ...textMembers(),
  ...dataMembers((part) => (part as ChartDataLabel).series.read()?.type ?? part.handle.read().type),
});
