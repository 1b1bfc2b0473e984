/** The simple properties of `Excel.PageLayout`, in Office.js's own words and units. */
import type { PageSetup } from '../../engine/document';
import { PAPERS } from '../../engine/page-setup';
import { requireWritable } from '../book';
import type { Book } from '../book';
import { invalidArgument } from '../errors';
import { HostObject } from '../object';

const SCALARS = [
  'BlackAndWhite',
  'BottomMargin',
  'CenterHorizontally',
  'CenterVertically',
  'DraftMode',
  'FirstPageNumber',
  'FooterMargin',
  'HeaderMargin',
  'LeftMargin',
  'Orientation',
  'PaperSize',
  'PrintComments',
  'PrintErrors',
  'PrintGridlines',
  'PrintHeadings',
  'PrintOrder',
  'RightMargin',
  'TopMargin',
  'Zoom',
];

export function readPageSetup(book: Book, sheetId: string): PageSetup {
  return book.engine.extras.sheets[sheetId]?.pageSetup ?? {};
}

export function writePageSetup(book: Book, sheetId: string, changes: PageSetup): void {
  requireWritable(book, sheetId);
  const extras = book.engine.extras.sheets[sheetId] ?? {};
  book.engine.extras.sheets[sheetId] = { ...extras, pageSetup: { ...extras.pageSetup, ...changes } };
}

function oneOf(value: string, values: readonly string[]): string {
  if (!values.includes(value)) throw invalidArgument(`«\u00a0${String(value)}\u00a0» n’est pas un choix.`);
  return value;
}

function margin(points: number): number {
  if (typeof points !== 'number' || !(points >= 0))
    throw invalidArgument('Une marge est un nombre de points, zéro ou plus.');
  return points;
}

export abstract class PageLayoutOptions extends HostObject {
  constructor(
    book: Book,
    protected readonly sheetId: string,
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return SCALARS;
  }

  protected get setup(): PageSetup {
    return readPageSetup(this.book, this.sheetId);
  }

  protected write(changes: PageSetup): void {
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
    const known = Object.keys(PAPERS).find((name) => name.toLowerCase() === String(paperSize).toLowerCase());
    this.write({ paperSize: oneOf(known ?? paperSize, Object.keys(PAPERS)) });
  }
  get LeftMargin(): number {
    return this.setup.leftMargin ?? 50.4;
  }
  set LeftMargin(leftMargin: number) {
    this.write({ leftMargin: margin(leftMargin) });
  }
  get RightMargin(): number {
    return this.setup.rightMargin ?? 50.4;
  }
  set RightMargin(rightMargin: number) {
    this.write({ rightMargin: margin(rightMargin) });
  }
  get TopMargin(): number {
    return this.setup.topMargin ?? 54;
  }
  set TopMargin(topMargin: number) {
    this.write({ topMargin: margin(topMargin) });
  }
  get BottomMargin(): number {
    return this.setup.bottomMargin ?? 54;
  }
  set BottomMargin(bottomMargin: number) {
    this.write({ bottomMargin: margin(bottomMargin) });
  }
  get HeaderMargin(): number {
    return this.setup.headerMargin ?? 21.6;
  }
  set HeaderMargin(headerMargin: number) {
    this.write({ headerMargin: margin(headerMargin) });
  }
  get FooterMargin(): number {
    return this.setup.footerMargin ?? 21.6;
  }
  set FooterMargin(footerMargin: number) {
    this.write({ footerMargin: margin(footerMargin) });
  }
  get CenterHorizontally(): boolean {
    return this.setup.centerHorizontally ?? false;
  }
  set CenterHorizontally(centerHorizontally: boolean) {
    this.write({ centerHorizontally });
  }
  get CenterVertically(): boolean {
    return this.setup.centerVertically ?? false;
  }
  set CenterVertically(centerVertically: boolean) {
    this.write({ centerVertically });
  }
  get PrintGridlines(): boolean {
    return this.setup.printGridlines ?? false;
  }
  set PrintGridlines(printGridlines: boolean) {
    this.write({ printGridlines });
  }
  get PrintHeadings(): boolean {
    return this.setup.printHeadings ?? false;
  }
  set PrintHeadings(printHeadings: boolean) {
    this.write({ printHeadings });
  }
  get BlackAndWhite(): boolean {
    return this.setup.blackAndWhite ?? false;
  }
  set BlackAndWhite(blackAndWhite: boolean) {
    this.write({ blackAndWhite });
  }
  get DraftMode(): boolean {
    return this.setup.draftMode ?? false;
  }
  set DraftMode(draftMode: boolean) {
    this.write({ draftMode });
  }
  get PrintComments(): string {
    return this.setup.printComments ?? 'NoComments';
  }
  set PrintComments(printComments: string) {
    this.write({ printComments: oneOf(printComments, ['NoComments', 'EndSheet', 'InPlace']) });
  }
  get PrintErrors(): string {
    return this.setup.printErrors ?? 'AsDisplayed';
  }
  set PrintErrors(printErrors: string) {
    this.write({ printErrors: oneOf(printErrors, ['AsDisplayed', 'Blank', 'Dash', 'NotAvailable']) });
  }
  get PrintOrder(): string {
    return this.setup.printOrder ?? 'DownThenOver';
  }
  set PrintOrder(printOrder: string) {
    this.write({ printOrder: oneOf(printOrder, ['DownThenOver', 'OverThenDown']) });
  }

  /** Null is "auto". */
  get FirstPageNumber(): number | null {
    return this.setup.firstPageNumber ?? null;
  }
  set FirstPageNumber(number: number | null | '') {
    const { firstPageNumber: _present, ...setup } = this.setup;
    if (number !== null && number !== '' && !Number.isInteger(number))
      throw invalidArgument('Le numéro de la première page est un nombre entier.');
    requireWritable(this.book, this.sheetId);
    const extras = this.book.engine.extras.sheets[this.sheetId] ?? {};
    const pageSetup = number === null || number === '' ? setup : { ...setup, firstPageNumber: number };
    this.book.engine.extras.sheets[this.sheetId] = { ...extras, pageSetup };
  }

  get Zoom(): NonNullable<PageSetup['zoom']> {
    return this.setup.zoom ?? { scale: 100 };
  }
  /** A scale, from 10 to 400, or a number of pages; not both. */
  set Zoom(zoom: NonNullable<PageSetup['zoom']>) {
    const given = Object.fromEntries(
      Object.entries(zoom ?? {}).filter(([, value]) => value !== null && value !== undefined),
    ) as NonNullable<PageSetup['zoom']>;
    const { scale, horizontalFitToPages, verticalFitToPages } = given;
    if (scale !== undefined && !(scale >= 10 && scale <= 400))
      throw invalidArgument('L’échelle d’impression va de 10 à 400.');
    for (const pages of [horizontalFitToPages, verticalFitToPages])
      if (pages !== undefined && !(Number.isInteger(pages) && pages >= 0))
        throw invalidArgument('Un nombre de pages est un nombre entier.');
    this.write({ zoom: given });
  }
}
