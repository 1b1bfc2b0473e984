/** The rich text by which the engine shows a link; the cell keeps its plain value beside it. */
import type { ICellData } from '@univerjs/core';

/** Univer's kind of custom range for a link. */
export const RANGE_OF_LINK = 0;

export function buildLinkText(text: string, link: object): NonNullable<ICellData['p']> {
  return {
    id: 'd',
    documentStyle: {},
    body: {
      dataStream: `${text}\r\n`,
      textRuns: [],
      paragraphs: [{ startIndex: text.length }],
      sectionBreaks: [{ startIndex: text.length + 1 }],
      customRanges: [
        {
          startIndex: 0,
          endIndex: Math.max(0, text.length - 1),
          rangeType: RANGE_OF_LINK,
          rangeId: 'lien',
          properties: { ...link },
        },
      ],
    },
  };
}
