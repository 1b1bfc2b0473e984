/** `Excel.NamedItemArrayValues`: what a name holds, as rows and columns. */
import { createReader, mapArea } from '../../engine/cells';
import type { CellValue, ValueType } from '../../engine/cells';
import type { DefinedName } from '../../engine/names';
import { requireSheet } from '../book';
import type { Book } from '../book';
import { HostObject } from '../object';
import { valueOfName } from './named-value';

export class NamedItemArrayValues extends HostObject {
  readonly className = 'NamedItemArrayValues';

  constructor(
    book: Book,
    private readonly item: DefinedName,
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return ['Types', 'Values'];
  }

  get Values(): Promise<CellValue[][]> {
    return this.all().then((rows) => rows.map((row) => row.map(([value]) => value)));
  }

  get Types(): Promise<ValueType[][]> {
    return this.all().then((rows) => rows.map((row) => row.map(([, type]) => type)));
  }

  private async all(): Promise<(readonly [CellValue, ValueType])[][]> {
    const { area } = this.item;
    if (area === null) {
      const constant = await valueOfName(this.book, this.item);
      const rows = Array.isArray(constant) ? constant : [[constant]];
      return rows.map((row) => row.map((value) => [value, typeOf(value)] as const));
    }
    await this.book.engine.calculated();
    const reader = createReader(this.book.engine, requireSheet(this.book, area.sheetId));
    return mapArea(
      area,
      (row, column) => [reader.value(row, column), reader.valueType(row, column)] as const,
    );
  }
}

function typeOf(value: CellValue): ValueType {
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'Double';
  return value.startsWith('#') ? 'Error' : 'String';
}
