/** What structuring needs to know of the workbook, in one batch: tabs, CTG tables, protection, the empty sheet of a new workbook. */
import { FEUILLES, TABLES } from '../sheets';
import type { CelluleBrute, DefinitionFeuille, TableBrute } from '../sheets';
import type { Result } from '../domain/result';
import type { EtatClasseur } from './plan-structure';
import { loadContenus, readQuelleQueSoitLaTaille } from './load-contenus';
import { askTables, collectTables } from './read-tables';
import type { TablesLues } from './read-tables';
import { runExcel } from './run-excel';

export interface EtatLu extends EtatClasseur, TablesLues {
  /** True when no sheet may be added. */
  readonly classeurProtege: boolean;
  /** Our sheets without table, by definition id, with what they hold. */
  readonly pages: ReadonlyMap<string, PageLue>;
  /** "tActions.objectif": columns there that could offer another table's values, and have no validation at all. */
  readonly colonnesSansListe: ReadonlySet<string>;
}

/** A second batch is needed only where one of our sheets without table was renamed. */
export async function readEtat(): Promise<Result<EtatLu>> {
  return readQuelleQueSoitLaTaille((etendue) =>
    runExcel(async (context) => {
      const etat = askEtat(context);
      const demandes = askTables(
        context,
        TABLES.map(({ nom }) => nom),
        etendue,
      );
      await context.sync();
      return etat.collect(collectTables(demandes, await loadContenus(context, demandes, etendue)));
    }),
  );
}

export interface DemandeEtat {
  /** `lues`: every CTG table, asked for in the same batch. */
  collect(lues: TablesLues): Promise<EtatLu>;
}

/** Queued with the reading of the tables; the caller syncs, then collects. */
export function askEtat(context: Excel.RequestContext): DemandeEtat {
  const { workbook } = context;
  const titres = FEUILLES.filter(isSansTable).flatMap(({ titre }) => [titre, `${titre} (CTG)`]);
  const sansTable = titres.map((nom) => askPage(context, nom));
  const listes = askListes(context);
  workbook.worksheets.load('items/name');
  const premiere = workbook.worksheets.getFirst();
  premiere.load('name');
  const utilise = premiere.getUsedRangeOrNullObject(true);
  utilise.load('address');
  workbook.protection.load('protected');
  return {
    collect: async (lues) => {
      const feuilles = workbook.worksheets.items.map(({ name }) => name);
      let pages = sansTable.flatMap(({ collect }) => collect());
      const attendues = FEUILLES.filter((feuille) => feuille.noyau && isSansTable(feuille));
      if (lues.brutes.length > 0 && attendues.some((feuille) => findPage(feuille, pages) === null)) {
        const autres = feuilles.map((nom) => askPage(context, nom));
        await context.sync();
        pages = autres.flatMap(({ collect }) => collect());
      }
      return {
        ...lues,
        feuilles,
        tables: new Map(lues.brutes.map((brute) => [brute.nom, toPresente(brute)])),
        ...collectSansTable(pages),
        colonnesSansListe: listes.collect(),
        feuilleVierge: feuilles.length === 1 && utilise.isNullObject ? premiere.name : null,
        classeurProtege: workbook.protection.protected,
      };
    },
  };
}

function toPresente({ feuille, valeurs }: TableBrute): {
  readonly feuille: string;
  readonly entetes: readonly string[];
} {
  return { feuille, entetes: (valeurs[0] ?? []).map(String) };
}

function isSansTable({ tables }: DefinitionFeuille): boolean {
  return tables.length === 0;
}

/** The cells of a sheet from A1, as far as our free cells go. */
export interface PageLue {
  readonly nom: string;
  readonly formules: readonly (readonly CelluleBrute[])[];
}

const ETENDUE = 'A1:L80';

function askPage(context: Excel.RequestContext, nom: string): { collect(): PageLue[] } {
  const page = context.workbook.worksheets.getItemOrNullObject(nom);
  const range = page.getRange(ETENDUE);
  range.load('formulas');
  return {
    collect: () => toPages(nom, range),
  };
}

function toPages(nom: string, range: Excel.Range): PageLue[] {
  return range.isNullObject ? [] : [{ nom, formules: range.formulas as CelluleBrute[][] }];
}

/** A sheet without table is ours when it still says, near its top, what we wrote there: its purpose, or its title under its own tab. */
function findPage({ titre, but }: DefinitionFeuille, pages: readonly PageLue[]): PageLue | null {
  const says = ({ formules }: PageLue, texte: string): boolean =>
    formules.slice(0, LIGNES_DU_TITRE).some((ligne) => ligne.includes(texte));
  const parBut = pages.find((page) => says(page, but));
  const parTitre = pages.find((page) => page.nom.startsWith(titre) && says(page, titre));
  return parBut ?? parTitre ?? null;
}

const LIGNES_DU_TITRE = 12;

function collectSansTable(pages: readonly PageLue[]): Pick<EtatLu, 'feuillesSansTable' | 'pages'> {
  const trouvees = FEUILLES.filter(isSansTable).flatMap((feuille) => {
    const page = findPage(feuille, pages);
    return page === null ? [] : [[feuille.id, page] as const];
  });
  return {
    feuillesSansTable: new Map(trouvees.map(([id, { nom }]) => [id, nom])),
    pages: new Map(trouvees),
  };
}

/** Columns that may offer the values of another table, and that offer nothing yet. */
function askListes(context: Excel.RequestContext): { collect(): ReadonlySet<string> } {
  const demandes = TABLES.flatMap(({ nom, colonnes }) =>
    colonnes
      .filter(({ listeDe }) => listeDe !== undefined)
      .map(({ cle, entete }) => {
        const colonne = context.workbook.tables.getItemOrNullObject(nom).columns.getItemOrNullObject(entete);
        const { dataValidation } = colonne.getDataBodyRange();
        dataValidation.load('type');
        return { cle: `${nom}.${cle}`, colonne: colonne.load('name'), dataValidation };
      }),
  );
  return {
    collect: () =>
      new Set(
        demandes
          .filter(({ colonne, dataValidation }) => !colonne.isNullObject && dataValidation.type === 'None')
          .map(({ cle }) => cle),
      ),
  };
}
