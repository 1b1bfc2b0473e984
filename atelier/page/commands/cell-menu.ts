/** The add-in's entry in the menu of cells, after the grid's own, and that menu from the keyboard (Maj+F10). */
import { ContextMenuPosition, IContextMenuService, ILayoutService } from '@univerjs/preset-sheets-core';
import type { Engine } from '../../engine/engine';
import { readGridView } from '../charts/grid-view';
import { selectedArea } from '../grid';
import type { CellMenu, RibbonButton } from '../manifest';
import { moveInMenu } from './menu-keys';

/** As Excel shows it: one entry, the add-in's commands in a menu of its own. */
export function addToCellMenu({ api }: Engine, menu: CellMenu, invoke: (button: RibbonButton) => void): void {
  const entry = api.createSubmenu({ id: 'atelier.menu.complement', title: menu.label, order: 100 });
  for (const element of menu.elements) {
    entry.addSubmenu(
      api.createMenu({ id: `atelier.${element.id}`, title: element.label, action: () => invoke(element) }),
    );
  }
  entry.appendTo(['contextMenu.mainArea', 'contextMenu.others']);
}

type Asked = Parameters<IContextMenuService['triggerContextMenu']>[0];

/** Maj+F10, and the key that keyboards have for it, open the menu under the active cell. */
export function openMenuWithKeys(engine: Engine, grid: HTMLElement): void {
  const menus = engine.injector.get(IContextMenuService);
  const open = (event: KeyboardEvent): void => {
    if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return;
    const place = underActiveCell(engine);
    if (place === null) return;
    event.preventDefault();
    event.stopPropagation();
    // Of the event, Univer reads the place only.
    const asked = new MouseEvent('contextmenu', place) as unknown as Asked;
    menus.triggerContextMenu(asked, ContextMenuPosition.MAIN_AREA);
    moveInMenu(() => engine.injector.get(ILayoutService).focus());
  };
  grid.addEventListener('keydown', open, { capture: true });
}

/** In pixels of the page, inside what the grid shows. */
function underActiveCell(engine: Engine): { clientX: number; clientY: number } | null {
  const area = selectedArea(engine);
  const view = readGridView(engine);
  const sheet = engine.api.getActiveWorkbook()?.getActiveSheet();
  if (area === null || view === null || sheet === undefined) return null;
  const { left, bottom } = sheet.getRange(area.startRow, area.startColumn).getCellRect();
  const box = view.canvas.getBoundingClientRect();
  const within = (at: number, size: number): number => Math.min(Math.max(at, 0), size);
  return {
    clientX: box.left + within((left - view.scroll.x) * view.zoom, box.width),
    clientY: box.top + within((bottom - view.scroll.y) * view.zoom, box.height),
  };
}
