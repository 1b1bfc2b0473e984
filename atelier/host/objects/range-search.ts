/** Ranges found from a range: by text, by kind of cell, by edge, by what formulas rest on. */
import type { Rectangle } from '../../engine/area';
import { dependentsOf, precedentsOf } from '../../engine/dependencies';
import { edgeFrom, isDirection } from '../../engine/edges';
import type { Place } from '../../engine/find';
import { findCells } from '../../engine/find';
import { invalidArgument, itemNotFound } from '../errors';
import { RangeAreas } from './range-areas';
import type { RangeMoves } from './range-moves';
import { RangeSpills } from './range-spills';
import { replaceIn, searchOptions } from './search-criteria';
import type { SearchCriteria } from './search-criteria';
import { noSpecialCells, specialRectangles } from './special-kinds';
import { WorkbookRangeAreas } from './workbook-range-areas';

export abstract class RangeSearch extends RangeSpills {
  async Find(text: string, criteria?: SearchCriteria | null): Promise<this> {
    const found = await this.FindOrNullObject(text, criteria);
    if (found === null) throw itemNotFound(`« ${text} » n’est pas dans cette plage.`);
    return found;
  }

  /** In the range; from a single cell, in the whole sheet after that cell. */
  async FindOrNullObject(text: string, criteria?: SearchCriteria | null): Promise<this | null> {
    await this.book.engine.calculated();
    const options = searchOptions(criteria);
    const isOne = this.CellCount === 1;
    const within: Rectangle = isOne ? this.GetEntireColumn().GetEntireRow().area : this.area;
    const places = findCells(this.book.engine, this.area.sheetId, within, text, options);
    if (options.isBackwards) places.reverse();
    const start: Place = { row: this.area.startRow, column: this.area.startColumn };
    const after = (place: Place): boolean =>
      options.isBackwards ? compare(place, start) < 0 : compare(place, start) > 0;
    const place = (isOne ? places.find(after) : undefined) ?? places[0];
    return place === undefined ? null : this.at(cellAt(place));
  }

  async ReplaceAll(text: string, replacement: string, criteria?: SearchCriteria | null): Promise<number> {
    await this.book.engine.calculated();
    return replaceIn(this.book, this.area, text, replacement, criteria);
  }

  async GetSpecialCells(kind: string, valueType?: string | null): Promise<RangeAreas> {
    return (await this.GetSpecialCellsOrNullObject(kind, valueType)) ?? noSpecialCells();
  }

  async GetSpecialCellsOrNullObject(kind: string, valueType?: string | null): Promise<RangeAreas | null> {
    await this.book.engine.calculated();
    const found = specialRectangles(this.book, [this.area], this.area.sheetId, kind, valueType);
    return found.length === 0 ? null : new RangeAreas(this.book, this.area.sheetId, found);
  }

  /** Ctrl+arrow. */
  async GetRangeEdge(direction: string, activeCell?: RangeMoves | string | null): Promise<this> {
    return this.at(cellAt(await this.edge(direction, activeCell)));
  }

  /** Ctrl+Shift+arrow: the range and everything up to that edge. */
  async GetExtendedRange(direction: string, activeCell?: RangeMoves | string | null): Promise<this> {
    const { row, column } = await this.edge(direction, activeCell);
    const { startRow, startColumn, endRow, endColumn } = this.area;
    return this.at({
      startRow: Math.min(startRow, row),
      startColumn: Math.min(startColumn, column),
      endRow: Math.max(endRow, row),
      endColumn: Math.max(endColumn, column),
    });
  }

  private async edge(direction: string, activeCell?: RangeMoves | string | null): Promise<Place> {
    if (!isDirection(direction)) throw invalidArgument(`« ${direction} » n’est pas une direction.`);
    await this.book.engine.calculated();
    const from = activeCell === undefined || activeCell === null ? this.area : this.otherArea(activeCell);
    const { engine } = this.book;
    const { sheetId } = this.area;
    return edgeFrom(engine, sheetId, { row: from.startRow, column: from.startColumn }, direction);
  }

  GetDirectPrecedents(): WorkbookRangeAreas {
    return this.together(precedentsOf(this.book.engine, this.area, true), 'ne dépend d’aucune autre');
  }

  GetPrecedents(): WorkbookRangeAreas {
    return this.together(precedentsOf(this.book.engine, this.area, false), 'ne dépend d’aucune autre');
  }

  GetDirectDependents(): WorkbookRangeAreas {
    return this.together(
      dependentsOf(this.book.engine, this.area, true),
      'n’est utilisée par aucune formule',
    );
  }

  GetDependents(): WorkbookRangeAreas {
    return this.together(
      dependentsOf(this.book.engine, this.area, false),
      'n’est utilisée par aucune formule',
    );
  }

  private together(
    areas: ConstructorParameters<typeof WorkbookRangeAreas>[1],
    why: string,
  ): WorkbookRangeAreas {
    if (areas.length === 0) throw itemNotFound(`La plage ${why}.`);
    return new WorkbookRangeAreas(this.book, areas);
  }
}

function cellAt({ row, column }: Place): Rectangle {
  return { startRow: row, endRow: row, startColumn: column, endColumn: column };
}

function compare(one: Place, other: Place): number {
  return one.row - other.row || one.column - other.column;
}
