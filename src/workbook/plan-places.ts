/** Where created tabs go: beside their neighbours in the order of a CTG workbook, at the end when none is there. Pure. */

interface Onglet {
  readonly id: string;
  readonly titre: string;
  readonly voulue: boolean;
  readonly creer: boolean;
}

interface Onglets {
  readonly feuilles: readonly string[];
  readonly feuilleVierge: string | null;
}

/** Definition id → rank of its tab once the ones before it are in place, from 0. */
export function planPlaces(
  { feuilles, feuilleVierge }: Onglets,
  prevues: readonly Onglet[],
): ReadonlyMap<string, number> {
  const ordre = [...feuilles];
  const places = new Map<string, number>();
  let vierge = feuilleVierge;
  prevues.forEach((prevue, rang) => {
    if (!prevue.creer) return;
    const place = vierge === null ? placeOf(ordre, prevues, rang) : ordre.indexOf(vierge);
    ordre.splice(place, vierge === null ? 0 : 1, prevue.titre);
    vierge = null;
    places.set(prevue.id, place);
  });
  return places;
}

/** After the nearest neighbour before it, else before the nearest after it. */
function placeOf(ordre: readonly string[], prevues: readonly Onglet[], rang: number): number {
  const rangOf = ({ titre, voulue }: Onglet): number => (voulue ? ordre.indexOf(titre) : -1);
  const avant = prevues
    .slice(0, rang)
    .map(rangOf)
    .filter((place) => place >= 0)
    .at(-1);
  if (avant !== undefined) return avant + 1;
  return (
    prevues
      .slice(rang + 1)
      .map(rangOf)
      .find((place) => place >= 0) ?? ordre.length
  );
}
