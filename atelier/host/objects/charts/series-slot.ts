/** A series of a chart, found again by what it is rather than by its rank: series come, go and change places. */
import type { SeriesDocument } from '../../../engine/charts/series';
import { itemNotFound } from '../../errors';
import type { ChartHandle, Slot } from './part';

export function listed(handle: ChartHandle, series: SeriesDocument): Slot<SeriesDocument> {
  const require = (): SeriesDocument => {
    if (!handle.read().series.includes(series)) throw itemNotFound('La série a été supprimée.');
    return series;
  };
  return {
    read: require,
    write() {
      handle.write();
      return require();
    },
  };
}
