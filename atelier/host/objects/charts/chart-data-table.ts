/** `Excel.ChartDataTable`: the values under the chart. */
import type { DataTableDocument } from '../../../engine/charts';
import { QUIET_LINE } from '../../../engine/charts/colours';
import { hasAxes, hasXValues, isExtended, kindOf } from '../../../engine/charts/kinds';
import type { ChartType } from '../../../engine/charts/kinds';
import { ChartDataTableFormat } from './formats';
import { defineMembers, membersOf } from './members';
import { ChartPart, chartSlot, inside } from './part';
import type { ChartHandle } from './part';

export function allowsDataTable(type: ChartType): boolean {
  const { family } = kindOf(type);
  return (
    hasAxes(type) && !hasXValues(type) && !isExtended(type) && family !== 'radar' && family !== 'surface'
  );
}

export class ChartDataTable extends ChartPart<DataTableDocument> {
  readonly className = 'ChartDataTable';

  constructor(handle: ChartHandle) {
    super(handle, () => [inside(chartSlot(handle), 'dataTable')]);
  }

  get Format(): ChartDataTableFormat {
    return new ChartDataTableFormat(this.handle, this.slots, { line: () => ({ color: QUIET_LINE }) });
  }
}

const table = membersOf<DataTableDocument, ChartDataTable>();

defineMembers(ChartDataTable, {
  ShowHorizontalBorder: table.flag('showHorizontalBorder', true),
  ShowLegendKey: table.flag('showLegendKey', true),
  ShowOutlineBorder: table.flag('showOutlineBorder', true),
  ShowVerticalBorder: table.flag('showVerticalBorder', true),
  Visible: table.flag('visible', false),
});
