/** Where an arrow goes on the line of time: from action to action, and along the steps of one. */

export interface Place {
  readonly ligne: number;
  /** Rank of the step; -1 for the action itself. */
  readonly jalon: number;
}

/** `jalons`: how many steps each line has. Null for a key that is not ours, and where there is nowhere to go. */
export function moveFocus(place: Place, touche: string, jalons: readonly number[]): Place | null {
  const vers = targetOf(place, touche, jalons);
  if (vers === null || vers.ligne < 0 || vers.ligne >= jalons.length) return null;
  if (vers.jalon < -1 || vers.jalon >= (jalons[vers.ligne] ?? 0)) return null;
  return vers;
}

function targetOf({ ligne, jalon }: Place, touche: string, jalons: readonly number[]): Place | null {
  switch (touche) {
    case 'ArrowDown':
      return { ligne: ligne + 1, jalon: -1 };
    case 'ArrowUp':
      return { ligne: ligne - 1, jalon: -1 };
    case 'ArrowRight':
      return { ligne, jalon: jalon + 1 };
    case 'ArrowLeft':
      return { ligne, jalon: jalon - 1 };
    case 'Home':
      return { ligne: 0, jalon: -1 };
    case 'End':
      return { ligne: jalons.length - 1, jalon: -1 };
    default:
      return null;
  }
}
