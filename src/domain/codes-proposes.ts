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
  const pris = [...axes, ...objectifs, ...actions].map(({ code }) => code.trim());
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
  pris: string[],
  prefixOf: (ligne: T) => string,
): CodePropose[] {
  const sansCode = lignes.filter((ligne) => ligne.code.trim() === '' && !isLigneVide(ligne));
  return sansCode.map((ligne) => {
    const code = nextCode(prefixOf(ligne), pris);
    pris.push(code);
    return { ref: ligne.ref, code };
  });
}

/** The number after the highest that follows `prefixe` among the codes taken. */
export function nextCode(prefixe: string, pris: readonly string[]): string {
  const numeros = pris.flatMap((code) => {
    if (!toKey(code).startsWith(toKey(prefixe))) return [];
    const reste = code.slice(prefixe.length);
    return /^\d{1,6}$/.test(reste) ? [Number(reste)] : [];
  });
  return `${prefixe}${Math.max(0, ...numeros) + 1}`;
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
