/** The add-in's keyboard shortcuts: read in the file its manifest names, pressed in the grid, as in Excel on the web. */
import type { ShortcutControl } from '../../host/objects/action-service';

/** Microsoft's extended-manifest format, what the page needs of it. */
interface ShortcutsFile {
  readonly actions?: readonly { readonly id: string; readonly name: string }[];
  readonly shortcuts?: readonly {
    readonly action: string;
    readonly key: { readonly default: string; readonly web?: string };
  }[];
}

export interface Shortcut {
  readonly action: string;
  /** What it does, in the add-in's words. */
  readonly name: string;
  readonly keys: string;
}

/** None when the manifest names no file. */
export async function fetchShortcuts(address: string | null): Promise<readonly Shortcut[]> {
  if (address === null) return [];
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Le fichier des raccourcis du complément est absent : ${address}`);
  return readShortcuts((await response.json()) as ShortcutsFile);
}

/** The page stands for Excel on the web: its keys, else the default ones. */
export function readShortcuts({ actions = [], shortcuts = [] }: ShortcutsFile): readonly Shortcut[] {
  return shortcuts.map(({ action, key }) => ({
    action,
    name: actions.find(({ id }) => id === action)?.name ?? action,
    keys: key.web ?? key.default,
  }));
}

/** What is needed of a key press. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Cmd counts as Ctrl, Option as Alt. */
export function matchesKeys(keys: string, pressed: Pressed): boolean {
  const parts = keys.toUpperCase().split('+');
  const has = (...names: readonly string[]): boolean => names.some((name) => parts.includes(name));
  return (
    has('CTRL', 'COMMAND') === (pressed.ctrlKey || pressed.metaKey) &&
    has('ALT', 'OPTION') === pressed.altKey &&
    has('SHIFT') === pressed.shiftKey &&
    parts.at(-1) === pressed.key.toUpperCase()
  );
}

interface Gestures {
  /** False where this Excel knows no shortcuts, or while a cell is being typed. */
  isListening(): boolean;
  press(shortcut: Shortcut): void;
}

/** Listens before the grid's own keys. The add-in's frame keeps its keys to itself, as in Excel on the web. */
export function listenToShortcuts(
  shortcuts: readonly Shortcut[],
  { isListening, press }: Gestures,
): ShortcutControl {
  const own: Record<string, string | null> = {};
  const current = (): readonly Shortcut[] =>
    shortcuts.map((shortcut) => ({ ...shortcut, keys: own[shortcut.action] ?? shortcut.keys }));
  document.addEventListener(
    'keydown',
    (event) => {
      const shortcut = current().find(({ keys }) => matchesKeys(keys, event));
      if (shortcut === undefined || !isListening()) return;
      event.preventDefault();
      event.stopPropagation();
      press(shortcut);
    },
    { capture: true },
  );
  return {
    read: () => Object.fromEntries(current().map(({ action, keys }) => [action, keys])),
    replace: (keys) => void Object.assign(own, keys),
  };
}
