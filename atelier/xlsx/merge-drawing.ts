/** The drawing of a sheet written again because a chart changed: what the file draws besides charts comes along. */
import { kindOf, readLinks, relationshipsPath, writeLinks, type PartLink } from './part-links';
import { allRaw, elementsOf, localName, parseRaw, writeRawDocument, type RawElement } from './raw-xml';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** Adds to the drawing at `target` the images and shapes of the one at `own`, with what they point to. */
export function mergeDrawing(texts: Record<string, string>, own: string, target: string): void {
  const theirs = parseRaw(texts[own] ?? '');
  const ours = parseRaw(texts[target] ?? '');
  const kept = elementsOf(theirs).filter(
    (anchor) => localName(anchor.name).endsWith('Anchor') && !isChart(anchor),
  );
  if (kept.length === 0) return;
  const links = readLinks(texts, target);
  const ids = new Map<string, string>();
  for (const link of readLinks(texts, own)) {
    if (kindOf(link) === 'chart') continue;
    const id = `file${link.id}`;
    ids.set(link.id, id);
    links.push({ ...link, id } satisfies PartLink);
  }
  for (const [name, value] of theirs.attributes)
    if (!ours.attributes.has(name)) ours.attributes.set(name, value);
  for (const anchor of kept) renameLinks(anchor, ids);
  ours.children.push(...kept);
  numberShapes(ours);
  texts[target] = writeRawDocument(ours);
  texts[relationshipsPath(target)] = writeLinks(target, links);
}

function isChart(anchor: RawElement): boolean {
  return allRaw(anchor, 'graphicData').some((data) => data.attributes.get('uri') === CHART);
}

function renameLinks(element: RawElement, ids: ReadonlyMap<string, string>): void {
  for (const [name, value] of element.attributes) {
    const id = name.includes(':') ? ids.get(value) : undefined;
    if (id !== undefined) element.attributes.set(name, id);
  }
  for (const child of elementsOf(element)) renameLinks(child, ids);
}

/** Each thing drawn has a number of its own. */
function numberShapes(drawing: RawElement): void {
  allRaw(drawing, 'cNvPr').forEach((properties, index) => properties.attributes.set('id', String(index + 2)));
}
