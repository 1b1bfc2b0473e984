/** Gesture: show what « Nouvelle CTG » would write in this workbook, and what it would keep, without writing anything. */
import { success } from '../domain/result';
import type { Result } from '../domain/result';
import { feuilleOf } from '../sheets';
import { buildLignes, planNouvelle } from '../sheets/nouvelle-ctg';
import type { PlanNouvelle, ProjetCtg, ValeurGardee } from '../sheets/nouvelle-ctg';
import { readClasseur } from '../workbook/read-classeur';

export type { ProjetCtg, ValeurGardee } from '../sheets/nouvelle-ctg';

export interface LotPrevu {
  readonly table: string;
  /** The tab: the one it stands on, or the one that will be created for it. */
  readonly feuille: string;
  readonly aCreer: boolean;
  /** One sentence a row. */
  readonly lignes: readonly string[];
}

export interface ApercuNouvelle {
  /** False: the whole structure will be created as well. */
  readonly structure: boolean;
  readonly lots: readonly LotPrevu[];
  readonly gardees: readonly ValeurGardee[];
  readonly dejaLa: number;
}

export async function previewNouvelleCtg(
  projet: ProjetCtg,
  options: { readonly aujourdhui: string },
): Promise<Result<ApercuNouvelle>> {
  const lecture = await readClasseur();
  if (!lecture.ok) return lecture;
  const { classeur, structure, emplacements } = lecture.value;
  const plan = planNouvelle(buildLignes(projet, options.aujourdhui), classeur);
  return success(describePlan(plan, structure, (table) => emplacements.get(table)?.feuille));
}

export function describePlan(
  { lots, gardees, dejaLa }: PlanNouvelle,
  structure: boolean,
  ongletOf: (table: string) => string | undefined,
): ApercuNouvelle {
  return {
    structure,
    lots: lots.map(({ table, aCreer, libelles }) => ({
      table,
      aCreer,
      feuille: ongletOf(table) ?? feuilleOf(table)?.titre ?? table,
      lignes: libelles,
    })),
    gardees,
    dejaLa,
  };
}
