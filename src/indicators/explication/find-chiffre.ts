/** The figure behind a call or a row: its territories, its year, the rows of Données that hold it. */
import type { Observation } from '../../domain/observation';
import { readCode } from '../acces/read-code';
import type { Lisible } from '../acces/read-code';
import { findRepli } from '../acces/repli';
import { millesimeUsuel } from '../acces/situer';
import type { Argument, FicheComplete } from '../define';
import { readMillesime } from '../lire-argument';
import { chiffreOfLieux, lignesOf } from '../lire-chiffre';
import type { Chiffre } from '../lire-ligne';
import { readTerritoires } from '../lire-territoire';
import type { Lieu } from '../lire-territoire';
import { findFicheIn } from './define';
import type { ContexteExplication } from './define';

export interface ChiffreLu {
  readonly lisible: Lisible;
  /** Null for a variable that the catalogue does not have. */
  readonly fiche: FicheComplete | null;
  readonly lieux: readonly Lieu[];
  readonly millesime: string | null;
  /** True when nobody said the year. */
  readonly parDefaut: boolean;
  /** The territory's own rows; none for a sum of communes, or what is read elsewhere. */
  readonly observations: readonly Observation[];
  readonly chiffre: Chiffre | null;
  /** The territory asked for, where the figure is the one of a level above, as the formula wants. */
  readonly repliDe: Lieu | null;
  /** How many territories add up to it; 0 for a figure of its own. */
  readonly parts: number;
}

/** Null for what no territory has, and for arguments that say nothing readable. */
export function findChiffre(
  code: string,
  territoire: Argument | undefined,
  annee: Argument | undefined,
  { etat, fiches }: ContexteExplication,
): ChiffreLu | null {
  const lisible = readCode([[code]], etat);
  const lieux = readTerritoires(territoire, etat);
  const demande = readMillesime(annee);
  if (!lisible.ok || !lisible.value.isTerritorial || !lieux.ok || !demande.ok) return null;
  const [lieu] = lieux.value;
  const millesime = demande.value ?? millesimeUsuel(lisible.value, lieu?.code ?? '', etat);
  const observations =
    lieu === undefined || lieux.value.length > 1
      ? []
      : (lignesOf(lisible.value, lieu.code, millesime, etat) ?? []);
  const lu = millesime === null ? null : chiffreOfLieux(lisible.value, lieux.value, millesime, etat);
  const membres = lieux.value.length > 1 ? lieux.value.length : membersOf(lieu, etat);
  return {
    lisible: lisible.value,
    fiche: findFicheIn(fiches, lisible.value.id),
    lieux: lieux.value,
    millesime,
    parDefaut: demande.value === null,
    observations,
    chiffre: lu?.ok === true ? lu.value : null,
    repliDe: null,
    parts: lu?.ok === true && observations.length === 0 ? membres : 0,
  };
}

function membersOf(lieu: Lieu | undefined, { index }: ContexteExplication['etat']): number {
  return lieu === undefined ? 0 : (index?.membersOf(lieu.code).length ?? 0);
}

/** The figure of the level above, where the territory asked for has none: only for a formula that asks for it. */
export function replier(chiffre: ChiffreLu, contexte: ContexteExplication): ChiffreLu {
  const [lieu] = chiffre.lieux;
  const { lisible, lieux, millesime, observations } = chiffre;
  const repli = findRepli(lisible, { lieux, millesime, lignes: observations }, contexte.etat);
  if (lieu === undefined || !repli.ok || repli.value.lieu.code === lieu.code) return chiffre;
  const annee = millesime === null ? [] : [[millesime]];
  const dessus = findChiffre(lisible.id, [[repli.value.lieu.code]], annee, contexte);
  return dessus === null ? chiffre : { ...dessus, parDefaut: chiffre.parDefaut, repliDe: lieu };
}
