/** Properties of a range cell by cell or row by row (ExcelApi 1.9), read and written through the objects that hold them. */
import { mapArea } from '../../engine/cells';
import { requireWritable } from '../book';
import { invalidArgument } from '../errors';
import { HostObject } from '../object';
import { RangeEdits } from './range-edits';

type Tree = Readonly<Record<string, unknown>>;

/** `format.rowHeight` is answered by the member `Format`, then `RowHeight`. */
function memberOf(object: HostObject, name: string): string {
  const member = name.charAt(0).toUpperCase() + name.slice(1);
  if (!(member in object)) throw invalidArgument(`« ${name} » n’est pas une propriété de cellule connue.`);
  return member;
}

function readTree(object: HostObject, wanted: Tree): Tree {
  return Object.fromEntries(
    Object.entries(wanted).flatMap(([name, options]) => {
      if (options === false || options === undefined) return [];
      const value: unknown = Reflect.get(object, memberOf(object, name));
      return [[name, value instanceof HostObject ? readTree(value, options as Tree) : value]];
    }),
  );
}

function writeTree(object: HostObject, given: Tree): void {
  for (const [name, value] of Object.entries(given)) {
    const member = memberOf(object, name);
    if (value === null || value === undefined) continue;
    if (typeof value === 'object') writeTree(Reflect.get(object, member) as HostObject, value as Tree);
    else Reflect.set(object, member, value);
  }
}

export abstract class RangeProperties extends RangeEdits {
  GetCellProperties(wanted: Tree): Tree[][] {
    return mapArea(this.area, (row, column) => readTree(this.cell(row, column), wanted));
  }

  SetCellProperties(given: readonly (readonly Tree[])[]): void {
    requireWritable(this.book, this.area.sheetId);
    const { startRow, startColumn, endRow, endColumn } = this.area;
    const isShaped =
      given.length === endRow - startRow + 1 &&
      given.every(({ length }) => length === endColumn - startColumn + 1);
    if (!isShaped) throw invalidArgument('Les propriétés n’ont pas la taille de la plage.');
    given.forEach((line, i) =>
      line.forEach((properties, j) => writeTree(this.cell(startRow + i, startColumn + j), properties)),
    );
  }

  GetRowProperties(wanted: Tree): Tree[] {
    return this.rows().map((row) => readTree(row, wanted));
  }

  SetRowProperties(given: readonly Tree[]): void {
    requireWritable(this.book, this.area.sheetId);
    const rows = this.rows();
    if (rows.length !== given.length) throw invalidArgument('Il faut une ligne de propriétés par ligne.');
    rows.forEach((row, i) => writeTree(row, given[i] ?? {}));
  }

  private cell(row: number, column: number): this {
    return this.at({ startRow: row, endRow: row, startColumn: column, endColumn: column });
  }

  private rows(): this[] {
    const { startRow, endRow } = this.area;
    return Array.from({ length: endRow - startRow + 1 }, (_, i) =>
      this.at({ ...this.area, startRow: startRow + i, endRow: startRow + i }),
    );
  }
}
