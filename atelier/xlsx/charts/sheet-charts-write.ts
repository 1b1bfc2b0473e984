/** The charts of one sheet → their parts, and what links them. */
import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { ChartDocument } from '../../engine/charts';
import { isExtended } from '../../engine/charts/kinds';
import type { Notices } from '../notices';
import { RELATIONSHIP_NAMESPACE } from '../save-context';
import { tag, XML_DECLARATION } from '../xml';
import { writeChartPart } from './chart-write';
import { sizeOf, writeDrawingPart } from './drawing-write';

export interface WrittenCharts {
  /** Path of the drawing part, to link from the sheet. */
  readonly path: string;
  /** Every part, by path; with their content types, none for relationships. */
  readonly parts: readonly {
    readonly path: string;
    readonly content: string;
    readonly type: string | null;
  }[];
}

export const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
export const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

interface Numbers {
  /** Free numbers for parts: `drawing3.xml`, and the charts from `chart5.xml` on. */
  readonly drawing: number;
  readonly chart: number;
}

/** Null when the sheet has no chart that a file can keep. */
export function writeSheetCharts(
  sheet: Partial<IWorksheetData>,
  charts: readonly ChartDocument[] | undefined,
  numbers: Numbers,
  { snapshot, notices }: { snapshot: IWorkbookData; notices: Notices },
): WrittenCharts | null {
  const feuille = sheet.name ?? '';
  const kept = (charts ?? []).filter((chart) => {
    if (isExtended(chart.type))
      notices.add(
        feuille,
        `Le graphique «\u00a0${chart.name}\u00a0» de la feuille «\u00a0${feuille}\u00a0» est d’un genre qui ne peut pas être enregistré dans le fichier.`,
      );
    return !isExtended(chart.type);
  });
  if (kept.length === 0) return null;
  const path = `xl/drawings/drawing${String(numbers.drawing)}.xml`;
  const ids = kept.map((_, index) => `rId${String(index + 1)}`);
  const files = kept.map((_, index) => `chart${String(numbers.chart + index)}.xml`);
  const links = files.map((file, index) =>
    tag('Relationship', {
      Id: ids[index],
      Type: `${RELATIONSHIP_NAMESPACE}/chart`,
      Target: `../charts/${file}`,
    }),
  );
  return {
    path,
    parts: [
      { path, content: writeDrawingPart(kept, ids), type: DRAWING_TYPE },
      {
        path: path.replace('drawings/', 'drawings/_rels/') + '.rels',
        content: writeLinks(links),
        type: null,
      },
      ...kept.map((chart, index) => ({
        path: `xl/charts/${files[index] ?? ''}`,
        content: writeChartPart(chart, sizeOf(sheet, chart.anchor), snapshot),
        type: CHART_TYPE,
      })),
    ],
  };
}

function writeLinks(links: readonly string[]): string {
  const xmlns = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return XML_DECLARATION + tag('Relationships', { xmlns }, links.join(''));
}
