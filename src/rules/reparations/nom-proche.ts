/** A name that nobody bears → the one known name that differs by a slip in its words. */
import { isSameButSlips } from '../../domain/distance';
import { toComparable } from '../../domain/texte-comparable';

/** Null when none or several are that near. */
export function findNomProche(nom: string, connus: readonly string[]): string | null {
  const mots = wordsOf(nom);
  const proches = new Map(
    connus
      .filter((connu) => isNear(mots, wordsOf(connu)))
      .map((connu) => [toComparable(connu), connu.trim()] as const),
  );
  const [seul] = proches.values();
  return proches.size === 1 ? (seul ?? null) : null;
}

function isNear(mots: readonly string[], autres: readonly string[]): boolean {
  return (
    mots.length === autres.length &&
    mots.every((mot, rang) => mot === autres[rang] || isSameButSlips(mot, autres[rang] ?? ''))
  );
}

function wordsOf(nom: string): string[] {
  return toComparable(nom)
    .split(/[^\p{L}\d]+/u)
    .filter((mot) => mot !== '');
}
