/** What writing cells needs to know of the file the document was opened from. */
import type { XlsxOrigin } from '../engine/origin';
import { bookPath } from './merge-package';
import { kindOf, readLinks } from './part-links';
import { allRaw, elementsOf, findRaw, parseRaw } from './raw-xml';

export interface FileFacts {
  /** Dates of the file are counted from 1904. */
  date1904: boolean;
  /** Number in the metadata of the file of "this formula spills"; 1 in what this layer writes. */
  spillingMark: number;
}

const NEW_FILE: FileFacts = { date1904: false, spillingMark: 1 };

export function describeFile(origin: XlsxOrigin | undefined): FileFacts {
  if (!origin) return NEW_FILE;
  const path = bookPath(origin.texts);
  const [properties] = allRaw(parseRaw(origin.texts[path] ?? '<workbook/>'), 'workbookPr');
  const metadata = readLinks(origin.texts, path).find((link) => kindOf(link) === 'sheetMetadata')?.target;
  return {
    date1904: ['1', 'true'].includes(properties?.attributes.get('date1904') ?? ''),
    spillingMark: metadata === undefined ? 1 : findSpillingMark(origin.texts[metadata] ?? ''),
  };
}

/** The first cell metadata of the type XLDAPR, counted from 1; 0 when the file has metadata of other types only. */
function findSpillingMark(text: string): number {
  if (text === '') return 0;
  const root = parseRaw(text);
  const types = elementsOf(findRaw(root, 'metadataTypes'));
  const type = types.findIndex(({ attributes }) => attributes.get('name') === 'XLDAPR') + 1;
  const marks = elementsOf(findRaw(root, 'cellMetadata'));
  const found = marks.findIndex((mark) => elementsOf(mark)[0]?.attributes.get('t') === String(type));
  return type === 0 ? 0 : found + 1;
}
