/** The little XML the layer needs: a reader to a light tree that ignores namespace prefixes, and a writer of tags. */

/** Local names only: `x:row` and `row` are the same element, `r:id` and `id` the same attribute. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The element's own text, without its children's. */
  readonly text: string;
}

interface OpenElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

/** A part of the package that cannot be read: the opening of the file stops there, with a sentence. */
export class UnreadablePart extends Error {}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, entity: string) => {
    if (!entity.startsWith('#')) return ENTITIES[entity] ?? whole;
    const code = /^#x/i.test(entity) ? parseInt(entity.slice(2), 16) : parseInt(entity.slice(1), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function parseAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const match of source.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const [, name = '', double, single] = match;
    if (name.startsWith('xmlns')) continue;
    attributes[localName(name)] = decodeEntities(double ?? single ?? '');
  }
  return attributes;
}

/** Where a tag that starts at `from` ends: a ">" inside an attribute's quotes does not count. */
function findTagEnd(xml: string, from: number): number {
  for (let end = xml.indexOf('>', from); end >= 0; end = xml.indexOf('>', end + 1)) {
    if (!isInsideQuotes(xml.slice(from, end))) return end;
  }
  throw new UnreadablePart('unfinished tag');
}

function isInsideQuotes(source: string): boolean {
  if (!source.includes("'")) return source.split('"').length % 2 === 0;
  let quote = '';
  for (const char of source) {
    if (quote === char) quote = '';
    else if (quote === '' && (char === '"' || char === "'")) quote = char;
  }
  return quote !== '';
}

/** Skips a comment, a processing instruction or a DOCTYPE; returns where reading goes on, or -1 when it is none of them. */
function skipMarkup(xml: string, at: number): number {
  const [opening, closing] = xml.startsWith('<!--', at)
    ? ['<!--', '-->']
    : xml.startsWith('<?', at)
      ? ['<?', '?>']
      : ['<!', '>'];
  if (!xml.startsWith(opening, at)) return -1;
  const end = xml.indexOf(closing, at + opening.length);
  if (end < 0) throw new UnreadablePart('unfinished markup');
  return end + closing.length;
}

export function parseXml(xml: string): XmlElement {
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const stack: OpenElement[] = [root];
  let at = 0;
  while (at < xml.length) {
    const top = stack[stack.length - 1] ?? root;
    const next = xml.indexOf('<', at);
    if (next < 0) break;
    if (next > at) top.text += decodeEntities(xml.slice(at, next));
    if (xml.startsWith('<![CDATA[', next)) {
      const end = xml.indexOf(']]>', next);
      if (end < 0) throw new UnreadablePart('unfinished CDATA');
      top.text += xml.slice(next + 9, end);
      at = end + 3;
      continue;
    }
    const skipped = skipMarkup(xml, next);
    if (skipped >= 0) {
      at = skipped;
      continue;
    }
    at = readTag(xml, next, stack) + 1;
  }
  const document = root.children[0];
  if (!document || stack.length !== 1) throw new UnreadablePart('unbalanced document');
  return document;
}

/** Opens or closes the element whose tag starts at `start`; returns the position of its ">". */
function readTag(xml: string, start: number, stack: OpenElement[]): number {
  const end = findTagEnd(xml, start);
  if (xml[start + 1] === '/') {
    const name = localName(xml.slice(start + 2, end).trim());
    if (stack.length < 2 || stack.pop()?.name !== name) throw new UnreadablePart(`unexpected </${name}>`);
    return end;
  }
  const empty = xml[end - 1] === '/';
  const source = xml.slice(start + 1, empty ? end - 1 : end);
  const space = source.search(/\s/);
  const element: OpenElement = {
    name: localName(space < 0 ? source : source.slice(0, space)),
    attributes: space < 0 ? {} : parseAttributes(source.slice(space)),
    children: [],
    text: '',
  };
  stack[stack.length - 1]?.children.push(element);
  if (!empty) stack.push(element);
  return end;
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** Every element of that name under this one, at any depth, in document order. */
export function descendantsOf(element: XmlElement | undefined, name: string): XmlElement[] {
  if (!element) return [];
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);
}

/** XML's booleans: "1", "true", "on". */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** A number attribute, or undefined when it is absent or no number. */
export function numberOf(value: string | undefined): number | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

export function escapeXml(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (char) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[char] ?? ''};`,
  );
}

/** Excel's way of keeping in XML what XML forbids: `_x0001_`; a text that already looks like it is protected. */
export function escapeCellText(text: string): string {
  const guarded = text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_');
  const controlled = guarded.replace(/[^\t\n\u0020-\ufffd]/g, (char) => {
    return `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  });
  return escapeXml(controlled);
}

export function unescapeCellText(text: string): string {
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

type AttributeValue = string | number | boolean | undefined;

/** `<name a="1">content</name>`; undefined attributes are left out, booleans are 1 and 0, content is already XML. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  content = '',
): string {
  let opening = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const written = typeof value === 'boolean' ? (value ? '1' : '0') : escapeXml(String(value));
    opening += ` ${key}="${written.replace(/\n/g, '&#10;')}"`;
  }
  return content === '' ? `${opening}/>` : `${opening}>${content}</${name}>`;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
