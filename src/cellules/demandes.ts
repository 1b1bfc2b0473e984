/** What a control asked for and was not given: the date, a table, a column. It is then told as not checked, never passed over. */
import type { Classeur } from '../domain/classeur';
import { TABLES_CLASSEUR, isTableClasseur, rowsOf } from '../domain/tables';
import type { TableClasseur } from '../domain/tables';
import type { ContexteControle } from '../rules/define';
import type { Phase } from '../domain/listes';
import { requireTables } from '../rules/tables-requises';
import type { Colonne } from '../sheets/define';
import { findTable } from '../sheets/feuilles';
import type { EmplacementTable } from '../sheets/table-brute';

export type Manque =
  | { readonly type: 'date' }
  | { readonly type: 'table'; readonly table: TableClasseur }
  | { readonly type: 'colonne'; readonly table: TableClasseur; readonly colonne: Colonne };

/** Notes what is asked while one control works. */
export class Demandes {
  private readonly notees = new Map<string, Manque>();

  add(manque: Manque): void {
    this.notees.set(keyOf(manque), manque);
  }

  /** What was asked since the last time. */
  take(): Manque[] {
    const prises = [...this.notees.values()];
    this.notees.clear();
    return prises;
  }
}

export function keyOf(manque: Manque): string {
  if (manque.type === 'date') return 'date';
  return manque.type === 'table' ? manque.table : `${manque.table}.${manque.colonne.cle}`;
}

/** A context whose date, when nobody gave it, notes that a control looked at it. */
export function createContexte(
  classeur: Classeur,
  { date, phase }: { readonly date: string | null; readonly phase: Phase },
  demandes: Demandes,
): ContexteControle {
  if (date !== null) return { classeur, date, phase };
  return {
    classeur,
    phase,
    get date() {
      demandes.add({ type: 'date' });
      return '';
    },
  };
}

/** Rows of a range that lacks columns note that a control looked there: an absent column is not an empty one. */
export function watchColonnes(
  classeur: Classeur,
  emplacements: ReadonlyMap<string, EmplacementTable>,
  demandes: Demandes,
): void {
  for (const [table, { colonnes }] of emplacements) {
    const lignes = isTableClasseur(table) && table !== 'tConvention' ? rowsOf(classeur, table) : [];
    for (const colonne of findTable(table)?.colonnes ?? []) {
      if (!isTableClasseur(table) || colonne.cle === 'id' || colonnes.has(colonne.cle)) continue;
      for (const ligne of lignes)
        watchCellule(ligne, colonne, () => demandes.add({ type: 'colonne', table, colonne }));
    }
  }
}

function watchCellule(ligne: object, { cle }: Colonne, note: () => void): void {
  const vide: unknown = Reflect.get(ligne, cle);
  Object.defineProperty(ligne, cle, {
    enumerable: true,
    configurable: true,
    get: () => {
      note();
      return vide;
    },
  });
}

/** The sentence by which a control says that a table is not there → the table. */
export function indexTablesAbsentes(classeur: Classeur): ReadonlyMap<string, TableClasseur> {
  return new Map(
    TABLES_CLASSEUR.flatMap((table) =>
      (requireTables(classeur, [table]) ?? []).flatMap((observe) =>
        observe.type === 'non-controlable' ? [[observe.manque, table] as const] : [],
      ),
    ),
  );
}
