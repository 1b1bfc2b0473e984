/** The markers of a series and of its points. */
import { kindOf } from '../../../engine/charts/kinds';
import type { ChartType } from '../../../engine/charts/kinds';
import type { MarkerDocument } from '../../../engine/charts/series';
import { requireColor } from '../style-part';
import { requireNumber, requireText, requireWord } from './members';
import type { Member } from './members';
import type { ChartPart } from './part';
import { MARKERS } from './words';

interface Around {
  /** What Excel paints it with by itself. */
  readonly colour: string;
  readonly inherited: MarkerDocument;
  readonly type: ChartType;
}

export function markerMembers<D extends { marker?: MarkerDocument }, P extends ChartPart<D>>(
  around: (part: P) => Around,
): Record<string, Member<D, P>> {
  const member = <K extends keyof MarkerDocument>(
    key: K,
    otherwise: (around: Around) => unknown,
    check: (value: unknown) => MarkerDocument[K],
  ): Member<D, P> => ({
    get(part) {
      const near = around(part);
      return part.state.marker?.[key] ?? near.inherited[key] ?? otherwise(near);
    },
    set(part, value) {
      const checked = check(value);
      const state = part.edit();
      state.marker = { ...state.marker, [key]: checked };
    },
  });
  const colour = (value: unknown): string => requireColor(requireText(value));
  return {
    MarkerBackgroundColor: member('background', (near) => near.colour, colour),
    MarkerForegroundColor: member('foreground', (near) => near.colour, colour),
    MarkerSize: member(
      'size',
      () => 5,
      (value) => requireNumber(value, { min: 2, max: 72, integer: true }),
    ),
    MarkerStyle: member(
      'style',
      ({ type }) => (hasMarkers(type) ? 'Automatic' : 'None'),
      (value) => requireWord(value, MARKERS),
    ),
  };
}

function hasMarkers(type: ChartType): boolean {
  const { family, markers } = kindOf(type);
  return markers && ['line', 'scatter', 'radar'].includes(family);
}
