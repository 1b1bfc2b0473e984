/** What stands around our tables, asked in the same batch: other tables, merged cells, the rows just under. */
import type { AutreTable, CelluleBrute, TableBrute } from '../sheets';
import type { DemandeTable } from './read-tables';

/** A person leaves a blank row at most before going on. */
const LIGNES_DESSOUS = 2;

export interface DemandeAlentours {
  readonly tables: Excel.TableCollection;
  readonly parTable: ReadonlyMap<
    string,
    { readonly fusions: Excel.RangeAreas; readonly dessous: Excel.Range }
  >;
}

export function askAlentours(
  context: Excel.RequestContext,
  demandes: readonly DemandeTable[],
): DemandeAlentours {
  const { tables } = context.workbook;
  tables.load('items/name,items/worksheet/name,items/columns/items/name');
  const parTable = demandes.map(({ nom, range }) => {
    const fusions = range.getMergedAreasOrNullObject();
    fusions.load('address');
    const dessous = range.getRowsBelow(LIGNES_DESSOUS);
    dessous.load('values');
    return [nom, { fusions, dessous }] as const;
  });
  return { tables, parTable: new Map(parTable) };
}

export interface AlentoursLus {
  readonly brutes: readonly TableBrute[];
  /** The tables that are not ours. */
  readonly autres: readonly AutreTable[];
}

export function collectAlentours(
  { tables, parTable }: DemandeAlentours,
  brutes: readonly TableBrute[],
): AlentoursLus {
  const notres = new Set(brutes.map(({ nom }) => nom.toLowerCase()));
  return {
    brutes: brutes.map((brute) => {
      const alentours = parTable.get(brute.nom);
      if (alentours === undefined) return brute;
      const { fusions, dessous } = alentours;
      return {
        ...brute,
        fusions: fusions.isNullObject ? [] : toPlages(fusions.address),
        dessous: dessous.values as CelluleBrute[][],
      };
    }),
    autres: tables.items
      .filter(({ name }) => !notres.has(name.toLowerCase()))
      .map(({ name, worksheet, columns }) => ({
        nom: name,
        feuille: worksheet.name,
        entetes: columns.items.map((colonne) => colonne.name),
      })),
  };
}

/** "'Mes actions'!B7:B9,'Mes actions'!C2" → ["B7:B9", "C2"]: a tab's name may hold a comma. */
function toPlages(adresse: string): string[] {
  return [...adresse.matchAll(/!([A-Z]+\d+(?::[A-Z]+\d+)?)(?=,|$)/g)].map(([, plage = '']) => plage);
}
