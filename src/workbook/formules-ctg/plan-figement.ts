/** What each cell that calls us becomes once frozen: its value, or the word that tells why there is none. Pure. */
import { fr } from '../../domain/typographie';
import { callsCtg, formatOfFormule, listReferences } from '../../indicators/formule';
import type { Lecture } from '../../indicators/formule';
import { NON_DISPONIBLE, motAbsence, nombreDeCarte } from '../../indicators/explication';
import type { ContexteExplication } from '../../indicators/explication';
import { isReinterprete } from '../../sheets';
import type { CelluleBrute } from '../../sheets';
import { isTexte, listFormules, readReferenceLue, valeursOf } from './instantane';
import type { CelluleFormule, Instantane } from './instantane';

export interface CelluleAFiger {
  readonly cellule: CelluleFormule;
  /** As many rows and columns as the formula fills. */
  readonly contenus: readonly (readonly CelluleBrute[])[];
  /** The word written in place of #N/A. */
  readonly mot: string | null;
  /** Null: the cell keeps its own. */
  readonly format: string | null;
}

/** A formula that stays, and why. */
export interface CelluleLaissee {
  readonly feuille: string;
  readonly cellule: string;
  readonly formule: string;
  readonly phrase: string;
}

export interface PlanFigement {
  readonly cellules: readonly CelluleAFiger[];
  readonly laissees: readonly CelluleLaissee[];
}

/** @param contexte null when the workbook's figures were not read: absences then have one word only. */
export function planFigement(
  instantane: Instantane,
  contexte: ContexteExplication | null,
  feuilles: readonly string[] | null,
): PlanFigement {
  const concernees = listFormules(instantane).filter(
    (cellule) =>
      callsCtg(cellule.formule) &&
      !isTexte(cellule) &&
      (feuilles === null || feuilles.includes(cellule.feuille)),
  );
  const lues = concernees.map((cellule) => toAFiger(cellule, instantane, contexte));
  return {
    cellules: lues.filter((lue) => lue !== null),
    laissees: concernees.flatMap((cellule, rang) => (lues[rang] === null ? [toLaissee(cellule)] : [])),
  };
}

/** Null for a formula in error: what it hides would be lost with it. */
function toAFiger(
  cellule: CelluleFormule,
  instantane: Instantane,
  contexte: ContexteExplication | null,
): CelluleAFiger | null {
  const { formule, valeur, format } = cellule;
  const lire = lectureOf(cellule, instantane);
  const carte = contexte === null ? null : nombreDeCarte(formule, lire, contexte);
  if (carte === null && isErreur(valeur)) return null;
  const mot = valeur === ABSENT ? motAbsence(formule, lire, contexte) : null;
  const isTexteBrut = format === '@';
  return {
    cellule,
    contenus:
      carte === null
        ? valeursOf(instantane, cellule).map((rangee) =>
            rangee.map((lue) => toContenu(lue, mot, isTexteBrut)),
          )
        : [[carte]],
    mot,
    format: typeof (carte ?? valeur) === 'number' ? formatOf(cellule, contexte) : null,
  };
}

/** A number keeps its cell's format; where it has none, its function's; in a cell of text format it would become a text. */
function formatOf({ formule, format }: CelluleFormule, contexte: ContexteExplication | null): string | null {
  if (format !== 'General' && format !== '@') return null;
  const sien = formatOfFormule(formule, contexte?.fiches ?? []);
  return format === '@' ? (sien ?? 'General') : sien;
}

const ABSENT = '#N/A';

function toContenu(valeur: CelluleBrute, mot: string | null, isTexteBrut: boolean): CelluleBrute {
  if (typeof valeur !== 'string' || valeur === '') return valeur;
  const texte = valeur === ABSENT ? (mot ?? NON_DISPONIBLE) : valeur;
  if (isTexteBrut) return texte;
  return isReinterprete(texte) || /^(?:vrai|faux|true|false|#)/i.test(texte) ? `'${texte}` : texte;
}

function lectureOf(cellule: CelluleFormule, instantane: Instantane): Lecture['lire'] {
  const references = listReferences(cellule.formule);
  return (texte) => readReferenceLue(instantane, cellule, references.get(texte));
}

const ATTENTES: ReadonlySet<string> = new Set(['#BUSY!', '#GETTING_DATA', '#CONNECT!']);
const ERREUR = /^#[A-Z0-9_/]+[!?]?$/;

function isErreur(valeur: CelluleBrute): valeur is string {
  return typeof valeur === 'string' && valeur !== ABSENT && ERREUR.test(valeur);
}

function toLaissee({ feuille, adresse, formule, valeur }: CelluleFormule): CelluleLaissee {
  return { feuille, cellule: adresse, formule, phrase: describeErreur(String(valeur)) };
}

function describeErreur(erreur: string): string {
  if (ATTENTES.has(erreur))
    return fr`La réponse n'est pas encore arrivée : attendez quelques secondes, puis recommencez.`;
  if (erreur === '#NAME?')
    return fr`Excel ne reconnaît pas la fonction (#NOM?) : choisissez d'abord « Réparer les formules CTG ».`;
  return fr`La formule est en erreur (${ERREURS_FRANCAISES[erreur] ?? erreur}) : corrigez-la d'abord, sa valeur n'en serait pas une.`;
}

const ERREURS_FRANCAISES: Readonly<Record<string, string>> = {
  '#VALUE!': '#VALEUR!',
  '#NUM!': '#NOMBRE!',
  '#NULL!': '#NUL!',
  '#SPILL!': '#PROPAGATION!',
};
