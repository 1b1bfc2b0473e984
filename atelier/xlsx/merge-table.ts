/** The part of a table, edited: its id, its columns' ids and what else the file says of it stay. */
import { mergeXml } from './merge-xml';
import type { PartLink } from './part-links';
import { parseRaw, unprefix, writeRawDocument } from './raw-xml';
import { MAIN_NAMESPACE } from './save-context';
import { decodeEntities } from './xml';

const ORDER = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];

/** The name by which formulas know the table. */
export function tableName(text: string): string {
  const name = /\sdisplayName\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(text);
  return decodeEntities(name?.[1] ?? name?.[2] ?? '').toLowerCase();
}

export function findTable(
  texts: Readonly<Record<string, string>>,
  links: readonly PartLink[],
  name: string,
): PartLink | undefined {
  return links.find(({ target }) => tableName(texts[target] ?? '') === name);
}

export function mergeTable(own: string, before: string, after: string): string {
  const [past, now] = [parseRaw(before), parseRaw(after)];
  // Our numbers follow the order of the tables; the file's are what queries and slicers know.
  now.attributes.set('id', past.attributes.get('id') ?? '');
  const theirs = parseRaw(own);
  if (!unprefix(theirs, MAIN_NAMESPACE)) return after;
  const filter = ['autoFilter'];
  mergeXml(theirs, past, now, { order: ORDER, wholes: [filter] });
  numberColumns(theirs);
  return writeRawDocument(theirs);
}

/** Ids of columns are all different: one that came from us and repeats another takes a free one. */
function numberColumns(table: ReturnType<typeof parseRaw>): void {
  const list = table.children.find((child) => typeof child !== 'string' && child.name === 'tableColumns');
  if (!list || typeof list === 'string') return;
  const taken = new Set<string>();
  let last = 0;
  for (const column of list.children) {
    if (typeof column === 'string') continue;
    last = Math.max(last, Number(column.attributes.get('id') ?? 0));
  }
  for (const column of list.children) {
    if (typeof column === 'string') continue;
    const id = column.attributes.get('id') ?? '';
    if (taken.has(id)) column.attributes.set('id', String((last += 1)));
    taken.add(column.attributes.get('id') ?? '');
  }
}
