/** Which years of a figure the workbook holds, and which one an argument-less form means. */
import type { EtatRegistre } from './etat-registre';
import type { Cherche } from './lire-chiffre';

type Serie = Pick<Cherche, 'id' | 'agregation'>;

/** Ascending. A territory without rows of its own has its communes' years, where summing them means something. */
export function millesimesOf({ id, agregation }: Serie, code: string, etat: EtatRegistre): readonly string[] {
  const parTerritoire = etat.series.get(id);
  if (parTerritoire === undefined) return [];
  const propres = parTerritoire.get(code);
  if (propres !== undefined && (agregation === 'aucune' || propres.size > 0))
    return [...propres.keys()].sort();
  if (agregation === 'aucune') return [];
  const annees = new Set<string>();
  for (const membre of etat.index?.membersOf(code) ?? []) {
    for (const annee of parTerritoire.get(membre)?.keys() ?? []) annees.add(annee);
  }
  return [...annees].sort();
}

/**
 * The latest year held for the convention's own territory, the same whatever territory is asked;
 * where the convention's holds none (or is not known), the latest held for the territory asked.
 */
export function defaultMillesime(serie: Serie, code: string, etat: EtatRegistre): string | null {
  let commun = etat.millesimes.get(serie.id);
  if (commun === undefined) {
    const annees = etat.territoires.flatMap((sien) => millesimesOf(serie, sien, etat));
    commun = annees.sort().at(-1) ?? null;
    etat.millesimes.set(serie.id, commun);
  }
  return commun ?? millesimesOf(serie, code, etat).at(-1) ?? null;
}
