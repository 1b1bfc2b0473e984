/** The sentence a CTG function gives with its error, shown when its cell is selected, as Excel's tooltip does. */
import { formatRectangle } from '../engine/area';
import type { Engine } from '../engine/engine';
import type { Host } from '../host/host';
import { element } from './element';
import { selectedArea, viewCell } from './grid';

const PERIOD = 500;

/** An answer may come at any time: looked at twice a second, and at each selection. */
export function showCellMessages(engine: Engine, host: Host): void {
  const box = element('message-cellule');
  let shown: CellMessage | null = null;
  const refresh = (): void => {
    const next = messageOf(engine, host);
    // Written only when it changes: a screen reader says it once.
    if (next?.titre === shown?.titre && next?.phrase === shown?.phrase) return;
    shown = next;
    box.hidden = next === null;
    box.replaceChildren();
    if (next === null) return;
    const titre = document.createElement('strong');
    titre.textContent = next.titre;
    box.append(titre, ` — ${next.phrase}`);
  };
  host.onSelection(refresh);
  setInterval(refresh, PERIOD);
}

interface CellMessage {
  readonly titre: string;
  readonly phrase: string;
}

function messageOf(engine: Engine, host: Host): CellMessage | null {
  const area = selectedArea(engine);
  if (area === null) return null;
  const { message, text } = viewCell(engine, host, area);
  if (message === null) return null;
  const where = formatRectangle({ ...area, endRow: area.startRow, endColumn: area.startColumn });
  return { titre: `${where}\u00A0: ${text}`, phrase: message };
}
