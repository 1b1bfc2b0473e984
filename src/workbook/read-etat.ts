/** What structuring needs to know of the workbook, in one batch: tabs, CTG tables, protection, the empty sheet of a new workbook. */
import { FEUILLES, TABLES } from '../sheets';
import type { Result } from '../domain/result';
import type { EtatClasseur } from './plan-structure';
import { askTables, collectTables } from './read-tables';
import type { TablesLues } from './read-tables';
import { runExcel } from './run-excel';

export interface EtatLu extends EtatClasseur, TablesLues {
  /** True when no sheet may be added. */
  readonly classeurProtege: boolean;
}

export async function readEtat(): Promise<Result<EtatLu>> {
  return runExcel(async (context) => {
    const { workbook } = context;
    const sansTable = askSansTable(context);
    const demandes = askTables(
      context,
      TABLES.map(({ nom }) => nom),
    );
    workbook.worksheets.load('items/name');
    const premiere = workbook.worksheets.getFirst();
    premiere.load('name');
    const utilise = premiere.getUsedRangeOrNullObject(true);
    utilise.load('address');
    workbook.protection.load('protected');
    await context.sync();
    const lues = collectTables(demandes);
    const feuilles = workbook.worksheets.items.map(({ name }) => name);
    return {
      ...lues,
      feuilles,
      tables: new Map(
        lues.brutes.map(({ nom, feuille, valeurs }) => [
          nom,
          { feuille, entetes: (valeurs[0] ?? []).map(String) },
        ]),
      ),
      feuillesSansTable: collectSansTable(sansTable),
      feuilleVierge: feuilles.length === 1 && utilise.isNullObject ? premiere.name : null,
      classeurProtege: workbook.protection.protected,
    };
  });
}

interface DemandeFeuille {
  readonly id: string;
  readonly nom: string;
  readonly titre: Excel.Range;
  readonly attendu: string;
}

/** A sheet without table is ours when its first two lines are the title and purpose we write. */
function askSansTable(context: Excel.RequestContext): DemandeFeuille[] {
  return FEUILLES.filter(({ tables }) => tables.length === 0).flatMap(({ id, titre, but }) =>
    [titre, `${titre} (CTG)`].map((nom) => {
      const range = context.workbook.worksheets.getItemOrNullObject(nom).getRange('A1:A2');
      range.load('values');
      return { id, nom, titre: range, attendu: but };
    }),
  );
}

function collectSansTable(demandes: readonly DemandeFeuille[]): ReadonlyMap<string, string> {
  const trouvees = demandes.filter(({ titre, attendu }) => {
    if (titre.isNullObject) return false;
    const [, but] = titre.values as unknown[][];
    return but?.[0] === attendu;
  });
  return new Map(trouvees.map(({ id, nom }) => [id, nom]));
}
