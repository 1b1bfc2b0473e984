/** Keeps of an opened package what saving will need: every part, less the cells and the texts that are read into the document. */
import type { XlsxOrigin } from '../engine/origin';
import { cutCells } from './merge-sheet';
import { sheetPath } from './merge-package';
import type { XlsxPackage } from './package';
import { kindOf, readLinks } from './part-links';
import type { SheetToRead } from './sheet-read';

/** Read by their own readers and written from the document each time, or worthless after an edit. */
const LEFT_OUT = ['sharedStrings', 'calcChain'];
const TEXT_PARTS = /\.(?:xml|rels|vml)$/i;
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

export interface SheetText {
  slot: SheetToRead;
  /** The worksheet without its cells, and its cells. */
  shell: string;
  cells: string;
}

/** Null for the strict variant of the format, whose parts this layer writes otherwise. */
export async function keepOrigin(
  opened: XlsxPackage,
  path: string,
  texts: readonly SheetText[],
): Promise<XlsxOrigin | null> {
  if ((await opened.readText(path))?.includes(STRICT)) return null;
  const sheets = texts.map(({ slot }) => slot);
  const origin: XlsxOrigin = {
    id: opened.fingerprint,
    texts: {},
    binaries: {},
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet.path])),
    names: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet.name])),
    before: {},
    moves: {},
  };
  const shells = new Map(texts.map(({ slot, shell }) => [slot.path.toLowerCase(), shell]));
  for (const part of opened.paths) {
    const own = part.replace(/^\//, '');
    if (!TEXT_PARTS.test(own)) origin.binaries[own] = await opened.readBase64(part);
    else origin.texts[own] = shells.get(own.toLowerCase()) ?? (await opened.readText(part)) ?? '';
  }
  followCase(origin);
  for (const { target, ...link } of readLinks(origin.texts, path))
    if (LEFT_OUT.includes(kindOf({ target, ...link }))) origin.texts[target] = '';
  return origin;
}

/** Links find parts whatever their case, as Excel does: each part takes the name its links give it. */
function followCase(origin: XlsxOrigin): void {
  const known = new Map(
    [...Object.keys(origin.texts), ...Object.keys(origin.binaries)].map((path) => [path.toLowerCase(), path]),
  );
  const owners = ['', ...Object.keys(origin.texts).filter((path) => !path.endsWith('.rels'))];
  for (const owner of owners) {
    for (const { target, external } of readLinks(origin.texts, owner)) {
      const path = known.get(target.toLowerCase());
      if (external || path === undefined || path === target) continue;
      for (const parts of [origin.texts, origin.binaries]) {
        const content = parts[path];
        if (content === undefined) continue;
        parts[target] = content;
        Reflect.deleteProperty(parts, path);
      }
      known.set(target.toLowerCase(), target);
    }
  }
}

/** What the layer writes for the document as it was opened, kept to know later what was edited. */
export function keepBefore(origin: XlsxOrigin, texts: ReadonlyMap<string, string>): void {
  const left = /(?:^|\/)(?:styles|sharedStrings|theme\/theme1|\[Content_Types\])\.xml$/;
  const count = Object.keys(origin.sheets).length;
  const sheets = new Set(Array.from({ length: count }, (_, index) => sheetPath(index)));
  for (const [path, text] of texts) {
    if (left.test(path)) continue;
    origin.before[path] = sheets.has(path) ? cutCells(text).shell : text;
  }
}
