/** How many typing slips part two words: letters added, lost, changed or swapped. */

/** The number of slips, or `max + 1` when there are more than `max`. */
export function distanceFrappe(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let avant: number[] = [];
  let rangee = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const suivante = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cout = a[i - 1] === b[j - 1] ? 0 : 1;
      let pas = Math.min((rangee[j] ?? 0) + 1, (suivante[j - 1] ?? 0) + 1, (rangee[j - 1] ?? 0) + cout);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        pas = Math.min(pas, (avant[j - 2] ?? 0) + 1);
      }
      suivante.push(pas);
    }
    if (Math.min(...suivante) > max) return max + 1;
    avant = rangee;
    rangee = suivante;
  }
  return Math.min(rangee[b.length] ?? 0, max + 1);
}

/** Slips that a reader forgives in a word of this length: none in a short one, where they make another word. */
export function slipsAllowed(longueur: number): number {
  if (longueur < 5) return 0;
  return longueur < 9 ? 1 : 2;
}

export function isSameButSlips(a: string, b: string): boolean {
  const max = slipsAllowed(Math.min(a.length, b.length));
  return max > 0 && distanceFrappe(a, b, max) <= max;
}
