/** The charts of a copied sheet: the same, drawing the copy's cells where they drew the original's. */
import { generateRandomId } from '@univerjs/core';
import { parseAddress } from '../area';
import type { Engine } from '../engine';
import { mapReferences } from './follow';
import { writeReference } from './references';

export function copyCharts(engine: Engine, sheetId: string, copyId: string): void {
  const charts = engine.extras.sheets[sheetId]?.charts;
  if (charts === undefined || charts.length === 0) return;
  const name = engine.sheet(sheetId)?.getName().toLowerCase();
  const copies = structuredClone(charts);
  for (const copy of copies) {
    copy.id = `{${generateRandomId(12).toUpperCase()}}`;
    mapReferences(copy, (text) => {
      const parsed = parseAddress(text);
      return parsed?.sheetName?.toLowerCase() === name && parsed !== null
        ? writeReference(engine, { ...parsed.rectangle, sheetId: copyId })
        : text;
    });
  }
  engine.extras.sheets[copyId] = { ...engine.extras.sheets[copyId], charts: copies };
}
