/** The names Office.js sends for each member, learnt by using the member with what it sends listened to. */
import type { OfficeRealm } from '../transports/node';
import type { DeclaredMember } from './declared';

/** One thing asked of an object of the host: "Worksheet" · "_RegisterDataChangedEvent". */
export interface WireName {
  readonly classe: string;
  readonly nom: string;
  readonly acces: 'lecture' | 'écriture' | 'appel';
}

/** Object of Office.js: its prototype says what it reads. */
interface ClientObject {
  readonly _className: string;
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
  [member: string]: unknown;
}

type Factory = Record<string, (...args: unknown[]) => unknown>;
type Constructor = new (context: unknown, path: unknown) => ClientObject;

interface EventHandlersLike {
  readonly m_genericEventInfo?: { readonly registerFunc?: () => unknown };
}

/** Stands for `Office.context.document` among the host's classes. */
export const DOCUMENT = 'Document';

/** Null when this Office.js has no such member. */
export type Prober = (member: DeclaredMember) => readonly WireName[] | null;

/** Listens to the factories of Office.js: `close` lets them go. */
export function openProber(realm: OfficeRealm): { probe: Prober; close(): void } {
  const heard: WireName[] = [];
  const extension = realm.OfficeExtension as unknown as Record<string, Factory>;
  const restore = [
    ...listen(extension['ActionFactory'], ['createMethodAction'], 'appel', heard),
    ...listen(extension['ActionFactory'], ['createSetPropertyAction'], 'écriture', heard),
    ...listen(extension['ObjectPathFactory'], ['createMethodObjectPath'], 'appel', heard),
    ...listen(extension['ObjectPathFactory'], ['createPropertyObjectPath'], 'lecture', heard),
  ];
  return {
    probe: (member) => probe(realm, member, heard),
    close: () => {
      for (const undo of restore) undo();
    },
  };
}

function listen(
  factory: Factory | undefined,
  names: readonly string[],
  acces: WireName['acces'],
  heard: WireName[],
): (() => void)[] {
  return names.map((name) => {
    const original = factory?.[name];
    if (factory === undefined || original === undefined) throw new Error(`Office.js has no ${name}.`);
    factory[name] = (...args) => {
      const [, parent, nom] = args as [unknown, Partial<ClientObject> | undefined, string];
      heard.push({ classe: parent?._className ?? '', nom, acces });
      return original.apply(factory, args);
    };
    return () => {
      factory[name] = original;
    };
  });
}

function probe(realm: OfficeRealm, member: DeclaredMember, heard: WireName[]): WireName[] | null {
  const create = (realm.Excel as unknown as Record<string, Constructor | undefined>)[member.classe];
  if (create === undefined || !has(create.prototype as object, member.nom)) return null;
  const object = newObject(realm, create);
  heard.length = 0;
  const names =
    member.sorte === 'propriété' ? probeProperty(object, member, heard) : use(object, member, heard);
  return names.length > 0 ? names : [{ classe: member.classe, nom: pascal(member.nom), acces: 'appel' }];
}

/** Each on a context of its own, never sent. */
function newObject(realm: OfficeRealm, create: Constructor): ClientObject {
  const context = new realm.Excel.RequestContext();
  const { ObjectPathFactory } = realm.OfficeExtension as unknown as Record<string, Factory>;
  const path = ObjectPathFactory?.['createNewObjectObjectPath']?.(context, 'essai', false, 0);
  return new create(context, path);
}

/** A method is called with nothing, an event is asked to register; what refuses nothing has already said its name. */
function use(object: ClientObject, { nom, sorte }: DeclaredMember, heard: WireName[]): WireName[] {
  try {
    const value = object[nom];
    if (sorte === 'événement') {
      const info = (value as EventHandlersLike).m_genericEventInfo;
      // Older events are the document's: they do not go through batches.
      if (info === undefined) return [{ classe: DOCUMENT, nom, acces: 'appel' }];
      info.registerFunc?.();
    } else if (typeof value === 'function') value.call(object);
  } catch {
    // It wanted arguments: its name, when it had not been said, is the member's own.
  }
  return [...heard];
}

function probeProperty(object: ClientObject, member: DeclaredMember, heard: WireName[]): WireName[] {
  const index = object._scalarPropertyNames?.indexOf(member.nom) ?? -1;
  if (index < 0) return readNavigation(object, member.nom, heard);
  const nom = object._scalarPropertyOriginalNames?.[index] ?? pascal(member.nom);
  const read: WireName = { classe: member.classe, nom, acces: 'lecture' };
  if (!member.modifiable) return [read];
  try {
    object[member.nom] = 'essai';
  } catch {
    // A value of the wrong kind: Office.js sends the same name.
  }
  const written = heard.find(({ acces }) => acces === 'écriture');
  return [read, written ?? { ...read, acces: 'écriture' }];
}

function readNavigation(object: ClientObject, name: string, heard: WireName[]): WireName[] {
  try {
    void object[name];
  } catch {
    // Properties that read what was loaded say no name.
  }
  return [...heard];
}

function has(prototype: object, name: string): boolean {
  return name in prototype;
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
