/** What is looked for in a whole sheet, and ranges of several rectangles. */
import { findCells, toRectangles } from '../../engine/find';
import { showLevels } from '../../engine/outline-levels';
import { requireWritable } from '../book';
import { invalidArgument, itemNotFound } from '../errors';
import type { Range } from './range';
import { RangeAreas } from './range-areas';
import { replaceIn, searchOptions } from './search-criteria';
import type { SearchCriteria } from './search-criteria';
import { WorksheetEvents } from './worksheet-events';

export abstract class WorksheetSearch extends WorksheetEvents {
  abstract readonly sheetId: string;
  abstract GetRange(address?: string | null): Range;

  /** Addresses or names parted by commas; nothing for the whole sheet. */
  GetRanges(address?: string | null): RangeAreas {
    const parts = (address ?? '').match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [''];
    const areas = parts.map((part) => this.GetRange(part.trim()).area);
    return new RangeAreas(this.book, this.sheetId, areas);
  }

  async FindAll(text: string, criteria?: SearchCriteria | null): Promise<RangeAreas> {
    const found = await this.FindAllOrNullObject(text, criteria);
    if (found === null) throw itemNotFound(`« ${text} » n’est pas dans cette feuille.`);
    return found;
  }

  async FindAllOrNullObject(text: string, criteria?: SearchCriteria | null): Promise<RangeAreas | null> {
    await this.book.engine.calculated();
    const { area } = this.GetRange();
    const places = findCells(this.book.engine, this.sheetId, area, text, searchOptions(criteria));
    return places.length === 0 ? null : new RangeAreas(this.book, this.sheetId, toRectangles(places));
  }

  async ReplaceAll(text: string, replacement: string, criteria?: SearchCriteria | null): Promise<number> {
    await this.book.engine.calculated();
    return replaceIn(this.book, this.GetRange().area, text, replacement, criteria);
  }

  /** Levels from 1 to 8; 0 leaves rows, or columns, as they are. */
  ShowOutlineLevels(rowLevels: number, columnLevels: number): void {
    requireWritable(this.book, this.sheetId);
    for (const levels of [rowLevels, columnLevels])
      if (!(levels >= 0 && levels <= 8)) throw invalidArgument('Un plan a de un à huit niveaux.');
    showLevels(this.book.engine, this.sheetId, 'row', rowLevels);
    showLevels(this.book.engine, this.sheetId, 'column', columnLevels);
  }
}
