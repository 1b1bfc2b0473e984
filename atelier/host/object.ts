/** What every object of the model is: a class whose PascalCase members are the names Office.js sends. */
import type { Book } from './book';

export abstract class HostObject {
  /** Excel's class name, for error locations: "Worksheet". */
  abstract readonly className: string;

  constructor(readonly book: Book) {}

  /** What `load()` without names gives. */
  scalars(): readonly string[] {
    return [];
  }

  /** What the object says of itself when it is instantiated: its `Id`, or its `_ReferenceId` once kept. */
  identity(): Record<string, unknown> {
    return {};
  }
}

export abstract class HostCollection<T extends HostObject = HostObject> extends HostObject {
  abstract items(): readonly T[];

  GetCount(): number {
    return this.items().length;
  }

  GetItemAt(index: number): T {
    const item = this.items()[index];
    if (item === undefined) throw this.missing(index);
    return item;
  }

  GetFirst(): T {
    return this.GetItemAt(0);
  }

  /** The item of this key; null when there is none. */
  abstract find(key: string | number): T | null;

  GetItem(key: string | number): T {
    const item = this.find(key);
    if (item === null) throw this.missing(key);
    return item;
  }

  GetItemOrNullObject(key: string | number): T | null {
    return this.find(key);
  }

  protected abstract missing(key: string | number): Error;
}

const INTERNAL = new Set<unknown>([HostObject.prototype, Object.prototype]);

/** Where a member Office.js names is defined; null when the object has none of that name. */
export function findMember(object: HostObject, name: string): PropertyDescriptor | null {
  if (!/^[A-Z_]/.test(name)) return null;
  for (
    let at: object | null = object;
    at !== null && !INTERNAL.has(at);
    at = Object.getPrototypeOf(at) as object | null
  ) {
    const descriptor = Object.getOwnPropertyDescriptor(at, name);
    if (descriptor !== undefined) return descriptor;
  }
  return null;
}
