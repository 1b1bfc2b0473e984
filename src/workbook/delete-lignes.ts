/** Takes rows away from a table: neighbouring ones at once, what stands beside the table left where it is. */
import { toPlage } from '../sheets';

/** Where the rows of a table stand, from 0. */
export interface CorpsTable {
  readonly table: string;
  readonly feuille: string;
  readonly premiereLigne: number;
  readonly premiereColonne: number;
  readonly largeur: number;
  /** A filter hides rows: Excel deletes the cells it shows only, so each row is named. */
  readonly filtree: boolean;
}

/** `rangs` from 0, the header left out. The last ones go first: the others keep their place until their turn. */
export function deleteLignes(
  context: Excel.RequestContext,
  corps: CorpsTable,
  rangs: readonly number[],
): void {
  const { table, feuille, premiereLigne, premiereColonne, largeur, filtree } = corps;
  const descendants = [...new Set(rangs)].sort((a, b) => b - a);
  if (filtree) {
    const { rows } = context.workbook.tables.getItem(table);
    for (const rang of descendants) rows.getItemAt(rang).delete();
    return;
  }
  const page = context.workbook.worksheets.getItem(feuille);
  for (const { premier, combien } of toBlocs(descendants))
    page.getRange(toPlage(premiereLigne + premier, premiereColonne, combien, largeur)).delete('Up');
}

function toBlocs(descendants: readonly number[]): { premier: number; combien: number }[] {
  const blocs: { premier: number; combien: number }[] = [];
  for (const rang of descendants) {
    const dernier = blocs.at(-1);
    if (dernier !== undefined && dernier.premier === rang + 1) {
      dernier.premier = rang;
      dernier.combien += 1;
    } else blocs.push({ premier: rang, combien: 1 });
  }
  return blocs;
}
