/** The last batches, each with its kind, its bytes, its time and, unfolded, its statements. */
import type { BatchRecord } from '../../host/batch-record';
import type { BatchKind } from '../../host/counters';
import type { Host } from '../../host/host';
import { element } from '../element';
import { formatBytes, formatExchange } from '../format-exchange';

export interface BatchList {
  /** `isShown`: the drawer is open. */
  add(record: BatchRecord, isShown: boolean): void;
  refresh(): void;
}

const MOST_BATCHES = 50;
/** Functions answer by hundreds of batches: shown together. */
const REST = 150;
const KINDS: Readonly<Record<BatchKind, string>> = {
  ours: 'complément',
  events: 'événements',
  functions: 'fonctions',
  startup: 'démarrage',
};

export function createBatchList(host: Host): BatchList {
  const list = element('echanges-liste');
  const onlyOurs = element<HTMLInputElement>('echanges-complement');
  let batches: { readonly number: number; readonly record: BatchRecord }[] = [];
  let number = 0;
  let rest = 0;
  const entries = new Map<number, HTMLElement>();

  const draw = (): void => {
    const shown = batches.filter(({ record }) => !onlyOurs.checked || record.kind === 'ours').reverse();
    // What was unfolded stays so.
    const kept = new Map(shown.map(({ number: id, record }) => [id, entries.get(id) ?? entry(id, record)]));
    entries.clear();
    for (const [id, node] of kept) entries.set(id, node);
    list.replaceChildren(...kept.values());
    element('echanges-vide').hidden = shown.length > 0;
    element('echanges-total').textContent = (Object.keys(KINDS) as BatchKind[])
      .map((kind) => `${KINDS[kind]}\u00A0: ${formatExchange(host.compteurs.byKind[kind])}`)
      .join(' — ');
  };
  onlyOurs.addEventListener('change', draw);
  element('echanges-effacer').addEventListener('click', () => {
    batches = [];
    draw();
  });
  const drawSoon = (): void => {
    window.clearTimeout(rest);
    rest = window.setTimeout(draw, REST);
  };
  // Another workbook: what comes next is its opening.
  host.engine.onLoad(() => {
    batches = [];
    number = 0;
    entries.clear();
    drawSoon();
  });
  return {
    add(record, isShown) {
      number += 1;
      batches.push({ number, record });
      // The rest of the batches is not pushed out by functions that answer cell by cell.
      const same = batches.filter(({ record: { kind } }) => kind === record.kind);
      if (same.length > MOST_BATCHES) batches.splice(batches.indexOf(same[0] ?? { number, record }), 1);
      if (isShown) drawSoon();
    },
    refresh: draw,
  };
}

function entry(number: number, record: BatchRecord): HTMLElement {
  const { kind, count, asked, answered, duration, refusal, statements } = record;
  const item = document.createElement('li');
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.append(
    cell(`${String(number)}.`),
    cell(KINDS[kind]),
    cell(`${count.toLocaleString('fr-FR')} instruction${count > 1 ? 's' : ''}`),
    cell(`${formatBytes(asked)} → ${formatBytes(answered)}`),
    cell(`${Math.round(duration).toLocaleString('fr-FR')}\u00A0ms`),
    cell(refusal === null ? '' : '✖ refusé', 'refus'),
  );
  const lines = document.createElement('ol');
  lines.append(...statements.map((text) => line(text)));
  if (count > statements.length)
    lines.append(line(`… et ${(count - statements.length).toLocaleString('fr-FR')} autres`));
  details.append(summary);
  if (refusal !== null) {
    const reason = document.createElement('p');
    reason.className = 'refus';
    reason.textContent = `✖ ${refusal}`;
    details.append(reason);
  }
  details.append(lines);
  item.append(details);
  return item;
}

function cell(text: string, name = ''): HTMLElement {
  const span = document.createElement('span');
  span.textContent = text;
  span.className = name;
  return span;
}

function line(text: string): HTMLElement {
  const item = document.createElement('li');
  const code = document.createElement('code');
  code.textContent = text;
  item.append(code);
  return item;
}
