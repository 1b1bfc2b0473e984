/** Reads the manifest's XML into elements that know their line, or tells the first thing that makes it unreadable. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { type Element, type Faute, faute } from './define';

const META = XMLParser.getMetaDataSymbol() as symbol;
const ATTRIBUTES = ':@';
const TEXT = '#text';

type RawNode = Readonly<Record<string, unknown>>;

function isRawNodes(value: unknown): value is RawNode[] {
  return Array.isArray(value);
}

/** Where the parser noted that the element starts in the text. */
function startOf(raw: RawNode): number {
  const meta: unknown = Reflect.get(raw, META);
  return typeof meta === 'object' && meta !== null && 'startIndex' in meta ? Number(meta.startIndex) : 0;
}

function readAttributes(raw: RawNode): Record<string, string> {
  const attributes = raw[ATTRIBUTES];
  if (typeof attributes !== 'object' || attributes === null) return {};
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)]));
}

function toElement(raw: RawNode, parent: Element | null, lineAt: (index: number) => number): Element {
  const name = Object.keys(raw).find((key) => key !== ATTRIBUTES) ?? '';
  const nodes = raw[name];
  const inside = isRawNodes(nodes) ? nodes : [];
  const children: Element[] = [];
  const element: Element = {
    name,
    attributes: readAttributes(raw),
    children,
    text: inside
      .map((node) => (TEXT in node ? String(node[TEXT]) : ''))
      .join('')
      .trim(),
    line: lineAt(startOf(raw)),
    parent,
  };
  children.push(...inside.filter((node) => !(TEXT in node)).map((node) => toElement(node, element, lineAt)));
  return element;
}

function lineCounter(text: string): (index: number) => number {
  return (index) => text.slice(0, index).split('\n').length;
}

type Parsed = { readonly root: Element } | { readonly fautes: readonly Faute[] };

/** The manifest's root element, or the fault of a file that is not XML. */
export function parseManifest(text: string): Parsed {
  const verdict = XMLValidator.validate(text);
  if (verdict !== true) {
    const { line, msg } = verdict.err;
    const sentence = `le fichier n’est pas du XML bien formé (${msg}) : corrigez cette ligne, puis relancez.`;
    return { fautes: [faute(line, sentence)] };
  }
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    captureMetaData: true,
    parseTagValue: false,
    parseAttributeValue: false,
    ignoreDeclaration: true,
  });
  const nodes: unknown = parser.parse(text);
  const elements = (isRawNodes(nodes) ? nodes : []).filter((node) => !(TEXT in node));
  const lineAt = lineCounter(text);
  const [first, second] = elements.map((node) => toElement(node, null, lineAt));
  if (first === undefined) {
    return {
      fautes: [faute(1, 'le fichier ne contient aucun élément : un manifeste commence par <OfficeApp>.')],
    };
  }
  if (second !== undefined) {
    const sentence = `<${second.name}> vient après la fin de <${first.name}> : un manifeste n’a qu’un élément racine, retirez ce qui le suit.`;
    return { fautes: [faute(second.line, sentence)] };
  }
  return { root: first };
}
