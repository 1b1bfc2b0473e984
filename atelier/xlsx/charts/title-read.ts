/** Titles, and the places of parts, from a file. */
import type { TitleDocument } from '../../engine/charts';
import type { BoxDocument } from '../../engine/charts/shapes';
import type { Theme } from '../colours';
import { childOf, unescapeCellText, type XmlElement } from '../xml';
import { keep, readFlag, readNumber, readRich, readShape, readTextLook, readValue } from './shapes-read';
import type { Size } from './title-write';

/** "Feuil1!$B$2:$B$9", as the file writes it. */
export function readReference(element: XmlElement | undefined): string | undefined {
  const source = element?.children.find(({ name }) => name.endsWith('Ref'));
  const formula = childOf(source, 'f')?.text.trim();
  return formula === undefined || formula === '' ? undefined : unescapeCellText(formula);
}

export function readTitle(title: XmlElement, theme: Theme, size?: Size): TitleDocument {
  const words = childOf(title, 'tx');
  const rich = childOf(words, 'rich');
  const reference = readReference(words);
  return {
    visible: true,
    ...readTextLook(title, theme),
    ...(rich === undefined ? {} : readRich(rich, theme)),
    ...readShape(title, theme),
    ...keep({
      formula: reference === undefined ? undefined : `=${reference}`,
      overlay: readFlag(title, 'overlay') === true ? true : undefined,
    }),
    ...(size === undefined ? {} : readLayout(title, size).box),
  };
}

/** Fractions of the chart → points. */
export function readLayout(
  element: XmlElement | undefined,
  { width, height }: Size,
): { box: Pick<BoxDocument, 'left' | 'top' | 'width' | 'height'>; isInner: boolean } {
  const manual = childOf(childOf(element, 'layout'), 'manualLayout');
  const isPlaced = readValue(manual, 'xMode') === 'edge' && readValue(manual, 'yMode') === 'edge';
  const at = (name: string, whole: number): number | undefined => {
    const part = readNumber(manual, name);
    return part === undefined || !isPlaced ? undefined : Math.round(part * whole * 100) / 100;
  };
  return {
    box: keep({ left: at('x', width), top: at('y', height), width: at('w', width), height: at('h', height) }),
    isInner: readValue(manual, 'layoutTarget') === 'inner',
  };
}
