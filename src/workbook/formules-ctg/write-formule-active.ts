/** Writes one formula into one cell, checks that Excel took it as one, in one batch that can be undone. */
import { failure } from '../../domain/result';
import type { Result } from '../../domain/result';
import { fr } from '../../domain/typographie';
import type { CelluleBrute } from '../../sheets';
import { writeExcel } from '../run-excel';
import type { Geste } from '../run-excel';

export interface FormuleAEcrire {
  readonly feuille: string;
  readonly adresse: string;
  /** English form. */
  readonly formule: string;
  /** Null: the cell keeps its own. */
  readonly format: string | null;
}

export async function writeFormuleActive(
  geste: Geste,
  { feuille, adresse, formule, format }: FormuleAEcrire,
): Promise<Result<null>> {
  const ecrites: Excel.Range[] = [];
  const ecrit = await writeExcel(geste, ({ context, enregistreur }) => {
    enregistreur.recordCelluleAjoutee(feuille, adresse);
    const cellule = context.workbook.worksheets.getItem(feuille).getRange(adresse);
    if (format !== null) cellule.numberFormat = [[format]];
    cellule.formulas = [[formule]];
    cellule.load('formulas');
    ecrites.push(cellule);
  });
  if (!ecrit.ok) return ecrit;
  const lue = (ecrites[0]?.formulas as CelluleBrute[][] | undefined)?.[0]?.[0];
  return typeof lue === 'string' && lue.startsWith('=')
    ? ecrit
    : failure({
        code: 'formule-refusee',
        message: fr`Excel n'a pas gardé la formule en ${adresse} : c'est l'en-tête d'une table.`,
        aide: fr`Choisissez « Annuler » dans le volet, puis une cellule sous l'en-tête.`,
      });
}
