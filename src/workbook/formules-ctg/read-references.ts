/** The cells that a formula reads, in one batch. */
import { success } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { Argument } from '../../indicators';
import type { Reference } from '../../indicators/formule';
import { toPlage } from '../../sheets';
import type { CelluleBrute } from '../../sheets';
import { runExcel } from '../run-excel';
import type { CelluleActive } from './read-cellule-active';

/** Nobody explains a figure by more cells than that. */
const MAX_CELLULES = 50_000;

/** Values by the text of the reference; those that lead nowhere are absent. No batch when there is none to read. */
export async function readReferences(
  references: ReadonlyMap<string, Reference>,
  cellule: CelluleActive,
): Promise<Result<ReadonlyMap<string, Argument>>> {
  const voulues = [...references].filter(([, reference]) => isLisible(reference, cellule));
  if (voulues.length === 0) return success(new Map());
  return runExcel(async (context) => {
    const demandes = voulues.map(([texte, reference]) => {
      const plage = rangeOf(context, reference, cellule);
      plage.load('values,rowIndex');
      return { texte, reference, plage };
    });
    await context.sync();
    return new Map(
      demandes.flatMap(({ texte, reference, plage }) => {
        const valeurs = plage.isNullObject ? null : pickLignes(reference, plage, cellule);
        return valeurs === null ? [] : [[texte, valeurs] as const];
      }),
    );
  });
}

function isLisible(reference: Reference, { table }: CelluleActive): boolean {
  if (reference.type === 'colonne') return (reference.table ?? table) !== '';
  if (reference.type === 'nom') return true;
  const { debut, fin } = reference;
  return (fin.ligne - debut.ligne + 1) * (fin.colonne - debut.colonne + 1) <= MAX_CELLULES;
}

function rangeOf(
  { workbook }: Excel.RequestContext,
  reference: Reference,
  { feuille, table }: CelluleActive,
): Excel.Range {
  if (reference.type === 'nom')
    return workbook.names.getItemOrNullObject(reference.nom).getRangeOrNullObject();
  if (reference.type === 'plage') {
    const { debut, fin } = reference;
    const plage = toPlage(
      debut.ligne,
      debut.colonne,
      fin.ligne - debut.ligne + 1,
      fin.colonne - debut.colonne + 1,
    );
    return workbook.worksheets.getItemOrNullObject(reference.feuille ?? feuille).getRange(plage);
  }
  return workbook.tables
    .getItemOrNullObject(reference.table ?? table)
    .columns.getItemOrNullObject(reference.colonne)
    .getDataBodyRange();
}

/** The whole reference, or the cell of the formula's own row. */
function pickLignes(reference: Reference, plage: Excel.Range, { ligne }: CelluleActive): Argument | null {
  const valeurs = plage.values as CelluleBrute[][];
  if (reference.type !== 'colonne' || !reference.ligneCourante) return valeurs;
  const sienne = valeurs[ligne - plage.rowIndex];
  return sienne === undefined ? null : [sienne];
}
