/** What each cell that calls us becomes once frozen: its value, or the word that tells why there is none. Pure. */
import { fr } from '../../domain/typographie';
import { callsCtg, formatOfFormule, listReferences } from '../../indicators/formule';
import type { Lecture } from '../../indicators/formule';
import { NON_DISPONIBLE, motAbsence } from '../../indicators/explication';
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
  const laissees = concernees.flatMap(toLaissee);
  const gardees = new Set(laissees.map(({ feuille, cellule }) => `${feuille}!${cellule}`));
  return {
    cellules: concernees
      .filter(({ feuille, adresse }) => !gardees.has(`${feuille}!${adresse}`))
      .map((cellule) => toAFiger(cellule, instantane, contexte)),
    laissees,
  };
}

function toAFiger(
  cellule: CelluleFormule,
  instantane: Instantane,
  contexte: ContexteExplication | null,
): CelluleAFiger {
  const mot =
    cellule.valeur === ABSENT ? motAbsence(cellule.formule, lectureOf(cellule, instantane), contexte) : null;
  const valeurs = valeursOf(instantane, cellule);
  const isNombre = typeof cellule.valeur === 'number';
  return {
    cellule,
    contenus: valeurs.map((rangee) => rangee.map((valeur) => toContenu(valeur, mot))),
    mot,
    format:
      isNombre && cellule.format === 'General'
        ? formatOfFormule(cellule.formule, contexte?.fiches ?? [])
        : null,
  };
}

const ABSENT = '#N/A';

function toContenu(valeur: CelluleBrute, mot: string | null): CelluleBrute {
  if (typeof valeur !== 'string' || valeur === '') return valeur;
  const texte = valeur === ABSENT ? (mot ?? NON_DISPONIBLE) : valeur;
  return isReinterprete(texte) || /^(?:vrai|faux|true|false|#)/i.test(texte) ? `'${texte}` : texte;
}

function lectureOf(cellule: CelluleFormule, instantane: Instantane): Lecture['lire'] {
  const references = listReferences(cellule.formule);
  return (texte) => readReferenceLue(instantane, cellule, references.get(texte));
}

const ATTENTES: ReadonlySet<string> = new Set(['#BUSY!', '#GETTING_DATA', '#CONNECT!']);
const ERREUR = /^#[A-Z0-9_/]+[!?]?$/;

/** An error is never frozen: what it hides would be lost with the formula. */
function toLaissee({ feuille, adresse, formule, valeur }: CelluleFormule): CelluleLaissee[] {
  if (typeof valeur !== 'string' || valeur === ABSENT || !ERREUR.test(valeur)) return [];
  return [{ feuille, cellule: adresse, formule, phrase: describeErreur(valeur) }];
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
