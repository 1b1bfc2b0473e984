/** The host's own classes, by the class of Excel each stands for. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Book } from '../host/book';
import { findMember, HostObject } from '../host/object';
import { DOCUMENT } from './wire';
import type { WireName } from './wire';

type HostClass = new (...args: readonly unknown[]) => HostObject;

const OBJECTS = path.join(__dirname, '..', 'host', 'objects');

/** Events of the document that the conversation of Excel on the web carries (`atelier/transports/wac.ts`). */
const DOCUMENT_EVENTS: readonly string[] = ['onSelectionChanged'];

/** Stands for the workbook of an object that is looked at and never used. */
const NOTHING: unknown = new Proxy(() => NOTHING, {
  apply: () => NOTHING,
  get(_target, name) {
    if (name === Symbol.iterator) return () => [NOTHING].values();
    return name === Symbol.toPrimitive ? () => '' : NOTHING;
  },
});

/** One object of every class under `atelier/host/objects`. */
export async function hostObjects(): Promise<ReadonlyMap<string, readonly HostObject[]>> {
  const found = new Map<string, HostObject[]>();
  for (const file of readdirSync(OBJECTS, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!file.endsWith('.ts')) continue;
    const module = (await import(pathToFileURL(path.join(OBJECTS, file)).href)) as Record<string, unknown>;
    for (const value of Object.values(module)) {
      const object = isHostClass(value) ? instantiate(value) : null;
      if (object === null) continue;
      for (const name of namesOf(object)) found.set(name, [...(found.get(name) ?? []), object]);
    }
  }
  return found;
}

function isHostClass(value: unknown): value is HostClass {
  return typeof value === 'function' && value.prototype instanceof HostObject;
}

function instantiate(create: HostClass): HostObject {
  return new create(NOTHING as Book, NOTHING, NOTHING, NOTHING, NOTHING);
}

/** One class of the host may stand for several of Excel's, told which when it is made. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  RangeCollection: ['RangeCollection', 'RangeAreasCollection'],
};

/** None for a class that is only the beginning of others. */
function namesOf(object: HostObject): readonly string[] {
  return typeof object.className === 'string' ? [object.className] : (TOLD[object.constructor.name] ?? []);
}

/** Whether an object of the host answers this name as Office.js asks it. */
export function answers(
  objects: readonly HostObject[] | undefined,
  { classe, nom, acces }: WireName,
): boolean {
  if (classe === DOCUMENT) return DOCUMENT_EVENTS.includes(nom);
  return (objects ?? []).some((object) => {
    const member = findMember(object, nom);
    if (member === null) return false;
    if (acces === 'appel') return typeof member.value === 'function';
    return acces === 'lecture' ? member.get !== undefined : member.set !== undefined;
  });
}
