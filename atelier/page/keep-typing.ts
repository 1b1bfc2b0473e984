/** Keeps what is being typed when a calculation answers in the very cell under edit: the grid would put the old text back. */
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import type { Engine } from '../engine/engine';

export function keepTyping(engine: Engine): void {
  const bridge = engine.injector.get(IEditorBridgeService);
  const refresh = bridge.refreshEditCellState.bind(bridge);
  let isLate = false;
  bridge.refreshEditCellState = () => {
    if (bridge.isVisible().visible) isLate = true;
    else refresh();
  };
  engine.api.addEvent(engine.api.Event.SheetEditEnded, () => {
    if (!isLate) return;
    isLate = false;
    refresh();
  });
}
