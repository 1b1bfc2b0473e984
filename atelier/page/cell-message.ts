/** The sentence a CTG function gives with its error, or its card, shown when its cell is selected, as Excel does. */
import { formatRectangle } from '../engine/area';
import type { Engine } from '../engine/engine';
import type { Card, CardLine } from '../host/custom-functions-card';
import type { Host } from '../host/host';
import { element } from './element';
import { selectedArea, viewCell } from './grid';

const PERIOD = 500;

/** An answer may come at any time: looked at twice a second, and at each selection. */
export function showCellMessages(engine: Engine, host: Host): void {
  const box = element('message-cellule');
  let shown = '';
  const refresh = (): void => {
    const next = messageOf(engine, host);
    // Written only when it changes: a screen reader says it once.
    const text = JSON.stringify(next);
    if (text === shown) return;
    shown = text;
    box.hidden = next === null;
    box.replaceChildren();
    if (next === null) return;
    const isCard = 'lines' in next;
    box.classList.toggle('fiche', isCard);
    box.append(bold(next.title), ...(isCard ? next.lines.map(lineElement) : [` — ${next.sentence}`]));
  };
  host.onSelection(refresh);
  setInterval(refresh, PERIOD);
}

interface CellMessage {
  readonly title: string;
  readonly sentence: string;
}

function messageOf(engine: Engine, host: Host): CellMessage | Card | null {
  const area = selectedArea(engine);
  if (area === null) return null;
  const card = host.functionCard(area.sheetId, area.startRow, area.startColumn);
  if (card !== null) return card;
  const { message, text } = viewCell(engine, host, area);
  if (message === null) return null;
  const where = formatRectangle({ ...area, endRow: area.startRow, endColumn: area.startColumn });
  return { title: `${where}\u00A0: ${text}`, sentence: message };
}

function bold(text: string): HTMLElement {
  const strong = document.createElement('strong');
  strong.textContent = text;
  return strong;
}

function lineElement({ name, value, format }: CardLine): HTMLElement {
  const line = document.createElement('span');
  const label = document.createElement('span');
  label.textContent = `${name}\u00A0: `;
  line.append(label, typeof value === 'string' ? value : numberText(value, format ?? ''));
  return line;
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
