/** The ground of charts with two axes: where values and categories fall, gridlines, labels and titles of axes. */
import type { AxesDocument } from '../../engine/charts';
import { styleOf } from './draw-chart';
import type { PlotData } from './plot-data';
import type { Scale } from './scale';
import { shorten, svg, widthOf, words, wrap, type Box, type TextStyle } from './svg';

export interface Frame {
  /** Between the axes. */
  readonly box: Box;
  /** Categories go down the left side. */
  readonly isAcross: boolean;
  /** A place along the axis of categories, 0 to 1, and one along the axis of values. */
  point(along: number, up: number): { x: number; y: number };
}

export interface Axes {
  readonly value: Scale;
  readonly secondary: Scale | null;
  /** Labels of the axis of categories, with their places from 0 to 1. */
  readonly marks: readonly { readonly text: string; readonly at: number }[];
}

const TICK = 4;

/** Room is taken by labels and titles, then shared out. */
export function layFrame(
  plot: PlotData,
  room: Box,
  axes: Axes,
): { frame: Frame; ground: string; over: string } {
  const isAcross = plot.kind.family === 'bar';
  const bottom: keyof AxesDocument = isAcross ? 'value' : 'category';
  const left: keyof AxesDocument = isAcross ? 'category' : 'value';
  const textOf = (axis: keyof AxesDocument): TextStyle => styleOf(plot.text, plot.axes[axis]?.font);
  const labels = {
    category: axes.marks,
    value: ticksOf(plot, axes.value, 'value'),
    secondaryValue: axes.secondary === null ? [] : ticksOf(plot, axes.secondary, 'secondaryValue'),
  };
  const isShown = (axis: keyof AxesDocument): boolean =>
    plot.axes[axis]?.visible !== false && plot.axes[axis]?.tickLabelPosition !== 'None';
  const widest = (axis: 'category' | 'value' | 'secondaryValue'): number =>
    isShown(axis) ? Math.max(0, ...labels[axis].map(({ text }) => widthOf(text, textOf(axis)))) + TICK : 0;
  const titleHeight = (axis: keyof AxesDocument): number => (plot.axisTitle(axis) === null ? 0 : 15);
  const leftRoom =
    Math.min(room.width * (isAcross ? 0.5 : 0.35), widest(left === 'value' ? 'value' : 'category')) +
    titleHeight(left);
  const rightRoom = axes.secondary === null ? 6 : widest('secondaryValue') + titleHeight('secondaryValue');
  const width = Math.max(10, room.width - leftRoom - rightRoom);
  const turn = isAcross ? 0 : turnOf(axes.marks, width, textOf('category'));
  const lines =
    isAcross || !isShown('category') ? 1 : turn === 0 ? linesOf(axes.marks, width, textOf('category')) : 1;
  const size = textOf(bottom).size;
  const below = !isShown(bottom)
    ? 2
    : turn === 0
      ? lines * size * 1.25 + TICK
      : Math.min(room.height * 0.35, widest('category') * 0.75 + TICK);
  const bottomRoom = below + titleHeight(bottom);
  const box: Box = {
    left: room.left + leftRoom,
    top: room.top + 4,
    width,
    height: Math.max(10, room.height - bottomRoom - 4),
  };
  const frame = buildFrame(plot, box, isAcross);
  const ground = drawGridlines(plot, frame, axes.value);
  const over =
    drawLabels(plot, frame, {
      labels,
      turn,
      lines,
      isShown,
      textOf,
      leftRoom: leftRoom - titleHeight(left),
    }) +
    drawAxisTitles(plot, frame, room, { bottom, left }) +
    drawZero(plot, frame, axes);
  return { frame, ground, over };
}

function buildFrame({ axes }: PlotData, box: Box, isAcross: boolean): Frame {
  const { left, top, width, height } = box;
  const flipAlong = axes.category?.reversePlotOrder === true;
  const flipUp = axes.value?.reversePlotOrder === true;
  return {
    box,
    isAcross,
    point(along, up) {
      const a = flipAlong ? 1 - along : along;
      const u = flipUp ? 1 - up : up;
      return isAcross
        ? { x: left + u * width, y: top + (1 - a) * height }
        : { x: left + a * width, y: top + (1 - u) * height };
    },
  };
}

function ticksOf(
  plot: PlotData,
  scale: Scale,
  axis: 'value' | 'secondaryValue',
): { text: string; at: number }[] {
  return scale.ticks.map((tick) => ({ text: plot.tickText(axis, tick), at: scale.at(tick) }));
}

function turnOf(marks: Axes['marks'], width: number, style: TextStyle): number {
  const room = width / Math.max(1, marks.length);
  const longest = Math.max(
    0,
    ...marks.flatMap(({ text }) => text.split(' ').map((word) => widthOf(word, style))),
  );
  return longest > room ? -45 : 0;
}

function linesOf(marks: Axes['marks'], width: number, style: TextStyle): number {
  const room = width / Math.max(1, marks.length) - 2;
  return Math.max(1, ...marks.map(({ text }) => wrap(text, room, style).length));
}

function drawGridlines({ axes }: PlotData, frame: Frame, scale: Scale): string {
  const lines = axes.value?.majorGridlines;
  if (lines?.visible !== true) return '';
  return scale.ticks
    .map((tick) =>
      segment(frame.point(0, scale.at(tick)), frame.point(1, scale.at(tick)), lines.line?.color ?? '#D9D9D9'),
    )
    .join('');
}

export function segment(
  from: { x: number; y: number },
  to: { x: number; y: number },
  stroke: string,
  width = 0.75,
): string {
  return svg('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke, 'stroke-width': width });
}

interface Labelling {
  readonly labels: Readonly<
    Record<'category' | 'value' | 'secondaryValue', readonly { text: string; at: number }[]>
  >;
  readonly turn: number;
  readonly lines: number;
  readonly leftRoom: number;
  isShown(axis: keyof AxesDocument): boolean;
  textOf(axis: keyof AxesDocument): TextStyle;
}

function drawLabels(
  _plot: PlotData,
  frame: Frame,
  { labels, turn, lines, leftRoom, isShown, textOf }: Labelling,
): string {
  const { box, isAcross } = frame;
  const below = box.top + box.height + TICK;
  const bottomLabel = (text: string, x: number, style: TextStyle, room: number): string => {
    if (turn !== 0) return words(shorten(text, 90, style), { x, y: below + 3, anchor: 'end', turn }, style);
    const kept = isAcross ? [text] : wrap(text, room, style, lines);
    return kept
      .map((line, i) => words(line, { x, y: below + style.size * (0.6 + i * 1.25), anchor: 'middle' }, style))
      .join('');
  };
  const drawn: string[] = [];
  // Labels that would touch each other are left out.
  const skip = Math.max(
    1,
    Math.ceil(
      (labels.category.length * textOf('category').size * 1.3) /
        (isAcross ? box.height : turn === 0 ? Infinity : box.width),
    ),
  );
  if (isShown('category'))
    labels.category.forEach(({ text, at }, index) => {
      if (index % skip > 0) return;
      const { x, y } = frame.point(at, 0);
      const style = textOf('category');
      drawn.push(
        isAcross
          ? words(shorten(text, leftRoom - TICK, style), { x: box.left - TICK, y, anchor: 'end' }, style)
          : bottomLabel(text, x, style, box.width / Math.max(1, labels.category.length) - 2),
      );
    });
  if (isShown('value'))
    for (const { text, at } of labels.value) {
      const { x, y } = frame.point(0, at);
      const style = textOf('value');
      drawn.push(
        isAcross
          ? bottomLabel(text, x, style, 60)
          : words(text, { x: box.left - TICK, y, anchor: 'end' }, style),
      );
    }
  if (isShown('secondaryValue') && !isAcross)
    for (const { text, at } of labels.secondaryValue)
      drawn.push(
        words(text, { x: box.left + box.width + TICK, y: frame.point(0, at).y }, textOf('secondaryValue')),
      );
  return drawn.join('');
}

function drawAxisTitles(
  plot: PlotData,
  { box }: Frame,
  room: Box,
  { bottom, left }: { bottom: keyof AxesDocument; left: keyof AxesDocument },
): string {
  const draw = (axis: keyof AxesDocument, x: number, y: number, turn: number): string => {
    const title = plot.axisTitle(axis);
    if (title === null) return '';
    return words(
      title,
      { x, y, anchor: 'middle', turn },
      styleOf(plot.text, plot.axes[axis]?.title?.font, 10),
    );
  };
  return (
    draw(bottom, box.left + box.width / 2, room.top + room.height - 6, 0) +
    draw(left, room.left + 6, box.top + box.height / 2, -90) +
    draw('secondaryValue', room.left + room.width - 6, box.top + box.height / 2, -90)
  );
}

/** The axis of categories stands at zero, or at the edge nearest to it. */
function drawZero(plot: PlotData, frame: Frame, { value }: Axes): string {
  const { category } = plot.axes;
  if (category?.visible === false || category?.line?.style === 'None') return '';
  const zero = Math.min(1, Math.max(0, value.at(0)));
  return segment(frame.point(0, zero), frame.point(1, zero), category?.line?.color ?? '#BFBFBF');
}
