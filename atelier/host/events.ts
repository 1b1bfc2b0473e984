/** Excel's events: who asked for which, and the entries Office.js receives. */
import type { EventEntry } from './protocol';

/** Numbers of the events, as the classes of Office.js name them. */
export const EventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetRowSorted: 19,
  worksheetColumnSorted: 20,
  worksheetSingleClicked: 21,
  worksheetRowHiddenChanged: 22,
  worksheetFormulaChanged: 23,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  worksheetProtectionChanged: 24,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
  workbookActivated: 2203,
  visibilityChanged: 65539,
} as const;

export const WORKBOOK_TARGET = 'Workbook';
const EVENT_CATEGORY = 65536;
const LONGEST_HOLD_MS = 2000;

type Message = Record<string, unknown>;

interface Waiting {
  readonly category: number;
  readonly type: number;
  readonly target: string;
  /** Or what makes it, when it is sent. */
  readonly message: Message | (() => unknown);
  readonly id: number;
}

function entryOf({ category, type, target, message, id }: Waiting): EventEntry {
  const told: unknown = typeof message === 'function' ? message() : message;
  return [category, type, target, category === EVENT_CATEGORY ? JSON.stringify(told) : told, id, false];
}

export class EventHub {
  private readonly registrations = new Map<string, number>();
  private readonly listeners = new Set<(entries: readonly EventEntry[]) => void>();
  private readonly settingsListeners = new Set<() => void>();
  private queue: Waiting[] = [];
  private scheduled = false;
  private holds = 0;
  private next = 1;
  /** `context.runtime.enableEvents`. */
  enabled = true;

  register(type: number, target: string): void {
    const key = `${type}/${target}`;
    this.registrations.set(key, (this.registrations.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type}/${target}`;
    const count = (this.registrations.get(key) ?? 0) - 1;
    if (count > 0) this.registrations.set(key, count);
    else this.registrations.delete(key);
  }

  isRegistered(type: number, targets: readonly string[]): boolean {
    return targets.some((target) => this.registrations.has(`${type}/${target}`));
  }

  /** Whether anybody asked for one of these events, of whatever object. */
  isWanted(types: readonly number[]): boolean {
    if (this.registrations.size === 0) return false;
    return [...this.registrations.keys()].some((key) =>
      types.includes(Number(key.slice(0, key.indexOf('/')))),
    );
  }

  /** Tells those who asked, once the batch under way has been answered. */
  raise(type: number, targets: readonly string[], message: Message | (() => Message)): void {
    if (!this.enabled) return;
    for (const target of targets) {
      if (this.registrations.has(`${type}/${target}`)) this.add(EVENT_CATEGORY, type, target, message);
    }
  }

  /** Events wait, all of them and in their order, until what one of them says is known: not longer than Excel would be waited for. */
  hold(until: Promise<unknown>): void {
    this.holds += 1;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise((resolve) => {
      timer = setTimeout(resolve, LONGEST_HOLD_MS);
    });
    void Promise.race([until, late]).finally(() => {
      clearTimeout(timer);
      this.holds -= 1;
      this.schedule();
    });
  }

  /** Tells an event that needs no registration: Office.js sorts those who listen. */
  tell(type: number, message: Message): void {
    this.add(EVENT_CATEGORY, type, '', message);
  }

  /** Puts an entry of another category in the queue. */
  post(category: number, type: number, target: string, message: unknown): void {
    this.add(category, type, target, () => message);
  }

  private add(category: number, type: number, target: string, message: Message | (() => unknown)): void {
    this.queue.push({ category, type, target, message, id: this.next });
    this.next += 1;
    this.schedule();
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    setTimeout(() => this.flush(), 0);
  }

  /** Sends what waits, now; held events stay, what calculates never does. */
  flush(): void {
    this.scheduled = false;
    if (this.listeners.size === 0) return;
    const isHeld = ({ category }: Waiting): boolean => this.holds > 0 && category === EVENT_CATEGORY;
    const sent = this.queue.filter((entry) => !isHeld(entry));
    if (sent.length === 0) return;
    this.queue = this.queue.filter(isHeld);
    const entries = sent.map(entryOf);
    for (const listener of this.listeners) listener(entries);
  }

  /** The document's settings were written. */
  settingsChanged(): void {
    if (this.enabled) for (const listener of this.settingsListeners) setTimeout(listener, 0);
  }

  onSettings(listener: () => void): () => void {
    this.settingsListeners.add(listener);
    return () => this.settingsListeners.delete(listener);
  }

  onEntries(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  clear(): void {
    this.registrations.clear();
    this.queue = [];
  }
}
