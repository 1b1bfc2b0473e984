/** Gathers values under the key each of them gives, in the order they come. */
export function groupBy<T>(
  valeurs: readonly T[],
  toKey: (valeur: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groupes = new Map<string, T[]>();
  for (const valeur of valeurs) {
    const cle = toKey(valeur);
    const groupe = groupes.get(cle);
    if (groupe) groupe.push(valeur);
    else groupes.set(cle, [valeur]);
  }
  return groupes;
}
