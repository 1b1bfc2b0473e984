/** Puts what the document became into the package it was opened from: parts we know are edited, the others stay. */
import type { LineMove, XlsxOrigin } from '../engine/origin';
import { findActive, mergeBookPart } from './merge-book';
import { freePath, mergeLinks, renameIds, setLinks, type LinkContext } from './merge-links';
import { mergeSheetPart, renameSheetIds } from './merge-sheet';
import { mergeTypes } from './merge-types';
import { mergeXml } from './merge-xml';
import { moveAnchor } from './moved-lines';
import { kindOf, reachParts, readLinks, relationshipsPath, type PartLink } from './part-links';
import { elementsOf, parseRaw, writeRawDocument } from './raw-xml';

export interface FreshPackage {
  /** What this layer writes for the document, by its own paths. */
  texts: Readonly<Record<string, string>>;
  /** The engine's ids of the sheets, in the order of the parts `xl/worksheets/sheetN.xml`. */
  sheetIds: readonly string[];
  /** The sheet to show when the one in front went away. */
  front: string | undefined;
  isHidden: (sheetId: string) => boolean;
}

export interface MergedPackage {
  texts: Map<string, string>;
  /** In base 64. */
  binaries: Map<string, string>;
}

export const BOOK = 'xl/workbook.xml';
/** Written from the whole document each time, over the part of the file. */
const WRITTEN = ['styles', 'sharedStrings'];
/** The file's own is better than ours, and the document says nothing of it. */
const KEPT = ['theme', 'sheetMetadata'];
const DOCUMENT_PARTS = ['core-properties', 'extended-properties', 'custom-properties'];

export function sheetPath(index: number): string {
  return `xl/worksheets/sheet${String(index + 1)}.xml`;
}

export function bookPath(texts: Readonly<Record<string, string>>): string {
  return readLinks(texts, '').find((link) => kindOf(link) === 'officeDocument')?.target ?? BOOK;
}

/** Null when the file's workbook is written in a way that cannot be edited. */
export function mergePackage(origin: XlsxOrigin, fresh: FreshPackage): MergedPackage | null {
  const texts: Record<string, string> = { ...origin.texts };
  const context: LinkContext = { origin, fresh: fresh.texts, texts, moved: new Map() };
  const path = bookPath(texts);
  const active = chooseActive(origin, fresh, path);
  const paths = fresh.sheetIds.map((id, index) => mergeSheet(id, index, id === active, context));
  for (const [id, own] of Object.entries(origin.sheets))
    if (!fresh.sheetIds.includes(id)) dropPart(texts, own);
  if (!mergeBook(fresh, context, path, paths, active)) return null;
  mergeDocumentParts(context);
  texts['[Content_Types].xml'] = mergeTypes(context);
  return collect(origin, texts);
}

function chooseActive(origin: XlsxOrigin, fresh: FreshPackage, path: string): string | undefined {
  const links = readLinks(origin.texts, path);
  const byLink = new Map(
    Object.entries(origin.sheets).map(([id, own]) => [
      links.find(({ target }) => target === own)?.id ?? '',
      id,
    ]),
  );
  const active = findActive(origin.texts[path] ?? '', byLink);
  const isThere = active !== undefined && fresh.sheetIds.includes(active) && !fresh.isHidden(active);
  return isThere ? active : fresh.front;
}

function mergeSheet(id: string, index: number, isActive: boolean, context: LinkContext): string {
  const { origin, fresh, texts, moved } = context;
  const source = sheetPath(index);
  const own = origin.sheets[id];
  const path = own ?? freePath(texts, origin, source);
  moved.set(source, path);
  const former = sheetPath(Object.keys(origin.names).indexOf(id));
  const moves = origin.moves[id] ?? [];
  if (own !== undefined && moves.length > 0) moveDrawing(texts, own, moves);
  const links = mergeLinks(own === undefined ? null : { path: own, former }, source, context);
  const after = fresh[source] ?? '';
  texts[path] =
    own === undefined
      ? renameSheetIds(after, links.after, isActive)
      : mergeSheetPart(texts[own] ?? '', origin.before[former] ?? '', after, links, isActive, moves);
  setLinks(texts, path, [...links.links, ...links.added(texts[path])]);
  return path;
}

/** Before the drawing is kept or written again with what the document does not hold of it. */
function moveDrawing(texts: Record<string, string>, path: string, moves: readonly LineMove[]): void {
  const target = readLinks(texts, path).find((link) => kindOf(link) === 'drawing')?.target;
  if (target === undefined || texts[target] === undefined) return;
  const drawing = parseRaw(texts[target]);
  for (const anchor of elementsOf(drawing)) moveAnchor(anchor, moves);
  texts[target] = writeRawDocument(drawing);
}

function mergeBook(
  fresh: FreshPackage,
  context: LinkContext,
  path: string,
  sheetPaths: readonly string[],
  active: string | undefined,
): boolean {
  const { texts, origin } = context;
  const formerLinks = readLinks(texts, path);
  const alone = new Set([...WRITTEN, ...KEPT, 'worksheet', 'calcChain']);
  const merged = mergeLinks({ path, former: BOOK }, BOOK, context, alone);
  const gone = Object.entries(origin.sheets).filter(([id]) => !fresh.sheetIds.includes(id));
  const lost = (link: PartLink): boolean =>
    kindOf(link) === 'calcChain' || gone.some(([, own]) => own === link.target);
  const links = merged.links.filter((link) => !lost(link));
  const idOf = (kind: string, target: string): string => {
    const known = links.find((link) => kindOf(link) === kind && link.target === target);
    if (known) return known.id;
    const type = readLinks(context.fresh, BOOK).find((link) => kindOf(link) === kind)?.type ?? '';
    links.push({ id: merged.newId(), type, target, external: false });
    return links[links.length - 1]?.id ?? '';
  };
  const sheets = new Map(fresh.sheetIds.map((id, index) => [id, idOf('worksheet', sheetPaths[index] ?? '')]));
  writeBookParts(context, links, idOf);
  const goneIds = formerLinks
    .filter(({ target }) => gone.some(([, own]) => own === target))
    .map(({ id }) => id);
  const text = mergeBookPart(
    texts[path] ?? '',
    renameIds(origin.before[BOOK] ?? '', merged.before),
    renameIds(context.fresh[BOOK] ?? '', merged.after),
    { origin, sheetIds: fresh.sheetIds, links: sheets, gone: new Set(goneIds) },
    active,
  );
  if (text === null) return false;
  texts[path] = text;
  // Parts beside the workbook (custom XML, persons) are linked without being mentioned in it.
  setLinks(texts, path, [...links, ...merged.all]);
  return true;
}

function writeBookParts(
  { texts, fresh, origin, moved }: LinkContext,
  links: readonly PartLink[],
  link: (kind: string, target: string) => string,
): void {
  for (const kind of [...WRITTEN, ...KEPT]) {
    const source = readLinks(fresh, BOOK).find((candidate) => kindOf(candidate) === kind)?.target;
    const own = links.find((candidate) => kindOf(candidate) === kind)?.target;
    if (source === undefined || kind === 'theme' || (own !== undefined && KEPT.includes(kind))) continue;
    // A file without style sheet stays so as long as no cell has a look.
    if (kind === 'styles' && own === undefined && saysNoStyle(fresh[source] ?? '')) continue;
    const target = own ?? freePath(texts, origin, source);
    texts[target] = fresh[source] ?? '';
    moved.set(source, target);
    link(kind, target);
  }
}

function saysNoStyle(text: string): boolean {
  return text.includes('<cellXfs count="1"') && text.includes('<dxfs count="0"');
}

/** Title, author, properties: each part edited, or added when the file had none. */
function mergeDocumentParts({ origin, fresh, texts, moved }: LinkContext): void {
  const links = readLinks(texts, '');
  for (const link of readLinks(fresh, '')) {
    const kind = kindOf(link);
    if (!DOCUMENT_PARTS.includes(kind)) continue;
    const own = links.find((candidate) => kindOf(candidate) === kind)?.target;
    const after = fresh[link.target] ?? '';
    const before = origin.before[link.target];
    if (before === after) continue;
    if (own !== undefined && texts[own] !== undefined) {
      const theirs = parseRaw(texts[own]);
      if (before !== undefined) mergeXml(theirs, parseRaw(before), parseRaw(after));
      texts[own] = before === undefined ? after : writeRawDocument(theirs);
      continue;
    }
    const target = freePath(texts, origin, link.target);
    texts[target] = after;
    moved.set(link.target, target);
    links.push({ ...link, id: `ctg${String(links.length + 1)}`, target });
  }
  setLinks(texts, '', links);
}

function dropPart(texts: Record<string, string>, path: string): void {
  Reflect.deleteProperty(texts, path);
  Reflect.deleteProperty(texts, relationshipsPath(path));
}

/** The parts that the package still reaches, the list of types first. */
function collect(origin: XlsxOrigin, texts: Readonly<Record<string, string>>): MergedPackage {
  const reached = reachParts(texts);
  const links = new Set(['', ...reached].map(relationshipsPath));
  const paths = Object.keys(texts).filter((path) => reached.has(path) || links.has(path));
  return {
    texts: new Map(['[Content_Types].xml', ...paths].map((path) => [path, texts[path] ?? ''])),
    binaries: new Map(Object.entries(origin.binaries).filter(([path]) => reached.has(path))),
  };
}
