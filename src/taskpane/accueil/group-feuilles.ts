/** What structuring would do, sheet by sheet, in the groups people read. */
import type { FeuillePrevue, PlanStructure } from '../../commands';

export interface GroupesFeuilles {
  readonly noyau: readonly FeuillePrevue[];
  readonly complement: readonly FeuillePrevue[];
  readonly service: readonly FeuillePrevue[];
  /** Sheets already there where a table will be added. */
  readonly tables: readonly FeuillePrevue[];
  readonly presentes: readonly FeuillePrevue[];
}

export function groupFeuilles({ feuilles }: Pick<PlanStructure, 'feuilles'>): GroupesFeuilles {
  const aCreer = feuilles.filter(({ creer }) => creer);
  const enPlace = feuilles.filter(({ creer }) => !creer);
  return {
    noyau: aCreer.filter(({ noyau, visible }) => noyau && visible),
    complement: aCreer.filter(({ noyau, visible }) => !noyau && visible),
    service: aCreer.filter(({ visible }) => !visible),
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
