/** A label with a text and a place of its own: that of a point, that of a trendline. */
import type { Frame } from '../../../engine/charts/anchor';
import type { LabelsDocument } from '../../../engine/charts/series';
import { requireFormula } from './formula';
import { defineMembers, requireNumber, requireText } from './members';
import { ChartPart } from './part';

export abstract class PlacedLabel extends ChartPart<LabelsDocument> {
  abstract text(): string;

  /** Where it stands; null when it is not shown. */
  abstract frame(): Frame | null;

  /** A text or a formula of one's own: the other goes, and the text is no longer automatic. */
  abstract say(what: Pick<LabelsDocument, 'text' | 'formula'>): void;

  place(edge: 'left' | 'top', value: unknown): void {
    const points = requireNumber(value);
    this.edit()[edge] = points;
  }
}

defineMembers<LabelsDocument, PlacedLabel>(PlacedLabel, {
  Formula: {
    get: (part) => part.state.formula ?? '',
    set: (part, value) => part.say({ formula: requireFormula(part.book.engine, part.handle.sheetId, value) }),
  },
  Height: { get: (part) => part.frame()?.height ?? null },
  Left: { get: (part) => part.frame()?.left ?? null, set: (part, value) => part.place('left', value) },
  Text: { get: (part) => part.text(), set: (part, value) => part.say({ text: requireText(value) }) },
  Top: { get: (part) => part.frame()?.top ?? null, set: (part, value) => part.place('top', value) },
  Width: { get: (part) => part.frame()?.width ?? null },
});
