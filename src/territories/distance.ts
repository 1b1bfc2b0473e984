/** How far two short words are, in letters added, dropped, changed or swapped. */

/** True when `a` and `b` differ by at most `max` letters; gives up as soon as they cannot. */
export function isAtDistance(a: string, b: string, max: number): boolean {
  if (Math.abs(a.length - b.length) > max) return false;
  const debut = commonPrefix(a, b);
  const fin = commonSuffix(a, b, debut);
  return isMiddleAtDistance(a.slice(debut, a.length - fin), b.slice(debut, b.length - fin), max);
}

/** What two close words share at both ends costs nothing to compare. */
function commonPrefix(a: string, b: string): number {
  let rang = 0;
  while (rang < a.length && rang < b.length && a.charCodeAt(rang) === b.charCodeAt(rang)) rang += 1;
  return rang;
}

function commonSuffix(a: string, b: string, debut: number): number {
  let rang = 0;
  const reste = Math.min(a.length, b.length) - debut;
  while (rang < reste && a.charCodeAt(a.length - 1 - rang) === b.charCodeAt(b.length - 1 - rang)) rang += 1;
  return rang;
}

function isMiddleAtDistance(a: string, b: string, max: number): boolean {
  if (a.length === 0 || b.length === 0) return Math.max(a.length, b.length) <= max;
  // One letter changed or two swapped is all a distance of one leaves between two different ends.
  if (max === 1 && a.length > 2) return false;
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
