/** Which CTG table a range is, by its headers alone: people give them in any order. */
import { TABLES_CLASSEUR } from '../domain/tables';
import { matchEntetes } from '../sheets/match-entete';
import type { DefinitionTable } from '../sheets/define';
import { TABLES } from '../sheets/feuilles';

const CANDIDATES = TABLES.filter(({ nom }) => (TABLES_CLASSEUR as readonly string[]).includes(nom));
/** Part of the range's headers that the table must know, with part of its columns that the range must have. */
const RESSEMBLANCE = 1;
/** Below this gap, two tables are as likely one as the other. */
const ECART = 0.15;

/** The tables these headers may be: one when it is clear, none when they are nobody's. */
export function recognizeTable(entetes: readonly string[]): readonly DefinitionTable[] {
  const notees = CANDIDATES.map((definition) => ({ definition, note: grade(definition, entetes) }))
    .filter(({ note }) => note >= RESSEMBLANCE)
    .sort((a, b) => b.note - a.note);
  const meilleure = notees[0]?.note ?? 0;
  return notees.filter(({ note }) => meilleure - note < ECART).map(({ definition }) => definition);
}

/** Between 0 and 2: headers that the table knows, columns of the table that are there. */
function grade({ colonnes }: DefinitionTable, entetes: readonly string[]): number {
  const donnees = entetes.filter((entete) => entete !== '').length;
  const { colonnes: trouvees, manquantes } = matchEntetes(colonnes, entetes);
  if (donnees === 0 || trouvees.size < 2 || manquantes.some(({ requise }) => requise === true)) return 0;
  return trouvees.size / donnees + trouvees.size / colonnes.length;
}
