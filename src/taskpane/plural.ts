/** A count with its noun: « 1 action », « 12 actions », « Aucune action » is the caller's business. */
import { formatNombre } from './format';

/** French counts 0 and 1 as singular. The plural is the singular followed by « s » unless given. */
export function plural(nombre: number, singulier: string, pluriel = `${singulier}s`): string {
  return `${formatNombre(nombre)}\u00A0${Math.abs(nombre) < 2 ? singulier : pluriel}`;
}
