/** How far two short words are, in letters added, dropped, changed or swapped. */

/** True when `a` and `b` differ by at most `max` letters; gives up as soon as they cannot. */
export function isAtDistance(a: string, b: string, max: number): boolean {
  return isRestAtDistance(a, 0, b, 0, max);
}

/** For the few slips a person makes, trying each kind where the words part is cheaper than a table of all costs. */
function isRestAtDistance(a: string, i: number, b: string, j: number, max: number): boolean {
  if (Math.abs(a.length - i - (b.length - j)) > max) return false;
  let rang = i;
  let autre = j;
  while (rang < a.length && autre < b.length && a.charCodeAt(rang) === b.charCodeAt(autre)) {
    rang += 1;
    autre += 1;
  }
  if (rang === a.length || autre === b.length) return a.length - rang + (b.length - autre) <= max;
  if (max === 0) return false;
  const isSwap = a[rang] === b[autre + 1] && a[rang + 1] === b[autre];
  return (
    isRestAtDistance(a, rang + 1, b, autre + 1, max - 1) ||
    isRestAtDistance(a, rang + 1, b, autre, max - 1) ||
    isRestAtDistance(a, rang, b, autre + 1, max - 1) ||
    (isSwap && isRestAtDistance(a, rang + 2, b, autre + 2, max - 1))
  );
}

/** The closest of `candidats` to `mot`, null when none is close enough to be meant. */
export function nearestOf(mot: string, candidats: readonly string[]): string | null {
  for (const max of mot.length < 5 ? [1] : [1, 2, 3]) {
    const proche = candidats.find((candidat) => isAtDistance(mot, candidat, max));
    if (proche !== undefined) return proche;
  }
  return null;
}

/** Slips that a reader forgives in a word of this length: none in a short one, where they make another word. */
export function slipsAllowed(longueur: number): number {
  if (longueur < 5) return 0;
  return longueur < 9 ? 1 : 2;
}

export function isSameButSlips(a: string, b: string): boolean {
  const max = slipsAllowed(Math.min(a.length, b.length));
  return max > 0 && isAtDistance(a, b, max);
}
