/** The arithmetic of progress, targets and scores. */
export { calculateEvolution } from './evolution';
export type { Element, Mesure } from './ponderation';
export { weightedMean } from './ponderation';
export type { CritereNote, Score } from './score-evaluation';
export { calculateScore } from './score-evaluation';
export { PARTS_STATUTS, isComptee, parseStatut } from './statuts';
export type { Atteinte, Cible, StatutCible } from './taux-atteinte';
export { calculateAtteinte, capTaux } from './taux-atteinte';
export type { Avancement } from './taux-avancement';
export { calculateAvancement } from './taux-avancement';
export { calculateRealisation } from './taux-realisation';
