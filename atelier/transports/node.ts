/** The real, unmodified Office.js in Node, talking to a host as it talks to Excel on the web. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Host } from '../host/host';
import { NodeDialogs } from './node-dialogs';
import type { OfficeDialog } from './node-dialogs';
import { createScope, HOST_ORIGIN } from './scope';
import type { OfficeScope } from './scope';
import { openConversation } from './wac';

/** The four globals an add-in finds in its page, from one loading of Office.js. */
export interface OfficeRealm {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  /** The window the scripts see. */
  readonly context: Record<string, unknown>;
  /** The dialogs that are open: their pages' code does not run, but their Office.js is real. */
  readonly dialogs: readonly OfficeDialog[];
  /** Presses a ribbon button; resolves when the command has called `event.completed()`. */
  invokeCommand(actionId: string, sourceId?: string): Promise<void>;
  close(): void;
}

const OFFICE = ['Office', 'Excel', 'OfficeExtension', 'CustomFunctions'] as const;

/**
 * Loads Office.js and waits for its handshake with the host.
 *
 * The scripts run in this realm, inside `with (window) {…}`, and not in a `vm` context: the arrays, errors and promises
 * they make are then those of the code that uses them (`instanceof Error`, `toStrictEqual`), as in a browser's frame.
 */
export async function openOffice(host: Host): Promise<OfficeRealm> {
  const folder = officeFolder();
  const dialogs = new NodeDialogs(
    (frame) => (fileName) => runScript(folder, fileName, frame().window),
    (frame) => startOffice(folder, frame),
  );
  const scope = createScope(
    (text) => queueMicrotask(() => conversation.receive(text)),
    (fileName) => runScript(folder, fileName, scope.window),
  );
  const conversation = openConversation(
    host,
    (text) => queueMicrotask(() => scope.deliver(text)),
    HOST_ORIGIN,
    dialogs,
  );
  scope.window['open'] = (href: string, name: string) => dialogs.openWindow(scope, href, name);
  await startOffice(folder, scope);
  const members = Object.fromEntries(OFFICE.map((name) => [name, scope.window[name]]));
  return {
    ...(members as unknown as Pick<OfficeRealm, (typeof OFFICE)[number]>),
    context: scope.window,
    dialogs: dialogs.opened,
    invokeCommand: (actionId, sourceId = actionId) => conversation.invokeCommand(actionId, sourceId),
    close: () => {
      conversation.close();
      scope.close();
    },
  };
}

async function startOffice(folder: string, scope: OfficeScope): Promise<typeof Office> {
  runScript(folder, 'office.debug.js', scope.window);
  const office = scope.window['Office'] as typeof Office;
  await office.onReady();
  return office;
}

/** Makes the realm's globals those of the process, so that code written for the pane runs unchanged; returns the undoing. */
export function installGlobals(realm: OfficeRealm): () => void {
  const target = globalThis as unknown as Record<string, unknown>;
  const before = OFFICE.map((name) => ({ name, had: Object.hasOwn(target, name), value: target[name] }));
  for (const name of OFFICE) target[name] = realm[name];
  return () => {
    for (const { name, had, value } of before) {
      if (had) target[name] = value;
      else Reflect.deleteProperty(target, name);
    }
  };
}

function officeFolder(): string {
  return dirname(createRequire(__filename).resolve('@microsoft/office-js/dist/office.debug.js'));
}

type Script = (scope: object) => void;
const compiled = new Map<string, Script>();

/** Runs one of Office.js's files with `window` as its global object. Compiled once a process. */
function runScript(folder: string, fileName: string, window: Record<string, unknown>): void {
  const path = join(folder, fileName.toLowerCase());
  let script = compiled.get(path);
  if (script === undefined) {
    script = compile(readFileSync(path, 'utf8'), path);
    compiled.set(path, script);
  }
  script.call(window, window);
}

const TOP_LEVEL = /^(?:var|function)\s+([A-Za-z_$][\w$]*)/gm;

/** A page's top-level `var` becomes a property of its window: declare them on the window first, then run inside it. */
function compile(source: string, path: string): Script {
  const names = [...new Set([...source.matchAll(TOP_LEVEL)].map((match) => match[1]))];
  const declare = names.map(
    (name) => `if(!Object.hasOwn($w,${JSON.stringify(name)}))$w[${JSON.stringify(name)}]=undefined;`,
  );
  return evaluate(`(function($w){${declare.join('')}with($w){${source}\n}})`, path) as Script;
}

/** In this realm; an environment of tests, which makes a realm a test file, may keep what it parsed. */
function evaluate(source: string, filename: string): unknown {
  const { evaluateScript = (text: string) => new Function(`return ${text}\n//# sourceURL=${filename}`)() } =
    globalThis as { evaluateScript?: (source: string, filename: string) => unknown };
  return evaluateScript(source, filename);
}
