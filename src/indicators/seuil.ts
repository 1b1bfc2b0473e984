/** Figures that depend on a threshold: a row of tDonnees says which one (« seuil 35 », in Commentaire or Période), the usual one otherwise. */
import type { Observation } from '../domain/observation';
import type { EtatRegistre, Serie } from './etat-registre';

/** The state with, for this indicator, only the rows of that threshold. */
export function keepSeuil(
  etat: EtatRegistre,
  id: string,
  { seuil, usuel }: { readonly seuil: number; readonly usuel: number },
): EtatRegistre {
  const parTerritoire = etat.series.get(id);
  if (parTerritoire === undefined) return etat;
  const gardes = new Map<string, Serie>();
  for (const [territoire, serie] of parTerritoire) {
    const annees = [...serie].flatMap(([annee, lignes]) => {
      const siennes = lignes.filter((ligne) => (seuilOf(ligne) ?? usuel) === seuil);
      return siennes.length === 0 ? [] : [[annee, siennes] as const];
    });
    if (annees.length > 0) gardes.set(territoire, new Map(annees));
  }
  const series = new Map(etat.series);
  if (gardes.size > 0) series.set(id, gardes);
  else series.delete(id);
  return { ...etat, series, millesimes: new Map() };
}

function seuilOf({ commentaire, periode }: Observation): number | null {
  const [, seuil] = /seuil\D{0,12}(\d+(?:[.,]\d+)?)/i.exec(`${commentaire} ${periode}`) ?? [];
  return seuil === undefined ? null : Number(seuil.replace(',', '.'));
}
