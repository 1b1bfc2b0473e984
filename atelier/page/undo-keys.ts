/** Ctrl+Z and Ctrl+Y wherever the keyboard is in the page, and what the add-in writes, that cannot be undone from the grid. */
import type { GridUndo } from '../engine/undo';
import type { Host } from '../host/host';

/** In the grid, Univer's own keys do it; in a field, the browser's undo its typing. */
const OWN_UNDO = '#grille, input, textarea, [contenteditable]';

export function listenToUndoKeys(undo: GridUndo): void {
  document.addEventListener('keydown', (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    if (event.target instanceof Element && event.target.closest(OWN_UNDO) !== null) return;
    const gesture = { z: event.shiftKey ? undo.redo : undo.undo, y: undo.redo }[event.key.toLowerCase()];
    if (gesture === undefined) return;
    event.preventDefault();
    gesture();
  });
}

/**
 * What the add-in writes changes cells under what could be undone before: as in Excel's lasting versions, the list
 * starts again (the add-in undoes its own gestures in its pane).
 */
export function forgetAddinWrites(host: Host, undo: GridUndo): void {
  host.onBatch(({ hasWritten }) => {
    if (hasWritten) undo.forget();
  });
}
