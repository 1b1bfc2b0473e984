/** What was understood of the rows of a table at its last reading: people change a cell at a time, and all the other rows come back as they were. */
import type { DefinitionTable } from './define';
import type { LigneBrute } from './parse-table';
import type { EmplacementTable } from './table-brute';

interface Retenue<T> {
  readonly ligne: LigneBrute;
  readonly lu: T;
}

interface TableRetenue<T> {
  /** What a row is understood by, beside its own cells. */
  readonly situation: string;
  readonly lignes: ReadonlyMap<number, Retenue<T>>;
}

type ReadLignes<T> = (
  definition: DefinitionTable,
  emplacement: Emplacement,
  lignes: readonly LigneBrute[],
  read: (ligne: LigneBrute) => T,
) => T[];
type Emplacement = Pick<EmplacementTable, 'feuille' | 'ligneEntete' | 'premiereColonne' | 'entetes'>;

/** Answers what `read` says of each row; the same row, in the same place with the same cells, is not read again. */
export function rememberLignes<T>(): ReadLignes<T> {
  const tables = new WeakMap<DefinitionTable, TableRetenue<T>>();
  return (definition, emplacement, lignes, read) => {
    const { feuille, ligneEntete, premiereColonne, entetes } = emplacement;
    const situation = JSON.stringify([feuille, ligneEntete, premiereColonne, ...entetes]);
    const connue = tables.get(definition);
    const avant = connue?.situation === situation ? connue.lignes : null;
    const retenues = new Map<number, Retenue<T>>();
    const lues = lignes.map((ligne) => {
      const connu = avant?.get(ligne.ligne);
      const retenue = connu !== undefined && isSame(connu.ligne, ligne) ? connu : { ligne, lu: read(ligne) };
      retenues.set(ligne.ligne, retenue);
      return retenue.lu;
    });
    tables.set(definition, { situation, lignes: retenues });
    return lues;
  };
}

function isSame(a: LigneBrute, b: LigneBrute): boolean {
  if (a.id !== b.id || a.cellules.length !== b.cellules.length) return false;
  return a.cellules.every((cellule, rang) => cellule === b.cellules[rang]);
}
