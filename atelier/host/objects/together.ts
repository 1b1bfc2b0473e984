/** Several objects of one class as one: `RangeAreas.format` writes to all, and answers null where they differ. */
import type { Book } from '../book';
import { HostCollection, HostObject } from '../object';

/** The parts are alike: as many, of the same class. */
export function together(parts: readonly HostObject[]): HostObject {
  const [first] = parts;
  if (first === undefined) throw new Error('Nothing to put together.');
  if (parts.length === 1) return first;
  const result =
    first instanceof HostCollection
      ? new TogetherCollection(first.book, parts as readonly HostCollection[])
      : new TogetherObject(first.book, parts);
  for (const name of memberNames(first)) {
    if (!(name in result)) Object.defineProperty(result, name, describe(parts, name));
  }
  return result;
}

function memberNames(object: HostObject): string[] {
  const names = new Set<string>();
  for (
    let at = Object.getPrototypeOf(object) as object | null;
    at !== null && at !== HostObject.prototype && at !== HostCollection.prototype;
    at = Object.getPrototypeOf(at) as object | null
  ) {
    for (const name of Object.getOwnPropertyNames(at)) if (/^[A-Z]/.test(name)) names.add(name);
  }
  return [...names];
}

function describe(parts: readonly HostObject[], name: string): PropertyDescriptor {
  const isMethod = typeof findDescriptor(parts[0], name)?.value === 'function';
  if (isMethod) {
    return {
      value: (...given: unknown[]): unknown =>
        common(
          parts.map((part) =>
            (Reflect.get(part, name) as (...values: unknown[]) => unknown).apply(part, given),
          ),
        ),
    };
  }
  return {
    get: () => common(parts.map((part): unknown => Reflect.get(part, name))),
    set(value: unknown) {
      for (const part of parts) Reflect.set(part, name, value);
    },
  };
}

function findDescriptor(object: HostObject | undefined, name: string): PropertyDescriptor | undefined {
  for (let at: object | null = object ?? null; at !== null; at = Object.getPrototypeOf(at) as object | null) {
    const descriptor = Object.getOwnPropertyDescriptor(at, name);
    if (descriptor !== undefined) return descriptor;
  }
  return undefined;
}

function common(values: readonly unknown[]): unknown {
  if (values.some((value) => value instanceof Promise)) return Promise.all(values).then(common);
  const objects = values.filter((value) => value instanceof HostObject);
  if (objects.length > 0) return objects.length === values.length ? together(objects) : null;
  const text = JSON.stringify(values[0]);
  return values.every((value) => JSON.stringify(value) === text) ? values[0] : null;
}

class TogetherObject extends HostObject {
  constructor(
    book: Book,
    private readonly parts: readonly HostObject[],
  ) {
    super(book);
  }

  get className(): string {
    return this.parts[0]?.className ?? '';
  }

  override scalars(): readonly string[] {
    return this.parts[0]?.scalars() ?? [];
  }

  override identity(): Record<string, unknown> {
    return this.parts[0]?.identity() ?? {};
  }
}

/** Item by item, as long as every part has one. */
class TogetherCollection extends HostCollection {
  constructor(
    book: Book,
    private readonly parts: readonly HostCollection[],
  ) {
    super(book);
  }

  get className(): string {
    return this.parts[0]?.className ?? '';
  }

  override scalars(): readonly string[] {
    return this.parts[0]?.scalars() ?? [];
  }

  items(): HostObject[] {
    const lists = this.parts.map((part) => part.items());
    const length = Math.min(...lists.map((list) => list.length));
    return Array.from({ length }, (_, at) =>
      together(lists.flatMap((list) => (list[at] === undefined ? [] : [list[at]]))),
    );
  }

  find(key: string | number): HostObject | null {
    const found = this.parts.map((part) => part.find(key));
    return found.some((item) => item === null) ? null : together(found.filter((item) => item !== null));
  }

  protected missing(key: string | number): Error {
    const [first] = this.parts;
    return first === undefined
      ? new Error(String(key))
      : Reflect.apply(Reflect.get(first, 'missing') as (key: string | number) => Error, first, [key]);
  }
}
