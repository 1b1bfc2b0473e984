/** What a person is typing in a fiche, as text; what it says of the sheet's cells, or why it cannot be said. Pure. */
import type { Action } from '../../domain/action';
import { compareDates, parseDatePartielle, toIsoPartiel } from '../../domain/date-partielle';
import type { Precision } from '../../domain/listes';
import { LONGUEUR_CELLULE } from '../../domain/longueur-cellule';
import { isMotAbsence } from '../../domain/mot-absence';
import { parseNombre } from '../../domain/nombre-lu';
import { textOfValeur } from '../../domain/texte-cellule';
import { toComparable } from '../../domain/texte-comparable';
import type { DatePartielle, Nombre } from '../../domain/valeurs';
import { parseStatut } from '../../evaluation/statuts';
import { plan } from '../labels/plan';
import type { ChampFiche } from './champs-fiche';
import { CHAMPS } from './champs-fiche';

/** By field; a date also has its precision, under `clePrecision`. */
export type Brouillon = Readonly<Record<string, string>>;

const mots = plan.fiche.erreurs;

export function clePrecision(champ: string): string {
  return `${champ} precision`;
}

export function toBrouillon(action: Action): Brouillon {
  return Object.fromEntries(CHAMPS.flatMap((champ) => Object.entries(draftChamp(champ, action))));
}

/** The text of one field, and its precision. */
export function draftChamp({ cle, controle }: ChampFiche, action: Action): Brouillon {
  const valeur: unknown = action[cle as keyof Action];
  if (controle === 'date') {
    const date = valeur as DatePartielle;
    const precision: Precision = textOfValeur(date) === '' ? 'mois' : date.precision;
    return { [cle]: toIsoPartiel(date) || date.texte, [clePrecision(cle)]: precision };
  }
  if (controle === 'part') return { [cle]: toPourcent(valeur as Nombre) };
  return { [cle]: textOfValeur(valeur) };
}

/** Fields that no longer read as they were. */
export function listSaisis(depart: Action, brouillon: Brouillon): ChampFiche[] {
  return CHAMPS.filter((champ) => {
    const avant = draftChamp(champ, depart);
    const vide = (avant[champ.cle] ?? '') === '' && (brouillon[champ.cle] ?? '').trim() === '';
    return !vide && Object.entries(avant).some(([cle, texte]) => (brouillon[cle] ?? '') !== texte);
  });
}

export interface Contexte {
  /** Codes that other rows of the plan have. */
  readonly codesPris: readonly string[];
}

/** What each field changed would hold, or a sentence that says why it cannot; all of them at once. */
export function checkBrouillon(
  depart: Action,
  brouillon: Brouillon,
  contexte: Contexte,
): { readonly valeurs: ReadonlyMap<string, string | number>; readonly erreurs: ReadonlyMap<string, string> } {
  const valeurs = new Map<string, string | number>();
  const erreurs = new Map<string, string>();
  for (const champ of listSaisis(depart, brouillon)) {
    const lu = readChamp(champ, brouillon, contexte);
    if (typeof lu === 'object') erreurs.set(champ.cle, lu.erreur);
    else valeurs.set(champ.cle, lu);
  }
  const periode = checkPeriode(brouillon);
  const datesSaisies = ['debut', 'fin'].filter((cle) => valeurs.has(cle));
  if (periode !== null && datesSaisies.length > 0) erreurs.set(datesSaisies.at(-1) ?? 'fin', periode);
  if (valeurs.has('statut') && isSansMotif(brouillon)) erreurs.set('motif', mots.motif);
  return { valeurs, erreurs };
}

type Lu = string | number | { readonly erreur: string };

function readChamp({ cle, controle }: ChampFiche, brouillon: Brouillon, { codesPris }: Contexte): Lu {
  const texte = (brouillon[cle] ?? '').trim();
  if (texte.length > LONGUEUR_CELLULE) return { erreur: mots.tropLong };
  if (cle === 'intitule' && texte === '') return { erreur: mots.intitule };
  if (cle === 'code') return readCode(texte, codesPris);
  if (texte === '') return '';
  if (controle === 'date') return readDate(texte, brouillon[clePrecision(cle)] ?? 'inconnue');
  if (controle === 'part') return readPart(texte);
  if (controle === 'montant' || controle === 'nombre') return readQuantite(texte);
  return texte;
}

function readCode(texte: string, pris: readonly string[]): Lu {
  if (texte === '') return { erreur: mots.codeVide };
  return pris.some((code) => toComparable(code) === toComparable(texte))
    ? { erreur: mots.codePris(texte) }
    : texte;
}

/** In words, anything may be said of a date; otherwise it must be one. */
function readDate(texte: string, precision: string): Lu {
  if (precision === 'inconnue') return texte;
  const lue = parseDatePartielle(texte, '');
  if (lue.valeur === null) return { erreur: mots.date(texte) };
  const iso = toIsoPartiel({ ...lue, precision: precision as Precision });
  const assez = { jour: 10, mois: 7, année: 4 }[precision] ?? 0;
  return toIsoPartiel(lue).length < assez ? { erreur: mots.datePrecision(texte, precision) } : iso;
}

function readPart(texte: string): Lu {
  if (isMotAbsence(texte)) return texte;
  const { valeur } = parseNombre(texte.replace(/\s*%$/, ''));
  if (valeur === null) return { erreur: mots.part(texte) };
  return valeur < 0 || valeur > 100 ? { erreur: mots.partHors(texte) } : Math.round(valeur * 100) / 10_000;
}

function readQuantite(texte: string): Lu {
  if (isMotAbsence(texte)) return texte;
  const { valeur } = parseNombre(texte);
  if (valeur === null) return { erreur: mots.nombre(texte) };
  return valeur < 0 ? { erreur: mots.negatif(texte) } : valeur;
}

function checkPeriode(brouillon: Brouillon): string | null {
  const [debut, fin] = ['debut', 'fin'].map((cle) =>
    parseDatePartielle((brouillon[cle] ?? '').trim(), brouillon[clePrecision(cle)] ?? ''),
  );
  if (debut === undefined || fin === undefined) return null;
  return compareDates(fin, debut) === 'avant' ? mots.periode : null;
}

/** An action given up says why. */
function isSansMotif(brouillon: Brouillon): boolean {
  return parseStatut(brouillon['statut'] ?? '') === 'Abandonnée' && (brouillon['motif'] ?? '').trim() === '';
}

/** 0.125 → "12,5"; words stay words. */
function toPourcent({ valeur, texte }: Nombre): string {
  return valeur === null ? texte.trim() : String(Math.round(valeur * 10_000) / 100).replace('.', ',');
}
