/** `Excel.ChartBinOptions`, `Excel.ChartBoxwhiskerOptions` and `Excel.ChartMapOptions`. */
import type { SeriesDocument } from '../../../engine/charts/series';
import { defineMembers } from './members';
import { optionMember } from './option-members';
import { ChartPart } from './part';

export class ChartBinOptions extends ChartPart<SeriesDocument> {
  readonly className = 'ChartBinOptions';
}

defineMembers(ChartBinOptions, {
  AllowOverflow: optionMember('binAllowOverflow'),
  AllowUnderflow: optionMember('binAllowUnderflow'),
  Count: optionMember('binCount'),
  OverflowValue: optionMember('binOverflowValue'),
  Type: optionMember('binType'),
  UnderflowValue: optionMember('binUnderflowValue'),
  Width: optionMember('binWidth'),
});

export class ChartBoxwhiskerOptions extends ChartPart<SeriesDocument> {
  readonly className = 'ChartBoxwhiskerOptions';
}

defineMembers(ChartBoxwhiskerOptions, {
  QuartileCalculation: optionMember('quartileCalculation'),
  ShowInnerPoints: optionMember('showInnerPoints'),
  ShowMeanLine: optionMember('showMeanLine'),
  ShowMeanMarker: optionMember('showMeanMarker'),
  ShowOutlierPoints: optionMember('showOutlierPoints'),
});

export class ChartMapOptions extends ChartPart<SeriesDocument> {
  readonly className = 'ChartMapOptions';
}

defineMembers(ChartMapOptions, {
  LabelStrategy: optionMember('labelStrategy'),
  Level: optionMember('level'),
  ProjectionType: optionMember('projectionType'),
});
