/** How a failure of a function is told apart and said in a cell. */
import type { Echec } from '../domain/result';

const ARGUMENTS = new Set([
  'territoire-vide',
  'territoire-inconnu',
  'territoire-ambigu',
  'argument-invalide',
]);

/** True when what was typed is wrong (#VALEUR!), false when what is asked is not there (#N/A). */
export function isArgumentInvalide({ code }: Echec): boolean {
  return ARGUMENTS.has(code);
}

/** What the cell says: what, where, why, then what to do. */
export function phraseOf({ message, aide }: Echec): string {
  return aide === '' ? message : `${message} ${aide}`;
}

export function argumentInvalide(message: string, aide: string): Echec {
  return { code: 'argument-invalide', message, aide };
}
