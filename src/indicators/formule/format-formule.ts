/** The number format that a formula asks of its cell. */
import type { FicheComplete } from '../define';
import { formatExcel } from '../format-excel';
import { findAppels } from './appels';

/** Null unless the whole formula is one call of ours: what is done to a figure changes its unit. */
export function formatOfFormule(formule: string, fiches: readonly FicheComplete[]): string | null {
  const [appel] = findAppels(formule);
  if (appel?.debut !== 1 || appel.fin !== formule.trimEnd().length) return null;
  const fiche = fiches.find(({ id }) => id === appel.fonction.id);
  return fiche === undefined ? null : formatExcel(fiche.unite);
}
