import { moveAnchor, moveSheetPlaces } from '../../../atelier/xlsx/moved-lines';
import { parseRaw, writeRaw } from '../../../atelier/xlsx/raw-xml';

const insert = { axis: 'row', start: 2, count: 3 } as const;
const remove = { axis: 'column', start: 1, count: -2 } as const;

describe('places of a file after rows and columns came and went', () => {
  it.each([
    ['A1:B2', 'A1:B2', [insert]],
    ['A2:B3', 'A2:B6', [insert]],
    ['A4 C5:D6', 'A7 C8:D9', [insert]],
    ['A1:E4', 'A1:C4', [remove]],
    ['D1', 'B1', [remove]],
    ['C1:F1', 'B1:D1', [remove]],
    ['3:3', '6:6', [insert]],
    ['E5', 'C8', [insert, remove]],
    ['A4', 'A4', [insert, { ...insert, count: -3 }]],
  ])('%s is %s', (place, expected, moves) => {
    const sheet = parseRaw(
      `<worksheet><ignoredErrors><ignoredError sqref="${place}"/></ignoredErrors></worksheet>`,
    );
    moveSheetPlaces(sheet, moves);
    // A whole row is spelled with its ends.
    const shown = expected === '6:6' ? 'A6:XFD6' : expected;
    expect(writeRaw(sheet)).toContain(`sqref="${shown}"`);
  });

  it('what stood on lines that went away goes with them', () => {
    const sheet = parseRaw(
      '<worksheet><protectedRanges><protectedRange sqref="B1:C9" name="x"/></protectedRanges><sheetData/></worksheet>',
    );
    moveSheetPlaces(sheet, [remove]);
    expect(writeRaw(sheet)).toBe('<worksheet><sheetData/></worksheet>');
  });

  it('images follow by both corners', () => {
    const corner = (name: string, row: number): string =>
      `<x:${name}><x:col>4</x:col><x:row>${String(row)}</x:row></x:${name}>`;
    const anchor = parseRaw(`<x:twoCellAnchor>${corner('from', 1)}${corner('to', 5)}</x:twoCellAnchor>`);
    moveAnchor(anchor, [insert, remove]);
    expect(writeRaw(anchor)).toBe(
      `<x:twoCellAnchor>${corner('from', 1).replace('>4<', '>2<')}${corner('to', 8).replace('>4<', '>2<')}</x:twoCellAnchor>`,
    );
  });
});
