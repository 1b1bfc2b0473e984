/** `Excel.HeaderFooterGroup` and `Excel.HeaderFooter`: one set for all pages. */
import type { Book } from '../book';
import { apiNotFound } from '../errors';
import { HostObject } from '../object';
import { readPageSetup, writePageSetup } from './page-layout';

export class HeaderFooterGroup extends HostObject {
  readonly className = 'HeaderFooterGroup';

  constructor(
    book: Book,
    private readonly sheetId: string,
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return ['State'];
  }

  get State(): string {
    return 'Default';
  }

  set State(state: string) {
    if (state !== 'Default') throw apiNotFound(`HeaderFooterGroup.state (${state})`);
  }

  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.book, this.sheetId);
  }
}

export class HeaderFooter extends HostObject {
  readonly className = 'HeaderFooter';

  constructor(
    book: Book,
    private readonly sheetId: string,
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return ['CenterFooter', 'CenterHeader', 'LeftFooter', 'LeftHeader', 'RightFooter', 'RightHeader'];
  }

  get LeftHeader(): string {
    return readPageSetup(this.book, this.sheetId).leftHeader ?? '';
  }
  set LeftHeader(leftHeader: string) {
    writePageSetup(this.book, this.sheetId, { leftHeader });
  }
  get CenterHeader(): string {
    return readPageSetup(this.book, this.sheetId).centerHeader ?? '';
  }
  set CenterHeader(centerHeader: string) {
    writePageSetup(this.book, this.sheetId, { centerHeader });
  }
  get RightHeader(): string {
    return readPageSetup(this.book, this.sheetId).rightHeader ?? '';
  }
  set RightHeader(rightHeader: string) {
    writePageSetup(this.book, this.sheetId, { rightHeader });
  }
  get LeftFooter(): string {
    return readPageSetup(this.book, this.sheetId).leftFooter ?? '';
  }
  set LeftFooter(leftFooter: string) {
    writePageSetup(this.book, this.sheetId, { leftFooter });
  }
  get CenterFooter(): string {
    return readPageSetup(this.book, this.sheetId).centerFooter ?? '';
  }
  set CenterFooter(centerFooter: string) {
    writePageSetup(this.book, this.sheetId, { centerFooter });
  }
  get RightFooter(): string {
    return readPageSetup(this.book, this.sheetId).rightFooter ?? '';
  }
  set RightFooter(rightFooter: string) {
    writePageSetup(this.book, this.sheetId, { rightFooter });
  }
}
