/** The page a script believes it is in: elements it can wire, timers, a console on stderr, and no network. */
import { Console } from 'node:console';
import { parseHTML } from 'linkedom';
import { createFileReader } from './file-reader';
import type { ScriptFile } from './file-reader';
import { completeElements, fileFields } from './form-elements';
import { loadLibraries } from './libraries';
import { createQuery } from './mini-query';
import type { Wiring } from './mini-query';
import { createOfficeHelpers } from './office-helpers';

type Handler = (this: Element, event: unknown) => unknown;
type Listener = Handler | { handleEvent(event: unknown): unknown };

export interface ScriptPage {
  /** What the script finds by name, before the globals of the process. */
  readonly scope: Record<string, unknown>;
  /** Buttons that do something: in the order of the page when it came with one, else as they were wired; those that set up first. */
  buttons(): readonly Element[];
  /** Presses one: resolves once what it started has ended. */
  press(element: Element): Promise<void>;
  /** A person chooses a file, wherever the page asks for one. */
  choose(): Promise<void>;
  /** Waits for the timers the script started, as long as they are short. */
  settled(): Promise<void>;
  /** Errors a script caught and only told the console. */
  readonly told: readonly unknown[];
  close(): void;
}

const LONGEST_WAIT = 10_000;
const SET_UP = /^(?:set-?up|create-?sample|init)/i;
/** Ids a script names, for one that comes without its page. */
const NAMED = /(?:getElementById\(\s*|\$\(\s*|querySelector\(\s*)["'`]#?([A-Za-z][\w-]*)["'`]/g;

/** `file` is what a person would choose in the page's `<input type="file">`. */
export function openScriptPage(
  page: string | null,
  source: string,
  file: ScriptFile,
  libraries: readonly string[] = [],
): ScriptPage {
  const html =
    page ?? [...new Set([...source.matchAll(NAMED)].map(([, id = '']) => id))].map(toElement).join('');
  const parsed = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`);
  const document = parsed.document as unknown as Document;
  const wired = new Map<Element, Map<string, Handler[]>>();
  const wiring = createWiring(wired);
  listenToElements(document, wiring);
  completeElements(document, file);
  const told: unknown[] = [];
  const timers = createTimers();
  const scope = createScope(document, wiring, told, timers);
  Object.assign(scope, loadLibraries(libraries));
  const rank = (element: Element): number => (SET_UP.test(element.id) ? 0 : 1);
  return {
    scope,
    told,
    buttons() {
      const order = page === null ? [...wired.keys()] : [...document.querySelectorAll('*')];
      const pressed = order.filter((element) => hasClick(element, wired));
      return pressed.sort((left, right) => rank(left) - rank(right));
    },
    press: (element) => wiring.press(element, 'click'),
    async choose() {
      for (const field of fileFields(document)) await wiring.press(field, 'change');
    },
    settled: timers.settled,
    close: timers.clear,
  };
}

function toElement(id: string): string {
  return `<button id="${id}"></button>`;
}

function hasClick(
  element: Element,
  wired: ReadonlyMap<Element, ReadonlyMap<string, readonly unknown[]>>,
): boolean {
  return (wired.get(element)?.get('click') ?? []).length > 0;
}

function createWiring(wired: Map<Element, Map<string, Handler[]>>): Wiring {
  return {
    listen(element, type, handler) {
      const handlers = wired.get(element) ?? new Map<string, Handler[]>();
      wired.set(element, handlers);
      const others = (handlers.get(type) ?? []).filter((one) => one !== handler);
      handlers.set(type, [...others, handler]);
    },
    leave(element, type, handler) {
      const handlers = wired.get(element);
      handlers?.set(
        type,
        (handlers.get(type) ?? []).filter((one) => one !== handler),
      );
    },
    async press(element, type) {
      const nothing = (): void => undefined;
      const asked = { preventDefault: nothing, stopPropagation: nothing, stopImmediatePropagation: nothing };
      const event = { type, target: element, currentTarget: element, ...asked };
      for (const handler of wired.get(element)?.get(type) ?? []) await handler.call(element, event);
    },
  };
}

const wirings = new WeakMap<Document, Wiring>();

/** `addEventListener` of the elements: ours, so that a press waits for what the handler started. */
function listenToElements(document: Document, wiring: Wiring): void {
  wirings.set(document, wiring);
  const prototype = Object.getPrototypeOf(Object.getPrototypeOf(document.createElement('button'))) as object;
  const handlers = new WeakMap<Listener, Handler>();
  const handlerOf = (listener: Listener): Handler => {
    const known = handlers.get(listener);
    if (known !== undefined) return known;
    const made: Handler = typeof listener === 'function' ? listener : (event) => listener.handleEvent(event);
    handlers.set(listener, made);
    return made;
  };
  const define = (name: string, value: (this: Element, type: string, listener: Listener) => void): void => {
    Object.defineProperty(prototype, name, { configurable: true, value });
  };
  // An `onclick` comes this way too.
  define('addEventListener', function (type, listener) {
    wirings.get(this.ownerDocument)?.listen(this, type, handlerOf(listener));
  });
  define('removeEventListener', function (type, listener) {
    wirings.get(this.ownerDocument)?.leave(this, type, handlerOf(listener));
  });
  Object.defineProperty(prototype, 'dispatchEvent', {
    configurable: true,
    value(this: Element, { type }: Event) {
      void wirings.get(this.ownerDocument)?.press(this, type);
      return true;
    },
  });
  const ready = (type: string, listener: () => void): void => {
    if (/^(?:DOMContentLoaded|load|readystatechange)$/.test(type)) queueMicrotask(listener);
  };
  Object.defineProperty(document, 'addEventListener', { configurable: true, value: ready });
}

function createScope(
  document: Document,
  wiring: Wiring,
  told: unknown[],
  timers: Timers,
): Record<string, unknown> {
  const output = new Console(process.stderr, process.stderr);
  const error = output.error.bind(output);
  const tell = (...said: unknown[]): void => {
    told.push(...said.filter((one) => one instanceof Error));
    error(...said);
  };
  const query = createQuery(document, wiring);
  const scope: Record<string, unknown> = {
    document,
    $: query,
    jQuery: query,
    console: Object.assign(output, { error: tell }),
    alert: (text: unknown) => output.log(text),
    confirm: () => true,
    FileReader: createFileReader(timers.track),
    prompt: (_text: unknown, given = '') => given,
    fetch: () => Promise.reject(new TypeError('Le réseau n’est pas joint par l’atelier : fetch est refusé.')),
    addEventListener: (type: string, listener: () => void) =>
      document.addEventListener(type as 'DOMContentLoaded', listener),
    localStorage: createStorage(),
    sessionStorage: createStorage(),
    ...timers.functions,
  };
  scope['OfficeHelpers'] = createOfficeHelpers(tell);
  // What a page calls its own global object also finds Office.js.
  const window = new Proxy(scope, {
    get: (target, name) => Reflect.get(name in target ? target : globalThis, name) as unknown,
  });
  return Object.assign(scope, { window, self: window });
}

function createStorage(): Record<string, unknown> {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: unknown) => void items.set(key, String(value)),
    removeItem: (key: string) => void items.delete(key),
    clear: () => items.clear(),
  };
}

interface Timers {
  readonly functions: Record<string, unknown>;
  /** Counts as a timer until it ends. */
  track(underway: Promise<unknown>): void;
  settled(): Promise<void>;
  clear(): void;
}

function createTimers(): Timers {
  const running = new Map<unknown, Promise<unknown>>();
  const wait = (callback: (...args: unknown[]) => unknown, delay = 0, ...args: unknown[]): unknown => {
    let timer: NodeJS.Timeout | undefined;
    const ended = new Promise<void>((resolve) => {
      timer = setTimeout(() => {
        void Promise.resolve(callback(...args)).finally(() => {
          if (timer !== undefined) running.delete(timer);
          resolve();
        });
      }, delay);
    });
    if (timer !== undefined && delay <= LONGEST_WAIT) running.set(timer, ended);
    return timer;
  };
  const intervals = new Set<NodeJS.Timeout>();
  const stop = (timer: NodeJS.Timeout): void => {
    clearTimeout(timer);
    running.delete(timer);
    intervals.delete(timer);
  };
  return {
    functions: {
      setTimeout: wait,
      clearTimeout: stop,
      clearInterval: stop,
      setInterval: (callback: () => void, delay?: number) => {
        const timer = setInterval(callback, delay);
        intervals.add(timer);
        return timer;
      },
    },
    track(underway) {
      running.set(underway, underway);
      void underway.finally(() => running.delete(underway));
    },
    async settled() {
      const limit = Date.now() + LONGEST_WAIT;
      while (running.size > 0 && Date.now() < limit) await Promise.race(running.values());
    },
    clear() {
      for (const timer of [...running.keys(), ...intervals]) clearTimeout(timer as NodeJS.Timeout);
    },
  };
}
