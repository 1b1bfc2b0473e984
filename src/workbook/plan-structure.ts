/** What structuring would create, and what stands in the way: decided from one reading, before anything is written. */

export type EtatTable = 'a-creer' | 'presente' | 'incomplete';

export interface TablePrevue {
  readonly nom: string;
  readonly libelle: string;
  readonly etat: EtatTable;
  /** Headers of the columns an existing table lacks; they are only added when asked for. */
  readonly colonnesManquantes: readonly string[];
}

export interface FeuillePrevue {
  /** Id of the sheet's definition: "actions". */
  readonly id: string;
  /** The tab's name as it will be (or is): "Actions", or "Actions (CTG)" when the name is taken. */
  readonly titre: string;
  /** What the sheet is for, in one line. */
  readonly but: string;
  readonly creer: boolean;
  readonly noyau: boolean;
  readonly visible: boolean;
  readonly tables: readonly TablePrevue[];
}

export interface ConflitStructure {
  readonly code: 'nom-pris' | 'colonnes-manquantes' | 'table-ailleurs';
  /** A sentence for the person: what was found, and what will be done instead. */
  readonly message: string;
}

export interface PlanStructure {
  /** True when nothing has to be created. */
  readonly dejaStructure: boolean;
  readonly feuilles: readonly FeuillePrevue[];
  readonly conflits: readonly ConflitStructure[];
}
