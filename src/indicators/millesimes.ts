/** Which years of a figure the workbook holds, and which one an argument-less form means. */
import type { EtatRegistre, Serie as Annees } from './etat-registre';
import type { Cherche } from './lire-chiffre';
import { isPropre } from './series';

type Serie = Pick<Cherche, 'id' | 'agregation' | 'source'>;

/**
 * Ascending, of the indicator's own series only. A territory without rows of its own has its communes' years, where summing them
 * means something.
 */
export function millesimesOf(serie: Serie, code: string, etat: EtatRegistre): readonly string[] {
  const parTerritoire = etat.series.get(serie.id);
  if (parTerritoire === undefined) return [];
  const propres = anneesPropres(parTerritoire.get(code), serie);
  if (propres.length > 0 || serie.agregation === 'aucune') return propres.sort();
  const annees = new Set<string>();
  for (const membre of etat.index?.membersOf(code) ?? []) {
    for (const annee of anneesPropres(parTerritoire.get(membre), serie)) annees.add(annee);
  }
  return [...annees].sort();
}

function anneesPropres(annees: Annees | undefined, serie: Serie): string[] {
  return [...(annees ?? [])].flatMap(([annee, lignes]) =>
    lignes.some((ligne) => isPropre(ligne, serie)) ? [annee] : [],
  );
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
