/** The part of the workbook, edited: its sheets in their order, its names, and what else changed. */
import type { XlsxOrigin } from '../engine/origin';
import { mergeXml } from './merge-xml';
import {
  allRaw,
  elementsOf,
  findRaw,
  newElement,
  parseRaw,
  unprefix,
  writeRawDocument,
  type RawElement,
} from './raw-xml';
import { MAIN_NAMESPACE, RELATIONSHIP_NAMESPACE } from './save-context';

const ORDER =
  `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames
calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst`.split(
    /\s+/,
  );

export interface BookSheets {
  origin: XlsxOrigin;
  /** The engine's ids, in order. */
  sheetIds: readonly string[];
  /** Relationship of each, by the engine's id. */
  links: ReadonlyMap<string, string>;
  /** Relationships of the worksheets that went away. */
  gone: ReadonlySet<string>;
}

function linkOf(sheet: RawElement): string {
  return [...sheet.attributes].find(([name]) => /^\w+:id$/.test(name))?.[1] ?? '';
}

/** The sheet in front when the file was saved: the engine's id, undefined when it is no worksheet. */
export function findActive(own: string, byLink: ReadonlyMap<string, string>): string | undefined {
  const book = parseRaw(own);
  const [view] = allRaw(book, 'workbookView');
  const sheet = elementsOf(findRaw(book, 'sheets'))[Number(view?.attributes.get('activeTab') ?? 0)];
  return sheet && byLink.get(linkOf(sheet));
}

/** `own`, `before` and `after` are whole parts; null when the file's cannot be edited. */
export function mergeBookPart(
  own: string,
  before: string,
  after: string,
  sheets: BookSheets,
  active: string | undefined,
): string | null {
  const theirs = parseRaw(own);
  if (!unprefix(theirs, MAIN_NAMESPACE, RELATIONSHIP_NAMESPACE)) return null;
  const past = parseRaw(before);
  const now = parseRaw(after);
  const formerIds = Object.keys(sheets.origin.names);
  const byLink = new Map([...sheets.links].map(([id, link]) => [link, id]));
  const theirTokens = elementsOf(findRaw(theirs, 'sheets')).map((sheet) => tokenOf(sheet, byLink));
  nameBySheet(theirs, theirTokens);
  nameBySheet(past, formerIds);
  nameBySheet(now, sheets.sheetIds);
  orderSheets(theirs, past, now, sheets, byLink, formerIds);
  for (const root of [past, now]) {
    root.children = root.children.filter((child) => typeof child === 'string' || child.name !== 'sheets');
    for (const view of allRaw(root, 'workbookView')) view.attributes.delete('activeTab');
  }
  mergeXml(theirs, past, now, { order: ORDER });
  const tokens = elementsOf(findRaw(theirs, 'sheets')).map((sheet) => tokenOf(sheet, byLink));
  numberNames(theirs, tokens);
  showActive(theirs, active === undefined ? -1 : tokens.indexOf(active));
  return writeRawDocument(theirs);
}

/** What a position means whatever the order: the engine's id, or the relationship of what is no worksheet. */
function tokenOf(sheet: RawElement, byLink: ReadonlyMap<string, string>): string {
  return byLink.get(linkOf(sheet)) ?? `lien ${linkOf(sheet)}`;
}

function nameBySheet(book: RawElement, tokens: readonly string[]): void {
  for (const name of elementsOf(findRaw(book, 'definedNames'))) {
    const position = name.attributes.get('localSheetId');
    if (position !== undefined) name.attributes.set('localSheetId', tokens[Number(position)] ?? '');
  }
}

/** Names of a sheet that went away go with it. */
function numberNames(book: RawElement, tokens: readonly string[]): void {
  const list = findRaw(book, 'definedNames');
  if (!list) return;
  list.children = elementsOf(list).filter((name) => {
    const token = name.attributes.get('localSheetId');
    if (token === undefined) return true;
    const position = tokens.indexOf(token);
    name.attributes.set('localSheetId', String(position));
    return position >= 0;
  });
  if (list.children.length === 0) book.children = book.children.filter((child) => child !== list);
}

/** Our sheets in our order; a chart sheet stays behind the sheet it followed. */
function orderSheets(
  theirs: RawElement,
  past: RawElement,
  now: RawElement,
  { sheetIds, links, gone }: BookSheets,
  byLink: ReadonlyMap<string, string>,
  formerIds: readonly string[],
): void {
  const list = findRaw(theirs, 'sheets');
  if (!list) return;
  const own = elementsOf(list);
  let lastId = Math.max(0, ...own.map((sheet) => Number(sheet.attributes.get('sheetId') ?? 0)));
  const ordered = elementsOf(findRaw(now, 'sheets')).map((wanted, index) => {
    const id = sheetIds[index] ?? '';
    const known = own.find((sheet) => linkOf(sheet) === links.get(id));
    const sheet =
      known ??
      newElement(
        'sheet',
        new Map([
          ['name', ''],
          ['sheetId', String((lastId += known ? 0 : 1))],
          ['r:id', links.get(id) ?? ''],
        ]),
      );
    sheet.attributes.set('name', wanted.attributes.get('name') ?? '');
    const former = elementsOf(findRaw(past, 'sheets'))[formerIds.indexOf(id)];
    const state = wanted.attributes.get('state');
    if (known === undefined || former?.attributes.get('state') !== state) {
      if (state === undefined) sheet.attributes.delete('state');
      else sheet.attributes.set('state', state);
    }
    return sheet;
  });
  own.forEach((sheet, index) => {
    if (byLink.has(linkOf(sheet)) || gone.has(linkOf(sheet))) return;
    const previous = own[index - 1];
    ordered.splice(previous ? ordered.indexOf(previous) + 1 : 0, 0, sheet);
  });
  list.children = ordered;
}

function showActive(book: RawElement, position: number): void {
  for (const view of allRaw(book, 'workbookView')) {
    if (position > 0) view.attributes.set('activeTab', String(position));
    else view.attributes.delete('activeTab');
    const first = Number(view.attributes.get('firstSheet') ?? 0);
    if (first >= elementsOf(findRaw(book, 'sheets')).length) view.attributes.delete('firstSheet');
  }
}
