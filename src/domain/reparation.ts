/** What would put a finding right when there is only one way to: cells to change, before and after, in the person's words. */

/** One cell. `champ` is the column's key, the row is known by its id, else by its number at the time of reading. */
export interface Retouche {
  readonly table: string;
  readonly id: string;
  readonly ligne: number;
  readonly champ: string;
  /** The words of the cell as they were read; '' for an empty one. */
  readonly avant: string;
  /** What the cell will hold: words, a number, or an ISO day that the sheet writes as a date. */
  readonly apres: string | number;
}

export interface Reparation {
  /** "Remplacer « Réalisee » par « Réalisée »." */
  readonly phrase: string;
  /** True for a reading that only a person can confirm: shown apart, never applied with the others. */
  readonly aConfirmer: boolean;
  /** All of them or none: a code and the rows that cite it change together. Never empty. */
  readonly retouches: readonly Retouche[];
}
