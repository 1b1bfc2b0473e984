/** A saved workbook as exceljs reads it, the library that did not write it: the rows of the CTG tables by column key, as shown. */
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { TABLES, parseAdresse } from '../../src/sheets';
import type { DefinitionTable } from '../../src/sheets';

export type LigneVue = Readonly<Record<string, string>>;
/** Table name → its rows that show something, the hidden key and the native formulas left aside. */
export type TablesVues = ReadonlyMap<string, readonly LigneVue[]>;

export async function readWithExceljs(file: string): Promise<TablesVues> {
  const book = new ExcelJS.Workbook();
  const bytes = readFileSync(file);
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const tables = new Map<string, readonly LigneVue[]>();
  for (const sheet of book.worksheets) {
    // The types of exceljs say [Table, void][] where it gives tables.
    for (const found of sheet.getTables() as unknown as { name: string; table: { tableRef: string } }[]) {
      const definition = TABLES.find(({ nom }) => nom === found.name);
      if (definition) tables.set(found.name, readLignes(sheet, definition, found.table.tableRef));
    }
  }
  return tables;
}

function readLignes(sheet: ExcelJS.Worksheet, definition: DefinitionTable, plage: string): LigneVue[] {
  const [debut, fin] = plage.split(':').map(parseAdresse);
  if (debut === undefined || fin === undefined) throw new Error(`${definition.nom} stands in ${plage}`);
  const texts = (ligne: number): string[] =>
    Array.from({ length: fin.colonne - debut.colonne + 1 }, (_, i) =>
      textOf(sheet.getCell(ligne + 1, debut.colonne + i + 1)),
    );
  const cles = texts(debut.ligne).map(
    (entete): string => definition.colonnes.find((colonne) => colonne.entete === entete)?.cle ?? entete,
  );
  const saisies = definition.colonnes.filter(({ cle, formule }) => cle !== 'id' && formule === undefined);
  return Array.from({ length: fin.ligne - debut.ligne }, (_, i) => texts(debut.ligne + 1 + i))
    .map((cells): LigneVue => Object.fromEntries(cles.map((cle, i) => [cle, cells[i] ?? ''])))
    .filter((ligne) => saisies.some(({ cle }) => ligne[cle] !== undefined && ligne[cle] !== ''));
}

function textOf({ value, numFmt }: ExcelJS.Cell): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateOf(value, numFmt);
  if (typeof value !== 'object') return String(value).replace(/\s/g, ' ');
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return value.error;
  if ('result' in value) return String(value.result ?? '');
  if ('text' in value) return String(value.text);
  return '';
}

/** What the format of the cell lets people see: "2024", "2024-07", "2024-07-04". */
function dateOf(date: Date, format: string): string {
  const iso = date.toISOString().slice(0, 10);
  if (!/m/i.test(format)) return iso.slice(0, 4);
  return /d/i.test(format) ? iso : iso.slice(0, 7);
}
