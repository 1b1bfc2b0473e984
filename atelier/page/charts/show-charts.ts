/** The charts of the sheet shown, drawn over the grid: they follow its scrolling, its zoom, and the cells they draw from. */
import type { Worksheet } from '@univerjs/core';
import type { ChartDocument } from '../../engine/charts';
import { frameOf } from '../../engine/charts/anchor';
import { onChartsChange } from '../../engine/charts/watch';
import { watchChanges } from '../../engine/changes';
import type { Engine } from '../../engine/engine';
import { toPixels } from '../../engine/lines';
import { describePlot } from './describe';
import { drawChart } from './draw-chart';
import { readGridView, type GridView } from './grid-view';
import { readPlot } from './plot-data';

/** Cells change by hundreds: charts are drawn again once they rest. */
const REST = 120;

interface Shown {
  readonly box: HTMLElement;
  xml: string;
}

export function showCharts(engine: Engine): void {
  const layer = document.createElement('div');
  layer.className = 'graphiques';
  const panes = { fixed: pane('fixe'), moving: pane('mobile') };
  layer.append(panes.moving, panes.fixed);
  const shown = new Map<string, Shown>();
  let drawn = '';
  let placed = '';
  let dirtySince = 0;
  const touch = (): void => {
    dirtySince ||= performance.now();
  };
  watchChanges(engine, touch);
  onChartsChange(engine, touch);
  engine.onLoad(() => {
    drawn = '';
    touch();
  });

  const redraw = (view: GridView): void => {
    drawn = view.sheetId;
    dirtySince = 0;
    placed = '';
    const charts = engine.extras.sheets[view.sheetId]?.charts ?? [];
    for (const [id, { box }] of shown) {
      if (charts.some((chart) => chart.id === id)) continue;
      box.remove();
      shown.delete(id);
    }
    for (const chart of charts) {
      const item = shown.get(chart.id) ?? { box: chartBox(), xml: '' };
      shown.set(chart.id, item);
      const sheet = engine.sheet(view.sheetId);
      if (sheet === undefined) continue;
      drawOne(engine, sheet, chart, item);
    }
  };

  const follow = (): void => {
    requestAnimationFrame(follow);
    const view = readGridView(engine);
    if (view === null) return;
    const isRested = dirtySince > 0 && performance.now() - dirtySince > REST && !engine.isPending();
    if (view.sheetId !== drawn || isRested) redraw(view);
    if (shown.size === 0) {
      layer.hidden = true;
      return;
    }
    const { canvas, ...where } = view;
    if (canvas.nextElementSibling !== layer) canvas.after(layer);
    layer.hidden = false;
    const at = canvas.getBoundingClientRect();
    const from = layer.offsetParent?.getBoundingClientRect() ?? at;
    const key = JSON.stringify([where, at.left - from.left, at.top - from.top]);
    if (key === placed) return;
    placed = key;
    place(engine, view, { layer, panes, shown, left: at.left - from.left, top: at.top - from.top });
  };
  requestAnimationFrame(follow);
}

/** Written only when it changes. */
function drawOne(engine: Engine, sheet: Worksheet, chart: ChartDocument, item: Shown): void {
  const plot = readPlot(engine, chart);
  const { width, height } = frameOf(sheet, chart.anchor);
  const label = describePlot(plot);
  const xml = `<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="100%" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true">${drawChart(plot, { width, height })}</svg>`;
  if (item.xml !== xml) item.box.innerHTML = xml;
  item.xml = xml;
  if (item.box.getAttribute('aria-label') !== label) item.box.setAttribute('aria-label', label);
}

function pane(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = `graphiques-${name}`;
  return element;
}

function chartBox(): HTMLElement {
  const box = document.createElement('div');
  box.className = 'graphique';
  box.setAttribute('role', 'img');
  return box;
}

interface Layer {
  readonly layer: HTMLElement;
  readonly panes: { readonly fixed: HTMLElement; readonly moving: HTMLElement };
  readonly shown: ReadonlyMap<string, Shown>;
  readonly left: number;
  readonly top: number;
}

/** A chart that begins in frozen lines stays with them; the others pass under. */
function place(engine: Engine, view: GridView, { layer, panes, shown, left, top }: Layer): void {
  const { zoom, main, frozen, scroll } = view;
  setBox(layer, { left: left + main.left, top: top + main.top, width: main.width, height: main.height });
  setBox(panes.fixed, { left: 0, top: 0, width: main.width, height: main.height });
  const edge = { x: frozen.x * zoom, y: frozen.y * zoom };
  setBox(panes.moving, {
    left: edge.x,
    top: edge.y,
    width: main.width - edge.x,
    height: main.height - edge.y,
  });
  const sheet = engine.sheet(view.sheetId);
  const charts = engine.extras.sheets[view.sheetId]?.charts ?? [];
  for (const chart of charts) {
    const box = shown.get(chart.id)?.box;
    if (box === undefined || sheet === undefined) continue;
    const frame = frameOf(sheet, chart.anchor);
    const [x, y] = [toPixels(frame.left), toPixels(frame.top)];
    const isFixed = { x: x < frozen.x, y: y < frozen.y };
    const whole = isFixed.x || isFixed.y;
    const moved = {
      x: (x - (isFixed.x ? 0 : scroll.x)) * zoom - (whole ? 0 : edge.x),
      y: (y - (isFixed.y ? 0 : scroll.y)) * zoom - (whole ? 0 : edge.y),
    };
    const parent = whole ? panes.fixed : panes.moving;
    if (box.parentElement !== parent) parent.append(box);
    setBox(box, {
      left: moved.x,
      top: moved.y,
      width: toPixels(frame.width) * zoom,
      height: toPixels(frame.height) * zoom,
    });
  }
}

function setBox(
  element: HTMLElement,
  { left, top, width, height }: { left: number; top: number; width: number; height: number },
): void {
  element.style.transform = `translate(${String(Math.round(left))}px, ${String(Math.round(top))}px)`;
  element.style.width = `${String(Math.max(0, width))}px`;
  element.style.height = `${String(Math.max(0, height))}px`;
}
