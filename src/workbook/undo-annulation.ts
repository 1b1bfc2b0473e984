/** Undoes a gesture in two batches: one reads what became of what it wrote, the other brings back what was there. */
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import { fr } from '../domain/typographie';
import type { CelluleBrute } from '../sheets';
import type { Annulation } from './annulation';
import { planAnnulation } from './plan-annulation';
import type { EtatAnnulation, FeuilleVue } from './plan-annulation';
import { loadContenus, readQuelleQueSoitLaTaille } from './load-contenus';
import { askTables, collectTables } from './read-tables';
import type { EtendueLecture } from './read-tables';
import { runExcel, runMerged } from './run-excel';
import { groupCellules } from './suites-cellules';
import { askUtilise, readUtilise } from './suivis';
import { writeAnnulation } from './write-annulation';

export interface RapportAnnulation {
  /** The gesture that was undone. */
  readonly titre: string;
  readonly cellulesRendues: number;
  readonly lignesRetirees: number;
  readonly feuillesRetirees: readonly string[];
  readonly colonnesRetirees: readonly { readonly table: string; readonly entete: string }[];
  /** Sentences about what stays because somebody changed it since. */
  readonly gardees: readonly string[];
}

export async function undoAnnulation(annulation: Annulation): Promise<Result<RapportAnnulation>> {
  const etat = await readEtatAnnulation(annulation);
  if (!etat.ok) return etat;
  const plan = planAnnulation(annulation, etat.value);
  const refus = findRefus(
    etat.value,
    plan.feuilles.length,
    plan.rendues.map(({ feuille }) => feuille),
  );
  if (refus !== null) return refus;
  const ecrit = await runMerged((context) => writeAnnulation(context, plan, etat.value));
  if (!ecrit.ok) return ecrit;
  return success({
    titre: annulation.titre,
    cellulesRendues: plan.rendues.length + plan.cellules.length,
    lignesRetirees: [...plan.lignesARetirer.values()].reduce((total, { length }) => total + length, 0),
    feuillesRetirees: plan.feuilles.map(({ id, titre }) => etat.value.feuilles.get(id)?.nom ?? titre),
    colonnesRetirees: plan.colonnes,
    gardees: plan.gardees,
  });
}

export interface EtatLuAnnulation extends EtatAnnulation {
  readonly feuillesProtegees: ReadonlySet<string>;
  readonly tablesFiltrees: ReadonlySet<string>;
  readonly classeurProtege: boolean;
  /** Excel's keys of the visible sheets. */
  readonly visibles: readonly string[];
  readonly noms: readonly string[];
}

function readEtatAnnulation(annulation: Annulation): Promise<Result<EtatLuAnnulation>> {
  return readQuelleQueSoitLaTaille((etendue) => readOnce(annulation, etendue));
}

function readOnce(annulation: Annulation, etendue: EtendueLecture): Promise<Result<EtatLuAnnulation>> {
  return runExcel(async (context) => {
    const { workbook } = context;
    const demandes = askTables(context, tablesOf(annulation), etendue);
    const feuilles = annulation.feuilles.map(({ id }) => askFeuille(context, id));
    const listes = annulation.listes.map(({ table, entete }) => {
      const colonne = workbook.tables.getItemOrNullObject(table).columns.getItemOrNullObject(entete);
      const validation = colonne.getDataBodyRange().dataValidation;
      validation.load('rule');
      return { colonne: colonne.load('name'), validation };
    });
    const cellules = groupCellules(annulation.cellules).map((suite) => {
      const page = workbook.worksheets.getItemOrNullObject(suite.feuille);
      return { suite, page: page.load('name'), range: page.getRange(suite.plage).load('formulas') };
    });
    workbook.worksheets.load('items/id,items/name,items/visibility');
    workbook.protection.load('protected');
    await context.sync();
    const lues = collectTables(demandes, await loadContenus(context, demandes, etendue));
    return {
      brutes: lues.brutes,
      feuillesProtegees: lues.feuillesProtegees,
      tablesFiltrees: lues.tablesFiltrees,
      classeurProtege: workbook.protection.protected,
      feuilles: new Map(feuilles.flatMap(({ id, collect }) => collect().map((vue) => [id, vue] as const))),
      listes: listes.map(({ colonne, validation }) =>
        colonne.isNullObject ? null : sourceOf(validation.rule),
      ),
      cellules: cellules.flatMap(({ suite, page, range }) =>
        suite.cellules.map((_, rang) =>
          page.isNullObject ? null : ((range.formulas as CelluleBrute[][])[rang]?.[0] ?? ''),
        ),
      ),
      visibles: workbook.worksheets.items
        .filter(({ visibility }) => visibility === 'Visible')
        .map(({ id }) => id),
      noms: workbook.worksheets.items.map(({ name }) => name),
    };
  });
}

function tablesOf({ zones, lignesAjoutees, lignesSupprimees, colonnes }: Annulation): string[] {
  const ecrites = [...zones, ...lignesAjoutees, ...lignesSupprimees, ...colonnes];
  return [...new Set(ecrites.map(({ table }) => table))];
}

/** A drop-down as its source alone: the rest of its rule is ours too. */
function sourceOf(rule: Excel.DataValidationRule): string {
  return String(rule.list?.source ?? '');
}

function askFeuille(
  context: Excel.RequestContext,
  id: string,
): { readonly id: string; collect(): FeuilleVue[] } {
  const page = context.workbook.worksheets.getItemOrNullObject(id);
  page.load('name');
  const utilise = askUtilise(page);
  return { id, collect: () => toVues(page, utilise) };
}

/** None when the sheet is gone. */
function toVues(page: Excel.Worksheet, utilise: Excel.Range): FeuilleVue[] {
  return page.isNullObject ? [] : [{ nom: page.name, ...readUtilise(utilise) }];
}

/** Said before writing: nothing may start that cannot end. */
function findRefus(
  etat: EtatLuAnnulation,
  feuillesASupprimer: number,
  feuilles: readonly string[],
): Result<never> | null {
  if (etat.classeurProtege && feuillesASupprimer > 0) {
    return failure({
      code: 'classeur-protege',
      message:
        'La structure du classeur est protégée : les feuilles ajoutées ne peuvent pas être supprimées.',
      aide: fr`Ôtez la protection (onglet Révision, « Protéger le classeur »), puis recommencez.`,
    });
  }
  const protegee = feuilles.find((feuille) => etat.feuillesProtegees.has(feuille));
  if (protegee === undefined) return null;
  return failure({
    code: 'feuille-protegee',
    message: fr`La feuille « ${protegee} » est protégée : rien n’a été annulé.`,
    aide: fr`Ôtez la protection (onglet Révision, « Ôter la protection de la feuille »), puis recommencez.`,
  });
}
