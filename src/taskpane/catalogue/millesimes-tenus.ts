/** The years of an indicator that this workbook holds for a territory; the convention's when none is said. */
import type { Argument, FicheComplete } from '../../indicators/define';
import type { EtatRegistre } from '../../indicators/etat-registre';
import { readTerritoires } from '../../indicators/lire-territoire';
import { millesimesOf } from '../../indicators/millesimes';

/** Ascending; none for what is computed from the plan, or for a territory that is not recognised. */
export function heldMillesimes(
  fiche: Pick<FicheComplete, 'id' | 'agregation' | 'source'>,
  etat: EtatRegistre,
  territoire: Argument = [],
): readonly string[] {
  const lieux = readTerritoires(territoire, etat);
  if (!lieux.ok) return [];
  const tenus = lieux.value.flatMap(({ code }) => millesimesOf(fiche, code, etat));
  // The population comes with the package.
  const indexe = fiche.id === 'POPULATION' && etat.index !== null ? [etat.index.cog] : [];
  return [...new Set([...tenus, ...indexe])].sort();
}
