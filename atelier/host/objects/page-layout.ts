/** `Excel.PageLayout`: page set-up, kept beside the engine, in Office.js's own words. */
import { formatRectangle, parseAddress } from '../../engine/area';
import type { PageSetup } from '../../engine/document';
import { requireWritable } from '../book';
import type { Book } from '../book';
import { invalidArgument } from '../errors';
import { HostObject } from '../object';
import { HeaderFooterGroup } from './header-footer';
import { Range } from './range';
import { RangeMoves } from './range-moves';

const SCALARS = [
  'BlackAndWhite',
  'BottomMargin',
  'CenterHorizontally',
  'CenterVertically',
  'FooterMargin',
  'HeaderMargin',
  'LeftMargin',
  'Orientation',
  'PaperSize',
  'PrintGridlines',
  'RightMargin',
  'TopMargin',
  'Zoom',
];

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

export function readPageSetup(book: Book, sheetId: string): PageSetup {
  return book.engine.extras.sheets[sheetId]?.pageSetup ?? {};
}

export function writePageSetup(book: Book, sheetId: string, changes: PageSetup): void {
  requireWritable(book, sheetId);
  const extras = book.engine.extras.sheets[sheetId] ?? {};
  book.engine.extras.sheets[sheetId] = { ...extras, pageSetup: { ...extras.pageSetup, ...changes } };
}

export class PageLayout extends HostObject {
  readonly className = 'PageLayout';

  constructor(
    book: Book,
    private readonly sheetId: string,
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return SCALARS;
  }

  private get setup(): PageSetup {
    return readPageSetup(this.book, this.sheetId);
  }

  private write(changes: PageSetup): void {
    writePageSetup(this.book, this.sheetId, changes);
  }

  get Orientation(): 'Portrait' | 'Landscape' {
    return this.setup.orientation ?? 'Portrait';
  }
  set Orientation(orientation: 'Portrait' | 'Landscape') {
    if (orientation !== 'Portrait' && orientation !== 'Landscape') throw invalidArgument();
    this.write({ orientation });
  }
  get PaperSize(): string {
    return this.setup.paperSize ?? 'A4';
  }
  set PaperSize(paperSize: string) {
    this.write({ paperSize });
  }
  get LeftMargin(): number {
    return this.setup.leftMargin ?? 50.4;
  }
  set LeftMargin(leftMargin: number) {
    this.write({ leftMargin });
  }
  get RightMargin(): number {
    return this.setup.rightMargin ?? 50.4;
  }
  set RightMargin(rightMargin: number) {
    this.write({ rightMargin });
  }
  get TopMargin(): number {
    return this.setup.topMargin ?? 54;
  }
  set TopMargin(topMargin: number) {
    this.write({ topMargin });
  }
  get BottomMargin(): number {
    return this.setup.bottomMargin ?? 54;
  }
  set BottomMargin(bottomMargin: number) {
    this.write({ bottomMargin });
  }
  get HeaderMargin(): number {
    return this.setup.headerMargin ?? 21.6;
  }
  set HeaderMargin(headerMargin: number) {
    this.write({ headerMargin });
  }
  get FooterMargin(): number {
    return this.setup.footerMargin ?? 21.6;
  }
  set FooterMargin(footerMargin: number) {
    this.write({ footerMargin });
  }
  get CenterHorizontally(): boolean {
    return this.setup.centerHorizontally ?? false;
  }
  set CenterHorizontally(centerHorizontally: boolean) {
    this.write({ centerHorizontally });
  }
  get CenterVertically(): boolean {
    return false;
  }
  get PrintGridlines(): boolean {
    return this.setup.printGridlines ?? false;
  }
  set PrintGridlines(printGridlines: boolean) {
    this.write({ printGridlines });
  }
  get BlackAndWhite(): boolean {
    return this.setup.blackAndWhite ?? false;
  }
  set BlackAndWhite(blackAndWhite: boolean) {
    this.write({ blackAndWhite });
  }
  get Zoom(): NonNullable<PageSetup['zoom']> {
    return this.setup.zoom ?? { scale: 100 };
  }
  set Zoom(zoom: NonNullable<PageSetup['zoom']>) {
    this.write({ zoom: { ...zoom } });
  }

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

  private address(range: RangeMoves | string, absolute: boolean): string {
    const area = range instanceof RangeMoves ? range.area : parseAddress(range)?.rectangle;
    if (area === undefined) throw invalidArgument(`« ${String(range)} » n’est pas une plage.`);
    return formatRectangle(area, absolute);
  }

  SetPrintArea(range: RangeMoves | string): void {
    this.write({ printArea: this.address(range, false) });
  }

  SetPrintTitleRows(range: RangeMoves | string): void {
    this.write({ printTitleRows: this.address(this.entire(range, 'row'), true) });
  }

  SetPrintTitleColumns(range: RangeMoves | string): void {
    this.write({ printTitleColumns: this.address(this.entire(range, 'column'), true) });
  }

  private entire(range: RangeMoves | string, axis: 'row' | 'column'): RangeMoves {
    const area = range instanceof RangeMoves ? range.area : parseAddress(range)?.rectangle;
    if (area === undefined) throw invalidArgument(`« ${String(range)} » n’est pas une plage.`);
    const whole = new Range(this.book, { ...area, sheetId: this.sheetId });
    return axis === 'row' ? whole.GetEntireRow() : whole.GetEntireColumn();
  }

  private rangeOf(address: string | undefined): Range | null {
    const parsed = address === undefined ? null : parseAddress(address);
    return parsed === null ? null : new Range(this.book, { ...parsed.rectangle, sheetId: this.sheetId });
  }

  GetPrintAreaOrNullObject(): Range | null {
    return this.rangeOf(this.setup.printArea);
  }

  GetPrintTitleRowsOrNullObject(): Range | null {
    return this.rangeOf(this.setup.printTitleRows);
  }

  GetPrintTitleColumnsOrNullObject(): Range | null {
    return this.rangeOf(this.setup.printTitleColumns);
  }
}
