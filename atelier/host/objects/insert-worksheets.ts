/** `Workbook.insertWorksheetsFromBase64`: sheets of an `.xlsx` added to this workbook, with their tables, names and rules. */
import { insertSheets } from '../../engine/insert-sheets';
import { findSheet, listSheets } from '../../engine/sheets';
import type { Book } from '../book';
import { invalidArgument } from '../errors';
import { HostObject } from '../object';
import { requireFreeStructure } from './workbook-protection';

export interface InsertOptions {
  readonly positionType?: string | null;
  readonly relativeTo?: HostObject | string | null;
  readonly sheetNamesToInsert?: readonly string[] | null;
}

export async function insertWorksheets(
  book: Book,
  bytes: Uint8Array,
  options: InsertOptions,
): Promise<string[]> {
  requireFreeStructure(book);
  const index = placeOf(book, options);
  const { openXlsx } = await import('../../xlsx');
  const opened = await openXlsx(bytes);
  if (!opened.ok) throw invalidArgument(opened.error.message);
  const { document } = opened.value;
  const { sheets, sheetOrder } = document.snapshot;
  const wanted = options.sheetNamesToInsert ?? [];
  const names = sheetOrder.map((id) => sheets[id]?.name ?? '');
  const unknown = wanted.find((name) => !names.some((known) => known.toLowerCase() === name.toLowerCase()));
  if (unknown !== undefined) throw invalidArgument(`Le fichier n’a pas de feuille « ${unknown} ».`);
  const ids = sheetOrder.filter((_id, at) => {
    const name = (names[at] ?? '').toLowerCase();
    return wanted.length === 0 || wanted.some((asked) => asked.toLowerCase() === name);
  });
  await book.engine.calculated();
  return insertSheets(book.engine, document, ids, index);
}

const PLACES = ['None', 'Before', 'After', 'Beginning', 'End'];

/** Where the first new sheet goes; the end unless told. */
function placeOf({ engine }: Book, { positionType, relativeTo }: InsertOptions): number {
  const place = positionType ?? 'End';
  if (!PLACES.includes(place)) throw invalidArgument(`« ${place} » n’est pas une place.`);
  const sheets = listSheets(engine);
  if (place === 'Beginning') return 0;
  const name = relativeTo instanceof HostObject ? relativeTo.identity()['Id'] : relativeTo;
  if (typeof name !== 'string' || name === '') return place === 'Before' ? 0 : sheets.length;
  const relative = findSheet(engine, name);
  if (relative === null) throw invalidArgument(`La feuille « ${name} » n’existe pas.`);
  const at = sheets.indexOf(relative);
  return place === 'Before' ? at : place === 'After' ? at + 1 : sheets.length;
}
