/** `Excel.ChartAxisTitle`. */
import type { TitleDocument } from '../../../engine/charts';
import { shownText } from '../../../engine/charts/values';
import { ChartAxisTitleFormat } from './formats';
import { requireFormula } from './formula';
import { defineMembers, membersOf, requireFlag, requireText } from './members';
import { ChartPart } from './part';

export class ChartAxisTitle extends ChartPart<TitleDocument> {
  readonly className = 'ChartAxisTitle';

  get Format(): ChartAxisTitleFormat {
    return new ChartAxisTitleFormat(this.handle, this.slots, { font: { size: 10 } });
  }

  SetFormula(formula: unknown): void {
    const checked = requireFormula(this.book.engine, this.handle.sheetId, formula);
    const title = this.edit();
    delete title.text;
    title.formula = checked;
    title.visible = true;
  }
}

const title = membersOf<TitleDocument, ChartAxisTitle>();

defineMembers(ChartAxisTitle, {
  Text: {
    get: (part) => shownText(part.book.engine, part.state, 'Titre de l’axe'),
    set(part, value) {
      const text = requireText(value);
      const state = part.edit();
      delete state.formula;
      state.text = text;
      state.visible = true;
    },
  },
  TextOrientation: title.orientation('textOrientation'),
  Visible: {
    get: (part) => part.state.visible === true,
    set(part, value) {
      part.edit().visible = requireFlag(value);
    },
  },
});
