/** What structuring would do, sheet by sheet, in the groups people read. */
import type { FeuillePrevue, PlanStructure } from '../../commands';

export interface GroupesFeuilles {
  /** Created whatever is ticked. */
  readonly noyau: readonly FeuillePrevue[];
  readonly service: readonly FeuillePrevue[];
  /** Absent, and only created when they are ticked. */
  readonly auChoix: readonly FeuillePrevue[];
  /** Sheets already there where a table will be added. */
  readonly tables: readonly FeuillePrevue[];
  readonly presentes: readonly FeuillePrevue[];
}

export function groupFeuilles({ feuilles }: Pick<PlanStructure, 'feuilles'>): GroupesFeuilles {
  const voulues = feuilles.filter(({ voulue }) => voulue);
  const aCreer = voulues.filter(({ creer }) => creer);
  const enPlace = voulues.filter(({ creer }) => !creer);
  return {
    noyau: aCreer.filter(({ visible }) => visible),
    service: aCreer.filter(({ visible }) => !visible),
    auChoix: feuilles.filter(({ voulue }) => !voulue),
    tables: enPlace.filter(hasTableACreer),
    presentes: enPlace.filter((feuille) => !hasTableACreer(feuille)),
  };
}

/** Columns that tables already there lack, over the whole plan. */
export function countColonnesManquantes({ feuilles }: Pick<PlanStructure, 'feuilles'>): number {
  return feuilles
    .flatMap(({ tables }) => tables)
    .reduce((total, { colonnesManquantes }) => total + colonnesManquantes.length, 0);
}

function hasTableACreer({ tables }: FeuillePrevue): boolean {
  return tables.some(({ etat }) => etat === 'a-creer');
}
