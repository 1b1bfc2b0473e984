/** `c:dLbls` → the labels of a series and of its points. */
import type { LabelsDocument } from '../../engine/charts/series';
import type { Theme } from '../colours';
import { childOf, childrenOf, isTrue, type XmlElement } from '../xml';
import { keep, readFlag, readRich, readShape, readTextLook, readValue } from './shapes-read';
import { readReference } from './title-read';
import { LABEL_PLACES, wordOf } from './words';

/** Null when labels show nothing. */
function readShown(element: XmlElement, theme: Theme): LabelsDocument {
  const on = (name: string): true | undefined => (readFlag(element, name) === true ? true : undefined);
  return {
    ...readShape(element, theme),
    ...readTextLook(element, theme),
    ...keep({
      ...readNumberFormat(element),
      position: wordOf(LABEL_PLACES, readValue(element, 'dLblPos')),
      showLegendKey: on('showLegendKey'),
      showValue: on('showVal'),
      showCategoryName: on('showCatName'),
      showSeriesName: on('showSerName'),
      showPercentage: on('showPercent'),
      showBubbleSize: on('showBubbleSize'),
      separator: childOf(element, 'separator')?.text,
    }),
  };
}

/** A format that says no more than the cells' own is not one. */
export function readNumberFormat(element: XmlElement): { numberFormat?: string; linkNumberFormat?: boolean } {
  const format = childOf(element, 'numFmt')?.attributes;
  if (!format) return {};
  const isLinked = isTrue(format['sourceLinked']);
  return isLinked ? {} : keep({ numberFormat: format['formatCode'], linkNumberFormat: false });
}

const SHOWN = ['showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'];

export function readLabels(labels: XmlElement | undefined, theme: Theme): LabelsDocument | undefined {
  if (!labels || readFlag(labels, 'delete') === true) return undefined;
  if (!SHOWN.some((name) => readFlag(labels, name) === true)) return undefined;
  return { visible: true, ...readShown(labels, theme) };
}

export function readPointLabels(labels: XmlElement | undefined, theme: Theme): [string, LabelsDocument][] {
  return childrenOf(labels, 'dLbl').map((element) => {
    const index = readValue(element, 'idx') ?? '';
    if (readFlag(element, 'delete') === true) return [index, { visible: false }];
    const words = childOf(element, 'tx');
    const rich = childOf(words, 'rich');
    const reference = readReference(words);
    const { text, font, textOrientation } = rich === undefined ? {} : readRich(rich, theme);
    return [
      index,
      {
        visible: true,
        ...readShown(element, theme),
        ...keep({
          text,
          font,
          textOrientation,
          formula: reference === undefined ? undefined : `=${reference}`,
        }),
      },
    ];
  });
}
