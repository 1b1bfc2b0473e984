/** What reading noticed of the workbook itself: nothing is lost, but something is not read as its author believes. */

export type CodeAvis =
  /** Two tables for the same rows: the one of our name is read, the other left alone. */
  | 'table-en-double'
  /** No table has our name, another one has its columns. */
  | 'table-renommee'
  | 'entete-efface'
  | 'entete-double'
  | 'cellules-fusionnees'
  /** A row copied with its hidden key. */
  | 'cle-en-double'
  | 'cle-en-erreur'
  | 'lignes-vides'
  | 'lignes-sous-table'
  /** Words where a number, a date or a word of a list is read: kept as words, never as a value. */
  | 'mot-non-lu'
  /** A weight that the workbook cannot give to a control. */
  | 'gravite-ignoree';

/** A sentence saying what, where and why, and another saying what to do. */
export interface Avis {
  readonly code: CodeAvis;
  readonly feuille: string | null;
  /** "D5", the first cell concerned; null when the whole sheet is. */
  readonly cellule: string | null;
  readonly message: string;
  readonly aide: string;
}
