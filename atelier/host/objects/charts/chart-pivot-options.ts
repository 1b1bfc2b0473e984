/** `Excel.ChartPivotOptions`: no chart of the atelier is a PivotChart, so none of its buttons shows, and none can be. */
import type { ChartDocument } from '../../../engine/charts';
import { OfficeError } from '../../errors';
import { defineMembers } from './members';
import type { Member } from './members';
import { ChartPart } from './part';

export class ChartPivotOptions extends ChartPart<ChartDocument> {
  readonly className = 'ChartPivotOptions';
}

/** False to read; refused to write, as on a chart that has no PivotTable. */
export function pivotButton(): Member<ChartDocument> {
  return {
    get: () => false,
    set() {
      throw new OfficeError('InvalidOperation', 'Ce graphique n’est pas un graphique croisé dynamique.');
    },
  };
}

defineMembers(ChartPivotOptions, {
  ShowAxisFieldButtons: pivotButton(),
  ShowLegendFieldButtons: pivotButton(),
  ShowReportFilterFieldButtons: pivotButton(),
  ShowValueFieldButtons: pivotButton(),
});
