/** Members of a chart's parts, declared rather than written out: the key of the document, the words or numbers it takes, what Excel says when nothing is set. */
import { invalidArgument } from '../../errors';
import { requireColor } from '../style-part';
import type { ChartPart } from './part';

export interface Member<D extends object, P extends ChartPart<D> = ChartPart<D>> {
  get(part: P): unknown;
  set?(part: P, value: unknown): void;
  /** False: not among what `load()` without names gives, since this chart has none. */
  applies?(part: P): boolean;
}

type Default<D extends object, P extends ChartPart<D>, T> = T | ((part: P, state: Partial<D>) => T);

interface Limits {
  readonly min?: number;
  readonly max?: number;
  readonly integer?: boolean;
}

/** Makes each member a property of the class, as a getter and a setter written in it would be. */
export function defineMembers<D extends object, P extends ChartPart<D>>(
  type: { readonly prototype: P },
  members: Readonly<Record<string, Member<D, P>>>,
): void {
  for (const [name, member] of Object.entries(members)) {
    Object.defineProperty(type.prototype, name, {
      configurable: true,
      get(this: P) {
        return member.get(this);
      },
      ...(member.set === undefined
        ? {}
        : {
            set(this: P, value: unknown) {
              member.set?.(this, value);
            },
          }),
    });
  }
  declared.set(type.prototype, members as Readonly<Record<string, Member<object>>>);
}

const declared = new WeakMap<object, Readonly<Record<string, Member<object>>>>();

function* declarations(part: object): Iterable<Readonly<Record<string, Member<object>>>> {
  for (
    let at = Object.getPrototypeOf(part) as object | null;
    at !== null;
    at = Object.getPrototypeOf(at) as object | null
  ) {
    const members = declared.get(at);
    if (members !== undefined) yield members;
  }
}

export function memberNames(part: ChartPart): string[] {
  return [...declarations(part)].flatMap((members) => Object.keys(members));
}

export function applicable(part: ChartPart, name: string): boolean {
  for (const members of declarations(part)) {
    const member = members[name];
    if (member !== undefined) return member.applies?.(part) ?? true;
  }
  return true;
}

/** The builders of the members of one kind of part. */
export function membersOf<D extends object, P extends ChartPart<D> = ChartPart<D>>() {
  type Key = keyof D & string;

  function stored<T>(
    key: Key,
    otherwise: Default<D, P, T>,
    check: (value: unknown) => unknown,
  ): Member<D, P> {
    const valueOf = (part: P, state: Partial<D>): unknown =>
      state[key] ?? (otherwise instanceof Function ? otherwise(part, state) : otherwise);
    return {
      get: (part) =>
        common(
          part.slots().map((slot) => valueOf(part, slot.read() ?? {})),
          () => valueOf(part, {}),
        ),
      set(part, value) {
        const checked = check(value);
        for (const slot of part.slots()) slot.write()[key] = checked as D[Key];
      },
    };
  }

  return {
    flag: (key: Key, otherwise: Default<D, P, boolean>) => stored(key, otherwise, requireFlag),
    choice: (key: Key, words: readonly string[], otherwise: Default<D, P, string | null>) =>
      stored(key, otherwise, (value) => requireWord(value, words)),
    amount: (key: Key, otherwise: Default<D, P, number | null>, limits: Limits = {}) =>
      stored(key, otherwise, (value) => requireNumber(value, limits)),
    text: (key: Key, otherwise: Default<D, P, string>) => stored(key, otherwise, requireText),
    colour: (key: Key, otherwise: Default<D, P, string>) =>
      stored(key, otherwise, (value) => requireColor(requireText(value))),
    orientation: (key: Key) => stored(key, 0, requireOrientation),
  };
}

/** What several pieces have in common: null when they differ. */
function common(values: readonly unknown[], none: () => unknown): unknown {
  if (values.length === 0) return none();
  return values.every((value) => value === values[0]) ? values[0] : null;
}

export function requireFlag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument('Vrai ou faux est attendu.');
  return value;
}

export function requireWord<W extends string>(value: unknown, words: readonly W[]): W {
  const word = words.find((known) => known === value);
  if (word === undefined)
    throw invalidArgument(`« ${String(value)} » n’est pas l’une des valeurs ${words.join(', ')}.`);
  return word;
}

export function requireNumber(value: unknown, { min, max, integer }: Limits = {}): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument('Un nombre est attendu.');
  if ((min !== undefined && value < min) || (max !== undefined && value > max))
    throw invalidArgument(`Le nombre ${String(value)} est hors des limites.`);
  if (integer === true && !Number.isInteger(value)) throw invalidArgument('Un nombre entier est attendu.');
  return value;
}

export function requireText(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument('Un texte est attendu.');
  return value;
}

/** An integer from -90 to 90, or 180 for letters one above the other. */
export function requireOrientation(value: unknown): number {
  return value === 180 ? 180 : requireNumber(value, { min: -90, max: 90, integer: true });
}
