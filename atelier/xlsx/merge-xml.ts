/** An edit carried to XML that came from elsewhere: what changed between two texts of ours is changed in theirs, and nothing else. */
import { elementsOf, localName, newElement, writeRaw, type RawElement } from './raw-xml';

export interface MergeRules {
  /** Local names of the children, in the order the format demands. */
  order?: readonly string[];
  /** Children that make one whole: when one changes, all are replaced. An extension is `extLst/{uri}`. */
  wholes?: readonly (readonly string[])[];
}

const KEYS = ['name', 'localSheetId', 'uri', 'ref', 'sqref', 'id', 'colId', 'min', 'idx'];

/** Changes `theirs` in place: every difference between `before` and `after` is made there. */
export function mergeXml(
  theirs: RawElement,
  before: RawElement,
  after: RawElement,
  rules: MergeRules = {},
): void {
  mergeAttributes(theirs, before, after);
  mergeText(theirs, before, after);
  const replaced = replaceWholes(theirs, before, after, rules);
  const repeated = findRepeated([theirs, before, after]);
  const known = indexByKey(theirs, repeated);
  const past = indexByKey(before, repeated);
  const now = indexByKey(after, repeated);
  let previous: RawElement | undefined;
  for (const [key, element] of now) {
    if (replaced.has(localName(element.name))) continue;
    const old = past.get(key);
    const own = known.get(key);
    if (old && writeRaw(old) === writeRaw(element)) {
      previous = own ?? previous;
    } else if (own) {
      mergeXml(own, old ?? newElement(element.name), element, innerRules(element, rules));
      previous = own;
    } else {
      insert(theirs, element, rules, previous);
      previous = element;
    }
  }
  for (const [key, element] of past) {
    if (!now.has(key) && !replaced.has(localName(element.name))) remove(theirs, known.get(key));
  }
}

/** Extensions are children of `extLst`, whose wholes are said from above. */
function innerRules(element: RawElement, { wholes = [] }: MergeRules): MergeRules {
  if (localName(element.name) !== 'extLst') return {};
  const inner = wholes.map((whole) => whole.filter((name) => name.startsWith('extLst/')));
  return { wholes: inner.filter((whole) => whole.length > 0) };
}

function mergeAttributes(theirs: RawElement, before: RawElement, after: RawElement): void {
  for (const [name, value] of after.attributes) {
    const isNamespace = name.startsWith('xmlns');
    if (isNamespace ? !theirs.attributes.has(name) : before.attributes.get(name) !== value)
      theirs.attributes.set(name, value);
  }
  for (const name of before.attributes.keys())
    if (!after.attributes.has(name) && !name.startsWith('xmlns')) theirs.attributes.delete(name);
}

function mergeText(theirs: RawElement, before: RawElement, after: RawElement): void {
  const text = (element: RawElement): string =>
    element.children.filter((child) => typeof child === 'string').join('');
  if (elementsOf(after).length > 0 || text(before) === text(after)) return;
  theirs.children = [...elementsOf(theirs), text(after)];
}

/** Names of the children replaced together. */
function replaceWholes(
  theirs: RawElement,
  before: RawElement,
  after: RawElement,
  rules: MergeRules,
): ReadonlySet<string> {
  const replaced = new Set<string>();
  for (const whole of rules.wholes ?? []) {
    const write = (element: RawElement): string =>
      whole.map((name) => pick(element, name).map(writeRaw)).join('');
    if (write(before) === write(after)) continue;
    for (const name of whole) {
      const parent = name.startsWith('extLst/') ? find(theirs, 'extLst') : theirs;
      for (const element of pick(theirs, name)) remove(parent, element);
      if (name.startsWith('extLst/')) continue;
      replaced.add(name);
      for (const element of pick(after, name)) insert(theirs, element, rules, undefined);
    }
    addExtensions(theirs, after, whole, rules);
  }
  return replaced;
}

function addExtensions(
  theirs: RawElement,
  after: RawElement,
  whole: readonly string[],
  rules: MergeRules,
): void {
  const extensions = whole.filter((name) => name.startsWith('extLst/')).flatMap((name) => pick(after, name));
  if (extensions.length === 0) {
    const list = find(theirs, 'extLst');
    if (list && elementsOf(list).length === 0) remove(theirs, list);
    return;
  }
  let list = find(theirs, 'extLst');
  if (!list) {
    list = newElement('extLst');
    insert(theirs, list, rules, undefined);
  }
  list.children.push(...extensions);
}

function find(element: RawElement, name: string): RawElement | undefined {
  return elementsOf(element).find((child) => localName(child.name) === name);
}

function pick(element: RawElement, name: string): RawElement[] {
  if (!name.startsWith('extLst/'))
    return elementsOf(element).filter((child) => localName(child.name) === name);
  const uri = name.slice('extLst/'.length);
  const list = element.name === 'extLst' ? element : find(element, 'extLst');
  return elementsOf(list).filter((child) => child.attributes.get('uri')?.toUpperCase() === uri);
}

function remove(parent: RawElement | undefined, child: RawElement | undefined): void {
  if (parent && child) parent.children = parent.children.filter((node) => node !== child);
}

function insert(
  parent: RawElement,
  child: RawElement,
  { order }: MergeRules,
  previous: RawElement | undefined,
): void {
  parent.children.splice(
    order ? findPlace(parent, child, order) : findPlaceAfter(parent, previous),
    0,
    child,
  );
}

/** Where the order of the format puts it: after those of its rank and before; unknown elements stay where they are. */
function findPlace(parent: RawElement, child: RawElement, order: readonly string[]): number {
  const rank = order.indexOf(localName(child.name));
  const at = parent.children.findIndex(
    (node) => typeof node !== 'string' && order.indexOf(localName(node.name)) > rank,
  );
  return at < 0 ? parent.children.length : at;
}

function findPlaceAfter(parent: RawElement, previous: RawElement | undefined): number {
  const at = previous ? parent.children.indexOf(previous) : -1;
  if (at >= 0) return at + 1;
  const last = parent.children.findIndex(
    (node) => typeof node !== 'string' && localName(node.name) === 'extLst',
  );
  return last < 0 ? parent.children.length : last;
}

/** Names that one of the elements has several times. */
function findRepeated(elements: readonly RawElement[]): ReadonlySet<string> {
  const repeated = new Set<string>();
  for (const element of elements) {
    const seen = new Set<string>();
    for (const { name } of elementsOf(element)) {
      const local = localName(name);
      if (seen.has(local)) repeated.add(local);
      seen.add(local);
    }
  }
  return repeated;
}

/** By name, and for repeated ones what tells two of the same name apart; those still alike by their rank. */
function indexByKey(element: RawElement, repeated: ReadonlySet<string>): Map<string, RawElement> {
  const index = new Map<string, RawElement>();
  for (const child of elementsOf(element)) {
    const name = localName(child.name);
    const parts = repeated.has(name) ? KEYS.map((key) => child.attributes.get(key) ?? '') : [];
    const base = [name, ...parts].join('|');
    let key = base;
    for (let rank = 2; index.has(key); rank += 1) key = `${base}#${String(rank)}`;
    index.set(key, child);
  }
  return index;
}
