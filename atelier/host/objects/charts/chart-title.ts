/** `Excel.ChartTitle` and its parts of text (`Excel.ChartFormatString`). */
import type { TitleDocument } from '../../../engine/charts';
import type { Frame } from '../../../engine/charts/anchor';
import { layoutChart } from '../../../engine/charts/layout';
import type { FontDocument } from '../../../engine/charts/shapes';
import { automaticTitle, shownText } from '../../../engine/charts/values';
import { requireSheet } from '../../book';
import { invalidArgument } from '../../errors';
import { ChartFont } from './chart-font';
import { ChartTitleFormat } from './formats';
import { requireFormula } from './formula';
import { defineMembers, membersOf, requireFlag, requireNumber, requireText, requireWord } from './members';
import { ChartPart, chartSlot, inside } from './part';
import type { ChartHandle } from './part';
import { HORIZONTAL, VERTICAL } from './words';

const LOOK: FontDocument = { size: 14 };

export class ChartTitle extends ChartPart<TitleDocument> {
  readonly className = 'ChartTitle';

  constructor(handle: ChartHandle) {
    super(handle, () => [inside(chartSlot(handle), 'title')]);
  }

  get Format(): ChartTitleFormat {
    return new ChartTitleFormat(this.handle, this.slots, { font: LOOK });
  }

  SetFormula(formula: unknown): void {
    const checked = requireFormula(this.book.engine, this.handle.sheetId, formula);
    const title = this.edit();
    delete title.text;
    title.formula = checked;
    title.visible = true;
  }

  GetSubstring(start: unknown, length: unknown): ChartFormatString {
    const from = requireNumber(start, { min: 0, integer: true });
    const count = requireNumber(length, { min: 1, integer: true });
    if (from + count > this.text().length) throw invalidArgument('Le texte du titre ne va pas jusque-là.');
    return new ChartFormatString(this, from, count);
  }

  text(): string {
    const chart = this.handle.read();
    return shownText(this.book.engine, this.state, automaticTitle(this.book.engine, chart));
  }

  frame(): Frame | null {
    const sheet = requireSheet(this.book, this.handle.sheetId);
    return layoutChart(this.book.engine, sheet, this.handle.read()).title;
  }

  place(edge: 'left' | 'top', value: unknown): void {
    const points = requireNumber(value);
    this.edit()[edge] = points;
  }
}

const title = membersOf<TitleDocument, ChartTitle>();

defineMembers(ChartTitle, {
  Height: { get: (part) => part.frame()?.height ?? null },
  HorizontalAlignment: title.choice('horizontalAlignment', HORIZONTAL, 'Center'),
  Left: { get: (part) => part.frame()?.left ?? null, set: (part, value) => part.place('left', value) },
  Overlay: title.flag('overlay', false),
  Position: {
    get: (part) => part.state.position ?? 'Automatic',
    set(part, value) {
      const position = requireWord(value, ['Automatic', 'Top', 'Bottom', 'Left', 'Right'] as const);
      const state = part.edit();
      delete state.left;
      delete state.top;
      state.position = position;
    },
  },
  ShowShadow: title.flag('showShadow', false),
  Text: {
    get: (part) => part.text(),
    set(part, value) {
      const text = requireText(value);
      const state = part.edit();
      delete state.formula;
      delete state.runs;
      state.text = text;
      state.visible = true;
    },
  },
  TextOrientation: title.orientation('textOrientation'),
  Top: { get: (part) => part.frame()?.top ?? null, set: (part, value) => part.place('top', value) },
  VerticalAlignment: title.choice('verticalAlignment', VERTICAL, 'Center'),
  Visible: {
    get: (part) => part.state.visible === true,
    set(part, value) {
      part.edit().visible = requireFlag(value);
    },
  },
  Width: { get: (part) => part.frame()?.width ?? null },
});

export class ChartFormatString extends ChartPart<TitleDocument> {
  readonly className = 'ChartFormatString';

  constructor(
    title: ChartTitle,
    private readonly start: number,
    private readonly length: number,
  ) {
    super(title.handle, title.slots);
  }

  /** A run of the same place is found again; over it, the font of the title. */
  get Font(): ChartFont {
    const { start, length } = this;
    const own = { ...LOOK, ...this.state.font };
    const run = (title: Partial<TitleDocument> | undefined): { font: FontDocument } | undefined =>
      title?.runs?.findLast((one) => one.start === start && one.length === length);
    const covering = this.state.runs?.filter(
      (one) => one.start <= start && one.start + one.length >= start + length,
    );
    const inherited = Object.assign(own, ...(covering ?? []).map(({ font }) => font)) as FontDocument;
    return new ChartFont(
      this.handle,
      () =>
        this.slots().map((slot) => ({
          read: () => run(slot.read())?.font,
          write() {
            const owner = slot.write();
            owner.runs ??= [];
            const known = run(owner) ?? { font: {} };
            if (run(owner) === undefined) owner.runs.push({ start, length, font: known.font });
            return known.font;
          },
        })),
      inherited,
    );
  }
}
