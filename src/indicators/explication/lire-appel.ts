/** One call of ours, understood: its indicator, its arguments, the figure it leads to and the rows that hold it. */
import type { Observation } from '../../domain/observation';
import type { Echec, Result } from '../../domain/result';
import { findIndicateur } from '../catalogue';
import type { Argument, FicheComplete } from '../define';
import type { EtatRegistre } from '../etat-registre';
import { evaluerArgument } from '../formule';
import type { Appel, Lecture } from '../formule';
import { flatten, isErreur, isOmis, readMillesime } from '../lire-argument';
import { chiffreOf } from '../lire-chiffre';
import type { Chiffre } from '../lire-ligne';
import { readTerritoires } from '../lire-territoire';
import type { Lieu } from '../lire-territoire';
import { defaultMillesime } from '../millesimes';

export interface ContexteExplication {
  readonly etat: EtatRegistre;
  readonly fiches: readonly FicheComplete[];
}

export interface ArgumentLu {
  /** The parameter's name: "territoire". */
  readonly nom: string;
  /** As written in the formula, "" when it is omitted. */
  readonly ecrit: string;
  /** Null: only Excel knows it. */
  readonly valeur: Argument | null;
}

/** The figure that the call looks up. */
export interface ChiffreLu {
  readonly fiche: FicheComplete;
  readonly lieux: readonly Lieu[];
  readonly millesime: string | null;
  /** True when the formula does not say the year. */
  readonly parDefaut: boolean;
  /** The rows of tDonnees that are the figure; none for a sum of communes or an index. */
  readonly observations: readonly Observation[];
  readonly chiffre: Chiffre | null;
  /** The communes whose figures add up to it. */
  readonly communes: number;
}

export interface AppelLu {
  readonly id: string;
  /** Null: there is no such function. */
  readonly fiche: FicheComplete | null;
  readonly arguments: readonly ArgumentLu[];
  /** Null: an argument is not known, or the workbook was not read yet. */
  readonly resultat: Result<unknown, Echec> | null;
  /** Null for what is computed from its arguments or from the plan. */
  readonly chiffre: ChiffreLu | null;
}

export function readAppel(appel: Appel, lire: Lecture['lire'], contexte: ContexteExplication): AppelLu {
  const { id } = appel.fonction;
  const fiche = findFicheIn(contexte.fiches, id);
  const appeler = (dedans: Appel): Argument | null => toReponse(readAppel(dedans, lire, contexte).resultat);
  const lus = appel.arguments.map(({ texte, lexemes }, rang) => ({
    nom: fiche?.parametres[rang]?.nom ?? fiche?.parametres.at(-1)?.nom ?? '',
    ecrit: texte,
    valeur: evaluerArgument(lexemes, { lire, appeler }),
  }));
  const valeurs = lus.map(({ valeur }) => valeur);
  const isConnu = valeurs.every((valeur) => valeur !== null);
  const indicateur = findIndicateur(id);
  return {
    id,
    fiche,
    arguments: lus,
    resultat: isConnu && indicateur !== null ? indicateur.calculate(valeurs, contexte.etat) : null,
    chiffre: fiche === null ? null : readChiffreDe(fiche, lus, contexte),
  };
}

export function findFicheIn(fiches: readonly FicheComplete[], id: string): FicheComplete | null {
  const voulu = id.trim().toUpperCase();
  return fiches.find((fiche) => fiche.id === voulu) ?? null;
}

/** What a nested call hands to the one around it. */
function toReponse(resultat: Result<unknown, Echec> | null): Argument | null {
  if (resultat === null) return null;
  if (!resultat.ok) return [['#N/A']];
  const { value } = resultat;
  return typeof value === 'number' || typeof value === 'string' ? [[value]] : null;
}

/** For the functions of a territory and a year, and those that name another indicator by its code. */
function readChiffreDe(
  fonction: FicheComplete,
  lus: readonly ArgumentLu[],
  { etat, fiches }: ContexteExplication,
): ChiffreLu | null {
  const rangOf = (nom: string): number => fonction.parametres.findIndex((parametre) => parametre.nom === nom);
  const rangTerritoire = rangOf('territoire');
  if (rangTerritoire < 0) return null;
  const rangCode = Math.max(rangOf('code'), rangOf('indicateur'));
  const code = rangCode < 0 ? fonction.id : String(flatten(lus[rangCode]?.valeur ?? [])[0] ?? '');
  const fiche = findFicheIn(fiches, code);
  const territoire = lus[rangTerritoire];
  const annee = lus[rangOf('millesime')];
  if (fiche === null || territoire?.valeur === null || annee?.valeur === null) return null;
  const lieux = readTerritoires(territoire?.valeur, etat);
  const millesime = readMillesime(annee?.valeur);
  if (!lieux.ok || !millesime.ok) return null;
  return findChiffre(fiche, lieux.value, millesime.value, etat);
}

/** @param demande the year asked for; null for the default one. */
export function findChiffre(
  fiche: FicheComplete,
  lieux: readonly Lieu[],
  demande: string | null,
  etat: EtatRegistre,
): ChiffreLu {
  const [lieu] = lieux;
  const indexee = fiche.id === 'POPULATION' ? (etat.index?.cog ?? null) : null;
  const millesime = demande ?? indexee ?? defaultMillesime(fiche, lieu?.code ?? '', etat);
  const base = { fiche, lieux, millesime, parDefaut: demande === null, observations: [], chiffre: null };
  if (millesime === null || millesime === indexee) return { ...base, communes: 0 };
  if (lieu === undefined || lieux.length > 1) return { ...base, communes: lieux.length };
  const observations = etat.series.get(fiche.id)?.get(lieu.code)?.get(millesime) ?? [];
  const lu = chiffreOf(fiche, lieu, millesime, etat);
  return {
    ...base,
    observations,
    chiffre: lu.ok ? lu.value : null,
    communes: lu.ok && observations.length === 0 ? (etat.index?.membersOf(lieu.code).length ?? 0) : 0,
  };
}

/** The first Excel error among the arguments, which explains the cell's own. */
export function findErreurArgument({ arguments: lus }: AppelLu): string | null {
  const cellules = lus.flatMap(({ valeur }) => flatten(valeur ?? []));
  const erreur = cellules.find((cellule) => isErreur(cellule));
  return erreur === undefined ? null : String(erreur);
}

export function isArgumentOmis({ valeur }: ArgumentLu): boolean {
  return valeur !== null && isOmis(valeur);
}
