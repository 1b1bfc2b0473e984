/** One cell of a CTG table, understood by the kind of its column. */
import { parseDatePartielle } from '../domain/date-partielle';
import { parseNombre } from '../domain/nombre-lu';
import { DATE_VIDE, VIDE } from '../domain/valeurs';
import type { DatePartielle, Nombre } from '../domain/valeurs';
import type { TypeColonne } from './define';
import { LISTES, isNomListe } from './listes-valeurs';
import type { CelluleBrute } from './table-brute';
import { toComparable } from '../domain/texte-comparable';

export type ValeurLue = string | readonly string[] | Nombre | DatePartielle;

const ERREURS =
  /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|BUSY!|CONNECT!|FIELD!|BLOCKED!|UNKNOWN!|GETTING_DATA|PYTHON!)$/;

/** True for what Excel shows instead of a value: "#REF!". */
export function isErreurExcel(cellule: CelluleBrute): cellule is string {
  return typeof cellule === 'string' && cellule.startsWith('#') && ERREURS.test(cellule);
}

export function isVide(cellule: CelluleBrute): boolean {
  return typeof cellule === 'string' && cellule.trim() === '';
}

export function isFormule(cellule: CelluleBrute | undefined): boolean {
  return typeof cellule === 'string' && cellule.startsWith('=');
}

/** The words of a cell; a code keeps its point ("1.2"), other numbers their French comma. */
export function toTexte(cellule: CelluleBrute, type: TypeColonne = 'texte'): string {
  if (typeof cellule === 'boolean') return cellule ? 'oui' : 'non';
  if (typeof cellule === 'string') return cellule.trim();
  const texte = String(cellule);
  return type === 'texte' || type === 'texte-long' ? texte.replace('.', ',') : texte;
}

/** "PE ; ENF" → ["PE", "ENF"]; commas part short codes only ("PE, ENF"), for a label may hold one. */
export function parseCodes(texte: string): string[] {
  const pieces = texte.split(/[;\n|]/).flatMap((piece) => {
    const courts = piece.split(/[,/]/).map((code) => code.trim());
    return courts.length > 1 && courts.every((code) => /^[A-Z]{2,4}$/.test(code)) ? courts : [piece.trim()];
  });
  return pieces.filter((piece) => piece !== '');
}

/** The list's own wording when the cell says the same with other case, accents or spaces. */
function toListe(texte: string, liste: string | undefined): string {
  if (liste === undefined || !isNomListe(liste) || texte === '') return texte;
  const valeurs: readonly string[] = LISTES[liste].valeurs;
  const cle = toComparable(texte);
  return valeurs.find((valeur) => toComparable(valeur) === cle) ?? texte;
}

export function emptyValeur(type: TypeColonne): ValeurLue {
  switch (type) {
    case 'codes':
      return [];
    case 'date':
      return DATE_VIDE;
    case 'nombre':
    case 'montant':
    case 'taux':
    case 'annee':
      return VIDE;
    default:
      return '';
  }
}

/** An error of Excel is kept as its word: neither empty, nor a number, nor a date. */
export function parseCellule(
  cellule: CelluleBrute,
  colonne: { readonly type: TypeColonne; readonly liste?: string },
  precision: string,
): ValeurLue {
  if (isVide(cellule)) return emptyValeur(colonne.type);
  switch (colonne.type) {
    case 'codes':
      return parseCodes(toTexte(cellule));
    case 'date':
      return parseDatePartielle(cellule, precision);
    case 'nombre':
    case 'montant':
    case 'annee':
      return parseNombre(cellule);
    case 'taux':
      return parseNombre(cellule, 'fraction');
    default:
      return toListe(toTexte(cellule, colonne.type), colonne.liste);
  }
}
