/** Every cell of a workbook, to compare it before and after a gesture. */
import { toAdresse } from '../../src/sheets';

export type Photo = ReadonlyMap<string, string>;

/**
 * "Actions!B5" → the formula (its result follows what it reads) or the value, and the number format; empty cells
 * without format are left out.
 */
export async function takePhoto(): Promise<Photo> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const used = worksheets.items.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject();
      range.load('formulas,numberFormat,rowIndex,columnIndex');
      return { nom: sheet.name, range };
    });
    await context.sync();
    const photo = new Map<string, string>();
    for (const { nom, range } of used) {
      if (range.isNullObject) continue;
      const { formulas, numberFormat, rowIndex, columnIndex } = range;
      (formulas as unknown[][]).forEach((ligne, i) => {
        ligne.forEach((formule, j) => {
          const format = String((numberFormat as unknown[][])[i]?.[j]);
          if (formule === '' && format === 'General') return;
          photo.set(`${nom}!${toAdresse(rowIndex + i, columnIndex + j)}`, JSON.stringify([formule, format]));
        });
      });
    }
    return photo;
  });
}

/** Cells of the first photo that the second one lost or changed; an empty one may be filled, if it keeps its number format. */
export function listPertes(avant: Photo, apres: Photo): string[] {
  return [...avant].flatMap(([lieu, contenu]) => {
    const ensuite = apres.get(lieu);
    if (ensuite === contenu || (ensuite !== undefined && isFilled(contenu, ensuite))) return [];
    return [`${lieu}: ${contenu} → ${ensuite ?? '(empty)'}`];
  });
}

/** A row deleted in Accueil leaves the last line of a list empty under its formats: structuring writes it again. */
function isFilled(avant: string, apres: string): boolean {
  const [formule, format] = JSON.parse(avant) as [unknown, string];
  const [, formatEnsuite] = JSON.parse(apres) as [unknown, string];
  return formule === '' && format === formatEnsuite;
}
