/** One call of ours, understood: its function, its arguments, its answer and the figure it leads to. */
import type { Echec, Result } from '../../domain/result';
import { acces } from '../acces';
import { findIndicateur } from '../catalogue';
import type { Argument, Cellule, FicheComplete } from '../define';
import { evaluerArgument } from '../formule';
import type { Appel, Lecture } from '../formule';
import { flatten, isErreur } from '../lire-argument';
import { isCarte, isMatrice } from '../valeur';
import type { Case, Rendu } from '../valeur';
import { findChiffre, replier } from './find-chiffre';
import type { ChiffreLu } from './find-chiffre';
import { findFicheIn } from './define';
import type { ContexteExplication } from './define';
import { FONCTIONS_ACCES } from './fonctions-acces';

export interface ArgumentLu {
  /** The parameter's name: "territoire". */
  readonly nom: string;
  /** As written in the formula, "" when it is omitted. */
  readonly ecrit: string;
  /** Null: only Excel knows it. */
  readonly valeur: Argument | null;
}

export interface AppelLu {
  readonly id: string;
  /** The indicator it is about; null for none of the catalogue. */
  readonly fiche: FicheComplete | null;
  /** What the function itself is, where it reads any indicator; null for an indicator's own function. */
  readonly acces: { readonly libelle: string; readonly definition: string } | null;
  readonly arguments: readonly ArgumentLu[];
  /** Null: an argument is not known from here. */
  readonly resultat: Result<Rendu, Echec> | null;
  /** Null for what is computed from its arguments or from the plan. */
  readonly chiffre: ChiffreLu | null;
}

export function readAppel(appel: Appel, lire: Lecture['lire'], contexte: ContexteExplication): AppelLu {
  const { id } = appel.fonction;
  const propre = findFicheIn(contexte.fiches, id);
  const dite = propre === null ? FONCTIONS_ACCES[id] : undefined;
  const noms = dite?.parametres ?? propre?.parametres.map(({ nom }) => nom) ?? [];
  const appeler = (dedans: Appel): Argument | null => toArgument(readAppel(dedans, lire, contexte).resultat);
  const lus = appel.arguments.map(({ texte, lexemes }, rang) => ({
    nom: noms[rang] ?? noms.at(-1) ?? '',
    ecrit: texte,
    valeur: evaluerArgument(lexemes, { lire, appeler }),
  }));
  const codeCite = dite === undefined ? id : readCodeCite(id, noms, lus);
  return {
    id,
    fiche: codeCite === null ? null : findFicheIn(contexte.fiches, codeCite),
    acces:
      dite === undefined ? null : { libelle: findFonction(id)?.libelle ?? '', definition: dite.definition },
    arguments: lus,
    resultat: calculate(id, lus, contexte),
    chiffre: codeCite === null ? null : readChiffre(codeCite, noms, lus, contexte),
  };
}

function findFonction(id: string): {
  readonly libelle: string;
  readonly calculate: (args: readonly Argument[], etat: ContexteExplication['etat']) => Result<Rendu, Echec>;
} | null {
  return findIndicateur(id) ?? acces.find((fonction) => fonction.id === id) ?? null;
}

function calculate(
  id: string,
  lus: readonly ArgumentLu[],
  { etat }: ContexteExplication,
): AppelLu['resultat'] {
  const valeurs = lus.map(({ valeur }) => valeur);
  const fonction = findFonction(id);
  if (fonction === null || !valeurs.every((valeur) => valeur !== null)) return null;
  return fonction.calculate(valeurs, etat);
}

/** What a nested call hands to the one around it. */
function toArgument(resultat: AppelLu['resultat']): Argument | null {
  if (resultat === null) return null;
  if (!resultat.ok) return [['#N/A']];
  const { value } = resultat;
  if (isMatrice(value)) return value.map((rangee) => rangee.map(toCellule));
  return [[isCarte(value) ? value.valeur.nombre : toCellule(value)]];
}

function toCellule(valeur: Case): Cellule {
  if (typeof valeur !== 'object') return valeur;
  return 'nombre' in valeur ? valeur.nombre : '#N/A';
}

/** The indicator that a function of any indicator is given; null for those of places. */
function readCodeCite(id: string, noms: readonly string[], lus: readonly ArgumentLu[]): string | null {
  const rang = id === 'TERRITOIRE' ? -1 : noms.indexOf('code');
  const code = flatten(lus[rang]?.valeur ?? [])[0];
  return typeof code !== 'string' || code.trim() === '' ? null : code;
}

/** For what is asked of one territory and one year. */
function readChiffre(
  code: string,
  noms: readonly string[],
  lus: readonly ArgumentLu[],
  contexte: ContexteExplication,
): ChiffreLu | null {
  const rang = noms.indexOf('territoire');
  const territoire = lus[rang];
  const annee = lus[noms.indexOf('millesime')];
  if (rang < 0 || territoire?.valeur === null || annee?.valeur === null) return null;
  const chiffre = findChiffre(code, territoire?.valeur, annee?.valeur, contexte);
  const retour = flatten(lus[noms.indexOf('retour')]?.valeur ?? [])[0];
  const isRepli = chiffre !== null && String(retour ?? '').toLowerCase() === 'repli';
  return isRepli ? replier(chiffre, contexte) : chiffre;
}

/** The number that a cell of this call alone shows now; null for anything else than a number. */
export function nombreDe(appel: Appel, lire: Lecture['lire'], contexte: ContexteExplication): number | null {
  const [[cellule = null] = []] = toArgument(readAppel(appel, lire, contexte).resultat) ?? [];
  return typeof cellule === 'number' ? cellule : null;
}

/** The first Excel error among the arguments, which explains the cell's own. */
export function findErreurArgument({ arguments: lus }: AppelLu): string | null {
  const cellules = lus.flatMap(({ valeur }) => flatten(valeur ?? []));
  const erreur = cellules.find((cellule) => isErreur(cellule));
  return erreur === undefined ? null : String(erreur);
}
