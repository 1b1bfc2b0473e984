/** The store with, for one indicator, only some of its rows: figures that depend on a threshold are told apart so. */
import type { Observation } from '../domain/observation';
import type { EtatRegistre, Serie } from './etat-registre';

export function keepLignes(
  etat: EtatRegistre,
  id: string,
  isGardee: (ligne: Observation) => boolean,
): EtatRegistre {
  const gardees = new Map<string, Serie>();
  for (const [territoire, serie] of etat.series.get(id) ?? []) {
    const annees = [...serie]
      .map(([annee, lignes]) => [annee, lignes.filter(isGardee)] as const)
      .filter(([, lignes]) => lignes.length > 0);
    if (annees.length > 0) gardees.set(territoire, new Map(annees));
  }
  const series = new Map(etat.series);
  if (gardees.size > 0) series.set(id, gardees);
  else series.delete(id);
  return { ...etat, series, millesimes: new Map() };
}
