/** `Excel.ChartErrorBars`, along X or along Y. */
import { kindOf } from '../../../engine/charts/kinds';
import type { ErrorBarsDocument, SeriesDocument } from '../../../engine/charts/series';
import { OfficeError } from '../../errors';
import { ChartErrorBarsFormat } from './formats';
import { defineMembers, membersOf } from './members';
import { ChartPart, inside } from './part';
import type { ChartHandle, Slot } from './part';

const ALONG_Y = ['column', 'bar', 'line', 'area', 'scatter', 'bubble'];
const ALONG_X = ['scatter', 'bubble'];

export class ChartErrorBars extends ChartPart<ErrorBarsDocument> {
  readonly className = 'ChartErrorBars';

  constructor(handle: ChartHandle, series: Slot<SeriesDocument>, axis: 'x' | 'y') {
    const bars = inside(series, `${axis}ErrorBars`);
    super(handle, () => [
      {
        read: () => bars.read(),
        write() {
          refuse(handle, series, axis === 'x' ? ALONG_X : ALONG_Y);
          return bars.write();
        },
      },
    ]);
  }

  get Format(): ChartErrorBarsFormat {
    return new ChartErrorBarsFormat(this.handle, this.slots, { line: () => ({ color: '#595959' }) });
  }
}

function refuse(handle: ChartHandle, series: Slot<SeriesDocument>, families: readonly string[]): void {
  const { family, is3D } = kindOf(series.read()?.type ?? handle.read().type);
  if (is3D || !families.includes(family))
    throw new OfficeError('InvalidOperation', 'Une série de ce type n’a pas de barres d’erreur sur cet axe.');
}

const bars = membersOf<ErrorBarsDocument, ChartErrorBars>();

defineMembers(ChartErrorBars, {
  EndStyleCap: bars.flag('endStyleCap', true),
  Include: bars.choice('include', ['Both', 'MinusValues', 'PlusValues'], 'Both'),
  Type: bars.choice('type', ['FixedValue', 'Percent', 'StDev', 'StError', 'Custom'], 'FixedValue'),
  Visible: bars.flag('visible', false),
});
