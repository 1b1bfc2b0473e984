/** `Excel.RangeAreas`: several rectangles of one sheet, as the merged cells of a range are answered. */
import { columnCount, formatRectangle, quoteSheetName, rowCount } from '../../engine/area';
import type { Rectangle } from '../../engine/area';
import { requireSheet } from '../book';
import type { Book } from '../book';
import { HostObject } from '../object';

export class RangeAreas extends HostObject {
  readonly className = 'RangeAreas';
  private referenceId: string | null = null;

  constructor(
    book: Book,
    private readonly sheetId: string,
    private readonly rectangles: readonly Rectangle[],
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return ['Address', 'AreaCount', 'CellCount'];
  }

  override identity(): Record<string, unknown> {
    return this.referenceId === null ? {} : { _ReferenceId: this.referenceId };
  }

  _KeepReference(): void {
    this.referenceId ??= this.book.references.keep(this);
  }

  get Address(): string {
    const sheet = quoteSheetName(requireSheet(this.book, this.sheetId).getName());
    return this.rectangles.map((rectangle) => `${sheet}!${formatRectangle(rectangle)}`).join(',');
  }

  get AreaCount(): number {
    return this.rectangles.length;
  }

  get CellCount(): number {
    return this.rectangles.reduce((total, area) => total + rowCount(area) * columnCount(area), 0);
  }
}
