/** Tells the add-in which cell a person clicked, as Excel does: not at the end of a drag, nor while a formula points at cells. */
import type { Area } from '../engine/area';
import type { Engine } from '../engine/engine';
import { toPoints } from '../engine/lines';
import type { Host } from '../host/host';
import { isEditing } from './cell-editor';
import { element } from './element';
import { selectedArea } from './grid';

/** Where the cell stands in the grid's picture, as Univer says it with the click. */
interface Placed {
  readonly position?: { readonly startX: number; readonly startY: number };
}

export function tellClicks(engine: Engine, host: Host): void {
  let at = { x: 0, y: 0 };
  const note = ({ offsetX, offsetY }: PointerEvent): void => {
    at = { x: offsetX, y: offsetY };
  };
  element('grille').addEventListener('pointerdown', note, { capture: true });
  engine.api.addEvent(engine.api.Event.CellClicked, (event) => {
    const area = selectedArea(engine);
    if (area === null || isEditing(engine) || !isOneCell(engine, area)) return;
    const { startX, startY } = (event as Placed).position ?? { startX: at.x, startY: at.y };
    const zoom = event.worksheet.getZoom();
    host.clicked({
      sheetId: area.sheetId,
      row: area.startRow,
      column: area.startColumn,
      offsetX: toPoints((at.x - startX) / zoom),
      offsetY: toPoints((at.y - startY) / zoom),
    });
  });
}

/** A merged area counts as one. */
function isOneCell(engine: Engine, { sheetId, startRow, startColumn, endRow, endColumn }: Area): boolean {
  const merged = engine.sheet(sheetId)?.getMergedCell(startRow, startColumn);
  const last = merged ?? { endRow: startRow, endColumn: startColumn };
  return last.endRow === endRow && last.endColumn === endColumn;
}
