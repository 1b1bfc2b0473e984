/** XML kept as it came (prefixes, order, unknown elements), for the parts of a file that are edited rather than rewritten. */
import { UnreadablePart, XML_DECLARATION } from './xml';

export interface RawElement {
  /** With its prefix. */
  name: string;
  /** Values as written, escaped. */
  attributes: Map<string, string>;
  children: RawNode[];
}

/** A string is a text, a comment or a CDATA section, as it came. */
export type RawNode = RawElement | string;

const PIECES =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|[^<]+/g;

export function parseRaw(xml: string): RawElement {
  const holder = newElement('');
  const stack: RawElement[] = [holder];
  for (const [piece, closed, opened, attributes = '', empty] of xml.matchAll(PIECES)) {
    const top = stack[stack.length - 1] ?? holder;
    if (closed !== undefined) {
      if (stack.length < 2 || top.name !== closed) throw new UnreadablePart(`unexpected </${closed}>`);
      stack.pop();
    } else if (opened !== undefined) {
      const element = newElement(opened, parseAttributes(attributes));
      top.children.push(element);
      if (empty === '') stack.push(element);
    } else if (stack.length > 1 && !piece.startsWith('<?')) top.children.push(piece);
  }
  const [root] = elementsOf(holder);
  if (!root || stack.length !== 1) throw new UnreadablePart('unbalanced document');
  return root;
}

function parseAttributes(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of source.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    attributes.set(name, double ?? (single ?? '').replace(/"/g, '&quot;'));
  return attributes;
}

export function newElement(name: string, attributes = new Map<string, string>()): RawElement {
  return { name, attributes, children: [] };
}

export function elementsOf(element: RawElement | undefined): RawElement[] {
  return element?.children.filter((child) => typeof child !== 'string') ?? [];
}

export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

export function findRaw(element: RawElement | undefined, name: string): RawElement | undefined {
  return elementsOf(element).find((child) => localName(child.name) === name);
}

/** Every element of that local name at any depth. */
export function allRaw(element: RawElement, name: string): RawElement[] {
  return elementsOf(element).flatMap((child) => [
    ...(localName(child.name) === name ? [child] : []),
    ...allRaw(child, name),
  ]);
}

export function writeRaw(node: RawNode): string {
  if (typeof node === 'string') return node;
  let opening = `<${node.name}`;
  for (const [name, value] of node.attributes) opening += ` ${name}="${value}"`;
  if (node.children.length === 0) return `${opening}/>`;
  return `${opening}>${node.children.map(writeRaw).join('')}</${node.name}>`;
}

export function writeRawDocument(root: RawElement): string {
  return XML_DECLARATION + writeRaw(root);
}

/**
 * Makes the main namespace the one without prefix, and `r` the prefix of relationships when the part has some.
 * False when the part cannot be put so: another namespace holds the place, as in the strict variant of the format.
 */
export function unprefix(root: RawElement, main: string, relationships?: string): boolean {
  const bound = [...root.attributes].find(([name, value]) => name.startsWith('xmlns:') && value === main);
  if (bound && root.name.includes(':')) {
    if (root.attributes.has('xmlns')) return false;
    const prefix = `${bound[0].slice('xmlns:'.length)}:`;
    dropPrefix(root, prefix);
    root.attributes.delete(bound[0]);
    root.attributes.set('xmlns', main);
  }
  if (root.attributes.get('xmlns') !== main) return false;
  if (relationships === undefined) return true;
  const r = root.attributes.get('xmlns:r');
  if (r === undefined) root.attributes.set('xmlns:r', relationships);
  return r === undefined || r === relationships;
}

function dropPrefix(element: RawElement, prefix: string): void {
  if (element.name.startsWith(prefix)) element.name = element.name.slice(prefix.length);
  for (const child of elementsOf(element)) dropPrefix(child, prefix);
}
