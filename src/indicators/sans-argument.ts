/** What a function answers without argument, as it would be published: how the diagnostic counts the offer of the workbook. */
import { findIndicateur } from './catalogue';
import { isPart } from './define';
import type { EtatRegistre } from './etat-registre';

/** Null when it has no number to give. */
export function calculateSansArgument(id: string, etat: EtatRegistre): number | null {
  const indicateur = findIndicateur(id);
  const resultat = indicateur?.calculate([], etat);
  if (indicateur === null || resultat?.ok !== true || typeof resultat.value !== 'number') return null;
  return isPart(indicateur.unite) ? resultat.value * 100 : resultat.value;
}
