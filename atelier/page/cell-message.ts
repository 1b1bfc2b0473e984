/** The sentence a CTG function gives with its error, or its card, shown when its cell is selected, as Excel does. */
import { formatRectangle } from '../engine/area';
import type { Engine } from '../engine/engine';
import type { CardLine } from '../host/custom-functions-card';
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
    box.classList.toggle('fiche', next.isCard);
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
  /** A card is no error. */
  readonly isCard: boolean;
}

function messageOf(engine: Engine, host: Host): CellMessage | null {
  const area = selectedArea(engine);
  if (area === null) return null;
  const card = host.functionCard(area.sheetId, area.startRow, area.startColumn);
  if (card !== null) return { titre: card.title, phrase: card.lines.map(lineText).join(' · '), isCard: true };
  const { message, text } = viewCell(engine, host, area);
  if (message === null) return null;
  const where = formatRectangle({ ...area, endRow: area.startRow, endColumn: area.startColumn });
  return { titre: `${where}\u00A0: ${text}`, phrase: message, isCard: false };
}

function lineText({ name, value, format }: CardLine): string {
  return `${name}\u00A0: ${typeof value === 'string' ? value : numberText(value, format ?? '')}`;
}

/** As the cell's own format would show it, in French. */
function numberText(value: number, format: string): string {
  const [, decimals = ''] = /\.([0#]+)/.exec(format) ?? [];
  const options = {
    minimumFractionDigits: decimals.replaceAll('#', '').length,
    maximumFractionDigits: decimals.length,
  };
  const number = (format.includes('%') ? value * 100 : value).toLocaleString('fr-FR', options);
  const unit = format.includes('%') ? '%' : (/"([^"]+)"/.exec(format)?.[1] ?? '');
  return unit === '' ? number : `${number}\u00A0${unit}`;
}
