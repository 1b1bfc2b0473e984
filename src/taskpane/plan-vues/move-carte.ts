/** Where an arrow goes on the board: from card to card of a column, and to the columns beside. */

export interface PlaceCarte {
  readonly colonne: number;
  readonly rang: number;
}

/** `tailles`: how many cards each column has; empty ones are passed over. Null for a key that is not ours, or nowhere to go. */
export function moveCarte(
  { colonne, rang }: PlaceCarte,
  touche: string,
  tailles: readonly number[],
): PlaceCarte | null {
  const taille = tailles[colonne] ?? 0;
  if (touche === 'ArrowDown') return rang + 1 < taille ? { colonne, rang: rang + 1 } : null;
  if (touche === 'ArrowUp') return rang > 0 ? { colonne, rang: rang - 1 } : null;
  if (touche === 'Home') return rang === 0 ? null : { colonne, rang: 0 };
  if (touche === 'End') return rang === taille - 1 ? null : { colonne, rang: taille - 1 };
  const pas = touche === 'ArrowRight' ? 1 : touche === 'ArrowLeft' ? -1 : 0;
  if (pas === 0) return null;
  for (let voisine = colonne + pas; voisine >= 0 && voisine < tailles.length; voisine += pas) {
    const siennes = tailles[voisine] ?? 0;
    if (siennes > 0) return { colonne: voisine, rang: Math.min(rang, siennes - 1) };
  }
  return null;
}
