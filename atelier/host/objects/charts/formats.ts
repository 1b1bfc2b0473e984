/** The `Excel.Chart…Format` classes: what gathers the fill, the border, the line and the font of a part. */
import type { FillDocument, FontDocument, LineDocument } from '../../../engine/charts/shapes';
import { ChartFill } from './chart-fill';
import { ChartFont } from './chart-font';
import { ChartBorder, ChartLineFormat } from './chart-line';
import { ChartPart } from './part';
import type { ChartHandle, Slot } from './part';

/** What Excel gives the part by itself. */
export interface OwnLook {
  readonly font?: FontDocument;
  readonly line?: () => LineDocument;
}

type Filled = { fill?: FillDocument };
type Bordered = Filled & { border?: LineDocument };
type Boxed = Bordered & { font?: FontDocument };
type Lined = { line?: LineDocument };

abstract class Format<D extends object> extends ChartPart<D> {
  constructor(
    handle: ChartHandle,
    slots: () => readonly Slot<D>[],
    protected readonly own: OwnLook = {},
  ) {
    super(handle, slots);
  }
}

abstract class BorderedFormat<D extends Bordered = Bordered> extends Format<D> {
  get Fill(): ChartFill {
    return new ChartFill(this.handle, this.within('fill'));
  }
  get Border(): ChartBorder {
    return new ChartBorder(this.handle, this.within('border'), this.own.line ?? (() => ({ style: 'None' })));
  }
}

abstract class BoxFormat extends BorderedFormat<Boxed> {
  get Font(): ChartFont {
    return new ChartFont(this.handle, this.within('font'), this.own.font);
  }
}

abstract class LineOnlyFormat extends Format<Lined> {
  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.handle, this.within('line'), this.own.line);
  }
}

export class ChartTitleFormat extends BoxFormat {
  readonly className = 'ChartTitleFormat';
}

export class ChartAxisTitleFormat extends BoxFormat {
  readonly className = 'ChartAxisTitleFormat';
}

export class ChartLegendFormat extends BoxFormat {
  readonly className = 'ChartLegendFormat';
}

export class ChartDataLabelFormat extends BoxFormat {
  readonly className = 'ChartDataLabelFormat';
}

export class ChartTrendlineLabelFormat extends BoxFormat {
  readonly className = 'ChartTrendlineLabelFormat';
}

export class ChartDataTableFormat extends BoxFormat {
  readonly className = 'ChartDataTableFormat';
}

export class ChartPlotAreaFormat extends BorderedFormat {
  readonly className = 'ChartPlotAreaFormat';
}

export class ChartPointFormat extends BorderedFormat {
  readonly className = 'ChartPointFormat';
}

export class ChartGridlinesFormat extends LineOnlyFormat {
  readonly className = 'ChartGridlinesFormat';
}

export class ChartErrorBarsFormat extends LineOnlyFormat {
  readonly className = 'ChartErrorBarsFormat';
}

export class ChartTrendlineFormat extends LineOnlyFormat {
  readonly className = 'ChartTrendlineFormat';
}

export class ChartSeriesFormat extends Format<Filled & Lined> {
  readonly className = 'ChartSeriesFormat';

  get Fill(): ChartFill {
    return new ChartFill(this.handle, this.within('fill'));
  }
  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.handle, this.within('line'), this.own.line);
  }
}

export class ChartAxisFormat extends Format<Filled & Lined & { font?: FontDocument }> {
  readonly className = 'ChartAxisFormat';

  get Fill(): ChartFill {
    return new ChartFill(this.handle, this.within('fill'));
  }
  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.handle, this.within('line'), this.own.line);
  }
  get Font(): ChartFont {
    return new ChartFont(this.handle, this.within('font'), this.own.font);
  }
}
