/** The labels of a series and of its points → DrawingML. */
import type { IWorkbookData } from '@univerjs/core';
import type { LabelsDocument, PointDocument, SeriesDocument } from '../../engine/charts/series';
import { escapeXml, tag } from '../xml';
import { writeStrings } from './data-write';
import { writeRich, writeShape, writeTextLook, writeValue } from './shapes-write';
import { LABEL_PLACES } from './words';

export function writeNumberFormat(format: string | undefined, isLinked: boolean | undefined): string {
  if (format === undefined && isLinked === undefined) return '';
  return tag('c:numFmt', { formatCode: format ?? 'General', sourceLinked: isLinked ?? format === undefined });
}

/** What labels show; those that are not asked for are said off, or readers show them. */
function writeShown(labels: LabelsDocument, place: string | undefined): string {
  return (
    writeNumberFormat(labels.numberFormat, labels.linkNumberFormat) +
    writeShape(labels.fill, labels.border) +
    writeTextLook(labels.font, labels.textOrientation) +
    writeValue('c:dLblPos', place) +
    writeValue('c:showLegendKey', labels.showLegendKey ?? false) +
    writeValue('c:showVal', labels.showValue ?? false) +
    writeValue('c:showCatName', labels.showCategoryName ?? false) +
    writeValue('c:showSerName', labels.showSeriesName ?? false) +
    writeValue('c:showPercent', labels.showPercentage ?? false) +
    writeValue('c:showBubbleSize', labels.showBubbleSize ?? false) +
    (labels.separator === undefined ? '' : tag('c:separator', {}, escapeXml(labels.separator)))
  );
}

/** Excel refuses the whole file for a place that the kind of chart does not have. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  bar: ['ctr', 'inEnd', 'inBase', 'outEnd'],
  stacked: ['ctr', 'inEnd', 'inBase'],
  line: ['ctr', 'l', 'r', 't', 'b'],
  pie: ['ctr', 'inEnd', 'outEnd', 'bestFit'],
  none: [],
};

function findPlace(position: string | undefined, places: keyof typeof PLACES): string | undefined {
  const place = position === undefined ? undefined : LABEL_PLACES[position];
  return place !== undefined && PLACES[places]?.includes(place) ? place : undefined;
}

export function writeLabels(
  { labels, points = {}, showLeaderLines }: SeriesDocument,
  places: keyof typeof PLACES,
  snapshot: IWorkbookData,
): string {
  const own = Object.entries(points)
    .filter(([, { label }]) => label !== undefined)
    .map(([index, point]) => writePointLabel(Number(index), point, labels, places, snapshot));
  if (labels?.visible !== true && own.length === 0) return '';
  const shown =
    labels?.visible === true
      ? writeShown(labels, findPlace(labels.position, places)) +
        writeValue('c:showLeaderLines', places === 'pie' ? (showLeaderLines ?? true) : undefined)
      : writeShown({}, undefined);
  return tag('c:dLbls', {}, own.join('') + shown);
}

function writePointLabel(
  index: number,
  { label = {} }: PointDocument,
  labels: LabelsDocument | undefined,
  places: keyof typeof PLACES,
  snapshot: IWorkbookData,
): string {
  const idx = writeValue('c:idx', index);
  if (label.visible === false) return tag('c:dLbl', {}, idx + writeValue('c:delete', true));
  const whole = { ...(labels?.visible === true ? labels : {}), ...label };
  const words =
    label.formula !== undefined
      ? tag('c:tx', {}, writeStrings(label.formula, snapshot))
      : label.text === undefined
        ? ''
        : tag('c:tx', {}, writeRich(label.text, whole));
  const { text, formula, ...look } = whole;
  const isWritten = text !== undefined || formula !== undefined;
  return tag(
    'c:dLbl',
    {},
    idx +
      words +
      writeShown(isWritten ? { showValue: true, ...look } : look, findPlace(whole.position, places)),
  );
}
