/** Page set-up of a sheet, both ways: inches in files, points for Office.js, Excel's codes in headers and footers. */
import type { PageSetup } from '../engine/document';
import { childOf, isTrue, numberOf, tag, unescapeCellText, type XmlElement } from './xml';

const POINTS_PER_INCH = 72;

/** Paper numbers of files that people use here, by Office.js name. */
const PAPERS: Readonly<Record<string, number>> = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
};

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
    ...(fits || page['scale'] !== undefined ? { zoom } : {}),
  };
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

function readHeaders(element: XmlElement | undefined): PageSetup {
  const header = cutSections(childOf(element, 'oddHeader')?.text ?? '');
  const footer = cutSections(childOf(element, 'oddFooter')?.text ?? '');
  return {
    ...(header.L ? { leftHeader: header.L } : {}),
    ...(header.C ? { centerHeader: header.C } : {}),
    ...(header.R ? { rightHeader: header.R } : {}),
    ...(footer.L ? { leftFooter: footer.L } : {}),
    ...(footer.C ? { centerFooter: footer.C } : {}),
    ...(footer.R ? { rightFooter: footer.R } : {}),
  };
}

/** "&Lgauche&C&P/&N": text before the first section is centred; "&&" is a plain "&". */
function cutSections(text: string): { L: string; C: string; R: string } {
  const sections = { L: '', C: '', R: '' };
  let current: 'L' | 'C' | 'R' = 'C';
  for (const piece of unescapeCellText(text).match(/&[LCR]|&&|&?[^&]?[^&]*/g) ?? []) {
    if (piece === '&L' || piece === '&C' || piece === '&R')
      current = piece === '&L' ? 'L' : piece === '&C' ? 'C' : 'R';
    else sections[current] += piece;
  }
  return sections;
}

/** True when first or even pages have headers of their own, which Office.js's simple members cannot say. */
export function hasOtherHeaders(sheet: XmlElement): boolean {
  const element = childOf(sheet, 'headerFooter');
  return isTrue(element?.attributes['differentFirst']) || isTrue(element?.attributes['differentOddEven']);
}

/** The elements printOptions, pageMargins, pageSetup and headerFooter, in the order files demand. */
export function writePageSetup(setup: PageSetup | undefined): string {
  const centred = setup?.centerHorizontally ? true : undefined;
  const gridLines = setup?.printGridlines ? true : undefined;
  const options =
    (centred ?? gridLines) ? tag('printOptions', { horizontalCentered: centred, gridLines }) : '';
  const margins = Object.fromEntries(
    MARGINS.map(([name, key, inches]) => [
      name,
      setup?.[key] === undefined ? inches : round(setup[key] / POINTS_PER_INCH),
    ]),
  );
  return options + tag('pageMargins', margins) + writePage(setup) + writeHeaders(setup);
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
    orientation: setup.orientation?.toLowerCase(),
    blackAndWhite: setup.blackAndWhite ? true : undefined,
  };
  return Object.values(attributes).some((value) => value !== undefined) ? tag('pageSetup', attributes) : '';
}

function writeHeaders(setup: PageSetup | undefined): string {
  const join = (left?: string, center?: string, right?: string): string =>
    (left ? `&L${left}` : '') + (center ? `&C${center}` : '') + (right ? `&R${right}` : '');
  const header = join(setup?.leftHeader, setup?.centerHeader, setup?.rightHeader);
  const footer = join(setup?.leftFooter, setup?.centerFooter, setup?.rightFooter);
  const part = (name: string, text: string): string =>
    text === '' ? '' : tag(name, {}, text.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
  const content = part('oddHeader', header) + part('oddFooter', footer);
  return content === '' ? '' : tag('headerFooter', {}, content);
}
