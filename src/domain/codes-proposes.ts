/** Codes for the axes, objectives and actions that have none: 1, 1.2, 1.2.3 under their parent, else A1, A2…; no code ever changes. */
import type { Classeur } from './classeur';
import { isLigneVide } from './lignes-remplies';
import type { Reference } from './valeurs';

export interface CodePropose {
  readonly ref: Reference;
  readonly code: string;
}

interface Ligne {
  readonly ref: Reference;
  readonly code: string;
}

/**
 * One proposal a row without code, in the order of the rows. The number follows the highest known: a code that was
 * deleted may still stand in a signed document, and is not given again.
 */
export function proposeCodes({
  axes,
  objectifs,
  actions,
}: Pick<Classeur, 'axes' | 'objectifs' | 'actions'>): CodePropose[] {
  const pris = createNumeros([...axes, ...objectifs, ...actions].map(({ code }) => code.trim()));
  const prefixeAxes = commonPrefix(axes.map(({ code }) => code.trim()));
  const deLAxe = fill(axes, pris, () => prefixeAxes);
  const deLObjectif = fill(objectifs, pris, ({ axe }) => under(axe, axes) ?? 'O');
  const deLAction = fill(actions, pris, ({ objectif, axe }) => {
    return under(objectif, objectifs) ?? under(axe, axes) ?? 'A';
  });
  return [...deLAxe, ...deLObjectif, ...deLAction];
}

/** `pris` grows with each proposal, so that no code serves twice, whatever the table. */
function fill<T extends Ligne>(
  lignes: readonly T[],
  pris: Numeros,
  prefixOf: (ligne: T) => string,
): CodePropose[] {
  const sansCode = lignes.filter((ligne) => ligne.code.trim() === '' && !isLigneVide(ligne));
  return sansCode.map((ligne) => {
    const code = pris.next(prefixOf(ligne));
    pris.add(code);
    return { ref: ligne.ref, code };
  });
}

/** The codes taken, by what comes before their number: asked for the next one as many times as there are rows. */
export interface Numeros {
  add(code: string): void;
  /** The number after the highest that follows `prefixe`, which ends with no figure. Not taken until it is added. */
  next(prefixe: string): string;
}

export function createNumeros(pris: readonly string[]): Numeros {
  const hauts = new Map<string, number>();
  const add = (code: string): void => {
    const [, prefixe = '', numero = ''] = /^(.*?)(\d*)$/s.exec(code) ?? [];
    if (numero === '' || numero.length > 6) return;
    const cle = toKeyOfPrefixe(prefixe);
    hauts.set(cle, Math.max(hauts.get(cle) ?? 0, Number(numero)));
  };
  pris.forEach(add);
  return { add, next: (prefixe) => `${prefixe}${(hauts.get(toKeyOfPrefixe(prefixe)) ?? 0) + 1}` };
}

/** Case alone does not part two codes. */
function toKeyOfPrefixe(prefixe: string): string {
  return prefixe.trimStart().toLowerCase();
}

/** "1.2" → "1.2.", when a row of the parents has that code; null when nobody knows it. */
function under(parent: string, parents: readonly Ligne[]): string | null {
  const cle = toKey(parent);
  if (cle === '') return null;
  const connu = parents.find(({ code }) => toKey(code) === cle);
  return connu === undefined ? null : `${connu.code.trim()}.`;
}

/** What the codes already there put before their number: "Axe " of "Axe 1", "Axe 2"; nothing when they differ. */
function commonPrefix(codes: readonly string[]): string {
  const prefixes = new Set(codes.filter((code) => code !== '').map((code) => /^(\D*)\d+$/.exec(code)?.[1]));
  const [seul] = prefixes;
  return prefixes.size === 1 ? (seul ?? '') : '';
}

function toKey(code: string): string {
  return code.trim().toLowerCase();
}
