/** `Excel.HeaderFooterGroup` and `Excel.HeaderFooter`: of all pages, of the first, of odd and even ones. */
import type { HeaderTexts } from '../../engine/page-setup';
import type { Book } from '../book';
import { invalidArgument } from '../errors';
import { HostObject } from '../object';
import { readPageSetup, writePageSetup } from './page-layout-options';

const STATES = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'];

export class HeaderFooterGroup extends HostObject {
  readonly className = 'HeaderFooterGroup';

  constructor(
    book: Book,
    private readonly sheetId: string,
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return ['State', 'UseSheetMargins', 'UseSheetScale'];
  }

  get State(): string {
    return readPageSetup(this.book, this.sheetId).headerState ?? 'Default';
  }
  set State(headerState: string) {
    if (!STATES.includes(headerState))
      throw invalidArgument(`«\u00a0${headerState}\u00a0» n’est pas un état d’en-tête.`);
    writePageSetup(this.book, this.sheetId, { headerState });
  }

  get UseSheetMargins(): boolean {
    return readPageSetup(this.book, this.sheetId).useSheetMargins ?? true;
  }
  set UseSheetMargins(useSheetMargins: boolean) {
    writePageSetup(this.book, this.sheetId, { useSheetMargins });
  }

  get UseSheetScale(): boolean {
    return readPageSetup(this.book, this.sheetId).useSheetScale ?? true;
  }
  set UseSheetScale(useSheetScale: boolean) {
    writePageSetup(this.book, this.sheetId, { useSheetScale });
  }

  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.book, this.sheetId, null);
  }
  /** Excel keeps the texts of odd pages where it keeps those of all pages. */
  get OddPages(): HeaderFooter {
    return new HeaderFooter(this.book, this.sheetId, null);
  }
  get EvenPages(): HeaderFooter {
    return new HeaderFooter(this.book, this.sheetId, 'evenPages');
  }
  get FirstPage(): HeaderFooter {
    return new HeaderFooter(this.book, this.sheetId, 'firstPage');
  }
}

export class HeaderFooter extends HostObject {
  readonly className = 'HeaderFooter';

  constructor(
    book: Book,
    private readonly sheetId: string,
    private readonly pages: 'firstPage' | 'evenPages' | null,
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return ['CenterFooter', 'CenterHeader', 'LeftFooter', 'LeftHeader', 'RightFooter', 'RightHeader'];
  }

  private get texts(): HeaderTexts {
    const setup = readPageSetup(this.book, this.sheetId);
    return this.pages === null ? setup : (setup[this.pages] ?? {});
  }

  private write(changes: HeaderTexts): void {
    const written = this.pages === null ? changes : { [this.pages]: { ...this.texts, ...changes } };
    writePageSetup(this.book, this.sheetId, written);
  }

  get LeftHeader(): string {
    return this.texts.leftHeader ?? '';
  }
  set LeftHeader(text: string) {
    this.write({ leftHeader: String(text) });
  }
  get CenterHeader(): string {
    return this.texts.centerHeader ?? '';
  }
  set CenterHeader(text: string) {
    this.write({ centerHeader: String(text) });
  }
  get RightHeader(): string {
    return this.texts.rightHeader ?? '';
  }
  set RightHeader(text: string) {
    this.write({ rightHeader: String(text) });
  }
  get LeftFooter(): string {
    return this.texts.leftFooter ?? '';
  }
  set LeftFooter(text: string) {
    this.write({ leftFooter: String(text) });
  }
  get CenterFooter(): string {
    return this.texts.centerFooter ?? '';
  }
  set CenterFooter(text: string) {
    this.write({ centerFooter: String(text) });
  }
  get RightFooter(): string {
    return this.texts.rightFooter ?? '';
  }
  set RightFooter(text: string) {
    this.write({ rightFooter: String(text) });
  }
}
