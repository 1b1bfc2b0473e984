/** Finds the value of a list that words stand for: other case, accents, wording, gender, or a typing slip. */
import { toComparable } from '../domain/texte-comparable';
import { LISTES, isNomListe } from '../sheets';
import { isSameButSlips } from '../domain/distance';
import { SYNONYMES_LISTES } from '../domain/synonymes-listes';

export interface ValeurReconnue {
  readonly valeur: string;
  /** True when only the beginning of the words was recognised: « Réalisée en juin ». */
  readonly partielle: boolean;
  /** A share said beside the value: « En cours (50 %) ». */
  readonly part: number | null;
}

interface Index {
  readonly exacts: ReadonlyMap<string, string>;
  readonly mots: readonly (readonly [string, string])[];
}

/** The same words come back row after row. */
const RECONNUES = new Map<string, ValeurReconnue | null>();
/** Longer words are sentences, not values of a list. */
const LONGUEUR_MAX = 120;
const INDEX = new Map<string, Index>();

/** Null when nothing in the list answers for sure. */
export function recogniseListe(texte: string, liste: string): ValeurReconnue | null {
  const cle = `${liste}|${texte}`;
  const connue = RECONNUES.get(cle);
  if (connue !== undefined) return connue;
  const reconnue = texte.length > LONGUEUR_MAX ? null : findValeur(texte, liste);
  if (RECONNUES.size > 20_000) RECONNUES.clear();
  RECONNUES.set(cle, reconnue);
  return reconnue;
}

function findValeur(texte: string, liste: string): ValeurReconnue | null {
  const { mot, part } = splitPart(texte);
  const cle = toCle(mot);
  const index = indexOf(liste);
  const exact = index.exacts.get(cle);
  if (exact !== undefined) return { valeur: exact, partielle: false, part };
  const proche = findSlip(cle, index);
  if (proche !== null) return { valeur: proche, partielle: false, part };
  const debut = findDebut(cle, index);
  return debut === null ? null : { valeur: debut, partielle: true, part };
}

/** Every national code that the pieces of a cell stand for; a piece nobody knows stays as it is. */
export function recogniseCodes(
  texte: string,
  liste: string,
): { readonly codes: readonly string[]; readonly inconnus: readonly string[]; readonly traduit: boolean } {
  const entier = recogniseListe(texte, liste);
  if (entier !== null && !entier.partielle) {
    return { codes: [entier.valeur], inconnus: [], traduit: entier.valeur !== texte.trim() };
  }
  const pieces = texte
    .split(/[;,/|+&\n•]| et | - /)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const codes: string[] = [];
  const inconnus: string[] = [];
  for (const piece of pieces) {
    const lu = recogniseListe(piece, liste);
    if (lu === null || lu.partielle) inconnus.push(piece);
    else if (!codes.includes(lu.valeur)) codes.push(lu.valeur);
  }
  return { codes, inconnus, traduit: pieces.some((piece) => !codes.includes(piece)) };
}

/** Built once a list, at its first use. */
function indexOf(liste: string): Index {
  const connu = INDEX.get(liste);
  if (connu) return connu;
  const valeurs: readonly string[] = isNomListe(liste) ? LISTES[liste].valeurs : [];
  const synonymes = SYNONYMES_LISTES[liste] ?? {};
  const mots = valeurs.flatMap((valeur) =>
    [valeur, ...(synonymes[valeur] ?? [])].map((mot) => [toCle(mot), valeur] as const),
  );
  const exacts = new Map<string, string>();
  for (const [mot, valeur] of mots) if (!exacts.has(mot)) exacts.set(mot, valeur);
  const index = { exacts, mots };
  INDEX.set(liste, index);
  return index;
}

function findSlip(cle: string, { mots }: Index): string | null {
  const proches = new Set(mots.filter(([mot]) => isSameButSlips(mot, cle)).map(([, valeur]) => valeur));
  const [seul, ...autres] = proches;
  return autres.length === 0 ? (seul ?? null) : null;
}

/** The longest wording that opens the words, at a word's end; never where "non", "pas" or "en partie" take it back. */
function findDebut(cle: string, { mots }: Index): string | null {
  if (/^(?:non|pas|plus|ne|presque)\b|\bpartiel|\ben partie\b/.test(cle)) return null;
  const debuts = mots
    .filter(([mot]) => mot.length >= 4 && cle.startsWith(`${mot} `))
    .sort((a, b) => b[0].length - a[0].length);
  return debuts[0]?.[1] ?? null;
}

function splitPart(texte: string): { readonly mot: string; readonly part: number | null } {
  const lu = /^(.*?\p{L}.*?)[\s(:–-]*(\d{1,3}(?:[.,]\d)?)\s*%\s*\)?$/u.exec(texte.trim());
  const [, mot = '', part = ''] = lu ?? [];
  return lu ? { mot: mot.trim(), part: Number(part.replace(',', '.')) / 100 } : { mot: texte, part: null };
}

function toCle(texte: string): string {
  const cle = toComparable(texte)
    .replace(/[.!…:]+$/, '')
    .replace(/^[•☑✅✔●○-] */, '');
  return cle.trim() === '' ? toComparable(texte) : cle.trim();
}
