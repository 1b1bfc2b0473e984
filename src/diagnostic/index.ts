/** The Diagnostic sheet's content, made of the figures the workbook holds. Pure. */
export { buildDiagnostic } from './build-diagnostic';
export type { DemandeDiagnostic, Diagnostic } from './build-diagnostic';
export type { Calculer } from './build-ligne';
export { COMPARAISONS } from './define';
export type { Case, Comparaison, FicheLue, LigneCalculee } from './define';
export { SELECTION, champOf } from './selection';
export { toContenu, toFormule } from './format-case';
export type { ContenuCase } from './format-case';
