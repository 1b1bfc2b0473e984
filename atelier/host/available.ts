/** Members as the host's version of Excel has them: what is newer than it does not exist. */
import versions from './member-versions.json';
import { findMember } from './object';
import type { HostObject } from './object';
import { isDeclared } from './profile';

/** By class, then by the name Office.js sends: the ExcelApi a member came with, when it is newer than the oldest profile. */
const VERSIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = versions;

/** The member of this name; null when the object has none, or when this Excel is too old for it. */
export function findAvailable(object: HostObject, name: string): PropertyDescriptor | null {
  return isTooNew(object, name) ? null : findMember(object, name);
}

export function isTooNew({ className, book }: HostObject, name: string): boolean {
  const version = VERSIONS[className]?.[name];
  return version !== undefined && !isDeclared(book.requirements, 'ExcelApi', version);
}
