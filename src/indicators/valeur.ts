/** What a function may give: one cell, rows of cells that spill, or a card. */
import type { Echec } from '../domain/result';
import { isPart } from './define';
import { formatValeur } from './format-valeur';

/** A function's number with its unit, so that the cell can be formatted: 0.34 and "%". */
export interface NombreUnite {
  readonly nombre: number;
  readonly unite: string;
}

/** A cell of a matrix that has no figure: an error with its sentence, never an empty cell that would count as zero. */
export interface Absence {
  readonly echec: Echec;
}

export type Case = number | string | NombreUnite | Absence;
export type Matrice = readonly (readonly Case[])[];

/** Opened by a click on the cell, where the host shows cards; elsewhere its number alone. */
export interface Carte {
  readonly titre: string;
  readonly valeur: NombreUnite;
  readonly rubriques: readonly Rubrique[];
}

export interface Rubrique {
  readonly nom: string;
  readonly valeur: string | NombreUnite;
}

export type Rendu = Case | Matrice | Carte;

export function isMatrice(rendu: Rendu): rendu is Matrice {
  return Array.isArray(rendu);
}

export function isCarte(rendu: Rendu): rendu is Carte {
  return typeof rendu === 'object' && 'rubriques' in rendu;
}

/** As people read it: « 34,0 % ». */
export function formatNombreUnite({ nombre, unite }: NombreUnite): string {
  return formatValeur(isPart(unite) ? nombre * 100 : nombre, unite);
}

/** A text stays a text. */
export function toNombreUnite(valeur: number | string, unite: string): NombreUnite | string {
  return typeof valeur === 'number' ? { nombre: valeur, unite } : valeur;
}
