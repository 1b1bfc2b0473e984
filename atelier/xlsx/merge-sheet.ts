/** The part of a worksheet, edited: its cells are written again, the rest only where the document changed. */
import type { LineMove } from '../engine/origin';
import { renameIds, type MergedLinks } from './merge-links';
import { mergeXml, type MergeRules } from './merge-xml';
import { moveSheetPlaces } from './moved-lines';
import { allRaw, findRaw, parseRaw, unprefix, writeRaw, writeRawDocument, type RawElement } from './raw-xml';
import { MAIN_NAMESPACE, RELATIONSHIP_NAMESPACE } from './save-context';

const ORDER =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks
printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing
legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst`.split(
    /\s+/,
  );

/** The older and the newer form of the same thing hold together. */
const RULES: MergeRules = {
  order: ORDER,
  wholes: [
    ['cols'],
    ['mergeCells'],
    ['autoFilter'],
    ['conditionalFormatting', 'extLst/{78C0D931-6437-407D-A8EE-F0AAD7539E65}'],
    ['dataValidations', 'extLst/{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}'],
    ['tableParts'],
  ],
};

const PLACE = '<sheetData/>';

/** A worksheet's text without its cells, and its cells. */
export function cutCells(xml: string): { shell: string; cells: string } {
  const start = /<((?:[\w.-]+:)?sheetData)\b[^>]*?(\/?)>/.exec(xml);
  if (!start) return { shell: xml, cells: PLACE };
  const [opening, name = '', empty] = start;
  const closing = `</${name}`;
  const last = empty ? -1 : xml.lastIndexOf(closing);
  const end = empty || last < 0 ? start.index + opening.length : xml.indexOf('>', last) + 1;
  const place = name === 'sheetData' ? PLACE : `<${name}/>`;
  return { shell: xml.slice(0, start.index) + place + xml.slice(end), cells: xml.slice(start.index, end) };
}

/** Without merging: a sheet that the file had not. */
export function renameSheetIds(xml: string, ids: ReadonlyMap<string, string>, isActive: boolean): string {
  const { shell, cells } = cutCells(xml);
  const root = parseRaw(renameIds(shell, ids));
  selectTab(root, isActive);
  return writeRawDocument(root).replace(PLACE, () => cells);
}

/** `own` and `before` are shells. */
export function mergeSheetPart(
  own: string,
  before: string,
  after: string,
  links: MergedLinks,
  isActive: boolean,
  moves: readonly LineMove[] = [],
): string {
  const { shell, cells } = cutCells(after);
  const theirs = parseRaw(own);
  const now = parseRaw(renameIds(shell, links.after));
  const past = parseRaw(renameIds(before, links.before));
  if (!unprefix(theirs, MAIN_NAMESPACE, RELATIONSHIP_NAMESPACE))
    return renameSheetIds(after, links.after, isActive);
  for (const root of [past, now]) selectTab(root, false);
  moveSheetPlaces(theirs, moves);
  dropOldPane(theirs, past, now);
  mergeXml(theirs, past, now, RULES);
  selectTab(theirs, isActive);
  return writeRawDocument(theirs).replace(PLACE, () => cells);
}

/** Only one sheet is selected: with two, Excel would write in both. */
function selectTab(root: RawElement, isActive: boolean): void {
  for (const view of allRaw(root, 'sheetView')) {
    if (isActive) view.attributes.set('tabSelected', '1');
    else view.attributes.delete('tabSelected');
  }
}

/** Selections name the panes: when panes come or go, they mean nothing. */
function dropOldPane(theirs: RawElement, past: RawElement, now: RawElement): void {
  const pane = (root: RawElement): string =>
    allRaw(root, 'pane')
      .map((element) => writeRaw(element))
      .join('');
  if (pane(past) === pane(now)) return;
  const view = findRaw(findRaw(theirs, 'sheetViews'), 'sheetView');
  if (view)
    view.children = view.children.filter((child) => typeof child === 'string' || child.name !== 'selection');
}
