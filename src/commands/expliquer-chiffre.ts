/** Gesture: « Expliquer ce chiffre » on the active cell: its functions, or the row of figures it stands in. */
import { success } from '../domain/result';
import type { Result } from '../domain/result';
import { fr } from '../domain/typographie';
import type { Argument } from '../indicators';
import { findAppels, isAppelCtg, listReferences } from '../indicators/formule';
import type { Appel } from '../indicators/formule';
import {
  expliquerAppel,
  expliquerDiagnostic,
  expliquerObservation,
  nombreDe,
} from '../indicators/explication';
import type { Absence, ContexteExplication, Explication } from '../indicators/explication';
import { parseClasseur } from '../sheets';
import { readCelluleActive } from '../workbook/formules-ctg/read-cellule-active';
import type { CelluleActive } from '../workbook/formules-ctg/read-cellule-active';
import { readReferences } from '../workbook/formules-ctg/read-references';

export type { Absence, ContexteExplication, Explication } from '../indicators/explication';

export interface ExplicationCellule {
  readonly feuille: string;
  /** "B4". */
  readonly cellule: string;
  /** What the cell shows: « 34,0 % », « #N/A ». */
  readonly affiche: string;
  /** With the person's separators; '' where there is none. */
  readonly formule: string;
  /** One a function of ours in the formula, in the order they are written; one for a row of figures. */
  readonly explications: readonly Explication[];
  /** What the cell's own error means, beyond its functions'. */
  readonly erreur: Absence | null;
  /** What else is to be known: the formula of another cell, a value that is no longer the workbook's, a typed number. */
  readonly notes: readonly string[];
}

/** Two batches: the cell, then the cells its formula reads. */
export async function expliquerChiffre(contexte: ContexteExplication): Promise<Result<ExplicationCellule>> {
  const active = await readCelluleActive();
  if (!active.ok) return active;
  const cellule = active.value;
  const formule = cellule.parent?.formule ?? String(cellule.formule);
  const isTexte = cellule.parent === null && cellule.formule === cellule.valeur;
  const appels = isTexte ? [] : findAppels(formule).filter(isAppelCtg);
  if (appels.length === 0) return success(describeSansFonction(cellule, contexte));
  const lues = await readReferences(listReferences(formule), cellule);
  if (!lues.ok) return lues;
  const lire = (texte: string): Argument | null => lues.value.get(texte) ?? null;
  const explications = appels.map((appel) => expliquerAppel(appel, lire, contexte));
  const [appel] = appels;
  const isSeul = appel !== undefined && isFormuleEntiere(appel, formule);
  return success({
    ...placeOf(cellule),
    formule: cellule.parent?.locale ?? cellule.formuleLocale,
    explications,
    erreur: describeErreur(cellule.valeur, explications),
    notes: [
      ...describeParent(cellule),
      ...describeEnsemble(isSeul, explications),
      ...(isSeul && cellule.parent === null ? describeEcart(cellule, nombreDe(appel, lire, contexte)) : []),
    ],
  });
}

function isFormuleEntiere({ debut, fin }: Appel, formule: string): boolean {
  return debut === 1 && fin === formule.trimEnd().length;
}

/** A cell that was not answered again since the figures changed. */
function describeEcart({ valeur }: CelluleActive, attendu: number | null): string[] {
  if (typeof valeur !== 'number' || attendu === null || Math.abs(valeur - attendu) < 1e-9) return [];
  return [
    fr`La cellule ne montre pas ce que donnent aujourd'hui les chiffres du classeur : choisissez « Actualiser ».`,
  ];
}

function placeOf({
  feuille,
  adresse,
  texte,
}: CelluleActive): Pick<ExplicationCellule, 'feuille' | 'cellule' | 'affiche'> {
  return { feuille, cellule: adresse, affiche: texte };
}

/** A row of Données or of Diagnostic; otherwise what can be said of a cell that no function of ours fills. */
function describeSansFonction(cellule: CelluleActive, contexte: ContexteExplication): ExplicationCellule {
  const explications = cellule.rangee === null ? [] : explainRangee(cellule.rangee, contexte);
  const isFormule = cellule.formule !== cellule.valeur && String(cellule.formule).startsWith('=');
  return {
    ...placeOf(cellule),
    formule: isFormule ? cellule.formuleLocale : '',
    explications,
    erreur: null,
    notes: explications.length > 0 ? [] : [describeAutre(cellule, isFormule)],
  };
}

function explainRangee(
  rangee: NonNullable<CelluleActive['rangee']>,
  contexte: ContexteExplication,
): Explication[] {
  const { observations, diagnostic } = parseClasseur([rangee]).classeur;
  return [
    ...observations.map((ligne) => expliquerObservation(ligne, contexte)),
    ...diagnostic.map((ligne) => expliquerDiagnostic(ligne, contexte)),
  ];
}

function describeAutre({ valeur, formule, adresse }: CelluleActive, isFormule: boolean): string {
  if (valeur === '' && formule === '')
    return fr`La cellule ${adresse} est vide : choisissez une cellule qui contient un chiffre.`;
  if (isFormule)
    return fr`La formule de la cellule ${adresse} n'appelle aucune fonction CTG : le complément n'en connaît pas la source.`;
  if (typeof formule === 'string' && formule.startsWith('='))
    return fr`La formule de la cellule ${adresse} est enregistrée comme un texte : « Réparer les formules CTG » la fera calculer.`;
  return fr`La cellule ${adresse} contient une valeur saisie : le complément n'en connaît ni la source ni le millésime.`;
}

function describeParent({ parent }: CelluleActive): string[] {
  return parent === null
    ? []
    : [fr`Cette cellule est remplie par la formule de la cellule ${parent.adresse}.`];
}

/** What is said once for the whole formula. */
function describeEnsemble(isSeul: boolean, explications: readonly Explication[]): string[] {
  if (explications.length > 1)
    return [fr`La formule emploie ${explications.length} fonctions CTG, expliquées l'une après l'autre.`];
  return isSeul
    ? []
    : [fr`La formule fait un calcul autour de ce chiffre : la cellule n'en montre pas la valeur seule.`];
}

const ATTENTES: ReadonlySet<unknown> = new Set(['#BUSY!', '#GETTING_DATA']);

function describeErreur(valeur: unknown, explications: readonly Explication[]): Absence | null {
  if (valeur === '#NAME?') {
    return {
      message: fr`#NOM? : Excel n'a pas reconnu la fonction, parce que le complément n'était pas chargé ou que son nom est mal écrit.`,
      aide: fr`Choisissez « Réparer les formules CTG ».`,
    };
  }
  if (ATTENTES.has(valeur))
    return {
      message: fr`La réponse n'est pas encore arrivée.`,
      aide: fr`Patientez quelques secondes, ou choisissez « Actualiser ».`,
    };
  if (valeur === '#SPILL!')
    return {
      message: fr`#PROPAGATION! : la fonction remplit plusieurs cellules, et l'une d'elles n'est pas vide.`,
      aide: fr`Videz les cellules à droite et au-dessous, ou déplacez la formule.`,
    };
  const isErreur = typeof valeur === 'string' && /^#[A-Z0-9/]+[!?]?$/.test(valeur);
  if (!isErreur || explications.some(({ absence }) => absence !== null)) return null;
  return {
    message: fr`La cellule est en erreur, sans qu'une fonction CTG en soit la cause.`,
    aide: fr`Vérifiez les autres parties de la formule et les cellules qu'elle cite.`,
  };
}
