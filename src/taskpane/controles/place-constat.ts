/** Where a finding stands, in words: « Actions, K5 ». */
import type { ConstatLocalise } from '../../commands';
import { controles } from '../labels/controles';

export function placeOf({ feuille, cellule, ligne }: ConstatLocalise): string {
  if (feuille === null) return controles.filtres.sansFeuille;
  if (cellule !== null) return `${feuille}, ${cellule}`;
  return ligne === null ? feuille : `${feuille}, ${controles.ligne(ligne)}`;
}
