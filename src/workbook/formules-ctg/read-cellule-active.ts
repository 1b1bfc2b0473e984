/** The active cell, what it shows, and the row of Données or of Diagnostic it stands in: in one batch. */
import type { Result } from '../../domain/result';
import type { CelluleBrute, TableBrute } from '../../sheets';
import { askRangee, collectRangee } from '../read-rangee';
import { runExcel } from '../run-excel';

export interface CelluleActive {
  readonly feuille: string;
  /** "B4". */
  readonly adresse: string;
  readonly ligne: number;
  readonly colonne: number;
  readonly formule: CelluleBrute;
  /** With the person's separators. */
  readonly formuleLocale: string;
  readonly valeur: CelluleBrute;
  /** What the cell shows: « 34,0 % ». */
  readonly texte: string;
  readonly format: string;
  readonly protegee: boolean;
  /** The decimal sign of the person's Excel. */
  readonly decimale: string;
  /** The table it stands in, whoever made it; '' elsewhere. */
  readonly table: string;
  /** The formula whose result fills this cell, when it has none of its own. */
  readonly parent: { readonly adresse: string; readonly formule: string; readonly locale: string } | null;
  /** The header and this row, where it is one of tDonnees or tDiagnostic. */
  readonly rangee: TableBrute | null;
}

/** Tables whose rows are figures. */
const TABLES_DE_CHIFFRES = ['tDonnees', 'tDiagnostic'];

export async function readCelluleActive(): Promise<Result<CelluleActive>> {
  return runExcel(async (context) => {
    const { workbook } = context;
    const cellule = workbook.getActiveCell();
    cellule.load('address,rowIndex,columnIndex,formulas,formulasLocal,values,text,numberFormat');
    const page = workbook.getActiveCell().worksheet;
    page.load('name');
    page.protection.load('protected');
    const tables = cellule.getTables(false);
    tables.load('items/name');
    const parent = cellule.getSpillParentOrNullObject();
    parent.load('address,formulas,formulasLocal');
    const { numberFormat } = workbook.application.cultureInfo;
    numberFormat.load('numberDecimalSeparator');
    const rangee = cellule.getEntireRow().getUsedRangeOrNullObject(true);
    rangee.load('values,formulas,columnIndex');
    const chiffres = TABLES_DE_CHIFFRES.map((nom) => askRangee(context, nom));
    await context.sync();
    return {
      feuille: page.name,
      adresse: localAddress(cellule.address),
      ligne: cellule.rowIndex,
      colonne: cellule.columnIndex,
      formule: firstOf(cellule.formulas),
      formuleLocale: String(firstOf(cellule.formulasLocal)),
      valeur: firstOf(cellule.values),
      texte: String(firstOf(cellule.text)),
      format: String(firstOf(cellule.numberFormat)),
      protegee: page.protection.protected,
      decimale: numberFormat.numberDecimalSeparator,
      table: tables.items[0]?.name ?? '',
      parent: collectParent(parent),
      rangee: chiffres.flatMap((demande) => collectRangee(demande, page.name, cellule, rangee))[0] ?? null,
    };
  });
}

function firstOf(grille: unknown): CelluleBrute {
  return (grille as CelluleBrute[][])[0]?.[0] ?? '';
}

/** "'Mes chiffres'!B4" → "B4". */
function localAddress(adresse: string): string {
  return adresse.slice(adresse.lastIndexOf('!') + 1);
}

function collectParent(parent: Excel.Range): CelluleActive['parent'] {
  if (parent.isNullObject) return null;
  return {
    adresse: localAddress(parent.address),
    formule: String(firstOf(parent.formulas)),
    locale: String(firstOf(parent.formulasLocal)),
  };
}
