/** Where a figure comes from: its territory, its year and its rows. */
import type { Observation } from '../../domain/observation';
import { success } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import { fr } from '../../domain/typographie';
import type { Argument } from '../define';
import type { EtatRegistre } from '../etat-registre';
import { readMillesime } from '../lire-argument';
import { lignesOf } from '../lire-chiffre';
import { readTerritoires } from '../lire-territoire';
import type { Lieu } from '../lire-territoire';
import { defaultMillesime, millesimesOf } from '../millesimes';
import { COG } from '../sources-publiques';
import type { Lisible } from './read-code';

export interface Situation {
  readonly lieux: readonly Lieu[];
  /** Asked, or the one a function without this argument means; null when the workbook holds none. */
  readonly millesime: string | null;
  /** The rows of tDonnees behind the figure; none when it is read elsewhere (the index, the plan). */
  readonly lignes: readonly Observation[];
}

export function situer(
  lisible: Lisible,
  territoire: Argument | undefined,
  millesime: Argument | undefined,
  etat: EtatRegistre,
): Result<Situation, Echec> {
  const demande = readMillesime(millesime);
  if (!demande.ok) return demande;
  const lieux = readTerritoires(territoire, etat);
  if (!lieux.ok) return lieux;
  const annee = demande.value ?? millesimeUsuel(lisible, lieux.value[0]?.code ?? '', etat);
  const lignes = lieux.value.flatMap(({ code }) => {
    const siennes = lignesOf(lisible, code, annee, etat);
    if (siennes !== undefined || lisible.agregation === 'aucune') return siennes ?? [];
    return (etat.index?.membersOf(code) ?? []).flatMap(
      (membre) => lignesOf(lisible, membre, annee, etat) ?? [],
    );
  });
  return success({ lieux: lieux.value, millesime: annee, lignes });
}

/** The year a function without its year means. The population is the one in force, which the index gives. */
export function millesimeUsuel(lisible: Lisible, code: string, etat: EtatRegistre): string | null {
  if (isPopulation(lisible)) return etat.index?.cog ?? null;
  return defaultMillesime(lisible, code, etat);
}

/** Every year held for these territories, in its own series. */
export function anneesTenues(
  lisible: Lisible,
  lieux: readonly Lieu[],
  etat: EtatRegistre,
): readonly string[] {
  const annees = new Set(lieux.flatMap(({ code }) => millesimesOf(lisible, code, etat)));
  if (isPopulation(lisible) && etat.index !== null) annees.add(etat.index.cog);
  return [...annees].sort();
}

function isPopulation({ source }: Lisible): boolean {
  return source.libelle === COG.libelle;
}

/** « Perpignan (66136) », « la convention (2 territoires) ». */
export function nommer(lieux: readonly Lieu[]): string {
  const [lieu, ...autres] = lieux;
  if (lieu === undefined) return '';
  if (autres.length > 0) return fr`la convention (${lieux.length} territoires)`;
  return lieu.nom === lieu.code ? lieu.code : `${lieu.nom} (${lieu.code})`;
}

/** A territory as a function's argument. */
export function toArgumentLieu(lieux: readonly Lieu[]): Argument {
  const [lieu, ...autres] = lieux;
  return lieu === undefined || autres.length > 0 ? [] : [[lieu.code]];
}
