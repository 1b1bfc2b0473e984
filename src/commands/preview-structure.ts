/** Gesture: look at what structuring this workbook would create, without writing anything. */
import type { Result } from '../domain/result';
import { success } from '../domain/result';
import { checkVersion, planMigration } from '../workbook/migrations';
import { planStructure } from '../workbook/plan-structure';
import type { FeuillesVoulues, PlanStructure } from '../workbook/plan-structure';
import { readEtat } from '../workbook/read-etat';
import { readTablesPerdues } from '../workbook/retablir-tables';
import { chooseFeuilles } from './choose-feuilles';
import { describeRetablie } from './read-etat-retabli';

export type {
  ConflitStructure,
  EtatTable,
  FeuillePrevue,
  FeuillesVoulues,
  PlanStructure,
  TablePrevue,
} from '../workbook/plan-structure';

/** The plan, and what bringing an older workbook up to date would do (null when there is nothing of the kind). */
export interface ApercuStructure extends PlanStructure {
  readonly migration: { readonly phrases: readonly string[] } | null;
}

/** `feuilles`: ids (or tab names) of the optional sheets that would be asked for. */
export async function previewStructure(
  options: { readonly feuilles?: FeuillesVoulues } = {},
): Promise<Result<ApercuStructure>> {
  const voulues = chooseFeuilles(options.feuilles ?? [], null);
  if (!voulues.ok) return voulues;
  const etat = await readEtat();
  if (!etat.ok) return etat;
  const version = checkVersion(etat.value.brutes);
  if (!version.ok) return version;
  const migration = planMigration(etat.value.brutes);
  const lues = await readTablesPerdues(new Set(etat.value.tables.keys()), etat.value.feuilles);
  if (!lues.ok) return lues;
  const { perdues } = lues.value;
  const retablies = perdues.map(({ nom, feuille, entetes }) => [nom, { feuille, entetes }] as const);
  const tables = new Map([...etat.value.tables, ...retablies]);
  const plan = planStructure({ ...etat.value, tables }, voulues.value);
  return success({
    ...plan,
    dejaStructure: plan.dejaStructure && perdues.length === 0,
    conflits: [...perdues.map(describeRetablie), ...plan.conflits],
    migration: migration === null ? null : { phrases: migration.phrases },
  });
}
