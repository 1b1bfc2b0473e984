/** Runs of equal values: what can be written to one range instead of many. */
export interface Suite<V> {
  readonly debut: number;
  readonly longueur: number;
  readonly valeur: V;
}

/** @example toSuites(['a', 'a', 'b']) // [{ debut: 0, longueur: 2, valeur: 'a' }, { debut: 2, longueur: 1, valeur: 'b' }] */
export function toSuites<V>(valeurs: readonly V[]): Suite<V>[] {
  const suites: { debut: number; longueur: number; valeur: V }[] = [];
  valeurs.forEach((valeur, rang) => {
    const derniere = suites.at(-1);
    if (derniere !== undefined && derniere.valeur === valeur) derniere.longueur += 1;
    else suites.push({ debut: rang, longueur: 1, valeur });
  });
  return suites;
}
