/** The add-in in the atelier: what its manifest says, its functions, its frame, restarted with each workbook. */
import type { FunctionsMetadata } from '../host/custom-functions-metadata';
import type { Host } from '../host/host';
import { openWebFrame } from '../transports/web-frame';
import type { FrameOptions, WebFrame } from '../transports/web-frame';
import { ADDIN_MOUNT, addinResolver } from './addin-address';
import { createDialogBoxes } from './dialogs/dialog-box';
import { parseManifest } from './manifest';
import { fetchShortcuts } from './commands/shortcuts';
import type { Shortcut } from './commands/shortcuts';
import type { AddinManifest } from './manifest';

/** What a person does in the pane; a button pressed with the keyboard is a click too. */
const GESTURES = ['click', 'change', 'drop'] as const;

export interface Addin {
  readonly manifest: AddinManifest;
  /** Starts the add-in's page in `container`, for the workbook the host holds now; once `ready`, unless it was started meanwhile. */
  start(container: HTMLElement, ready?: Promise<void>): void;
  /** Asks for an action of the add-in, by the id of a command that stands for it; resolves when the add-in says it has finished. */
  invoke(action: string, command: string): Promise<void>;
}

/** What the built add-in says of itself. */
export interface BuiltAddin {
  readonly manifest: AddinManifest;
  readonly metadata: FunctionsMetadata | null;
  readonly shortcuts: readonly Shortcut[];
}

/** Reads the manifest and the functions of the built add-in. */
export async function fetchAddin(): Promise<BuiltAddin> {
  const xml = await (await fetchBuilt(`${ADDIN_MOUNT}manifest.xml`)).text();
  const manifest = parseManifest(xml, addinResolver(xml, window.location.origin));
  const shortcuts = await fetchShortcuts(manifest.raccourcis);
  if (manifest.fonctions === null) return { manifest, metadata: null, shortcuts };
  const metadata: unknown = await (await fetchBuilt(manifest.fonctions.metadata)).json();
  return { manifest, metadata: metadata as FunctionsMetadata, shortcuts };
}

/** Told of what a person does in the pane. */
export interface PaneListener extends Required<Pick<FrameOptions, 'onLeave'>> {
  /** At each click. */
  readonly onGesture: () => void;
}

/** Gives the host the add-in's functions. */
export function createAddin({ manifest, metadata }: BuiltAddin, host: Host, listener: PaneListener): Addin {
  if (metadata !== null) host.registerFunctions(metadata);
  let frame: WebFrame | null = null;
  let starts = 0;
  const open = (container: HTMLElement): void => {
    frame?.close();
    const page = { page: manifest.page, appId: manifest.id, title: manifest.nom };
    frame = openWebFrame(host, container, {
      ...page,
      dialogs: createDialogBoxes(page),
      onLeave: listener.onLeave,
    });
    const { element } = frame;
    element.addEventListener('load', () => {
      for (const kind of GESTURES)
        element.contentWindow?.addEventListener(kind, listener.onGesture, { capture: true });
    });
  };
  return {
    manifest,
    start(container, ready) {
      starts += 1;
      const mine = starts;
      if (ready === undefined) open(container);
      else
        void ready.then(() => {
          if (mine === starts) open(container);
        });
    },
    async invoke(action, command) {
      if (frame === null) throw new Error('The add-in is not started yet.');
      await frame.conversation.invokeCommand(action, command);
    },
  };
}

async function fetchBuilt(url: string): Promise<Response> {
  const response = await fetch(url);
  if (response.ok) return response;
  throw new Error(`Le complément construit est incomplet : ${await response.text()}`);
}
