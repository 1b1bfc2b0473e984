/** A title of a chart or of an axis, and the places people gave to its parts. */
import type { IWorkbookData } from '@univerjs/core';
import type { TitleDocument } from '../../engine/charts';
import type { BoxDocument } from '../../engine/charts/shapes';
import { tag } from '../xml';
import { writeStrings } from './data-write';
import { writeRich, writeShape, writeTextLook, writeValue } from './shapes-write';

/** Points. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** `automatic`: the words of a title nobody wrote; "" leaves them to the reader. */
export function writeTitle(
  title: TitleDocument,
  automatic: string,
  snapshot: IWorkbookData,
  size?: Size,
): string {
  const text = title.text ?? automatic;
  const isLinked = title.formula !== undefined;
  const words =
    title.formula !== undefined
      ? tag('c:tx', {}, writeStrings(title.formula, snapshot))
      : text === ''
        ? ''
        : tag('c:tx', {}, writeRich(text, title, title.runs));
  return tag(
    'c:title',
    {},
    words +
      (size === undefined ? '' : writeLayout(title, size)) +
      writeValue('c:overlay', title.overlay ?? false) +
      writeShape(title.fill, title.border) +
      (isLinked || words === '' ? writeTextLook(title.font, title.textOrientation) : ''),
  );
}

/** Fractions of the chart; nothing when the place is automatic. */
export function writeLayout(box: BoxDocument, { width, height }: Size, target?: 'inner' | 'outer'): string {
  const { left, top } = box;
  if (left === undefined || top === undefined || width <= 0 || height <= 0) return '';
  const part = (value: number, whole: number): number => Math.round((value / whole) * 1e6) / 1e6;
  return tag(
    'c:layout',
    {},
    tag(
      'c:manualLayout',
      {},
      writeValue('c:layoutTarget', target) +
        writeValue('c:xMode', 'edge') +
        writeValue('c:yMode', 'edge') +
        writeValue('c:x', part(left, width)) +
        writeValue('c:y', part(top, height)) +
        writeValue('c:w', box.width === undefined ? undefined : part(box.width, width)) +
        writeValue('c:h', box.height === undefined ? undefined : part(box.height, height)),
    ),
  );
}
