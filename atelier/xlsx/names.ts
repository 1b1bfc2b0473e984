/** Defined names, both ways; those of printing (titles, area) belong to the page set-up of their sheet. */
import type { PageSetup } from '../engine/document';
import {
  boxAddress,
  columnLetters,
  LAST_COLUMN,
  LAST_ROW,
  parseBox,
  quoteSheet,
  type Box,
} from './addresses';
import { cutFormula } from './formula-tokens';
import { fromStoredFormula, toStoredFormula } from './formulas';
import type { EngineName } from './resources';
import { childOf, childrenOf, isTrue, numberOf, tag, type XmlElement } from './xml';

const WHOLE_WORKBOOK = 'AllDefaultWorkbook';
const REFERENCE = /^(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/u;

type PrintNames = Pick<PageSetup, 'printArea' | 'printTitleRows' | 'printTitleColumns'>;

export interface ReadNames {
  names: Record<string, EngineName>;
  /** By position of the sheet in the workbook. */
  printing: Map<number, PrintNames>;
}

/** `sheetIds`: the engine's ids in the order of the file. */
export function readNames(workbook: XmlElement, sheetIds: readonly (string | undefined)[]): ReadNames {
  const read: ReadNames = { names: {}, printing: new Map() };
  childrenOf(childOf(workbook, 'definedNames'), 'definedName').forEach(({ attributes, text }) => {
    const { name = '', comment } = attributes;
    const position = numberOf(attributes['localSheetId']);
    if (/^_xlnm\./i.test(name)) {
      if (position !== undefined)
        read.printing.set(position, { ...read.printing.get(position), ...readPrintName(name, text) });
      return;
    }
    const local = position === undefined ? WHOLE_WORKBOOK : sheetIds[position];
    if (name === '' || text === '' || local === undefined) return;
    const id = `n${String(Object.keys(read.names).length + 1)}`;
    const formula = fromStoredFormula(text);
    read.names[id] = {
      id,
      name,
      formulaOrRefString: REFERENCE.test(formula) ? formula : `=${formula}`,
      localSheetId: local,
      ...(isTrue(attributes['hidden']) ? { hidden: true } : {}),
      ...(comment ? { comment } : {}),
    };
  });
  return read;
}

/** The references of a list such as `'A, b'!$A:$B,'A, b'!$4:$4`, without their sheet. */
function cutReferences(text: string): string[] {
  const list = [''];
  for (const token of cutFormula(text)) {
    if (token.text === ',') list.push('');
    else if (token.text === '!') list[list.length - 1] = '';
    else list[list.length - 1] += token.text;
  }
  return list;
}

function readPrintName(name: string, text: string): PrintNames {
  const references = cutReferences(text);
  if (/print_area$/i.test(name)) {
    const areas = references.map(parseBox).filter((box) => box !== null);
    return areas.length > 0 ? { printArea: areas.map(boxAddress).join(',') } : {};
  }
  if (!/print_titles$/i.test(name)) return {};
  const rows = references.find((reference) => /^\$?\d+:\$?\d+$/.test(reference));
  const columns = references.find((reference) => /^\$?[A-Z]+:\$?[A-Z]+$/i.test(reference));
  return { ...(rows ? { printTitleRows: rows } : {}), ...(columns ? { printTitleColumns: columns } : {}) };
}

export interface NamedSheet {
  id: string;
  name: string;
  pageSetup: PageSetup | undefined;
  /** Range of the sheet's automatic filter, which Excel doubles by a hidden name. */
  filter: Box | undefined;
}

export function writeNames(
  names: Partial<Record<string, EngineName>>,
  sheets: readonly NamedSheet[],
): string {
  const written: { name: string; xml: string }[] = [];
  const add = (
    name: string,
    text: string,
    localSheetId?: number,
    hidden?: boolean,
    comment?: string,
  ): void => {
    written.push({
      name,
      xml: tag(
        'definedName',
        { name, localSheetId, hidden: hidden ? true : undefined, comment },
        escapeText(text),
      ),
    });
  };
  for (const entry of Object.values(names)) {
    if (!entry) continue;
    const position = sheets.findIndex(({ id }) => id === entry.localSheetId);
    const formula = toStoredFormula(entry.formulaOrRefString.replace(/^=/, ''));
    add(entry.name, formula, position < 0 ? undefined : position, entry.hidden, entry.comment);
  }
  sheets.forEach(({ name, pageSetup, filter }, position) => {
    const sheet = quoteSheet(name);
    if (filter) add('_xlnm._FilterDatabase', `${sheet}!${absolute(boxAddress(filter))}`, position, true);
    const area = pageSetup?.printArea?.split(',').map((part) => `${sheet}!${absolute(bareAddress(part))}`);
    if (area) add('_xlnm.Print_Area', area.join(','), position);
    const titles = [pageSetup?.printTitleColumns, pageSetup?.printTitleRows].filter(
      (part) => part !== undefined && part !== '',
    );
    if (titles.length > 0)
      add('_xlnm.Print_Titles', titles.map((part) => `${sheet}!${absoluteTitle(part)}`).join(','), position);
  });
  written.sort((one, other) => one.name.localeCompare(other.name, 'en'));
  return written.length === 0 ? '' : tag('definedNames', {}, written.map(({ xml }) => xml).join(''));
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** The address without the sheet that Office.js may put before it. */
function bareAddress(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1).trim();
}

function absolute(address: string): string {
  const box = parseBox(address);
  if (!box) return address;
  if (box.startRow === 0 && box.endRow === LAST_ROW)
    return `$${columnLetters(box.startColumn)}:$${columnLetters(box.endColumn)}`;
  if (box.startColumn === 0 && box.endColumn === LAST_COLUMN)
    return `$${String(box.startRow + 1)}:$${String(box.endRow + 1)}`;
  return boxAddress(box).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

function absoluteTitle(reference: string | undefined): string {
  return absolute(bareAddress(reference ?? '').replace(/\$/g, ''));
}
