/** Walking through the findings in the order shown. */

export interface Place {
  readonly suivi: string;
  /** Where it stood when it was reached. */
  readonly rang: number;
}

/** The place one step further, null when there is none. A finding that went leaves its place to the one after it. */
export function stepFrom(
  ordre: readonly { readonly suivi: string }[],
  place: Place | null,
  pas: 1 | -1,
): Place | null {
  const rang = rankAfter(ordre, place, pas);
  const vise = ordre[rang];
  return vise === undefined ? null : { suivi: vise.suivi, rang };
}

/** Rank of the current finding, -1 when it went or when none was reached. */
export function rankOf(ordre: readonly { readonly suivi: string }[], place: Place | null): number {
  return place === null ? -1 : ordre.findIndex(({ suivi }) => suivi === place.suivi);
}

function rankAfter(ordre: readonly { readonly suivi: string }[], place: Place | null, pas: 1 | -1): number {
  if (place === null) return pas === 1 ? 0 : -1;
  const rang = rankOf(ordre, place);
  if (rang >= 0) return rang + pas;
  return pas === 1 ? place.rang : place.rang - 1;
}
