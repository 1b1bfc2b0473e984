/** `Excel.WorkbookRangeAreas`: ranges of several sheets, as the precedents and dependents of a range are answered. */
import type { Area } from '../../engine/area';
import { findSheet } from '../../engine/sheets';
import type { Book } from '../book';
import { itemNotFound } from '../errors';
import { HostObject } from '../object';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { RangeCollection } from './range-collection';

export class WorkbookRangeAreas extends HostObject {
  readonly className = 'WorkbookRangeAreas';
  private referenceId: string | null = null;

  constructor(
    book: Book,
    private readonly found: readonly Area[],
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return ['Addresses'];
  }

  override identity(): Record<string, unknown> {
    return this.referenceId === null ? {} : { _ReferenceId: this.referenceId };
  }

  _KeepReference(): void {
    this.referenceId ??= this.book.references.keep(this);
  }

  /** One for each sheet, in the order of the tabs. */
  private get bySheet(): RangeAreas[] {
    return this.book.engine
      .workbook()
      .getSheetOrders()
      .flatMap((sheetId) => {
        const own = this.found.filter((area) => area.sheetId === sheetId);
        return own.length === 0 ? [] : [new RangeAreas(this.book, sheetId, own)];
      });
  }

  get Addresses(): string[] {
    return this.bySheet.map((areas) => areas.Address);
  }

  get Areas(): RangeCollection {
    return new RangeCollection(this.book, 'RangeAreasCollection', this.bySheet);
  }

  get Ranges(): RangeCollection {
    const ranges = this.bySheet.flatMap(({ sheetId, rectangles }) =>
      rectangles.map((area) => new Range(this.book, { ...area, sheetId })),
    );
    return new RangeCollection(this.book, 'RangeCollection', ranges);
  }

  GetRangeAreasBySheet(key: string): RangeAreas {
    const areas = this.GetRangeAreasOrNullObjectBySheet(key);
    if (areas === null) throw itemNotFound(`Aucune de ces plages n’est sur la feuille « ${key} ».`);
    return areas;
  }

  /** By the id or the name of the sheet. */
  GetRangeAreasOrNullObjectBySheet(key: string): RangeAreas | null {
    const sheetId = findSheet(this.book.engine, key)?.getSheetId() ?? key;
    return this.bySheet.find((areas) => areas.sheetId === sheetId) ?? null;
  }
}
