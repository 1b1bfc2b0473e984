/** The relationships between parts held in memory: reading, writing, relative addresses, what is reached from where. */
import { resolvePath } from './package';
import { elementsOf, parseRaw } from './raw-xml';
import { decodeEntities, tag, XML_DECLARATION } from './xml';

export interface PartLink {
  id: string;
  /** The whole address of the type. */
  type: string;
  /** Path of the part, or the address outside when `external`. */
  target: string;
  external: boolean;
}

type Texts = Readonly<Record<string, string>>;

/** Last segment of a type: "worksheet", "table", "hyperlink". */
export function kindOf({ type }: PartLink): string {
  return type.split('/').pop() ?? '';
}

export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/');
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

/** What a part points to; `''` is the package itself. */
export function readLinks(texts: Texts, path: string): PartLink[] {
  const text = texts[relationshipsPath(path)];
  if (!text) return [];
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return elementsOf(parseRaw(text)).map(({ attributes }) => {
    const external = attributes.get('TargetMode') === 'External';
    const target = decodeEntities(attributes.get('Target') ?? '');
    return {
      id: attributes.get('Id') ?? '',
      type: attributes.get('Type') ?? '',
      target: external ? target : resolvePath(folder, target),
      external,
    };
  });
}

/** The `.rels` of the part at `path`; empty for an empty list. */
export function writeLinks(path: string, links: readonly PartLink[]): string {
  if (links.length === 0) return '';
  const list = links.map(({ id, type, target, external }) =>
    tag('Relationship', {
      Id: id,
      Type: type,
      Target: external ? target : relativePath(path, target),
      TargetMode: external ? 'External' : undefined,
    }),
  );
  const xmlns = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return XML_DECLARATION + tag('Relationships', { xmlns }, list.join(''));
}

function relativePath(from: string, to: string): string {
  const folder = from.split('/').slice(0, -1);
  const target = to.split('/');
  let common = 0;
  while (common < folder.length && folder[common] === target[common]) common += 1;
  return [...folder.slice(common).map(() => '..'), ...target.slice(common)].join('/');
}

/** Values that charts repeat from cells: every reader takes those of the cells. */
const CACHED = /<c:(num|str|multiLvlStr)Cache>[\s\S]*?<\/c:\1Cache>/g;

/** A part with all it points to, in one text that does not depend on the names of parts. */
export function signPart(texts: Texts, path: string, depth = 0): string {
  const links = readLinks(texts, path).map((link) => {
    const inside = link.external || depth > 4 ? link.target : signPart(texts, link.target, depth + 1);
    return `${link.id}=${kindOf(link)}:${inside}`;
  });
  return `${(texts[path] ?? '').replace(CACHED, '')}\n${links.sort().join('\n')}`;
}

/** Every part that the package reaches from its root. */
export function reachParts(texts: Texts): Set<string> {
  const reached = new Set<string>();
  const waiting = [''];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const { target, external } of readLinks(texts, path)) {
      if (external || reached.has(target)) continue;
      reached.add(target);
      waiting.push(target);
    }
  }
  return reached;
}
