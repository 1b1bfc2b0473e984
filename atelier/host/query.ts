/** Loading: `Select: ["values", "format/fill/color"]` against an object, in the names Office.js reads back. */
import { findAvailable, isTooNew } from './available';
import { apiNotFound } from './errors';
import { HostCollection, HostObject } from './object';
import type { QueryInfo } from './protocol';

/** Names to load under each name; an empty tree means "all the scalars". */
type Tree = Map<string, Tree>;

export async function queryObject(object: HostObject, info: QueryInfo | undefined): Promise<unknown> {
  const tree: Tree = new Map();
  for (const path of [...(info?.Select ?? []), ...(info?.Expand ?? [])]) addPath(tree, path);
  return answer(object, tree, info);
}

function addPath(tree: Tree, path: string): void {
  let level = tree;
  for (const part of path.split(/[/.]/)) {
    const name = part.trim();
    if (name === '' || name.toLowerCase() === 'items') continue;
    const key = name === '*' || name === '$all' ? '*' : name.charAt(0).toUpperCase() + name.slice(1);
    const next = level.get(key) ?? new Map<string, Tree>();
    level.set(key, next);
    level = next;
  }
}

async function answer(object: HostObject, tree: Tree, info?: QueryInfo): Promise<Record<string, unknown>> {
  if (!(object instanceof HostCollection)) return answerOne(object, tree);
  const own: Tree = new Map();
  const perItem: Tree = new Map();
  const ownScalars = new Set(object.scalars());
  for (const [name, subtree] of tree) {
    if (ownScalars.has(name)) own.set(name, subtree);
    else perItem.set(name, subtree);
  }
  const result = own.size > 0 ? await answerOne(object, own) : {};
  if (tree.size > 0 && perItem.size === 0) return result;
  const skip = info?.Skip ?? 0;
  const items = object.items().slice(skip, info?.Top === undefined ? undefined : skip + info.Top);
  const answered: unknown[] = [];
  for (const item of items) answered.push(await answerOne(item, perItem));
  return { ...result, _Items: answered };
}

async function answerOne(object: HostObject, tree: Tree): Promise<Record<string, unknown>> {
  const result: Record<string, unknown> = { ...object.identity() };
  const wanted = new Map(tree);
  // "Nothing": the object itself, to know whether it is there.
  const isNone = wanted.delete('$none');
  if ((wanted.size === 0 && !isNone) || wanted.has('*')) {
    wanted.delete('*');
    for (const name of object.scalars())
      if (!wanted.has(name) && !isTooNew(object, name)) wanted.set(name, new Map());
  }
  for (const [name, subtree] of wanted) {
    const value = await readMember(object, name);
    result[name] = value instanceof HostObject ? await answer(value, subtree) : (value ?? null);
  }
  return result;
}

async function readMember(object: HostObject, name: string): Promise<unknown> {
  const member = findAvailable(object, name);
  if (member === null || member.get === undefined) throw apiNotFound(`${object.className}.${camel(name)}`);
  return (await member.get.call(object)) as unknown;
}

export function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
