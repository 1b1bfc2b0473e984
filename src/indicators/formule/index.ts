/** Formulas as text: cut, read, evaluated, corrected, written. */
export { callsCtg, findAppels, isAppelCtg } from './appels';
export type { Appel, ArgumentEcrit } from './appels';
export { corrigerFormule, findCandidats } from './corriger';
export type { Correction } from './corriger';
export {
  SEPARATEURS_FRANCAIS,
  fromFormuleLocale,
  separateursOf,
  toFormuleLocale,
  writeFormule,
} from './ecrire';
export type { ArgumentFormule, Separateurs } from './ecrire';
export { evaluerArgument } from './evaluer';
export type { Lecture } from './evaluer';
export { formatOfFormule } from './format-formule';
export { readSaisie } from './lire-saisie';
export { isReference, listReferences } from './references';
export type { Case, Reference } from './references';
