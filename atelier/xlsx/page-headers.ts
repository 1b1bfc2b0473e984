/** Headers and footers, of all pages, of the first, of even ones: `headerFooter`, both ways. */
import type { PageSetup } from '../engine/document';
import type { HeaderTexts } from '../engine/page-setup';
import { childOf, isTrue, tag, unescapeCellText, type XmlElement } from './xml';

export function readHeaders(element: XmlElement | undefined): PageSetup {
  const { attributes = {} } = element ?? {};
  const isFirst = isTrue(attributes['differentFirst']);
  const isEven = isTrue(attributes['differentOddEven']);
  const state = isFirst ? (isEven ? 'FirstOddAndEven' : 'FirstAndDefault') : isEven ? 'OddAndEven' : null;
  const firstPage = readTexts(element, 'first');
  const evenPages = readTexts(element, 'even');
  return {
    ...readTexts(element, 'odd'),
    ...(Object.keys(firstPage).length > 0 ? { firstPage } : {}),
    ...(Object.keys(evenPages).length > 0 ? { evenPages } : {}),
    ...(state === null ? {} : { headerState: state }),
    ...(attributes['alignWithMargins'] === '0' ? { useSheetMargins: false } : {}),
    ...(attributes['scaleWithDoc'] === '0' ? { useSheetScale: false } : {}),
  };
}

function readTexts(element: XmlElement | undefined, pages: string): HeaderTexts {
  const header = cutSections(childOf(element, `${pages}Header`)?.text ?? '');
  const footer = cutSections(childOf(element, `${pages}Footer`)?.text ?? '');
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

export function writeHeaders(setup: PageSetup | undefined): string {
  if (!setup) return '';
  const state = setup.headerState ?? 'Default';
  const attributes = {
    differentOddEven: state.includes('OddAndEven') || undefined,
    differentFirst: state.startsWith('First') || undefined,
    scaleWithDoc: setup.useSheetScale === false ? false : undefined,
    alignWithMargins: setup.useSheetMargins === false ? false : undefined,
  };
  const content =
    writeTexts('odd', setup) + writeTexts('even', setup.evenPages) + writeTexts('first', setup.firstPage);
  const isPlain = Object.values(attributes).every((value) => value === undefined);
  return content === '' && isPlain ? '' : tag('headerFooter', attributes, content);
}

function writeTexts(pages: string, texts: HeaderTexts | undefined): string {
  const join = (left?: string, center?: string, right?: string): string =>
    (left ? `&L${left}` : '') + (center ? `&C${center}` : '') + (right ? `&R${right}` : '');
  const part = (name: string, text: string): string =>
    text === '' ? '' : tag(name, {}, text.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
  return (
    part(`${pages}Header`, join(texts?.leftHeader, texts?.centerHeader, texts?.rightHeader)) +
    part(`${pages}Footer`, join(texts?.leftFooter, texts?.centerFooter, texts?.rightFooter))
  );
}
