/** Where the grid's sheet is on the page: what scrolled, at which zoom, under which frozen panes. */
import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import type { Engine } from '../../engine/engine';
import type { Box } from './svg';

export interface GridView {
  readonly sheetId: string;
  readonly zoom: number;
  readonly canvas: HTMLCanvasElement;
  /** The cells' part of the grid, in pixels of the page, from the top left of its canvas. */
  readonly main: Box;
  /** In pixels of the sheet: what is frozen, and how far the rest has moved from where it began. */
  readonly frozen: { readonly x: number; readonly y: number };
  readonly scroll: { readonly x: number; readonly y: number };
}

/** Of the scroll bars, left free. */
const BARS = 12;

/** Null while no sheet is drawn. */
export function readGridView(engine: Engine): GridView | null {
  const render = engine.injector.get(IRenderManagerService).getRenderById(engine.unitId);
  const skeletons = render?.with(SheetSkeletonManagerService);
  const current = skeletons?.getCurrentParam();
  const skeleton = skeletons?.getCurrentSkeleton();
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !current || !skeleton || !viewport) return null;
  const zoom = render.scene.scaleX;
  const { rowHeaderWidthAndMarginLeft: left, columnHeaderHeightAndMarginTop: top } = skeleton;
  const canvas = render.engine.getCanvasElement();
  const freeze = engine.sheet(current.sheetId)?.getFreeze();
  const { xSplit = 0, ySplit = 0, startRow = 0, startColumn = 0 } = freeze ?? {};
  const before = (totals: readonly number[], index: number): number =>
    index <= 0 ? 0 : (totals[index - 1] ?? 0);
  const across = skeleton.columnWidthAccumulation;
  const down = skeleton.rowHeightAccumulation;
  // Frozen lines begin where the sheet stood when they were frozen.
  const frozenX = xSplit > 0 ? before(across, startColumn) - before(across, startColumn - xSplit) : 0;
  const frozenY = ySplit > 0 ? before(down, startRow) - before(down, startRow - ySplit) : 0;
  return {
    sheetId: current.sheetId,
    zoom,
    canvas,
    main: {
      left: left * zoom,
      top: top * zoom,
      width: Math.max(0, canvas.clientWidth - left * zoom - BARS),
      height: Math.max(0, canvas.clientHeight - top * zoom - BARS),
    },
    frozen: { x: frozenX, y: frozenY },
    scroll: { x: viewport.viewportScrollX, y: viewport.viewportScrollY },
  };
}
