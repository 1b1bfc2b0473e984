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

interface ClesColonne {
  readonly propres: ReadonlySet<string>;
  readonly alias: ReadonlySet<string>;
}

/** The columns are always the same ones, and a cell that checks a row asks for them each time. */
const CLES = new WeakMap<Colonne, ClesColonne>();

function keysOf(colonne: Colonne): ClesColonne {
  const connues = CLES.get(colonne);
  if (connues) return connues;
  const { entete, alias = [] } = colonne;
  const cles = { propres: new Set([toCleEntete(entete)]), alias: new Set(alias.map(toCleEntete)) };
  CLES.set(colonne, cles);
  return cles;
}

/** A header that is exactly ours wins over a synonym; a column of the people's own answers no key. */
export function matchEntetes(colonnes: readonly Colonne[], entetes: readonly string[]): ColonnesTrouvees {
  const parCle = groupRangs(entetes.map(toCleEntete));
  const trouvees = new Map<string, number>();
  const prises = new Set<number>();
  const doubles: { colonne: Colonne; entetes: string[] }[] = [];
  for (const sorte of ['propres', 'alias'] as const) {
    for (const colonne of colonnes) {
      const rangs = [...keysOf(colonne)[sorte]]
        .flatMap((cle) => parCle.get(cle) ?? [])
        .filter((rang) => !prises.has(rang))
        .sort((a, b) => a - b);
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

/** Key → the places where it stands, from left to right. */
function groupRangs(cles: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const rangs = new Map<string, number[]>();
  cles.forEach((cle, rang) => rangs.set(cle, [...(rangs.get(cle) ?? []), rang]));
  return rangs;
}
