/** The cells a chart draws from, as its references write them: "Feuil1!$A$1:$A$5", several in parentheses, or a name. */
import { formatRectangle, parseAddress, quoteSheetName } from '../area';
import type { Area } from '../area';
import type { Engine } from '../engine';
import { findName } from '../names';
import { findSheet } from '../sheets';

export const LOST = '#REF!';

/** Cuts "(a,b)" at its commas, those inside quoted sheet names left alone. */
export function splitReference(text: string): string[] {
  const bare = text.replace(/^=/, '').trim();
  const inside = bare.startsWith('(') && bare.endsWith(')') ? bare.slice(1, -1) : bare;
  return (inside.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map((part) => part.trim());
}

/** Null when a part of it is lost, in another workbook, or not cells. */
export function referenceAreas(engine: Engine, text: string): Area[] | null {
  const areas: Area[] = [];
  for (const part of splitReference(text)) {
    const area = partArea(engine, part);
    if (area === null) return null;
    areas.push(area);
  }
  return areas.length === 0 ? null : areas;
}

function partArea(engine: Engine, part: string): Area | null {
  const parsed = parseAddress(part);
  if (parsed?.sheetName === null) return null;
  if (parsed !== null) {
    const sheet = findSheet(engine, parsed.sheetName);
    return sheet === null ? null : { ...parsed.rectangle, sheetId: sheet.getSheetId() };
  }
  return findName(engine, part.slice(part.lastIndexOf('!') + 1), null)?.area ?? null;
}

export function writeReference(engine: Engine, area: Area): string {
  const name = engine.sheet(area.sheetId)?.getName() ?? '';
  return `${quoteSheetName(name)}!${formatRectangle(area, true)}`;
}
