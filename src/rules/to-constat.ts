/** From what a control observes to what the report says, and in which order. */
import type { Constat, NonControlable } from '../domain/constat';
import { GRAVITES } from '../domain/listes';
import { TABLES_CLASSEUR } from '../domain/tables';
import type { Observe, ObserveConstat, Regle } from './define';

export type Poids = Pick<Constat, 'gravite' | 'abaissee'>;

export function toConstat(
  regle: Regle,
  poids: Poids,
  observe: ObserveConstat,
  reparation: Constat['reparation'],
): Constat {
  const { ref, table, champ, message } = observe;
  return {
    regle: regle.id,
    ...poids,
    table,
    id: ref?.id ?? null,
    ligne: ref?.ligne ?? null,
    champ,
    message,
    aide: regle.aide,
    reparation,
  };
}

export function toNonControlable(
  regle: Regle,
  observe: Extract<Observe, { type: 'non-controlable' }>,
): NonControlable {
  return {
    regle: regle.id,
    manque: observe.manque,
    table: observe.ref?.table ?? null,
    ligne: observe.ref?.ligne ?? null,
  };
}

/** By weight, then as one reads the workbook; two findings of the same row keep the order of the controls. */
export function compareConstats(a: Constat, b: Constat): number {
  return (
    GRAVITES.indexOf(a.gravite) - GRAVITES.indexOf(b.gravite) ||
    rankOfTable(a.table) - rankOfTable(b.table) ||
    (a.ligne ?? 0) - (b.ligne ?? 0)
  );
}

const RANGS: ReadonlyMap<string | null, number> = new Map(TABLES_CLASSEUR.map((nom, rang) => [nom, rang]));

/** Tables that hold no record of ours come last. */
function rankOfTable(table: string | null): number {
  return RANGS.get(table) ?? TABLES_CLASSEUR.length;
}
