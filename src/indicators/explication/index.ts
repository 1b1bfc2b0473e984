/** Where a figure comes from, said in sentences. */
export type { Absence, ContexteExplication, Explication } from './define';
export { expliquerAppel, expliquerDiagnostic, expliquerObservation } from './expliquer';
export { nombreDe } from './lire-appel';
export { NON_DISPONIBLE, motAbsence } from './mot-absence';
export { nombreDeCarte } from './nombre-de-carte';
