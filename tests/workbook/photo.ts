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

/** Cells of the first photo that the second one lost or changed. */
export function listPertes(avant: Photo, apres: Photo): string[] {
  return [...avant].flatMap(([lieu, contenu]) =>
    apres.get(lieu) === contenu ? [] : [`${lieu}: ${contenu} → ${apres.get(lieu) ?? '(empty)'}`],
  );
}
