/** `Excel.ChartAreaFormat`: the look of the whole chart, and its palette. */
import type { ChartDocument } from '../../../engine/charts';
import { QUIET_LINE } from '../../../engine/charts/colours';
import { ChartFill } from './chart-fill';
import { ChartAreaFont } from './chart-font';
import { ChartBorder } from './chart-line';
import { defineMembers, membersOf } from './members';
import { ChartPart } from './part';

const SCHEMES = [
  ...[1, 2, 3, 4].map((number) => `ColorfulPalette${String(number)}`),
  ...Array.from({ length: 13 }, (_, index) => `MonochromaticPalette${String(index + 1)}`),
];

export class ChartAreaFormat extends ChartPart<ChartDocument> {
  readonly className = 'ChartAreaFormat';

  get Border(): ChartBorder {
    return new ChartBorder(this.handle, this.within('border'), () => ({ color: QUIET_LINE }));
  }
  get Fill(): ChartFill {
    return new ChartFill(this.handle, this.within('fill'));
  }
  get Font(): ChartAreaFont {
    return new ChartAreaFont(this.handle);
  }
}

const area = membersOf<ChartDocument, ChartAreaFormat>();

defineMembers(ChartAreaFormat, {
  ColorScheme: area.choice('colorScheme', SCHEMES, 'ColorfulPalette1'),
  RoundedCorners: area.flag('roundedCorners', false),
});
