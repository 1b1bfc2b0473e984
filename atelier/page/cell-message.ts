/** The sentence a CTG function gives with its error, shown when its cell is selected, as Excel's tooltip does. */
import { formatRectangle } from '../engine/area';
import type { Engine } from '../engine/engine';
import type { Host } from '../host/host';
import { element } from './element';
import { selectedArea, viewCell } from './grid';

/** Returns what to call when a cell may have got another answer. */
export function showCellMessages(engine: Engine, host: Host): () => void {
  const box = element('message-cellule');
  const refresh = (): void => {
    const area = selectedArea(engine);
    const cell = area === null ? null : viewCell(engine, host, area);
    if (area === null || cell === null || cell.message === null) {
      box.hidden = true;
      box.replaceChildren();
      return;
    }
    const where = formatRectangle({ ...area, endRow: area.startRow, endColumn: area.startColumn });
    const title = document.createElement('strong');
    title.textContent = `${where}\u00A0: ${cell.text}`;
    const sentence = document.createElement('span');
    sentence.textContent = cell.message;
    box.replaceChildren(title, ' — ', sentence);
    box.hidden = false;
  };
  host.onSelection(refresh);
  return refresh;
}
