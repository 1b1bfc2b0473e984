/** The strip at the bottom: what happened, what it cost in exchanges with the workbook, and the journal. */
import { element } from './element';
import { formatExchange } from './format-exchange';

export interface Exchange {
  readonly batches: number;
  readonly octets: number;
}

export interface Status {
  say(message: string): void;
  /** A sentence for the person; it stays in the journal. */
  fail(message: string): void;
  /** Adds a line to the journal (an unknown member, an error of a page). */
  note(line: string): void;
  showExchanges(geste: Exchange, total: Exchange): void;
  journal(): readonly string[];
}

export function createStatus(): Status {
  const avis = element('avis');
  const mesures = element('mesures');
  const bouton = element('journal-bouton');
  const panneau = element('journal');
  const lines: string[] = [];

  const toggle = (open: boolean): void => {
    panneau.hidden = !open;
    bouton.setAttribute('aria-expanded', String(open));
  };
  bouton.addEventListener('click', () => toggle(panneau.hidden !== false));
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || panneau.hidden) return;
    toggle(false);
    bouton.focus();
  });

  const say = (message: string, gravite: 'info' | 'erreur'): void => {
    avis.dataset.gravite = gravite;
    avis.textContent = gravite === 'erreur' ? `✖ ${message}` : message;
  };
  const note = (line: string): void => {
    lines.push(line);
    const item = document.createElement('li');
    item.textContent = line;
    element('journal-liste').append(item);
    element('journal-vide').hidden = true;
    bouton.textContent = `Journal (${lines.length})`;
  };
  return {
    say: (message) => say(message, 'info'),
    fail(message) {
      say(message, 'erreur');
      note(message);
    },
    note,
    showExchanges(geste, total) {
      mesures.textContent = `Dernier geste\u00A0: ${formatExchange(geste)} — Total\u00A0: ${formatExchange(total)}`;
    },
    journal: () => [...lines],
  };
}
