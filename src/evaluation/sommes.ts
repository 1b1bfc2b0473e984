/** Amounts compared two by two: a line that lacks one of them enters neither sum, it is not zero. */
import type { Mesure } from './ponderation';

export interface Couple {
  readonly haut: number | null;
  readonly bas: number | null;
}

export interface Sommes {
  readonly haut: number;
  readonly bas: number;
  readonly utilises: number;
  readonly comptes: number;
}

/** Null when no line has both amounts. */
export function sumCouples(couples: readonly Couple[]): Sommes | null {
  let haut = 0;
  let bas = 0;
  let utilises = 0;
  for (const couple of couples) {
    if (couple.haut === null || couple.bas === null) continue;
    haut += couple.haut;
    bas += couple.bas;
    utilises += 1;
  }
  return utilises === 0 ? null : { haut, bas, utilises, comptes: couples.length };
}

/** Σ haut / Σ bas: consumption (spent over planned), a funder's share; null over nothing. */
export function calculatePart(couples: readonly Couple[]): Mesure | null {
  const sommes = sumCouples(couples);
  if (sommes === null || sommes.bas === 0) return null;
  return { valeur: sommes.haut / sommes.bas, utilises: sommes.utilises, comptes: sommes.comptes };
}
