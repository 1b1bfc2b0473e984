/** `Excel.PageLayout`: page set-up, kept beside the engine, in Office.js's own words. */
import { formatRectangle, isEntireColumn, isEntireRow, parseAddress } from '../../engine/area';
import type { Rectangle } from '../../engine/area';
import type { PageSetup } from '../../engine/document';
import { invalidArgument, itemNotFound } from '../errors';
import { HeaderFooterGroup } from './header-footer';
import { PageLayoutOptions } from './page-layout-options';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { RangeMoves } from './range-moves';

/** Points in one unit of `setPrintMargins`. */
const UNITS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const MARGINS = {
  left: 'leftMargin',
  right: 'rightMargin',
  top: 'topMargin',
  bottom: 'bottomMargin',
  header: 'headerMargin',
  footer: 'footerMargin',
} as const;

type Margins = Partial<Record<keyof typeof MARGINS, number>>;

export class PageLayout extends PageLayoutOptions {
  readonly className = 'PageLayout';

  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.book, this.sheetId);
  }

  SetPrintMargins(unit: string, margins: Margins): void {
    const points = UNITS[unit];
    if (points === undefined) throw invalidArgument(`« ${unit} » n’est pas une unité.`);
    const changes: PageSetup = {};
    for (const [side, key] of Object.entries(MARGINS) as [keyof Margins, (typeof MARGINS)[keyof Margins]][]) {
      const value = margins[side];
      if (value !== undefined && value !== null) changes[key] = Math.round(value * points * 100) / 100;
    }
    this.write(changes);
  }

  private rectangles(range: RangeMoves | RangeAreas | string): readonly Rectangle[] {
    if (range instanceof RangeMoves) {
      if (range.area.sheetId !== this.sheetId)
        throw invalidArgument('Cette plage est sur une autre feuille.');
      return [range.area];
    }
    const text = range instanceof RangeAreas ? range.Address : range;
    return String(text)
      .split(',')
      .map((part) => {
        const parsed = parseAddress(part);
        if (parsed === null) throw invalidArgument(`«\u00a0${part}\u00a0» n’est pas une plage.`);
        return parsed.rectangle;
      });
  }

  SetPrintArea(range: RangeMoves | RangeAreas | string): void {
    this.write({
      printArea: this.rectangles(range)
        .map((rectangle) => formatRectangle(rectangle))
        .join(','),
    });
  }

  /** Whole rows only, as Excel asks. */
  SetPrintTitleRows(range: RangeMoves | string): void {
    const [rows, ...others] = this.rectangles(range);
    if (rows === undefined || others.length > 0 || !isEntireRow(rows))
      throw invalidArgument('Les lignes à répéter sont des lignes entières.');
    this.write({ printTitleRows: formatRectangle(rows, true) });
  }

  SetPrintTitleColumns(range: RangeMoves | string): void {
    const [columns, ...others] = this.rectangles(range);
    if (columns === undefined || others.length > 0 || !isEntireColumn(columns))
      throw invalidArgument('Les colonnes à répéter sont des colonnes entières.');
    this.write({ printTitleColumns: formatRectangle(columns, true) });
  }

  private rangeOf(address: string | undefined): Range | null {
    const parsed = address === undefined ? null : parseAddress(address);
    return parsed === null ? null : new Range(this.book, { ...parsed.rectangle, sheetId: this.sheetId });
  }

  GetPrintAreaOrNullObject(): RangeAreas | null {
    const { printArea } = this.setup;
    return printArea ? new RangeAreas(this.book, this.sheetId, this.rectangles(printArea)) : null;
  }

  GetPrintArea(): RangeAreas {
    const area = this.GetPrintAreaOrNullObject();
    if (area === null) throw itemNotFound('La feuille n’a pas de zone d’impression.');
    return area;
  }

  GetPrintTitleRowsOrNullObject(): Range | null {
    return this.rangeOf(this.setup.printTitleRows);
  }

  GetPrintTitleRows(): Range {
    const rows = this.GetPrintTitleRowsOrNullObject();
    if (rows === null) throw itemNotFound('La feuille n’a pas de lignes à répéter.');
    return rows;
  }

  GetPrintTitleColumnsOrNullObject(): Range | null {
    return this.rangeOf(this.setup.printTitleColumns);
  }

  GetPrintTitleColumns(): Range {
    const columns = this.GetPrintTitleColumnsOrNullObject();
    if (columns === null) throw itemNotFound('La feuille n’a pas de colonnes à répéter.');
    return columns;
  }
}
