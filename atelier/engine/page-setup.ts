/** Page set-up beyond the everyday: pages numbered, ordered and cut, headers of their own for some pages. */

/** The three parts of a header and of a footer. */
export interface HeaderTexts {
  leftHeader?: string;
  centerHeader?: string;
  rightHeader?: string;
  leftFooter?: string;
  centerFooter?: string;
  rightFooter?: string;
}

export interface PageSetupDetails extends HeaderTexts {
  centerVertically?: boolean;
  draftMode?: boolean;
  /** Absent for "auto". */
  firstPageNumber?: number;
  printComments?: string;
  printErrors?: string;
  printHeadings?: boolean;
  printOrder?: string;
  /** `HeaderFooterState`; the texts above are those of all pages, or of odd ones. */
  headerState?: string;
  useSheetMargins?: boolean;
  useSheetScale?: boolean;
  firstPage?: HeaderTexts;
  evenPages?: HeaderTexts;
  /** Rows, and columns, that begin a page. */
  horizontalBreaks?: number[];
  verticalBreaks?: number[];
}

/** Paper numbers of files, by Office.js's name. */
export const PAPERS: Readonly<Record<string, number>> = Object.fromEntries(
  `Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14 Paper11x17 Note
Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5 EnvelopeC3 EnvelopeC4
EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch EnvelopePersonal FanfoldUS
FanfoldStdGerman FanfoldLegalGerman`
    .split(/\s+/)
    .map((name, index) => [name, index + 1]),
);
