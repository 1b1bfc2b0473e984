/** Page set-up of a sheet, both ways: inches in files, points for Office.js, Excel's codes in headers and footers. */
import type { PageSetup } from '../engine/document';
import { PAPERS } from '../engine/page-setup';
import { readHeaders, writeHeaders } from './page-headers';
import { childOf, childrenOf, isTrue, numberOf, tag, type XmlElement } from './xml';

const POINTS_PER_INCH = 72;

const MARGINS = [
  ['left', 'leftMargin', 0.7],
  ['right', 'rightMargin', 0.7],
  ['top', 'topMargin', 0.75],
  ['bottom', 'bottomMargin', 0.75],
  ['header', 'headerMargin', 0.3],
  ['footer', 'footerMargin', 0.3],
] as const;

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

export function readPageSetup(sheet: XmlElement): PageSetup {
  const margins = childOf(sheet, 'pageMargins')?.attributes;
  const options = childOf(sheet, 'printOptions')?.attributes;
  const setup: PageSetup = { ...readPage(sheet), ...readHeaders(childOf(sheet, 'headerFooter')) };
  for (const [name, key] of MARGINS) {
    const inches = numberOf(margins?.[name]);
    if (inches !== undefined) setup[key] = round(inches * POINTS_PER_INCH);
  }
  if (isTrue(options?.['horizontalCentered'])) setup.centerHorizontally = true;
  if (isTrue(options?.['verticalCentered'])) setup.centerVertically = true;
  if (isTrue(options?.['headings'])) setup.printHeadings = true;
  const rows = readBreaks(childOf(sheet, 'rowBreaks'));
  const columns = readBreaks(childOf(sheet, 'colBreaks'));
  if (rows.length > 0) setup.horizontalBreaks = rows;
  if (columns.length > 0) setup.verticalBreaks = columns;
  if (isTrue(options?.['gridLines'])) setup.printGridlines = true;
  return setup;
}

function readPage(sheet: XmlElement): PageSetup {
  const page = childOf(sheet, 'pageSetup')?.attributes;
  if (!page) return {};
  const fits = isTrue(childOf(childOf(sheet, 'sheetPr'), 'pageSetUpPr')?.attributes['fitToPage']);
  const paper = Object.keys(PAPERS).find((name) => String(PAPERS[name]) === page['paperSize']);
  const zoom = fits ? readFit(page) : { scale: numberOf(page['scale']) ?? 100 };
  return {
    ...(page['orientation'] === 'landscape' ? { orientation: 'Landscape' } : {}),
    ...(page['orientation'] === 'portrait' ? { orientation: 'Portrait' } : {}),
    ...(paper === undefined ? {} : { paperSize: paper }),
    ...(isTrue(page['blackAndWhite']) ? { blackAndWhite: true } : {}),
    ...readPrinting(page),
    ...(fits || page['scale'] !== undefined ? { zoom } : {}),
  };
}

/** What files say of printing → what Office.js says; the first of each pair is what goes without saying. */
const COMMENTS = { none: 'NoComments', atEnd: 'EndSheet', asDisplayed: 'InPlace' } as const;
const ERRORS = { displayed: 'AsDisplayed', blank: 'Blank', dash: 'Dash', NA: 'NotAvailable' } as const;

function readPrinting(page: Readonly<Record<string, string>>): PageSetup {
  const comments = COMMENTS[page['cellComments'] as keyof typeof COMMENTS];
  const errors = ERRORS[page['errors'] as keyof typeof ERRORS];
  const first = isTrue(page['useFirstPageNumber']) ? numberOf(page['firstPageNumber']) : undefined;
  return {
    ...(comments === undefined ? {} : { printComments: comments }),
    ...(errors === undefined ? {} : { printErrors: errors }),
    ...(page['pageOrder'] === 'overThenDown' ? { printOrder: 'OverThenDown' } : {}),
    ...(isTrue(page['draft']) ? { draftMode: true } : {}),
    ...(first === undefined ? {} : { firstPageNumber: first }),
  };
}

/** Breaks a person asked for; Excel finds the others itself. */
function readBreaks(element: XmlElement | undefined): number[] {
  return childrenOf(element, 'brk')
    .filter(({ attributes }) => isTrue(attributes['man']))
    .map(({ attributes }) => numberOf(attributes['id']) ?? 0)
    .filter((line) => line > 0);
}

/** 0 pages means "as many as needed": the member is absent then. */
function readFit(page: Readonly<Record<string, string>>): NonNullable<PageSetup['zoom']> {
  const wide = numberOf(page['fitToWidth']) ?? 1;
  const high = numberOf(page['fitToHeight']) ?? 1;
  return {
    ...(wide > 0 ? { horizontalFitToPages: wide } : {}),
    ...(high > 0 ? { verticalFitToPages: high } : {}),
  };
}

/** The elements printOptions, pageMargins, pageSetup, headerFooter, rowBreaks and colBreaks, in the order files demand. */
export function writePageSetup(setup: PageSetup | undefined): string {
  const printed = {
    horizontalCentered: setup?.centerHorizontally || undefined,
    verticalCentered: setup?.centerVertically || undefined,
    headings: setup?.printHeadings || undefined,
    gridLines: setup?.printGridlines || undefined,
  };
  const options = Object.values(printed).some(Boolean) ? tag('printOptions', printed) : '';
  const margins = Object.fromEntries(
    MARGINS.map(([name, key, inches]) => [
      name,
      setup?.[key] === undefined ? inches : round(setup[key] / POINTS_PER_INCH),
    ]),
  );
  return (
    options +
    tag('pageMargins', margins) +
    writePage(setup) +
    writeHeaders(setup) +
    writeBreaks('rowBreaks', setup?.horizontalBreaks, 16_383) +
    writeBreaks('colBreaks', setup?.verticalBreaks, 1_048_575)
  );
}

function writeBreaks(name: string, lines: readonly number[] | undefined, max: number): string {
  if (lines === undefined || lines.length === 0) return '';
  const content = lines.map((id) => tag('brk', { id, max, man: true })).join('');
  return tag(name, { count: lines.length, manualBreakCount: lines.length }, content);
}

/** True when the sheet's properties must say that the page is fitted. */
export function isFitted(setup: PageSetup | undefined): boolean {
  return setup?.zoom?.horizontalFitToPages !== undefined || setup?.zoom?.verticalFitToPages !== undefined;
}

function writePage(setup: PageSetup | undefined): string {
  if (!setup) return '';
  const { zoom } = setup;
  const fits = isFitted(setup);
  const attributes = {
    paperSize:
      PAPERS[Object.keys(PAPERS).find((name) => name.toLowerCase() === setup.paperSize?.toLowerCase()) ?? ''],
    scale: fits ? undefined : zoom?.scale,
    fitToWidth: fits ? (zoom?.horizontalFitToPages ?? 0) : undefined,
    fitToHeight: fits ? (zoom?.verticalFitToPages ?? 0) : undefined,
    pageOrder: setup.printOrder === 'OverThenDown' ? 'overThenDown' : undefined,
    orientation: setup.orientation?.toLowerCase(),
    blackAndWhite: setup.blackAndWhite ? true : undefined,
    draft: setup.draftMode ? true : undefined,
    cellComments: fileWord(COMMENTS, setup.printComments),
    firstPageNumber: setup.firstPageNumber,
    useFirstPageNumber: setup.firstPageNumber === undefined ? undefined : true,
    errors: fileWord(ERRORS, setup.printErrors),
  };
  return Object.values(attributes).some((value) => value !== undefined) ? tag('pageSetup', attributes) : '';
}

/** Nothing for what goes without saying. */
function fileWord(words: Readonly<Record<string, string>>, office: string | undefined): string | undefined {
  return Object.keys(words).find((word, index) => index > 0 && words[word] === office);
}
