/** Reads the arguments of a function: what was omitted, what is empty, what is no number, each told in a sentence. */
import { parseNombre } from '../domain/nombre-lu';
import { failure, success } from '../domain/result';
import type { Echec, Result } from '../domain/result';
import { fr } from '../domain/typographie';
import { toComparable } from '../domain/texte-comparable';
import type { Argument, Cellule } from './define';
import { argumentInvalide } from './echecs';

/** Marks and words that stand where a number is missing. */
const MANQUANTS = new Set(['', 's', 'nd', 'n.d.', 'ns', 'so', 'nc', 'n.c.', '-', '—']);

export function isOmis(arg: Argument | undefined): boolean {
  const [ligne, ...lignes] = arg ?? [];
  if (ligne === undefined) return true;
  return lignes.length === 0 && (ligne.length === 0 || (ligne.length === 1 && ligne[0] === null));
}

export function flatten(arg: Argument | undefined): readonly Cellule[] {
  if (arg === undefined || isOmis(arg)) return [];
  const [ligne, ...lignes] = arg;
  return lignes.length === 0 ? (ligne ?? []) : arg.flat();
}

/** The text of a single cell; null when the argument was omitted. */
export function readTexte(arg: Argument | undefined, nom: string): Result<string | null, Echec> {
  if (isOmis(arg)) return success(null);
  const cellules = flatten(arg);
  if (cellules.length > 1) {
    return failure(
      argumentInvalide(
        fr`L'argument « ${nom} » est une plage de ${cellules.length} cellules.`,
        fr`Indiquez une seule cellule.`,
      ),
    );
  }
  const [cellule = null] = cellules;
  if (isErreur(cellule)) return failure(erreurDansArgument(nom, String(cellule)));
  return success(cellule === null || typeof cellule === 'boolean' ? '' : String(cellule).trim());
}

/** A year: 2021, "2021", "2024-12", or a date of that year; null when omitted. */
export function readMillesime(arg: Argument | undefined): Result<string | null, Echec> {
  const texte = readTexte(arg, 'millesime');
  if (!texte.ok || texte.value === null) return texte;
  const annee = yearOf(texte.value);
  if (annee !== null) return success(annee);
  const vu =
    texte.value === '' || texte.value === '0'
      ? fr`Le millésime est vide.`
      : fr`« ${texte.value} » n'est pas un millésime.`;
  return failure(
    argumentInvalide(
      vu,
      fr`Indiquez une année sur quatre chiffres, par exemple 2021, ou retirez l'argument pour la dernière année disponible.`,
    ),
  );
}

const JOUR_MS = 86_400_000;
/** Day 0 of Excel's calendar, as far as dates after February 1900 go. */
const ORIGINE_EXCEL = Date.UTC(1899, 11, 30);
/** 1950 to 2099: no year is written with five digits, so a number of this size is a date. */
const DATES = { premiere: 18_264, derniere: 73_050 };

function yearOf(texte: string): string | null {
  const [, annee] = /^((?:19|20)\d{2})(?:-\d{2}(?:-\d{2})?)?$/.exec(texte) ?? [];
  if (annee !== undefined) return annee;
  const jour = /^\d{5}$/.test(texte) ? Number(texte) : NaN;
  if (!(jour >= DATES.premiere && jour <= DATES.derniere)) return null;
  return String(new Date(ORIGINE_EXCEL + jour * JOUR_MS).getUTCFullYear());
}

/** One number; null when omitted or empty. */
export function readNombre(arg: Argument | undefined, nom: string): Result<number | null, Echec> {
  const nombres = readNombres(arg, nom);
  if (!nombres.ok) return nombres;
  if (nombres.value.length > 1) {
    return failure(
      argumentInvalide(
        fr`L'argument « ${nom} » est une plage de ${nombres.value.length} cellules.`,
        fr`Indiquez une seule cellule.`,
      ),
    );
  }
  return success(nombres.value[0] ?? null);
}

/** Numbers of a range, cell by cell; an empty cell or a mark is null, never zero; any other text is refused. */
export function readNombres(
  arg: Argument | undefined,
  nom: string,
): Result<readonly (number | null)[], Echec> {
  const nombres: (number | null)[] = [];
  for (const cellule of flatten(arg)) {
    const lu = readCellule(cellule, nom);
    if (!lu.ok) return lu;
    nombres.push(lu.value);
  }
  return success(nombres);
}

function readCellule(cellule: Cellule, nom: string): Result<number | null, Echec> {
  if (cellule === null) return success(null);
  if (typeof cellule === 'number') return success(cellule);
  if (isErreur(cellule)) return failure(erreurDansArgument(nom, String(cellule)));
  if (typeof cellule === 'string' && MANQUANTS.has(toComparable(cellule))) return success(null);
  const { valeur, texte } = parseNombre(cellule, 'fraction');
  if (valeur !== null) return success(valeur);
  return failure(
    argumentInvalide(
      fr`« ${texte} », dans l'argument « ${nom} », n'est pas un nombre.`,
      fr`Corrigez la cellule, ou videz-la si la valeur n'est pas connue.`,
    ),
  );
}

/** Excel's own errors reach us as their text. */
export function isErreur(cellule: Cellule): boolean {
  return typeof cellule === 'string' && cellule.startsWith('#') && /^#[A-Z/0]+[!?]?$/.test(cellule);
}

function erreurDansArgument(nom: string, erreur: string): Echec {
  return argumentInvalide(
    fr`L'argument « ${nom} » contient l'erreur ${erreur}.`,
    fr`Corrigez d'abord la cellule en erreur.`,
  );
}

/** Two ranges read row by row must have as many cells. */
export function checkTailles(reference: Taille, autres: readonly Taille[]): Result<null, Echec> {
  const fautive = autres.find(({ taille }) => taille !== 0 && taille !== reference.taille);
  if (fautive === undefined) return success(null);
  return failure(
    argumentInvalide(
      fr`Les plages « ${reference.nom} » (${reference.taille} cellules) et « ${fautive.nom} » (${fautive.taille} cellules) n'ont pas la même taille.`,
      fr`Indiquez deux plages des mêmes lignes.`,
    ),
  );
}

interface Taille {
  readonly nom: string;
  readonly taille: number;
}
