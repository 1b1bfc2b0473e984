/** Faults a person may set, to see what the add-in does when Excel refuses, or is slow. */

export interface Faults {
  /** A cell is being edited, and stays so. */
  cellEdit: boolean;
  /** Every sheet is protected, by a password nobody has. */
  protection: boolean;
  /** Milliseconds added to the answer of each batch. */
  delay: number;
}

export function noFaults(): Faults {
  return { cellEdit: false, protection: false, delay: 0 };
}
