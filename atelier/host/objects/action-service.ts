/** `Office.actions`: the add-in's keyboard shortcuts, as its file gives them and as the person changed them. */
import type { Book } from '../book';
import { invalidArgument } from '../errors';
import { HostObject } from '../object';

/** The shortcuts of the page; none where there is no keyboard. */
export interface ShortcutControl {
  /** Action → keys. */
  read(): Readonly<Record<string, string>>;
  /** Null gives an action its own keys again. */
  replace(keys: Readonly<Record<string, string | null>>): void;
}

const NONE: ShortcutControl = { read: () => ({}), replace: () => undefined };

/** "Ctrl+Shift+E": modifiers, Maj never alone, then one key. */
const KEYS =
  /^(?=.*\b(?:Ctrl|Command|Alt|Option)\+)(?:(?:Ctrl|Command|Alt|Option|Shift)\+)+(?:[\w+-]|\w{2,})$/i;

export class ActionService extends HostObject {
  readonly className = 'ActionService';

  constructor(
    book: Book,
    private readonly control: ShortcutControl = NONE,
  ) {
    super(book);
  }

  GetShortcuts(): Readonly<Record<string, string>> {
    return this.control.read();
  }

  AreShortcutsInUse(keys: readonly string[]): boolean[] {
    const used = new Set(Object.values(this.control.read()).map((text) => text.toUpperCase()));
    return keys.map((text) => used.has(text.toUpperCase()));
  }

  ReplaceShortcuts(keys: Readonly<Record<string, string | null>>): void {
    const known = this.control.read();
    for (const [action, text] of Object.entries(keys)) {
      if (!(action in known)) throw invalidArgument(`Le complément n’a pas d’action « ${action} ».`);
      if (text !== null && !KEYS.test(text)) throw invalidArgument(`« ${text} » n’est pas un raccourci.`);
    }
    this.control.replace(keys);
  }
}
