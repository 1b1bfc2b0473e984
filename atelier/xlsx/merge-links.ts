/** What one part points to, before and after: links that stay keep the ids of the file, and what changed is copied in or goes. */
import type { XlsxOrigin } from '../engine/origin';
import { mergeDrawing } from './merge-drawing';
import { findTable, mergeTable, tableName } from './merge-table';
import { kindOf, readLinks, relationshipsPath, signPart, writeLinks, type PartLink } from './part-links';

export interface LinkContext {
  origin: XlsxOrigin;
  /** What this layer writes for the document as it is. */
  fresh: Readonly<Record<string, string>>;
  /** The package being made: changed in place. */
  texts: Record<string, string>;
  /** Our own paths → those of the package. */
  moved: Map<string, string>;
}

export interface MergedLinks {
  /** Our ids of before and of now → those of the package. */
  before: ReadonlyMap<string, string>;
  after: ReadonlyMap<string, string>;
  /** What the file's links become; `added` are the new ones that the part's text mentions, `all` every new one. */
  links: readonly PartLink[];
  added: (text: string) => PartLink[];
  all: readonly PartLink[];
  newId: () => string;
}

/** Kinds that hold together: the list of comments, their threads and their boxes. */
const TOGETHER: Readonly<Record<string, string>> = {
  threadedComment: 'comments',
  vmlDrawing: 'comments',
};

/** Links of a sheet that its own text does not mention. */
const UNMENTIONED = ['comments', 'threadedComment'];

interface Merging {
  context: LinkContext;
  theirs: PartLink[];
  lost: Set<string>;
  added: PartLink[];
  before: Map<string, string>;
  after: Map<string, string>;
  newId: () => string;
}

/** `own`: the part in the file and ours of when it was opened; null for a part that is new. */
export function mergeLinks(
  own: { path: string; former: string } | null,
  freshPath: string,
  context: LinkContext,
  alone: ReadonlySet<string> = new Set(),
): MergedLinks {
  const theirs = own ? readLinks(context.texts, own.path) : [];
  const taken = new Set(theirs.map(({ id }) => id));
  let number = 0;
  const newId = (): string => {
    do number += 1;
    while (taken.has(`rId${String(number)}`));
    return `rId${String(number)}`;
  };
  const merging: Merging = {
    context,
    theirs,
    lost: new Set(),
    added: [],
    before: new Map(),
    after: new Map(),
    newId,
  };
  const isOurs = (link: PartLink): boolean => !alone.has(kindOf(link));
  const past = (own ? readLinks(context.origin.before, own.former) : []).filter(isOurs);
  const now = readLinks(context.fresh, freshPath).filter(isOurs);
  mergeExternals(past, now, merging);
  mergeTables(past, now, merging);
  const inside = (links: readonly PartLink[]): PartLink[] =>
    links.filter((link) => !link.external && kindOf(link) !== 'table');
  const units = new Set([...inside(past), ...inside(now)].map(unitOf));
  for (const unit of units) {
    const ofUnit = (link: PartLink): boolean => unitOf(link) === unit;
    mergeUnit(
      inside(past).filter(ofUnit),
      inside(now).filter(ofUnit),
      inside(theirs).filter(ofUnit),
      merging,
    );
  }
  return {
    before: merging.before,
    after: merging.after,
    links: theirs.filter(({ id }) => !merging.lost.has(id)),
    added: (text) =>
      merging.added.filter((link) => UNMENTIONED.includes(kindOf(link)) || text.includes(`"${link.id}"`)),
    all: merging.added,
    newId,
  };
}

function unitOf(link: PartLink): string {
  const kind = kindOf(link);
  return TOGETHER[kind] ?? kind;
}

function mergeExternals(past: readonly PartLink[], now: readonly PartLink[], merging: Merging): void {
  const { theirs, added, lost, before, after, newId } = merging;
  const find = (link: PartLink): string => {
    const same = [...theirs, ...added].find(
      (known) => known.external && known.target === link.target && kindOf(known) === kindOf(link),
    );
    if (same) return same.id;
    const id = newId();
    added.push({ ...link, id });
    return id;
  };
  for (const link of past) if (link.external) before.set(link.id, find(link));
  for (const link of now) if (link.external) after.set(link.id, find(link));
  const used = new Set(after.values());
  for (const id of before.values()) if (!used.has(id)) lost.add(id);
}

/** Tables are known by their name. */
function mergeTables(past: readonly PartLink[], now: readonly PartLink[], merging: Merging): void {
  const { context, theirs, lost, added, before, after, newId } = merging;
  const { texts, fresh, origin, moved } = context;
  const tables = (links: readonly PartLink[]): PartLink[] => links.filter((link) => kindOf(link) === 'table');
  const own = tables(theirs);
  for (const link of tables(past)) {
    const known = findTable(texts, own, tableName(origin.before[link.target] ?? ''));
    if (!known) continue;
    before.set(link.id, known.id);
    lost.add(known.id);
  }
  for (const link of tables(now)) {
    const name = tableName(fresh[link.target] ?? '');
    const known = findTable(texts, own, name);
    const former = findTable(origin.before, tables(past), name);
    if (known && former) {
      lost.delete(known.id);
      after.set(link.id, known.id);
      moved.set(link.target, known.target);
      texts[known.target] = mergeTable(
        texts[known.target] ?? '',
        origin.before[former.target] ?? '',
        fresh[link.target] ?? '',
      );
      continue;
    }
    const id = newId();
    after.set(link.id, id);
    added.push({ ...link, id, target: copyPart(link.target, context) });
  }
}

/** Other parts: as in the file when ours are as they were, ours otherwise. */
function mergeUnit(
  past: readonly PartLink[],
  now: readonly PartLink[],
  theirs: readonly PartLink[],
  merging: Merging,
): void {
  const { context, lost, added, before, after, newId } = merging;
  const { origin, fresh, texts } = context;
  const sign = (of: Readonly<Record<string, string>>, links: readonly PartLink[]): string =>
    links.map((link) => `${kindOf(link)} ${signPart(of, link.target)}`).join('\n');
  const twin = (link: PartLink, rank: number): string | undefined =>
    theirs.filter((known) => kindOf(known) === kindOf(link))[rank]?.id;
  const rankIn = (links: readonly PartLink[], link: PartLink): number =>
    links.filter((other) => kindOf(other) === kindOf(link)).indexOf(link);
  for (const link of past) before.set(link.id, twin(link, rankIn(past, link)) ?? `sans-${link.id}`);
  if (past.length > 0 && sign(origin.before, past) === sign(fresh, now)) {
    for (const link of now) after.set(link.id, twin(link, rankIn(now, link)) ?? `sans-${link.id}`);
    return;
  }
  for (const link of theirs) lost.add(link.id);
  for (const link of now) {
    const id = newId();
    after.set(link.id, id);
    const target = copyPart(link.target, context);
    const own = theirs.find((known) => kindOf(known) === kindOf(link));
    if (own && kindOf(link) === 'drawing') mergeDrawing(texts, own.target, target);
    added.push({ ...link, id, target });
  }
}

/** Copies one of our parts and all it points to under free names; returns the path of the copy. */
function copyPart(path: string, context: LinkContext): string {
  const { fresh, texts, moved, origin } = context;
  const known = moved.get(path);
  if (known !== undefined) return known;
  const target = freePath(texts, origin, path);
  moved.set(path, target);
  texts[target] = fresh[path] ?? '';
  const links = readLinks(fresh, path).map((link) =>
    link.external ? link : { ...link, target: copyPart(link.target, context) },
  );
  setLinks(texts, target, links);
  return target;
}

export function freePath(
  texts: Readonly<Record<string, string>>,
  origin: XlsxOrigin,
  wanted: string,
): string {
  const isFree = (path: string): boolean => texts[path] === undefined && origin.binaries[path] === undefined;
  const [, stem = wanted, extension = ''] = /^(.*?)\d*(\.\w+)$/.exec(wanted) ?? [];
  let path = wanted;
  for (let number = 1; !isFree(path); number += 1) path = `${stem}${String(number)}${extension}`;
  return path;
}

export function setLinks(texts: Record<string, string>, path: string, links: readonly PartLink[]): void {
  const written = writeLinks(path, links);
  if (written === '') Reflect.deleteProperty(texts, relationshipsPath(path));
  else texts[relationshipsPath(path)] = written;
}

/** A part's text with its relationship ids renamed. */
export function renameIds(text: string, ids: ReadonlyMap<string, string>): string {
  return text.replace(
    /(\br:(?:id|embed|link|pict)=")([^"]*)"/g,
    (_, start: string, id: string) => `${start}${ids.get(id) ?? id}"`,
  );
}
