/** Finds the columns of a table by their headers, as people may have retyped them: case, accents, spaces, plural, known synonyms. */
import { toComparable } from '../domain/texte-comparable';
import type { Colonne } from './define';

export interface ColonnesTrouvees {
  /** Column key → its index in the table, from 0. */
  readonly colonnes: ReadonlyMap<string, number>;
  /** Keys that no header answers. */
  readonly manquantes: readonly Colonne[];
  /** A key that several headers answer, with these headers; the first one is read. */
  readonly doubles: readonly { readonly colonne: Colonne; readonly entetes: readonly string[] }[];
}

/** "Co-pilote  CAF" → "co pilote caf"; "Axes stratégiques" → "axe strategique". */
export function toCleEntete(entete: string): string {
  return toComparable(entete)
    .replace(/[^a-z0-9°%€]+/g, ' ')
    .trim()
    .split(' ')
    .map((mot) => (mot.length > 3 ? mot.replace(/[sx]$/, '') : mot))
    .join(' ');
}

/** A header that is exactly ours wins over a synonym; a column of the people's own answers no key. */
export function matchEntetes(colonnes: readonly Colonne[], entetes: readonly string[]): ColonnesTrouvees {
  const cles = entetes.map(toCleEntete);
  const trouvees = new Map<string, number>();
  const prises = new Set<number>();
  const doubles: { colonne: Colonne; entetes: string[] }[] = [];
  for (const accepted of [(c: Colonne) => [c.entete], (c: Colonne) => c.alias ?? []]) {
    for (const colonne of colonnes) {
      const voulues = new Set(accepted(colonne).map(toCleEntete));
      const rangs = cles.flatMap((cle, rang) => (voulues.has(cle) && !prises.has(rang) ? [rang] : []));
      const premier = trouvees.get(colonne.cle) ?? rangs[0];
      if (premier === undefined) continue;
      trouvees.set(colonne.cle, premier);
      for (const rang of rangs) prises.add(rang);
      const tous = [...new Set([premier, ...rangs])];
      if (tous.length > 1) doubles.push({ colonne, entetes: tous.map((rang) => entetes[rang] ?? '') });
    }
  }
  return {
    colonnes: trouvees,
    manquantes: colonnes.filter(({ cle }) => !trouvees.has(cle)),
    doubles,
  };
}
