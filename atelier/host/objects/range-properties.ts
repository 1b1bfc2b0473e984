/** Properties of a range cell by cell or row by row (ExcelApi 1.9), read and written through the objects that hold them. */
import { mapArea } from '../../engine/cells';
import { requireWritable } from '../book';
import { invalidArgument } from '../errors';
import { HostCollection, HostObject } from '../object';
import { RangeOutline } from './range-outline';

type Tree = Readonly<Record<string, unknown>>;

/** `format.rowHeight` is answered by the member `Format`, then `RowHeight`. */
function memberOf(object: HostObject, name: string): string {
  const member = name.charAt(0).toUpperCase() + name.slice(1);
  if (!(member in object)) throw invalidArgument(`« ${name} » n’est pas une propriété de cellule connue.`);
  return member;
}

const EDGES: Readonly<Record<string, string>> = {
  bottom: 'EdgeBottom',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
  horizontal: 'InsideHorizontal',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  top: 'EdgeTop',
  vertical: 'InsideVertical',
};

/** `borders.top` is an item of a collection; everything else is a member. */
function partOf(object: HostObject, name: string): unknown {
  if (!(object instanceof HostCollection)) return Reflect.get(object, memberOf(object, name));
  const border = object.find(EDGES[name] ?? '');
  if (border === null) throw invalidArgument(`« ${name} » n’est pas une bordure.`);
  return border;
}

function readTree(object: HostObject, wanted: Tree): Tree {
  return Object.fromEntries(
    Object.entries(wanted).flatMap(([name, options]) => {
      if (options === false || options === undefined) return [];
      const value = partOf(object, name);
      return [[name, value instanceof HostObject ? readTree(value, options as Tree) : value]];
    }),
  );
}

function writeTree(object: HostObject, given: Tree): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue;
    const part = typeof value === 'object' ? partOf(object, name) : null;
    if (part instanceof HostObject) writeTree(part, value as Tree);
    else Reflect.set(object, memberOf(object, name), value);
  }
}

/** Neighbours that get the same properties get them together; not their borders, which are each one's own edges. */
function toRuns(
  trees: readonly Tree[],
): { readonly first: number; readonly last: number; readonly tree: Tree }[] {
  const runs: { first: number; last: number; tree: Tree; said: string | null }[] = [];
  trees.forEach((tree, index) => {
    const text = JSON.stringify(tree);
    const said = text.includes('"borders"') ? null : text;
    const before = runs.at(-1);
    if (before !== undefined && said !== null && before.said === said) before.last = index;
    else runs.push({ first: index, last: index, tree, said });
  });
  return runs;
}

export abstract class RangeProperties extends RangeOutline {
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
    for (let column = startColumn; column <= endColumn; column += 1)
      for (const { first, last, tree } of toRuns(given.map((line) => line[column - startColumn] ?? {})))
        writeTree(
          this.at({
            startRow: startRow + first,
            endRow: startRow + last,
            startColumn: column,
            endColumn: column,
          }),
          tree,
        );
  }

  GetRowProperties(wanted: Tree): Tree[] {
    return this.rows().map((row) => readTree(row, wanted));
  }

  SetRowProperties(given: readonly Tree[]): void {
    requireWritable(this.book, this.area.sheetId);
    const { startRow, endRow } = this.area;
    if (given.length !== endRow - startRow + 1)
      throw invalidArgument('Il faut une ligne de propriétés par ligne.');
    for (const { first, last, tree } of toRuns(given))
      writeTree(this.at({ ...this.area, startRow: startRow + first, endRow: startRow + last }), tree);
  }

  GetColumnProperties(wanted: Tree): Tree[] {
    return this.columns().map((column) => readTree(column, wanted));
  }

  SetColumnProperties(given: readonly Tree[]): void {
    requireWritable(this.book, this.area.sheetId);
    const columns = this.columns();
    if (columns.length !== given.length)
      throw invalidArgument('Il faut une colonne de propriétés par colonne.');
    columns.forEach((column, i) => writeTree(column, given[i] ?? {}));
  }

  private columns(): this[] {
    const { startColumn, endColumn } = this.area;
    return Array.from({ length: endColumn - startColumn + 1 }, (_, i) =>
      this.at({ ...this.area, startColumn: startColumn + i, endColumn: startColumn + i }),
    );
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
