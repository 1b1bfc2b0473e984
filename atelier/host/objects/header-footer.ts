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

  get LeftHeader(): string { return readPageSetup(this.book, this.sheetId).leftHeader ?? ''; } // prettier-ignore
  set LeftHeader(leftHeader: string) { writePageSetup(this.book, this.sheetId, { leftHeader }); } // prettier-ignore
  get CenterHeader(): string { return readPageSetup(this.book, this.sheetId).centerHeader ?? ''; } // prettier-ignore
  set CenterHeader(centerHeader: string) { writePageSetup(this.book, this.sheetId, { centerHeader }); } // prettier-ignore
  get RightHeader(): string { return readPageSetup(this.book, this.sheetId).rightHeader ?? ''; } // prettier-ignore
  set RightHeader(rightHeader: string) { writePageSetup(this.book, this.sheetId, { rightHeader }); } // prettier-ignore
  get LeftFooter(): string { return readPageSetup(this.book, this.sheetId).leftFooter ?? ''; } // prettier-ignore
  set LeftFooter(leftFooter: string) { writePageSetup(this.book, this.sheetId, { leftFooter }); } // prettier-ignore
  get CenterFooter(): string { return readPageSetup(this.book, this.sheetId).centerFooter ?? ''; } // prettier-ignore
  set CenterFooter(centerFooter: string) { writePageSetup(this.book, this.sheetId, { centerFooter }); } // prettier-ignore
  get RightFooter(): string { return readPageSetup(this.book, this.sheetId).rightFooter ?? ''; } // prettier-ignore
  set RightFooter(rightFooter: string) { writePageSetup(this.book, this.sheetId, { rightFooter }); } // prettier-ignore
}
