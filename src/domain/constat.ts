/** A finding of a control, and the report they make together. */
import type { Gravite, Phase } from './listes';
import type { Reparation } from './reparation';

/** What a rule says: which row and which field, never which cell (the workbook finds it). */
export interface Constat {
  readonly regle: string;
  readonly gravite: Gravite;
  /** Table of the row, null when the finding is about the whole plan. */
  readonly table: string | null;
  readonly id: string | null;
  readonly ligne: number | null;
  readonly champ: string | null;
  readonly message: string;
  readonly aide: string;
  /** Offered only when there is one way to put it right. */
  readonly reparation: Reparation | null;
  /** Only where this workbook lowered the weight of the control. */
  readonly abaissee?: Abaissee;
}

/** The weight the finding would have, who lowered it and why. */
export interface Abaissee {
  readonly depuis: Gravite;
  readonly motif: string;
  readonly auteur: string;
}

/** A control whose weight this workbook lowers. */
export interface Abaissement {
  readonly regle: string;
  readonly gravite: Gravite;
  readonly motif: string;
  readonly auteur: string;
  /** ISO when it reads as a date, as typed otherwise. */
  readonly date: string;
}

/** A rule, or one row of it, that could not be checked, and what is missing to do so. */
export interface NonControlable {
  readonly regle: string;
  readonly manque: string;
  readonly table: string | null;
  readonly ligne: number | null;
}

export interface ConstatJustifie extends Constat {
  readonly motif: string;
  readonly auteur: string;
  readonly justifieLe: string;
}

/** A finding placed in the workbook. */
export type Localise<T extends Constat = Constat> = T & {
  /** The tab's name, null when the sheet does not exist. */
  readonly feuille: string | null;
  /** "D5", null when the column or row cannot be found. */
  readonly cellule: string | null;
};

export interface BilanControle {
  readonly erreurs: number;
  readonly avertissements: number;
  readonly infos: number;
  readonly nonControlables: number;
  readonly justifies: number;
}

export interface RapportControle<C extends Constat = Constat, J extends ConstatJustifie = ConstatJustifie> {
  readonly phase: Phase;
  /** True when the phase was deduced, not typed. */
  readonly phaseDeduite: boolean;
  /** The clock of the controls: the copil's date, ISO. */
  readonly date: string;
  readonly bilan: BilanControle;
  readonly constats: readonly C[];
  readonly nonControlables: readonly NonControlable[];
  readonly justifies: readonly J[];
  /** The controls of this phase whose weight the workbook lowers; absent when there is none. */
  readonly abaissements?: readonly Abaissement[];
}
