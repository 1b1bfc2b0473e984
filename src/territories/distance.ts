/** How far two short words are, in letters added, dropped, changed or swapped. */

/** True when `a` and `b` differ by at most `max` letters; gives up as soon as they cannot. */
export function isAtDistance(a: string, b: string, max: number): boolean {
  if (Math.abs(a.length - b.length) > max) return false;
  let avantDerniere: number[] = [];
  let derniere = Array.from({ length: b.length + 1 }, (_, rang) => rang);
  for (let i = 1; i <= a.length; i += 1) {
    const ligne = [i];
    let minimum = i;
    for (let j = 1; j <= b.length; j += 1) {
      const cout = costAt(a, b, i, j, { ligne, derniere, avantDerniere });
      ligne.push(cout);
      if (cout < minimum) minimum = cout;
    }
    if (minimum > max) return false;
    avantDerniere = derniere;
    derniere = ligne;
  }
  return (derniere[b.length] ?? Infinity) <= max;
}

interface Lignes {
  readonly ligne: readonly number[];
  readonly derniere: readonly number[];
  readonly avantDerniere: readonly number[];
}

function costAt(
  a: string,
  b: string,
  i: number,
  j: number,
  { ligne, derniere, avantDerniere }: Lignes,
): number {
  const change = (derniere[j - 1] ?? Infinity) + (a[i - 1] === b[j - 1] ? 0 : 1);
  const cout = Math.min((derniere[j] ?? Infinity) + 1, (ligne[j - 1] ?? Infinity) + 1, change);
  const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return isSwap ? Math.min(cout, (avantDerniere[j - 2] ?? Infinity) + 1) : cout;
}

/** The closest of `candidats` to `mot`, null when none is close enough to be meant. */
export function nearestOf(mot: string, candidats: readonly string[]): string | null {
  for (const max of mot.length < 5 ? [1] : [1, 2, 3]) {
    const proche = candidats.find((candidat) => isAtDistance(mot, candidat, max));
    if (proche !== undefined) return proche;
  }
  return null;
}
