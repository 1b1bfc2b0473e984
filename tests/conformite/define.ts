/** One check of the host against the words of Office.js's documentation (`@types/office-js`), run as it is in Node and in a page. */

/** Runs alone on a sheet of its own, empty and active, « Essai », the second of a new workbook after « Feuil1 »; its code may use what it is given and the globals of Office.js, nothing else. */
type CheckBody = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<unknown>;

export interface Check {
  /** The member and the case: "Range.values, a single value given to many cells". */
  readonly nom: string;
  /** What the documentation says, in its own terms and in a few words of ours: the source of what is expected. */
  readonly dit: string;
  readonly run: CheckBody;
  /** What `run` gives, as JSON holds it. */
  readonly attendu?: unknown;
  /** Or the code of the refusal, as `OfficeExtension.Error.code` gives it. */
  readonly refus?: string;
}

export function defineChecks(checks: readonly Check[]): readonly Check[] {
  return checks;
}
