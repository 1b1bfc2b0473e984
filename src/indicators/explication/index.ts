/** Where a figure comes from, said in sentences. */
export type { Absence, Explication } from './define';
export { expliquerAppel, expliquerDiagnostic, expliquerObservation } from './expliquer';
export type { ContexteExplication } from './lire-appel';
export { NON_DISPONIBLE, motAbsence } from './mot-absence';
