/** What a rule answers when a table it reads is not in the workbook. */
import type { Classeur } from '../domain/classeur';
import { FEUILLES_DES_TABLES } from '../domain/tables';
import type { TableClasseur } from '../domain/tables';
import { fr } from '../domain/typographie';
import { nonControlable } from './define';
import type { Observe } from './define';

/** One non contrôlable a missing table, null when they are all there. */
export function requireTables(classeur: Classeur, tables: readonly TableClasseur[]): Observe[] | null {
  const absentes = tables.filter((table) => !classeur.tables.includes(table));
  if (absentes.length === 0) return null;
  return absentes.map((table) =>
    nonControlable(
      fr`Le tableau « ${table} » (feuille ${FEUILLES_DES_TABLES[table]}) n’est pas dans le classeur : structurez le classeur pour l’ajouter.`,
    ),
  );
}
