/** Links between rows as people type them: the code of the other row, or its wording. */
import { toComparable } from './texte-comparable';
import type { Enregistrement } from './valeurs';

export interface Cible extends Enregistrement {
  readonly code: string;
  readonly intitule: string;
}

/** Several controls ask whether links lead to the same rows: the index goes with the rows of one reading. */
const INDEX = new WeakMap<readonly Cible[], ReadonlySet<string>>();

/** Codes and wordings of rows, to ask whether a link leads somewhere. */
export function indexReferences(cibles: readonly Cible[]): ReadonlySet<string> {
  const connu = INDEX.get(cibles);
  if (connu !== undefined) return connu;
  const cles = new Set<string>();
  for (const cible of cibles) for (const cle of keysOf(cible)) cles.add(cle);
  INDEX.set(cibles, cles);
  return cles;
}

/** Many controls ask the keys of the same row. */
const CLES = new WeakMap<Cible, readonly string[]>();

/** The ways a link may name this row. */
export function keysOf(cible: Cible): readonly string[] {
  const connues = CLES.get(cible);
  if (connues) return connues;
  const [code, intitule] = [toComparable(cible.code), toComparable(cible.intitule)];
  const cles = intitule === '' ? [code] : [code, intitule];
  if (code === '') cles.shift();
  CLES.set(cible, cles);
  return cles;
}

/** The links of a cell that lead nowhere: the whole cell first, else each part between semicolons. */
export function findOrphelines(cellule: string, index: Pick<ReadonlySet<string>, 'has'>): string[] {
  if (cellule.trim() === '' || index.has(toComparable(cellule))) return [];
  return splitReferences(cellule).filter((reference) => !index.has(toComparable(reference)));
}

/** Many controls ask the keys of the same few cells. */
const CITEES = new Map<string, readonly string[]>();
const CITEES_MAX = 100_000;

/** The keys a cell cites: the whole cell, and each part between semicolons. */
export function keysCited(cellule: string): readonly string[] {
  const connues = CITEES.get(cellule);
  if (connues) return connues;
  const citees = readCited(cellule);
  if (CITEES.size >= CITEES_MAX) CITEES.clear();
  CITEES.set(cellule, citees);
  return citees;
}

function readCited(cellule: string): readonly string[] {
  if (!PLUSIEURS.test(cellule)) return [toComparable(cellule)].filter((cle) => cle !== '');
  const cles = new Set([cellule, ...splitReferences(cellule)].map(toComparable));
  return [...cles].filter((cle) => cle !== '');
}

const PLUSIEURS = /[;\n]/;

/** "A1 ; A2" → ["A1", "A2"]. */
export function splitReferences(cellule: string): string[] {
  return cellule
    .split(/[;\n]/)
    .map((reference) => reference.trim())
    .filter((reference) => reference !== '');
}

/** Answers the rows that name a row, each once, in their order; a cell may name several ("A1 ; A2"). */
export function groupByReference<T>(
  lignes: readonly T[],
  read: (ligne: T) => string,
): (cible: Cible) => readonly T[] {
  const parCle = new Map<string, T[]>();
  for (const ligne of lignes) {
    for (const cle of keysCited(read(ligne))) {
      const citantes = parCle.get(cle);
      if (citantes) citantes.push(ligne);
      else parCle.set(cle, [ligne]);
    }
  }
  return (cible) => findCitantes(cible, parCle);
}

const AUCUNE: readonly never[] = [];

/** The rows filed under the keys of a row, each once. */
export function findCitantes<T>(cible: Cible, parCle: ReadonlyMap<string, readonly T[]>): readonly T[] {
  let trouvees: readonly T[] = AUCUNE;
  for (const cle of keysOf(cible)) {
    const citantes = parCle.get(cle);
    if (citantes === undefined) continue;
    trouvees = trouvees.length === 0 ? citantes : [...new Set([...trouvees, ...citantes])];
  }
  return trouvees;
}
