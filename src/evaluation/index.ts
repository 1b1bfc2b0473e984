/** The arithmetic of progress, targets and scores. */
export type {
  Agregat,
  AideCritere,
  Attendu,
  AvancementAction,
  BilanEvaluation,
  Chiffre,
  ChiffreEcart,
  Couleur,
  RemarqueEvaluation,
  ScoreObjet,
  SuiviIndicateur,
} from './bilan-evaluation';
export { evaluateClasseur, evaluateEtapes } from './evaluate-classeur';
export type { OptionsEvaluation } from './evaluate-classeur';
export { SEUILS_ECART } from './ecart-avancement';
export type { SeuilsEcart } from './ecart-avancement';
export { readMethode } from './methode-avancement';
export type { Methode } from './methode-avancement';
export { readJourCopil } from './jour-evaluation';
export type { Palier } from './bonus-trajectoire';
export { calculateBonusTrajectoire } from './bonus-trajectoire';
export type { Evolution } from './evolution';
export {
  calculateEvolution,
  calculateEvolutionPoints,
  calculateEvolutionSelonUnite,
  calculateTcam,
  isTaux,
} from './evolution';
export type { Element, Mesure } from './ponderation';
export { weightedMean } from './ponderation';
export type { CritereNote, Score } from './score-evaluation';
export { calculateScore } from './score-evaluation';
export type { Couple, Sommes } from './sommes';
export { calculatePart, sumCouples } from './sommes';
export { PARTS_STATUTS, isComptee, parseStatut } from './statuts';
export { calculateAbandon } from './taux-abandon';
export type { Atteinte, Cible, StatutCible } from './taux-atteinte';
export { calculateAtteinte, capTaux } from './taux-atteinte';
export type { Avancement } from './taux-avancement';
export { calculateAvancement } from './taux-avancement';
export { calculateCouverture } from './taux-couverture';
export { calculateEngagement } from './taux-engagement';
export { calculateRealisation } from './taux-realisation';
export type { Echeance } from './taux-retard';
export { calculateRetard } from './taux-retard';
export { calculateTempsEcoule } from './temps-ecoule';
export type { CritereProfil, Profil, RefusScore } from './profil-criteres';
export { calculateProfil } from './profil-criteres';
export type { ChecklistSppe, ContenuSppe, EtatContenu } from './schema-petite-enfance';
export { checkSchemaPetiteEnfance } from './schema-petite-enfance';
export type { DemandeBilan, LigneBilan } from './bilan-annuel';
export { buildBilanAnnuel } from './bilan-annuel';
export type { GroupeStatut, PartStatut } from './groupes-statuts';
export { countStatuts, groupByStatut, SANS_STATUT, tellStatuts } from './groupes-statuts';
export type { ActionFrise, BarreFrise, JalonFrise, MorceauBarre, RaisonSansPlace } from './barre-frise';
export type { Echelle, Etendue } from './echelle-frise';
export type { Frise, GroupeFrise } from './frise';
export { buildFrise } from './frise';
export type { CopilAVenir, OptionsSituation, Situation } from './situation';
export { buildSituation, readCopil } from './situation';
export type { GenreMouvement, Mouvement, Mouvements } from './mouvements';
