/** A gesture as the person will read it before undoing it: what, and when. */
import type { Geste } from '../workbook/run-excel';

/** `maintenant`: ISO date and time; the clock's by default. */
export function newGeste(titre: string, maintenant?: string): Geste {
  return { titre, date: maintenant ?? new Date().toISOString() };
}
