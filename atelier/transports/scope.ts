/** The window that Office.js sees in Node: enough of a browser frame inside Excel on the web, and not one thing more. */

export interface OfficeScope {
  /** The object the scripts run `with`: their globals are read from it and written to it. */
  readonly window: Record<string, unknown>;
  /** Gives the frame a message: from its parent, unless another window is told. */
  deliver(text: string, source?: unknown): void;
  /** Stops every timer the scripts started. */
  close(): void;
}

interface MessageEventLike {
  readonly data: string;
  readonly origin: string;
  readonly source: unknown;
}

type Listener = (event: MessageEventLike) => void;

/** Loads a script by its file name; resolves when it has run. */
export type ScriptLoader = (fileName: string) => void;

const PAGE = 'https://localhost/taskpane.html';
export const HOST_ORIGIN = 'https://localhost';
const BASE = 'https://localhost/office/';
/** The last part of what hosts say of themselves: shared runtime (1) with custom functions (2), or nothing. */
const SHARED_RUNTIME = '3';
const NONE = '0';
const XDM_INFO = `atelier|complement-ctg|${HOST_ORIGIN}`;

/** Which page the frame shows, under which name, and the window that opened it. */
export interface FramePlace {
  readonly href: string;
  readonly name: string;
  readonly opener: unknown;
}

/** The pane's. */
export const PANE: FramePlace = { href: frameAddress(PAGE, ''), name: frameName(''), opener: null };

/** An address as Excel on the web gives it to a frame: who hosts it, and how to talk with it. `kind`: "isDialog" for a dialog. */
export function frameAddress(page: string, kind: string): string {
  return `${page}?_host_Info=${hostInfo(kind)}#&_serializer_version=1&_xdm_Info=${XDM_INFO}`;
}

export function frameName(kind: string): string {
  return JSON.stringify({ hostInfo: hostInfo(kind), xdmInfo: XDM_INFO, serializerVersion: 1, flights: '[]' });
}

function hostInfo(kind: string): string {
  return `Excel$Web$16.01$fr-FR$$${kind}$$${kind === '' ? SHARED_RUNTIME : NONE}`;
}

/** Builds the frame's window; what it posts to its parent goes to `post`. */
export function createScope(
  post: (text: string) => void,
  load: ScriptLoader,
  place: FramePlace = PANE,
): OfficeScope {
  const listeners = new Set<Listener>();
  const timers = createTimers();
  const parent = { postMessage: (text: string) => post(text) };
  const window: Record<string, unknown> = Object.create(globalThis) as Record<string, unknown>;
  const define = (members: Record<string, unknown>): void => {
    for (const [name, value] of Object.entries(members)) {
      Object.defineProperty(window, name, { value, writable: true, configurable: true, enumerable: true });
    }
  };
  define({
    window,
    self: window,
    globalThis: window,
    top: parent,
    parent,
    opener: place.opener,
    screen: { width: 1920, height: 1080 },
    external: {},
    console: { ...console, log: ignore, warn: ignore, info: ignore, debug: ignore },
    name: place.name,
    navigator: { userAgent: 'Atelier CTG', language: 'fr-FR', platform: 'Node', onLine: true },
    location: createLocation(place.href),
    history: {},
    sessionStorage: createStorage(),
    localStorage: createStorage(),
    document: createDocument(load),
    performance: globalThis.performance,
    addEventListener: (type: string, listener: Listener) => {
      if (type === 'message') listeners.add(listener);
    },
    removeEventListener: (_type: string, listener: Listener) => listeners.delete(listener),
    focus: ignore,
    blur: ignore,
    alert: undefined,
    status: '',
    ...timers.functions,
  });
  return {
    window,
    deliver: (text, source = parent) => {
      for (const listener of [...listeners]) listener({ data: text, origin: HOST_ORIGIN, source });
    },
    close: () => {
      listeners.clear();
      timers.clear();
    },
  };
}

function ignore(): void {
  // The add-in's page has nothing to show here.
}

function createLocation(href: string): Record<string, unknown> {
  const { origin, protocol, host, hostname, pathname, search, hash } = new URL(href);
  return { href, origin, protocol, host, hostname, pathname, search, hash, replace: ignore };
}

function createStorage(): Record<string, unknown> {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
    clear: () => items.clear(),
  };
}

/** Elements are inert, but a link parses its address and a script put in the page is loaded. */
function createElement(tagName: string): Record<string, unknown> {
  const element: Record<string, unknown> = {
    tagName,
    style: {},
    setAttribute: ignore,
    appendChild: ignore,
    addEventListener: ignore,
    // Office.js asks before it opens a window, and gives the keyboard to « Autoriser »: here somebody presses it.
    focus: () => press(element['onclick']),
  };
  if (tagName !== 'a') return element;
  let url = new URL(PAGE);
  Object.defineProperty(element, 'href', {
    get: () => url.href,
    set: (href: string) => {
      url = new URL(href, PAGE);
    },
  });
  for (const part of ['protocol', 'hostname', 'port', 'pathname', 'search', 'hash', 'host'] as const) {
    Object.defineProperty(element, part, { get: () => url[part] });
  }
  return element;
}

function press(onclick: unknown): void {
  if (typeof onclick !== 'function') return;
  const event = { preventDefault: ignore, stopPropagation: ignore };
  queueMicrotask(() => void onclick(event));
}

function createDocument(load: ScriptLoader): Record<string, unknown> {
  const insert = (element: Record<string, unknown>): unknown => {
    const source = element['src'];
    if (typeof source === 'string' && source.startsWith(BASE)) {
      queueMicrotask(() => {
        load(source.slice(BASE.length));
        const onload = element['onload'];
        if (typeof onload === 'function') onload.call(element);
      });
    }
    return element;
  };
  const head = { appendChild: insert, insertBefore: insert, removeChild: ignore, getAttribute: () => null };
  const officeScript = { src: `${BASE}office.debug.js`, getAttribute: () => null };
  return {
    readyState: 'complete',
    domain: 'localhost',
    cookie: '',
    head,
    body: head,
    documentElement: head,
    createElement,
    getElementsByTagName: (name: string) =>
      name === 'script' ? [officeScript] : name === 'head' ? [head] : [],
    getElementById: () => null,
    querySelectorAll: () => [],
    hasFocus: () => true,
    addEventListener: ignore,
    removeEventListener: ignore,
  };
}

function createTimers(): { functions: Record<string, unknown>; clear(): void } {
  const running = new Set<NodeJS.Timeout>();
  let closed = false;
  return {
    functions: {
      setTimeout: (callback: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) => {
        if (closed) return 0;
        const timer = setTimeout(() => {
          running.delete(timer);
          callback(...args);
        }, delay);
        running.add(timer);
        return timer;
      },
      setInterval: (callback: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) => {
        if (closed) return 0;
        const timer = setInterval(callback, delay, ...args);
        timer.unref();
        running.add(timer);
        return timer;
      },
      clearTimeout: (timer: NodeJS.Timeout) => {
        running.delete(timer);
        clearTimeout(timer);
      },
      clearInterval: (timer: NodeJS.Timeout) => {
        running.delete(timer);
        clearInterval(timer);
      },
    },
    clear: () => {
      closed = true;
      for (const timer of running) clearTimeout(timer);
      running.clear();
    },
  };
}
